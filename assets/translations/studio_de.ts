<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>avatars</name>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">Avatare</translation>
    </message>
    <message>
        <source>Put {name} on air
{about}
{consent}</source>
        <comment>CARD_TIP</comment>
        <translation type="unfinished">{name} auf Sendung nehmen
{about}
{consent}</translation>
    </message>
    <message>
        <source>unusable</source>
        <comment>CARD_UNUSABLE</comment>
        <translation type="unfinished">unbrauchbar</translation>
    </message>
    <message>
        <source>Avatar {name}, {about}</source>
        <comment>CARD_NAME</comment>
        <translation type="unfinished">Avatar {name}, {about}</translation>
    </message>
    <message>
        <source>Avatar {name}, {about}, {word}</source>
        <comment>CARD_NAME_ON</comment>
        <translation type="unfinished">Avatar {name}, {about}, {word}</translation>
    </message>
    <message>
        <source>Pictured: {pictured}. Consent: {consent}.</source>
        <comment>CARD_CONSENT</comment>
        <translation type="unfinished">Abgebildet: {pictured}. Einwilligung: {consent}.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>CARD_MENU</comment>
        <translation type="unfinished">Mehr</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <comment>CARD_MENU_OF</comment>
        <translation type="unfinished">Was mit {name} getan werden kann</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <comment>CARD_RENAME</comment>
        <translation type="unfinished">&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Use this &amp;picture as thumbnail</source>
        <comment>CARD_THUMBNAIL</comment>
        <translation type="unfinished">Dieses &amp;Bild als Vorschaubild verwenden</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>CARD_DUPLICATE</comment>
        <translation type="unfinished">&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <comment>CARD_EXPORT</comment>
        <translation type="unfinished">Als Datei &amp;exportieren…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <comment>CARD_REMOVE</comment>
        <translation type="unfinished">Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Re&amp;move… (it is on air)</source>
        <comment>CARD_REMOVE_ON_AIR</comment>
        <translation type="unfinished">Ent&amp;fernen… (ist auf Sendung)</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is.</source>
        <comment>CARD_WHY_OURS</comment>
        <translation type="unfinished">{name} gehört zum Studio und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{name} is on air: put another avatar on air first.</source>
        <comment>CARD_WHY_ON_AIR</comment>
        <translation type="unfinished">{name} ist auf Sendung: Schalten Sie zuerst einen anderen Avatar auf Sendung.</translation>
    </message>
    <message>
        <source>Put {name} on air first: the thumbnail is the picture on screen.</source>
        <comment>CARD_WHY_NOT_ON_AIR</comment>
        <translation type="unfinished">Schalten Sie {name} zuerst auf Sendung: Das Vorschaubild ist das Bild auf dem Schirm.</translation>
    </message>
    <message>
        <source>Another avatar is being copied: wait for it.</source>
        <comment>CARD_WHY_BUSY</comment>
        <translation type="unfinished">Gerade wird ein anderer Avatar kopiert: Warten Sie.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <comment>CARD_WHY_UNUSABLE</comment>
        <translation type="unfinished">{name} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>SEARCH</comment>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Search the avatars</source>
        <comment>SEARCH_NAME</comment>
        <translation type="unfinished">Avatare durchsuchen</translation>
    </message>
    <message>
        <source>No avatar of this name.</source>
        <comment>SEARCH_NOTHING</comment>
        <translation type="unfinished">Kein Avatar mit diesem Namen.</translation>
    </message>
    <message>
        <source>no picture</source>
        <comment>NO_THUMBNAIL</comment>
        <translation type="unfinished">kein Bild</translation>
    </message>
    <message>
        <source>On air</source>
        <comment>ON_AIR</comment>
        <translation type="unfinished">Auf Sendung</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>SELECTED</comment>
        <translation type="unfinished">Ausgewählt</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>LOADING</comment>
        <translation type="unfinished">Lädt</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">Über {name}</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>MODEL</comment>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">Vorausschau</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>PICTURE</comment>
        <translation type="unfinished">Bild</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>LICENCE</comment>
        <translation type="unfinished">Lizenz</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>AUTHOR</comment>
        <translation type="unfinished">Urheber</translation>
    </message>
    <message>
        <source>Pictured: {pictured}</source>
        <comment>PICTURED</comment>
        <translation type="unfinished">Abgebildet: {pictured}</translation>
    </message>
    <message>
        <source>Consent: {consent}</source>
        <comment>CONSENT</comment>
        <translation type="unfinished">Einwilligung: {consent}</translation>
    </message>
    <message>
        <source>Import avatar</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">Avatar importieren</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_NAME</comment>
        <translation type="unfinished">Einen Avatar importieren</translation>
    </message>
    <message>
        <source>Choose an avatar file, or drop one anywhere (Ctrl+I)</source>
        <comment>IMPORT_TIP</comment>
        <translation type="unfinished">Avatar-Datei auswählen oder irgendwo hierher ziehen (Strg+I)</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_TITLE</comment>
        <translation type="unfinished">Einen Avatar importieren</translation>
    </message>
    <message>
        <source>Avatars (*.avatar)</source>
        <comment>IMPORT_FILES</comment>
        <translation type="unfinished">Avatare (*.avatar)</translation>
    </message>
    <message>
        <source>Another avatar is being imported; wait until it is there, then try again.</source>
        <comment>IMPORT_BUSY</comment>
        <translation type="unfinished">Ein anderer Avatar wird gerade importiert; warten Sie, bis er da ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <comment>WHO_IS</comment>
        <translation type="unfinished">Wer ist {name}?</translation>
    </message>
    <message>
        <source>This avatar cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">Dieser Avatar kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The mouth of this avatar rests</source>
        <comment>MOUTH_RESTS</comment>
        <translation type="unfinished">Der Mund dieses Avatars ruht</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <comment>COMES_BACK</comment>
        <translation type="unfinished">{name} kommt zurück</translation>
    </message>
    <message>
        <source>There are no pictures</source>
        <comment>NO_PICTURES</comment>
        <translation type="unfinished">Es gibt keine Bilder</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">{name} verwenden</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <comment>ENGINE_STOPPED</comment>
        <translation type="unfinished">Die Engine wurde beendet</translation>
    </message>
    <message>
        <source>{name} is imported</source>
        <comment>IMPORTED</comment>
        <translation type="unfinished">{name} wurde importiert</translation>
    </message>
    <message>
        <source>It stays among your avatars until you remove it.</source>
        <comment>IMPORTED_HINT</comment>
        <translation type="unfinished">Er bleibt unter Ihren Avataren, bis Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <comment>MADE</comment>
        <translation type="unfinished">{name} ist fertig</translation>
    </message>
    <message>
        <source>It is in the gallery; who is on air stays.</source>
        <comment>STAYS_OFF_AIR</comment>
        <translation type="unfinished">Er ist in der Galerie; wer auf Sendung ist, bleibt es.</translation>
    </message>
    <message>
        <source>Put on air</source>
        <comment>PUT_ON_AIR</comment>
        <translation type="unfinished">Auf Sendung nehmen</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <comment>THERE_ALREADY</comment>
        <translation type="unfinished">{name} ist schon da</translation>
    </message>
    <message>
        <source>It is the same avatar, file for file, so nothing was copied.</source>
        <comment>THERE_ALREADY_HINT</comment>
        <translation type="unfinished">Es ist Datei für Datei derselbe Avatar, deshalb wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The avatar was not imported</source>
        <comment>NOT_IMPORTED</comment>
        <translation type="unfinished">Der Avatar wurde nicht importiert</translation>
    </message>
    <message>
        <source>The avatar was not loaded</source>
        <comment>NOT_LOADED</comment>
        <translation type="unfinished">Der Avatar wurde nicht geladen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <comment>RENAME_TITLE</comment>
        <translation type="unfinished">{name} umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <comment>RENAME_NAME</comment>
        <translation type="unfinished">Neuer Name</translation>
    </message>
    <message>
        <source>The thumbnail stays as it was</source>
        <comment>NO_NEW_THUMBNAIL</comment>
        <translation type="unfinished">Das Vorschaubild bleibt, wie es war</translation>
    </message>
    <message>
        <source>{name} is here now</source>
        <comment>DUPLICATED</comment>
        <translation type="unfinished">{name} ist jetzt da</translation>
    </message>
    <message>
        <source>The avatar was not duplicated</source>
        <comment>NOT_DUPLICATED</comment>
        <translation type="unfinished">Der Avatar wurde nicht dupliziert</translation>
    </message>
    <message>
        <source>Export the avatar</source>
        <comment>PACK_TITLE</comment>
        <translation type="unfinished">Avatar exportieren</translation>
    </message>
    <message>
        <source>{name} is exported</source>
        <comment>PACKED</comment>
        <translation type="unfinished">{name} wurde exportiert</translation>
    </message>
    <message>
        <source>The avatar was not exported</source>
        <comment>NOT_PACKED</comment>
        <translation type="unfinished">Der Avatar wurde nicht exportiert</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <comment>REMOVE_TITLE</comment>
        <translation type="unfinished">{name} entfernen?</translation>
    </message>
    <message>
        <source>Its files, and what is kept of the video it was learnt from, are deleted from this computer. What was recorded with it stays.</source>
        <comment>REMOVE_SAYS</comment>
        <translation type="unfinished">Die Dateien und was vom Video aufbewahrt ist, aus dem er gelernt wurde, werden von diesem Computer gelöscht. Was damit aufgenommen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>REMOVE_YES</comment>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>REMOVE_NO</comment>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>The avatar was not removed</source>
        <comment>NOT_REMOVED</comment>
        <translation type="unfinished">Der Avatar wurde nicht entfernt</translation>
    </message>
    <message>
        <source>It is on air now: choose another one first.</source>
        <comment>REMOVE_ON_AIR</comment>
        <translation type="unfinished">Er ist gerade auf Sendung: Wählen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Pictured</source>
        <comment>DETAIL_PICTURED</comment>
        <translation type="unfinished">Abgebildet</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>DETAIL_CONSENT</comment>
        <translation type="unfinished">Einwilligung</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>DETAIL_SOURCE</comment>
        <translation type="unfinished">Hergestellt aus</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <comment>DETAIL_PICTURE</comment>
        <translation type="unfinished">{size}, {fps} fps</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LOOK_AHEAD_IS</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>{value} ms ({least} to {most} ms can be chosen)</source>
        <comment>LOOK_AHEAD_OF</comment>
        <translation type="unfinished">{value} ms ({least} bis {most} ms wählbar)</translation>
    </message>
    <message>
        <source>{value} ms: {meaning}</source>
        <comment>LOOK_AHEAD_MEANS</comment>
        <translation type="unfinished">{value} ms: {meaning}</translation>
    </message>
    <message>
        <source>A shorter look-ahead answers sooner, with lips less exact; a longer one hears further ahead of the mouth.</source>
        <comment>LOOK_AHEAD_TRADE</comment>
        <translation type="unfinished">Eine kürzere Vorausschau antwortet früher, mit weniger genauen Lippen; eine längere hört dem Mund weiter voraus.</translation>
    </message>
    <message>
        <source>{name} hears {value} ms ahead</source>
        <comment>LOOK_AHEAD_NEAREST_TITLE</comment>
        <translation type="unfinished">{name} hört {value} ms voraus</translation>
    </message>
    <message>
        <source>It has no encoder for {wanted} ms of look-ahead, so the nearest that it has is used.</source>
        <comment>LOOK_AHEAD_NEAREST</comment>
        <translation type="unfinished">Für {wanted} ms Vorausschau gibt es keinen Encoder, deshalb wird der nächstliegende verwendet.</translation>
    </message>
    <message>
        <source>This look-ahead cannot be used</source>
        <comment>LOOK_AHEAD_REFUSED</comment>
        <translation type="unfinished">Diese Vorausschau kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>the only one of this avatar</source>
        <comment>LOOK_AHEAD_ONLY</comment>
        <translation type="unfinished">die einzige dieses Avatars</translation>
    </message>
    <message>
        <source>answers soonest, lips least exact</source>
        <comment>LOOK_AHEAD_SHORTEST</comment>
        <translation type="unfinished">antwortet zuerst, Lippen ungenauer</translation>
    </message>
    <message>
        <source>hears furthest ahead, answers latest</source>
        <comment>LOOK_AHEAD_LONGEST</comment>
        <translation type="unfinished">hört am weitesten, antwortet zuletzt</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>LOOK_AHEAD_USUAL</comment>
        <translation type="unfinished">üblich</translation>
    </message>
    <message>
        <source>usual, {meaning}</source>
        <comment>LOOK_AHEAD_USUAL_TOO</comment>
        <translation type="unfinished">üblich, {meaning}</translation>
    </message>
    <message>
        <source>What is {name} for?</source>
        <comment>DROPPED_TITLE</comment>
        <translation type="unfinished">Wofür ist {name}?</translation>
    </message>
    <message>
        <source>Its sound can be spoken, or an avatar made of its pictures.</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">Der Ton kann gesprochen oder aus den Bildern ein Avatar gemacht werden.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <comment>DROPPED_FOLDER</comment>
        <translation type="unfinished">{name} ist ein Ordner</translation>
    </message>
    <message>
        <source>Drop the sound files that are in it, or the folder of an avatar, which holds a file avatar.toml.</source>
        <comment>DROPPED_FOLDER_SAYS</comment>
        <translation type="unfinished">Legen Sie die Tondateien darin ab, oder den Ordner eines Avatars, in dem die Datei avatar.toml liegt.</translation>
    </message>
    <message>
        <source>Speak its sound</source>
        <comment>DROPPED_SPEAK</comment>
        <translation type="unfinished">Ton sprechen</translation>
    </message>
    <message>
        <source>Make an avatar of it…</source>
        <comment>DROPPED_MAKE</comment>
        <translation type="unfinished">Avatar daraus machen…</translation>
    </message>
    <message>
        <source>Check it…</source>
        <comment>DROPPED_CHECK</comment>
        <translation type="unfinished">Prüfen…</translation>
    </message>
    <message>
        <source>Let go to open {name}</source>
        <comment>LET_GO_OPEN</comment>
        <translation type="unfinished">Loslassen, um {name} zu öffnen</translation>
    </message>
    <message>
        <source>Let go to export {count} files</source>
        <comment>LET_GO_MANY</comment>
        <translation type="unfinished">Loslassen, um {count} Dateien zu exportieren</translation>
    </message>
    <message>
        <source>Let go to add this avatar</source>
        <comment>LET_GO_AVATAR</comment>
        <translation type="unfinished">Loslassen, um diesen Avatar hinzuzufügen</translation>
    </message>
    <message>
        <source>Let go to make an avatar of this photo</source>
        <comment>LET_GO_PHOTO</comment>
        <translation type="unfinished">Loslassen, um aus diesem Foto einen Avatar zu machen</translation>
    </message>
    <message>
        <source>{name} is a folder: drop what is in it</source>
        <comment>LET_GO_FOLDER</comment>
        <translation type="unfinished">{name} ist ein Ordner: Legen Sie ab, was darin ist</translation>
    </message>
    <message>
        <source>Your own avatar</source>
        <comment>OWN_TITLE</comment>
        <translation type="unfinished">Ihr eigener Avatar</translation>
    </message>
    <message>
        <source>Film yourself for one to two minutes while you read aloud: face and neck in the picture, light from the front, no other voice and no music. Your mouth is learnt from it on this computer in some four to twenty minutes; nothing leaves it. Such an avatar hears 200 ms ahead: live, its picture comes some 210 ms after the sound.</source>
        <comment>OWN_ABOUT</comment>
        <translation type="unfinished">Filmen Sie sich eine bis zwei Minuten lang, während Sie laut lesen: Gesicht und Hals im Bild, Licht von vorn, keine andere Stimme und keine Musik. Daraus wird Ihr Mund auf diesem Computer in etwa vier bis zwanzig Minuten gelernt; nichts verlässt ihn. Ein solcher Avatar hört 200 ms voraus: Live kommt sein Bild etwa 210 ms nach dem Ton.</translation>
    </message>
    <message>
        <source>For those who have a network of another program: a Wav2Lip generator paints any face, a SyncTalk_2D generator the person it was trained on. Here the pictures show one person with the lips together, ten seconds or more.</source>
        <comment>OWN_ABOUT_NETWORKS</comment>
        <translation type="unfinished">Für alle, die das Netz eines anderen Programms haben: Ein Wav2Lip-Generator malt jedes Gesicht, ein SyncTalk_2D-Generator die Person, für die er trainiert wurde. Hier zeigen die Bilder eine Person mit geschlossenen Lippen, zehn Sekunden oder länger.</translation>
    </message>
    <message>
        <source>Learnt from this video</source>
        <comment>OWN_LEARNT_HERE</comment>
        <translation type="unfinished">Aus diesem Video gelernt</translation>
    </message>
    <message>
        <source>Learnt from a video</source>
        <comment>OWN_LEARNT</comment>
        <translation type="unfinished">Aus einem Video gelernt</translation>
    </message>
    <message>
        <source>{name} is a photo, and a mouth is learnt from a video: film yourself, or choose a video. For a photo alone a network of another program is needed.</source>
        <comment>OWN_PHOTO</comment>
        <translation type="unfinished">{name} ist ein Foto, und ein Mund wird aus einem Video gelernt: Filmen Sie sich oder wählen Sie ein Video. Für ein Foto allein wird ein Netz eines anderen Programms gebraucht.</translation>
    </message>
    <message>
        <source>Advanced: {name}</source>
        <comment>OWN_ADVANCED</comment>
        <translation type="unfinished">Erweitert: {name}</translation>
    </message>
    <message>
        <source>Learn this face</source>
        <comment>OWN_LEARN</comment>
        <translation type="unfinished">Dieses Gesicht lernen</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>OWN_PAUSE</comment>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>OWN_GO_ON</comment>
        <translation type="unfinished">Fortsetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>OWN_KEEP</comment>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Film yourself…</source>
        <comment>OWN_FILM</comment>
        <translation type="unfinished">Sich filmen…</translation>
    </message>
    <message>
        <source>Film again…</source>
        <comment>OWN_FILM_AGAIN</comment>
        <translation type="unfinished">Noch einmal filmen…</translation>
    </message>
    <message>
        <source>Film yourself</source>
        <comment>FILM_TITLE</comment>
        <translation type="unfinished">Filmen Sie sich</translation>
    </message>
    <message>
        <source>Your face in the oval, light from the front, no other voice. Read aloud for {seconds} seconds in your usual voice, and look into the camera often.</source>
        <comment>FILM_ABOUT</comment>
        <translation type="unfinished">Gesicht im Oval, Licht von vorn, niemand sonst spricht. Lesen Sie {seconds} Sekunden lang mit Ihrer gewöhnlichen Stimme vor und schauen Sie oft in die Kamera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>FILM_CAMERA</comment>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>FILM_FINDER</comment>
        <translation type="unfinished">Was die Kamera sieht</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <comment>FILM_TEXT</comment>
        <translation type="unfinished">Zum Vorlesen</translation>
    </message>
    <message>
        <source>How much is recorded</source>
        <comment>FILM_SECONDS</comment>
        <translation type="unfinished">Wie viel aufgenommen ist</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>FILM_RECORD</comment>
        <translation type="unfinished">Aufnehmen</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>FILM_STOP</comment>
        <translation type="unfinished">Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>FILM_AGAIN</comment>
        <translation type="unfinished">Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <comment>FILM_OPENS</comment>
        <translation type="unfinished">Die Kamera wird geöffnet</translation>
    </message>
    <message>
        <source>All is well. Record when you are ready.</source>
        <comment>FILM_READY</comment>
        <translation type="unfinished">Alles gut. Nehmen Sie auf, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>All is well. Read the text aloud.</source>
        <comment>FILM_READ</comment>
        <translation type="unfinished">Alles gut. Lesen Sie den Text vor.</translation>
    </message>
    <message>
        <source>Nothing could be filmed</source>
        <comment>FILM_FAILED</comment>
        <translation type="unfinished">Es konnte nichts gefilmt werden</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or choose a video that you filmed otherwise.</source>
        <comment>FILM_NO_CAMERA</comment>
        <translation type="unfinished">Es wurde keine Kamera gefunden. Schließen Sie eine an, oder wählen Sie ein Video, das Sie anders gefilmt haben.</translation>
    </message>
    <message>
        <source>No face is seen: look into the camera.</source>
        <comment>FILM_NO_FACE</comment>
        <translation type="unfinished">Es ist kein Gesicht zu sehen: Schauen Sie in die Kamera.</translation>
    </message>
    <message>
        <source>Two faces are seen: only you should be in the picture.</source>
        <comment>FILM_TWO_FACES</comment>
        <translation type="unfinished">Es sind zwei Gesichter zu sehen: Nur Sie sollten im Bild sein.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <comment>FILM_CLOSER</comment>
        <translation type="unfinished">Kommen Sie näher.</translation>
    </message>
    <message>
        <source>Go back a little: head and neck belong in the picture.</source>
        <comment>FILM_FARTHER</comment>
        <translation type="unfinished">Gehen Sie etwas zurück: Kopf und Hals gehören ins Bild.</translation>
    </message>
    <message>
        <source>Bring your face into the oval.</source>
        <comment>FILM_MIDDLE</comment>
        <translation type="unfinished">Bringen Sie Ihr Gesicht in das Oval.</translation>
    </message>
    <message>
        <source>It is too dark: turn to a window or a lamp.</source>
        <comment>FILM_DARK</comment>
        <translation type="unfinished">Es ist zu dunkel: Drehen Sie sich zu einem Fenster oder einer Lampe.</translation>
    </message>
    <message>
        <source>It is too bright: move out of the sun.</source>
        <comment>FILM_BRIGHT</comment>
        <translation type="unfinished">Es ist zu hell: Gehen Sie aus der Sonne.</translation>
    </message>
    <message>
        <source>The light comes from the side: turn until both cheeks are equally bright.</source>
        <comment>FILM_UNEVEN</comment>
        <translation type="unfinished">Das Licht kommt von der Seite: Drehen Sie sich, bis beide Wangen gleich hell sind.</translation>
    </message>
    <message>
        <source>You are hardly heard: speak up, or move the microphone closer.</source>
        <comment>FILM_QUIET</comment>
        <translation type="unfinished">Sie sind kaum zu hören: Sprechen Sie lauter, oder rücken Sie das Mikrofon näher.</translation>
    </message>
    <message>
        <source>The sound is too loud: move away from the microphone, or turn it down.</source>
        <comment>FILM_LOUD</comment>
        <translation type="unfinished">Der Ton übersteuert: Rücken Sie vom Mikrofon weg, oder stellen Sie es leiser.</translation>
    </message>
    <message>
        <source>Train longer</source>
        <comment>OWN_LONGER</comment>
        <translation type="unfinished">Länger lernen</translation>
    </message>
    <message>
        <source>Goes on from what is learnt, for about as long again; the new avatar stands beside this one</source>
        <comment>OWN_LONGER_TIP</comment>
        <translation type="unfinished">Lernt vom Gelernten aus etwa noch einmal so lange weiter; der neue Avatar steht neben diesem</translation>
    </message>
    <message>
        <source>Paused. Go on when you like; nothing is lost.</source>
        <comment>OWN_STANDS</comment>
        <translation type="unfinished">Angehalten. Es geht weiter, wann Sie möchten; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Paused while the avatar speaks, which needs the computer; it goes on by itself afterwards.</source>
        <comment>OWN_GIVES_WAY</comment>
        <translation type="unfinished">Angehalten, solange der Avatar spricht, denn das braucht den Computer; danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Let it speak</source>
        <comment>OWN_SPEAK</comment>
        <translation type="unfinished">Sprechen lassen</translation>
    </message>
    <message>
        <source>Plays a sample with the new face</source>
        <comment>OWN_SPEAK_TIP</comment>
        <translation type="unfinished">Spielt ein Beispiel mit dem neuen Gesicht</translation>
    </message>
    <message>
        <source>Deletes this avatar; the video stays</source>
        <comment>OWN_DISCARD_TIP</comment>
        <translation type="unfinished">Löscht diesen Avatar; das Video bleibt</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>OWN_FILMED</comment>
        <translation type="unfinished">Wie gefilmt</translation>
    </message>
    <message>
        <source>As learnt</source>
        <comment>OWN_PAINTED</comment>
        <translation type="unfinished">Wie gelernt</translation>
    </message>
    <message>
        <source>Learning {name} from {video} was begun and is not finished.</source>
        <comment>OWN_WAITS</comment>
        <translation type="unfinished">Das Lernen von {name} aus {video} wurde begonnen und ist nicht fertig.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>OWN_WAITS_ON</comment>
        <translation type="unfinished">Damit weitermachen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>OWN_WAITS_AWAY</comment>
        <translation type="unfinished">Wegwerfen</translation>
    </message>
    <message>
        <source>Deletes what is learnt so far; the video stays</source>
        <comment>OWN_WAITS_AWAY_TIP</comment>
        <translation type="unfinished">Löscht, was bisher gelernt ist; das Video bleibt</translation>
    </message>
    <message>
        <source>It cannot be thrown away: another window or program works on it, or the disk cannot be written to.</source>
        <comment>OWN_WAITS_STAYS</comment>
        <translation type="unfinished">Es lässt sich nicht wegwerfen: Ein anderes Fenster oder Programm arbeitet daran, oder auf die Festplatte kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Install what learning needs first</source>
        <comment>OWN_NEEDS_EXTRA</comment>
        <translation type="unfinished">Installieren Sie zuerst, was das Lernen braucht</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({size} to download).</source>
        <comment>EXTRA_NEEDED</comment>
        <translation type="unfinished">Ein Gesicht zu lernen braucht Pakete, die nicht installiert sind ({size} werden geladen).</translation>
    </message>
    <message>
        <source>some 220 MB</source>
        <comment>EXTRA_SMALL</comment>
        <translation type="unfinished">etwa 220 MB</translation>
    </message>
    <message>
        <source>up to 3 GB</source>
        <comment>EXTRA_LARGE</comment>
        <translation type="unfinished">bis zu 3 GB</translation>
    </message>
    <message>
        <source>Install them</source>
        <comment>EXTRA_INSTALL</comment>
        <translation type="unfinished">Installieren</translation>
    </message>
    <message>
        <source>Install with CUDA, 3 GB</source>
        <comment>EXTRA_USUAL</comment>
        <translation type="unfinished">Mit CUDA installieren, 3 GB</translation>
    </message>
    <message>
        <source>How far installing is</source>
        <comment>EXTRA_INSTALLING</comment>
        <translation type="unfinished">Wie weit die Installation ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>EXTRA_STOP</comment>
        <translation type="unfinished">Stopp</translation>
    </message>
    <message>
        <source>Starting to install</source>
        <comment>EXTRA_BEGINS</comment>
        <translation type="unfinished">Die Installation beginnt</translation>
    </message>
    <message>
        <source>Looking for {what}</source>
        <comment>EXTRA_ASKS</comment>
        <translation type="unfinished">{what} wird gesucht</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <comment>EXTRA_GETS</comment>
        <translation type="unfinished">{what} wird geladen</translation>
    </message>
    <message>
        <source>Downloading {what}, {done} of {total} MB</source>
        <comment>EXTRA_DOWNLOADS</comment>
        <translation type="unfinished">{what} wird geladen, {done} von {total} MB</translation>
    </message>
    <message>
        <source>Unpacking; this takes a minute or two</source>
        <comment>EXTRA_UNPACKS</comment>
        <translation type="unfinished">Wird entpackt; das dauert ein, zwei Minuten</translation>
    </message>
    <message>
        <source>The packages cannot be installed</source>
        <comment>EXTRA_FAILED</comment>
        <translation type="unfinished">Die Pakete können nicht installiert werden</translation>
    </message>
    <message>
        <source>Learning ended without an avatar: start it again, it goes on from where it was.</source>
        <comment>OWN_NOT_LEARNT</comment>
        <translation type="unfinished">Das Lernen endete ohne Avatar: Starten Sie es erneut, es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Choose a video first</source>
        <comment>OWN_NEEDS</comment>
        <translation type="unfinished">Wählen Sie zuerst ein Video</translation>
    </message>
    <message>
        <source>The report card says what to do first</source>
        <comment>OWN_NEEDS_USABLE</comment>
        <translation type="unfinished">Der Bericht sagt, was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_STEPS looking at</comment>
        <translation type="unfinished">Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Cutting out the face</source>
        <comment>OWN_STEPS cutting out</comment>
        <translation type="unfinished">Das Gesicht wird ausgeschnitten</translation>
    </message>
    <message>
        <source>Measuring the mouth</source>
        <comment>OWN_STEPS measuring</comment>
        <translation type="unfinished">Der Mund wird vermessen</translation>
    </message>
    <message>
        <source>Learning the face (1 of 2)</source>
        <comment>OWN_STEPS guide</comment>
        <translation type="unfinished">Das Gesicht wird gelernt (1 von 2)</translation>
    </message>
    <message>
        <source>Preparing the lips</source>
        <comment>OWN_STEPS preparing</comment>
        <translation type="unfinished">Die Lippen werden vorbereitet</translation>
    </message>
    <message>
        <source>Learning the lips (2 of 2)</source>
        <comment>OWN_STEPS warp</comment>
        <translation type="unfinished">Die Lippen werden gelernt (2 von 2)</translation>
    </message>
    <message>
        <source>Writing the avatar</source>
        <comment>OWN_STEPS writing</comment>
        <translation type="unfinished">Der Avatar wird geschrieben</translation>
    </message>
    <message>
        <source>{step}, {percent} %, about {minutes} min left for this step</source>
        <comment>OWN_LEFT_MINUTES</comment>
        <translation type="unfinished">{step}, {percent} %, noch etwa {minutes} min für diesen Schritt</translation>
    </message>
    <message>
        <source>Above as filmed, below as painted</source>
        <comment>OWN_PICTURE</comment>
        <translation type="unfinished">Oben wie gefilmt, unten wie gemalt</translation>
    </message>
    <message>
        <source>Choose a video or photo…</source>
        <comment>OWN_FOOTAGE_BUTTON</comment>
        <translation type="unfinished">Video oder Foto auswählen…</translation>
    </message>
    <message>
        <source>Choose a video or photo</source>
        <comment>OWN_FOOTAGE_TITLE</comment>
        <translation type="unfinished">Video oder Foto auswählen</translation>
    </message>
    <message>
        <source>Videos and photos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</source>
        <comment>OWN_FOOTAGE_FILES</comment>
        <translation type="unfinished">Videos und Fotos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The networks of {name}</source>
        <comment>OWN_NETWORKS_OF</comment>
        <translation type="unfinished">Die Netze von {name}</translation>
    </message>
    <message>
        <source>A generator file</source>
        <comment>OWN_FROM_FILE</comment>
        <translation type="unfinished">Eine Generator-Datei</translation>
    </message>
    <message>
        <source>Generator…</source>
        <comment>OWN_GENERATOR_BUTTON</comment>
        <translation type="unfinished">Generator…</translation>
    </message>
    <message>
        <source>Choose a generator</source>
        <comment>OWN_GENERATOR_TITLE</comment>
        <translation type="unfinished">Generator auswählen</translation>
    </message>
    <message>
        <source>Encoder (SyncTalk_2D)…</source>
        <comment>OWN_ENCODER_BUTTON</comment>
        <translation type="unfinished">Encoder (SyncTalk_2D)…</translation>
    </message>
    <message>
        <source>Choose an encoder</source>
        <comment>OWN_ENCODER_TITLE</comment>
        <translation type="unfinished">Encoder auswählen</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.pth *.pt *.ckpt)</source>
        <comment>OWN_NETWORK_FILES</comment>
        <translation type="unfinished">Netze (*.onnx *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>OWN_PICTURES</comment>
        <translation type="unfinished">Bilder</translation>
    </message>
    <message>
        <source>Painted by</source>
        <comment>OWN_PAINTED_BY</comment>
        <translation type="unfinished">Gemalt von</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>OWN_NAME</comment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>As the file</source>
        <comment>OWN_NAME_HINT</comment>
        <translation type="unfinished">Wie die Datei</translation>
    </message>
    <message>
        <source>Who is pictured</source>
        <comment>OWN_PICTURED</comment>
        <translation type="unfinished">Wer ist abgebildet</translation>
    </message>
    <message>
        <source>Me, or the person&apos;s name</source>
        <comment>OWN_PICTURED_HINT</comment>
        <translation type="unfinished">Ich, oder der Name der Person</translation>
    </message>
    <message>
        <source>On what basis</source>
        <comment>OWN_CONSENT</comment>
        <translation type="unfinished">Auf welcher Grundlage</translation>
    </message>
    <message>
        <source>It is me; agreed in writing</source>
        <comment>OWN_CONSENT_HINT</comment>
        <translation type="unfinished">Ich bin es selbst; schriftlich eingewilligt</translation>
    </message>
    <message>
        <source>Spoken consent</source>
        <comment>OWN_SPOKEN</comment>
        <translation type="unfinished">Gesprochene Einwilligung</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>SPOKEN_RECORD</comment>
        <translation type="unfinished">Aufnehmen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>SPOKEN_STOP</comment>
        <translation type="unfinished">Stopp</translation>
    </message>
    <message>
        <source>Record again…</source>
        <comment>SPOKEN_AGAIN</comment>
        <translation type="unfinished">Erneut aufnehmen…</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <comment>SPOKEN_CHOOSE</comment>
        <translation type="unfinished">Aufnahme auswählen…</translation>
    </message>
    <message>
        <source>Choose a recording of the consent</source>
        <comment>SPOKEN_TITLE</comment>
        <translation type="unfinished">Aufnahme der Einwilligung auswählen</translation>
    </message>
    <message>
        <source>If wanted: the person says who they are and that they agree. It is kept in the avatar.</source>
        <comment>SPOKEN_HINT</comment>
        <translation type="unfinished">Wenn gewünscht: Die Person sagt, wer sie ist und dass sie einwilligt. Es wird im Avatar aufbewahrt.</translation>
    </message>
    <message>
        <source>Say who you are, and that pictures of you may be used for an avatar that says what you have not said.</source>
        <comment>SPOKEN_NOW</comment>
        <translation type="unfinished">Sagen Sie, wer Sie sind und dass Bilder von Ihnen für einen Avatar verwendet werden dürfen, der sagt, was Sie nicht gesagt haben.</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, {level}</source>
        <comment>SPOKEN_HEARD</comment>
        <translation type="unfinished">{seconds:.0f} s, {level}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s will be kept in the avatar.</source>
        <comment>SPOKEN_KEPT</comment>
        <translation type="unfinished">{seconds:.1f} s werden im Avatar aufbewahrt.</translation>
    </message>
    <message>
        <source>The consent was not recorded</source>
        <comment>SPOKEN_NOT_KEPT</comment>
        <translation type="unfinished">Die Einwilligung wurde nicht aufgenommen</translation>
    </message>
    <message>
        <source>Computer-generated, not a real person</source>
        <comment>OWN_GENERATED</comment>
        <translation type="unfinished">Computergeneriert, keine echte Person</translation>
    </message>
    <message>
        <source>Make the avatar</source>
        <comment>OWN_MAKE</comment>
        <translation type="unfinished">Avatar erstellen</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis first</source>
        <comment>OWN_SAY_WHO</comment>
        <translation type="unfinished">Geben Sie zuerst an, wer abgebildet ist und auf welcher Grundlage</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_LOOKING</comment>
        <translation type="unfinished">Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Making the avatar; closing this window stops it, and it goes on from there next time.</source>
        <comment>OWN_MAKING</comment>
        <translation type="unfinished">Der Avatar wird erstellt; wird dieses Fenster geschlossen, hält das an und geht beim nächsten Mal dort weiter.</translation>
    </message>
    <message>
        <source>It was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">Er wurde nicht erstellt</translation>
    </message>
</context>
<context>
    <name>background</name>
    <message>
        <source>Background</source>
        <comment>BACKGROUND</comment>
        <translation type="unfinished">Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <comment>MENU</comment>
        <translation type="unfinished">&amp;Hintergrund…</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>NAMES original</comment>
        <translation type="unfinished">Wie gefilmt</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>NAMES blur</comment>
        <translation type="unfinished">Unscharf</translation>
    </message>
    <message>
        <source>Colour…</source>
        <comment>NAMES colour</comment>
        <translation type="unfinished">Farbe…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <comment>NAMES picture</comment>
        <translation type="unfinished">Bild…</translation>
    </message>
    <message>
        <source>Transparent</source>
        <comment>NAMES transparent</comment>
        <translation type="unfinished">Transparent</translation>
    </message>
    <message>
        <source>For the window and for everything that leaves it, from the next picture on.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Für das Fenster und alles, was es verlässt, ab dem nächsten Bild.</translation>
    </message>
    <message>
        <source>Transparent on the page and in exported WebM and MOV clips; green, for a chroma key, in the camera, in streams and in recordings.</source>
        <comment>TRANSPARENT_HINT</comment>
        <translation type="unfinished">Transparent auf der Seite und in exportierten WebM- und MOV-Clips; grün für ein Chroma Key in der Kamera, in Streams und Aufnahmen.</translation>
    </message>
    <message>
        <source>{name} was made with its background, which cannot be exchanged.</source>
        <comment>NOT_OFFERED</comment>
        <translation type="unfinished">{name} wurde mit seinem Hintergrund erstellt, der nicht ausgetauscht werden kann.</translation>
    </message>
    <message>
        <source>An avatar is being loaded.</source>
        <comment>NONE_YET</comment>
        <translation type="unfinished">Ein Avatar wird geladen.</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <comment>CHOOSE_COLOUR</comment>
        <translation type="unfinished">Farbe des Hintergrunds</translation>
    </message>
    <message>
        <source>Picture for the background</source>
        <comment>CHOOSE_PICTURE</comment>
        <translation type="unfinished">Bild für den Hintergrund</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <comment>PICTURES</comment>
        <translation type="unfinished">Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The background stays as it is</source>
        <comment>REFUSED</comment>
        <translation type="unfinished">Der Hintergrund bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Background: {name}</source>
        <comment>TILE</comment>
        <translation type="unfinished">Hintergrund: {name}</translation>
    </message>
</context>
<context>
    <name>bug_report</name>
    <message>
        <source>Save a &amp;report for a bug…</source>
        <comment>MENU</comment>
        <translation type="unfinished">Fehler&amp;bericht speichern…</translation>
    </message>
    <message>
        <source>Save a report for a bug</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Fehlerbericht speichern</translation>
    </message>
    <message>
        <source>Versions, the check of this computer and the log. Names of people, folders, files, devices and of this computer are taken out. Nothing is sent: read it, change it if you want, save it, and add it to your report.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Versionen, die Prüfung dieses Computers und das Protokoll. Namen von Personen, Ordnern, Dateien, Geräten und dieses Computers sind entfernt. Nichts wird gesendet: Lesen Sie ihn, ändern Sie ihn, wenn Sie möchten, speichern Sie ihn und fügen Sie ihn Ihrer Meldung bei.</translation>
    </message>
    <message>
        <source>Checking {step}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">{step} wird geprüft…</translation>
    </message>
    <message>
        <source>The report</source>
        <comment>TEXT</comment>
        <translation type="unfinished">Der Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>COPY</comment>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>COPIED</comment>
        <translation type="unfinished">Kopiert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>SAVE</comment>
        <translation type="unfinished">Speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>SAVE_TITLE</comment>
        <translation type="unfinished">Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>viseme-studio-report.txt</source>
        <comment>SUGGESTED</comment>
        <translation type="unfinished">viseme-studio-bericht.txt</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <comment>SAVED</comment>
        <translation type="unfinished">Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>The check was not made: {why}</source>
        <comment>NOT_CHECKED</comment>
        <translation type="unfinished">Die Prüfung wurde nicht durchgeführt: {why}</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <comment>NOT_WRITTEN</comment>
        <translation type="unfinished">Der Bericht wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>clips</name>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">Aufnehmen</translation>
    </message>
    <message>
        <source>Record the picture with its sound (Ctrl+R)</source>
        <comment>RECORD_TIP</comment>
        <translation type="unfinished">Bild mit Ton aufnehmen (Strg+R)</translation>
    </message>
    <message>
        <source>Nothing runs yet that could be recorded: press Start first, then Record.</source>
        <comment>RECORD_NOT_YET</comment>
        <translation type="unfinished">Noch läuft nichts, was aufgenommen werden könnte: Drücken Sie erst Start, dann Aufnehmen.</translation>
    </message>
    <message>
        <source>Pause the recording (Ctrl+Shift+R)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">Aufnahme pausieren (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Resume the recording (Ctrl+Shift+R)</source>
        <comment>RESUME_TIP</comment>
        <translation type="unfinished">Aufnahme fortsetzen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>RECORDING_PAUSED</comment>
        <translation type="unfinished">pausiert</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}</source>
        <comment>STOP_NAME</comment>
        <translation type="unfinished">Aufnahme beenden: {time}, {size}</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}, paused</source>
        <comment>STOP_NAME_PAUSED</comment>
        <translation type="unfinished">Aufnahme beenden: {time}, {size}, pausiert</translation>
    </message>
    <message>
        <source>{avatar} {time} replay</source>
        <comment>REPLAY_NAME</comment>
        <translation type="unfinished">{avatar} {time} Wiederholung</translation>
    </message>
    <message>
        <source>The last half minute was not kept</source>
        <comment>NOT_KEPT</comment>
        <translation type="unfinished">Die letzte halbe Minute wurde nicht behalten</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): see whether its place is writable.</source>
        <comment>FOLDER_NOT_MADE</comment>
        <translation type="unfinished">Der Ordner {folder} kann nicht angelegt werden ({why}): Prüfen Sie, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <comment>FOLDER_TITLE</comment>
        <translation type="unfinished">Ordner für Aufnahmen</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <comment>SAVED</comment>
        <translation type="unfinished">Aufnahme gespeichert</translation>
    </message>
    <message>
        <source>Recording saved, frames are missing</source>
        <comment>SAVED_LACKING</comment>
        <translation type="unfinished">Aufnahme gespeichert, Frames fehlen</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing</source>
        <comment>MISSING</comment>
        <extracomment>For one: {count} frame is missing</extracomment>
        <translation type="unfinished">
            <numerusform>{count} Frame fehlt</numerusform>
            <numerusform>{count} Frames fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing}: at {places}.</source>
        <comment>MISSING_AT</comment>
        <translation type="unfinished">{missing}: bei {places}.</translation>
    </message>
    <message>
        <source>{missing}: at {places} and elsewhere ({count}).</source>
        <comment>MISSING_MORE</comment>
        <translation type="unfinished">{missing}: bei {places} und an anderen Stellen ({count}).</translation>
    </message>
    <message>
        <source>Ended when the studio was closed: {names}, in {folder}.</source>
        <comment>SAVED_AT_CLOSE</comment>
        <translation type="unfinished">Beendet, als das Studio geschlossen wurde: {names}, in {folder}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>FIRST_TO_LAST</comment>
        <translation type="unfinished">{first} bis {last}</translation>
    </message>
    <message>
        <source>The recording was ended</source>
        <comment>CUT_SHORT</comment>
        <translation type="unfinished">Die Aufnahme wurde beendet</translation>
    </message>
    <message>
        <source>The recording stopped</source>
        <comment>FAILED</comment>
        <translation type="unfinished">Die Aufnahme ist abgebrochen</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Export</translation>
    </message>
    <message>
        <source>Drop sound files here, or press to choose</source>
        <comment>DROP</comment>
        <translation type="unfinished">Tondateien hierher ziehen oder zum Auswählen klicken</translation>
    </message>
    <message>
        <source>Choose sound files to export</source>
        <comment>DROP_NAME</comment>
        <translation type="unfinished">Tondateien zum Exportieren auswählen</translation>
    </message>
    <message>
        <source>Let go to add the file</source>
        <comment>DROP_ONE</comment>
        <translation type="unfinished">Loslassen, um die Datei hinzuzufügen</translation>
    </message>
    <message>
        <source>Let go to add {count} files</source>
        <comment>DROP_MANY</comment>
        <translation type="unfinished">Loslassen, um {count} Dateien hinzuzufügen</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <comment>CHOOSE_SOUND_TITLE</comment>
        <translation type="unfinished">Tondatei auswählen</translation>
    </message>
    <message>
        <source>Choose sound files</source>
        <comment>CHOOSE_SOUNDS_TITLE</comment>
        <translation type="unfinished">Tondateien auswählen</translation>
    </message>
    <message>
        <source>Save clips in</source>
        <comment>SAVE_IN_TITLE</comment>
        <translation type="unfinished">Clips speichern in</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>QUEUE</comment>
        <translation type="unfinished">Warteschlange</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <comment>QUEUE_EMPTY</comment>
        <translation type="unfinished">Noch keine Clips</translation>
    </message>
    <message>
        <source>Each sound file becomes a clip as long as its sound. The live picture goes on meanwhile.</source>
        <comment>QUEUE_HINT</comment>
        <translation type="unfinished">Aus jeder Tondatei wird ein Clip, so lang wie ihr Ton. Das Live-Bild läuft dabei weiter.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <comment>CLEAR</comment>
        <translation type="unfinished">Fertige entfernen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>PAUSE_ALL</comment>
        <translation type="unfinished">Alle pausieren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <comment>RESUME_ALL</comment>
        <translation type="unfinished">Alle fortsetzen</translation>
    </message>
    <message>
        <source>Start export</source>
        <comment>START_QUEUE</comment>
        <translation type="unfinished">Export starten</translation>
    </message>
    <message>
        <source>No avatar</source>
        <comment>NO_AVATAR_TITLE</comment>
        <translation type="unfinished">Kein Avatar</translation>
    </message>
    <message>
        <source>No avatar can be used: mend or import one first.</source>
        <comment>NO_AVATAR</comment>
        <translation type="unfinished">Kein Avatar kann verwendet werden: Reparieren oder importieren Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Not everything was added</source>
        <comment>NOT_ADDED</comment>
        <translation type="unfinished">Nicht alles wurde hinzugefügt</translation>
    </message>
    <message>
        <source>There is no place for the clip</source>
        <comment>NO_PLACE</comment>
        <translation type="unfinished">Für den Clip gibt es keinen Ort</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}): choose another folder.</source>
        <comment>NO_PLACE_WHY</comment>
        <translation type="unfinished">{folder} kann nicht angelegt werden ({why}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <comment>CHOOSE_FOLDER</comment>
        <translation type="unfinished">Ordner auswählen…</translation>
    </message>
    <message>
        <source>The clip is gone</source>
        <comment>GONE</comment>
        <translation type="unfinished">Der Clip ist weg</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more.</source>
        <comment>GONE_WHERE</comment>
        <translation type="unfinished">{name} ist nicht mehr in {folder}.</translation>
    </message>
    <message>
        <source>{count} running</source>
        <comment>COUNT_RUNNING</comment>
        <translation type="unfinished">{count} in Arbeit</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <comment>COUNT_PAUSED</comment>
        <translation type="unfinished">{count} pausiert</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <comment>COUNT_WAITING</comment>
        <translation type="unfinished">{count} in Warteschlange</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <comment>MISSING_SO_FAR</comment>
        <translation type="unfinished">{count} fehlen</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the disk or the encoder is too slow</source>
        <comment>DROPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the disk or the encoder is too slow</extracomment>
        <translation type="unfinished">
            <numerusform>In dieser Aufnahme fehlt {count} Frame: Festplatte oder Encoder ist zu langsam</numerusform>
            <numerusform>In dieser Aufnahme fehlen {count} Frames: Festplatte oder Encoder ist zu langsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the computer was too slow</source>
        <comment>SKIPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the computer was too slow</extracomment>
        <translation type="unfinished">
            <numerusform>In dieser Aufnahme fehlt {count} Frame: Der Computer war zu langsam</numerusform>
            <numerusform>In dieser Aufnahme fehlen {count} Frames: Der Computer war zu langsam</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy.</source>
        <comment>MISSING_MADE</comment>
        <translation type="unfinished">Der Computer war zu beschäftigt.</translation>
    </message>
    <message>
        <source>The disk or the encoder was too slow.</source>
        <comment>MISSING_WRITTEN</comment>
        <translation type="unfinished">Die Festplatte oder der Encoder war zu langsam.</translation>
    </message>
    <message>
        <source>Nothing waits to be exported: drop sound files here first, or choose some.</source>
        <comment>START_NOT_YET</comment>
        <translation type="unfinished">Nichts wartet auf den Export: Ziehen Sie erst Tondateien hierher oder wählen Sie welche.</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <comment>COUNT_ASIDE</comment>
        <translation type="unfinished">{count} zurückgestellt</translation>
    </message>
    <message>
        <source>live: {count} skipped since the start</source>
        <comment>COUNT_LIVE</comment>
        <translation type="unfinished">live: {count} seit dem Start übersprungen</translation>
    </message>
    <message>
        <source>Export finished</source>
        <comment>FINISHED</comment>
        <translation type="unfinished">Export abgeschlossen</translation>
    </message>
    <message>
        <source>Export finished, the sound was not whole</source>
        <comment>FINISHED_LACKING</comment>
        <translation type="unfinished">Export fertig, der Ton war nicht vollständig</translation>
    </message>
    <message>
        <source>{name} was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">{name} wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">Avatar</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>SIZE</comment>
        <translation type="unfinished">Größe</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>QUALITY</comment>
        <translation type="unfinished">Qualität</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>FORMAT</comment>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>NAME</comment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Name of the next clip</source>
        <comment>NAME_NEXT</comment>
        <translation type="unfinished">Name des nächsten Clips</translation>
    </message>
    <message>
        <source>Name of the next clip, without its ending; empty takes the sound file&apos;s</source>
        <comment>NAME_TIP</comment>
        <translation type="unfinished">Name des nächsten Clips ohne Endung; leer wird der Name der Tondatei verwendet</translation>
    </message>
    <message>
        <source>As the sound file</source>
        <comment>NAME_AS_FILE</comment>
        <translation type="unfinished">Wie die Tondatei</translation>
    </message>
    <message>
        <source>Save in</source>
        <comment>SAVE_IN</comment>
        <translation type="unfinished">Speichern in</translation>
    </message>
    <message>
        <source>Save in: {folder}</source>
        <comment>SAVE_IN_NAME</comment>
        <translation type="unfinished">Speichern in: {folder}</translation>
    </message>
    <message>
        <source>{size} · {fps} fps</source>
        <comment>SIZE_AND_FPS</comment>
        <translation type="unfinished">{size} · {fps} fps</translation>
    </message>
    <message>
        <source>{size} · {fps} fps, cropped</source>
        <comment>SIZE_CUT</comment>
        <translation type="unfinished">{size} · {fps} fps, beschnitten</translation>
    </message>
    <message>
        <source>Good quality</source>
        <comment>QUALITY_GOOD</comment>
        <translation type="unfinished">Gute Qualität</translation>
    </message>
    <message>
        <source>Best quality, larger file</source>
        <comment>QUALITY_BEST</comment>
        <translation type="unfinished">Beste Qualität, größere Datei</translation>
    </message>
    <message>
        <source>Small file</source>
        <comment>QUALITY_SMALL</comment>
        <translation type="unfinished">Kleine Datei</translation>
    </message>
    <message>
        <source>Choose sound…</source>
        <comment>CHOOSE_SOUND</comment>
        <translation type="unfinished">Ton auswählen…</translation>
    </message>
    <message>
        <source>Use chosen avatar</source>
        <comment>USE_AVATAR</comment>
        <translation type="unfinished">Gewählten Avatar nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>TRY_AGAIN</comment>
        <translation type="unfinished">Erneut versuchen</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <comment>TRY_NAME_AGAIN</comment>
        <translation type="unfinished">{name} erneut versuchen</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY</comment>
        <translation type="unfinished">Abspielen</translation>
    </message>
    <message>
        <source>Play {name}</source>
        <comment>PLAY_NAME</comment>
        <translation type="unfinished">{name} abspielen</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <comment>SHOW_NAME</comment>
        <translation type="unfinished">{name} im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <comment>PAUSE_NAME</comment>
        <translation type="unfinished">{name} pausieren</translation>
    </message>
    <message>
        <source>Export {name} too</source>
        <comment>TAKE_UP_NAME</comment>
        <translation type="unfinished">{name} auch exportieren</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <comment>RESUME_NAME</comment>
        <translation type="unfinished">{name} fortsetzen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <comment>REMOVE_NAME</comment>
        <translation type="unfinished">{name} entfernen</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <comment>CANCEL_NAME</comment>
        <translation type="unfinished">{name} abbrechen</translation>
    </message>
    <message>
        <source>{name}: {percent:.0f} percent</source>
        <comment>PROGRESS_NAME</comment>
        <translation type="unfinished">{name}: {percent:.0f} Prozent</translation>
    </message>
    <message>
        <source>Export {name}. {state}</source>
        <comment>ROW_NAME</comment>
        <translation type="unfinished">{name} exportieren. {state}</translation>
    </message>
    <message>
        <source>{time} of sound</source>
        <comment>OF_SOUND</comment>
        <translation type="unfinished">{time} Ton</translation>
    </message>
    <message>
        <source>Waiting  ·  {sound}</source>
        <comment>WAITING</comment>
        <translation type="unfinished">Wartet  ·  {sound}</translation>
    </message>
    <message>
        <source>Set aside  ·  {sound}</source>
        <comment>ASIDE</comment>
        <translation type="unfinished">Zurückgestellt  ·  {sound}</translation>
    </message>
    <message>
        <source>Starting  ·  {sound}</source>
        <comment>STARTING</comment>
        <translation type="unfinished">Startet  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused  ·  {sound}</source>
        <comment>PAUSED_BEFORE</comment>
        <translation type="unfinished">Pausiert  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">Pausiert</translation>
    </message>
    <message>
        <source>Cancelled, nothing was kept  ·  {sound}</source>
        <comment>CANCELLED</comment>
        <translation type="unfinished">Abgebrochen, nichts wurde behalten  ·  {sound}</translation>
    </message>
    <message>
        <source>Finished  ·  {time}  ·  {size}</source>
        <comment>DONE</comment>
        <translation type="unfinished">Fertig  ·  {time}  ·  {size}</translation>
    </message>
    <message>
        <source>{done}
Its content credentials are the file {name} beside it: they belong together.</source>
        <comment>DONE_BESIDE</comment>
        <translation type="unfinished">{done}
Seine Content Credentials sind die Datei {name} daneben: Beide gehören zusammen.</translation>
    </message>
    <message>
        <source>{done}
Too short for the invisible mark to be found in it: that takes more than 4 s.</source>
        <comment>DONE_SHORT</comment>
        <translation type="unfinished">{done}
Zu kurz, um das unsichtbare Zeichen darin zu finden: Dazu braucht es mehr als 4 s.</translation>
    </message>
    <message>
        <source>{done}  ·  without content credentials</source>
        <comment>DONE_UNSIGNED</comment>
        <translation type="unfinished">{done}  ·  ohne Content Credentials</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged pieces left out</source>
        <comment>DAMAGED</comment>
        <extracomment>For one: {count} damaged piece left out</extracomment>
        <translation type="unfinished">
            <numerusform>{count} beschädigtes Stück ausgelassen</numerusform>
            <numerusform>{count} beschädigte Stücke ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <comment>FRAMES</comment>
        <extracomment>For one: {count} frame</extracomment>
        <translation type="unfinished">
            <numerusform>{count} Frame</numerusform>
            <numerusform>{count} Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <comment>TIME_OF</comment>
        <translation type="unfinished">{done} von {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>TIME_LEFT</comment>
        <translation type="unfinished">noch {time}</translation>
    </message>
    <message>
        <source>{value:.1f}× real time</source>
        <comment>SPEED</comment>
        <translation type="unfinished">{value:.1f}× Echtzeit</translation>
    </message>
    <message>
        <source>A recording was not ended</source>
        <comment>LEFT_ONE</comment>
        <translation type="unfinished">Eine Aufnahme wurde nicht beendet</translation>
    </message>
    <message>
        <source>{count} recordings were not ended</source>
        <comment>LEFT_MANY</comment>
        <translation type="unfinished">{count} Aufnahmen wurden nicht beendet</translation>
    </message>
    <message>
        <source>The studio stopped on {date} while it recorded. {time} can be kept.</source>
        <comment>LEFT_ONE_SAYS</comment>
        <translation type="unfinished">Das Studio wurde am {date} beim Aufnehmen abgebrochen. {time} können behalten werden.</translation>
    </message>
    <message>
        <source>The studio stopped while it recorded, last on {date}. {time} can be kept.</source>
        <comment>LEFT_MANY_SAYS</comment>
        <translation type="unfinished">Das Studio wurde beim Aufnehmen abgebrochen, zuletzt am {date}. {time} können behalten werden.</translation>
    </message>
    <message>
        <source>%Y-%m-%d at %H:%M</source>
        <comment>LEFT_DATE</comment>
        <translation type="unfinished">%d.%m.%Y um %H:%M</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>KEEP</comment>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>KEEP_ALL</comment>
        <translation type="unfinished">Alle behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>DELETE</comment>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <comment>DELETE_ALL</comment>
        <translation type="unfinished">Alle löschen</translation>
    </message>
    <message>
        <source>A recording was not recovered</source>
        <comment>NOT_RECOVERED</comment>
        <translation type="unfinished">Eine Aufnahme wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Recording recovered</source>
        <comment>RECOVERED</comment>
        <translation type="unfinished">Aufnahme wiederhergestellt</translation>
    </message>
    <message>
        <source>{count} recordings recovered</source>
        <comment>RECOVERED_MANY</comment>
        <translation type="unfinished">{count} Aufnahmen wiederhergestellt</translation>
    </message>
    <message>
        <source>A recording was not deleted</source>
        <comment>NOT_DELETED</comment>
        <translation type="unfinished">Eine Aufnahme wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>DELETED</comment>
        <translation type="unfinished">Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings that had no end.</source>
        <comment>DELETED_SAYS</comment>
        <extracomment>For one: {count} recording that had no end.</extracomment>
        <translation type="unfinished">
            <numerusform>{count} Aufnahme ohne Ende.</numerusform>
            <numerusform>{count} Aufnahmen ohne Ende.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>CHECKED HERE</comment>
        <translation type="unfinished">{name} ist unverändert, seit diese Installation von Viseme Studio es signiert hat.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>CHECKED OWN</comment>
        <translation type="unfinished">{name} ist unverändert, seit {signer} es mit {maker} signiert hat, mit dem Zertifikat, das in diesem Studio eingestellt ist.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>CHECKED VOUCHED</comment>
        <translation type="unfinished">{name} ist unverändert, seit {signer} es mit {maker} signiert hat. Die Stelle, die das in diesem Studio eingestellte Zertifikat ausgestellt hat, bürgt für den Namen.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>CHECKED UNKNOWN_SIGNER</comment>
        <translation type="unfinished">{name} ist unverändert, seit {signer} es mit {maker} signiert hat. Wer das ist, wurde nicht geprüft: Keine hier bekannte Stelle bürgt für den Namen.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>CHECKED CHANGED</comment>
        <translation type="unfinished">{name} wurde verändert, nachdem {signer} es mit {maker} signiert hatte: Nichts, was die Credentials sagen, gilt für die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>CHECKED INVALID</comment>
        <translation type="unfinished">{name} hat Credentials, die nicht gültig sind ({codes}): Nichts, was sie sagen, ist bewiesen.</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>CHECKED UNREADABLE</comment>
        <translation type="unfinished">{name} hat Credentials, die beschädigt oder von einer hier unbekannten Form sind: Nichts ist darüber bewiesen.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>CHECKED DAMAGED</comment>
        <translation type="unfinished">{name} ist beschädigt oder nicht, was der Name sagt: Ob es Credentials hat, lässt sich nicht sagen, und nichts ist darüber bewiesen.</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>CHECKED ELSEWHERE</comment>
        <translation type="unfinished">{name} enthält keine Content Credentials; es nennt eine Adresse, an der sie liegen ({address}). Für eine Prüfung wird nichts im Netz gefragt, also ist nichts darüber bewiesen.</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>CHECKED NONE</comment>
        <translation type="unfinished">{name} hat keine Content Credentials: Nichts ist darüber bewiesen, weder dass es erzeugt noch dass es gefilmt ist. Neu verpacken, schneiden oder neu komprimieren entfernt sie.</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>CHECKED UNKNOWN_KIND</comment>
        <translation type="unfinished">{name} ist von einer Art, in der hier nicht nach Credentials gesucht wird: Nichts ist darüber bewiesen, weder dass es erzeugt noch dass es gefilmt ist.</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>CHECKED BESIDE</comment>
        <translation type="unfinished">Die von MKV und WebM sind eine Datei daneben, die mitkommen muss.</translation>
    </message>
    <message>
        <source>a signer who calls itself &quot;{name}&quot;</source>
        <comment>CHECKED SIGNER</comment>
        <translation type="unfinished">ein Unterzeichner, der sich „{name}“ nennt,</translation>
    </message>
    <message>
        <source>an installation of Viseme Studio, as its key says,</source>
        <comment>CHECKED INSTALLATION</comment>
        <translation type="unfinished">eine Installation von Viseme Studio, wie ihr Schlüssel sagt,</translation>
    </message>
    <message>
        <source>a signer without a name</source>
        <comment>CHECKED NAMELESS</comment>
        <translation type="unfinished">ein Unterzeichner ohne Namen</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <comment>CHECKED PROGRAM</comment>
        <translation type="unfinished">einem Programm ohne Namen</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>CHECKED PARTS</comment>
        <translation type="unfinished">Etwas, woraus es gemacht ist, hatte Credentials, die nicht halten: Über diesen Teil ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>CHECKED SOURCE</comment>
        <translation type="unfinished">Das Bild ist {source}.</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>CHECKED SOURCE SAID</comment>
        <translation type="unfinished">Die Credentials sagen, das Bild sei {source}.</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>CHECKED AVATAR</comment>
        <translation type="unfinished">Avatar: {avatar} (Lizenz {licence}). Abgebildet: {pictured}. Einwilligung: {consent}, erklärt am {date}.</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>CHECKED SEVERAL</comment>
        <translation type="unfinished">Avatare darin: {count}.</translation>
    </message>
    <message>
        <source>From {times}:</source>
        <comment>CHECKED SEEN</comment>
        <translation type="unfinished">Von {times}:</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <comment>CHECKED TIMES</comment>
        <translation type="unfinished">{begin} bis {end}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>CHECKED MORE TIMES</comment>
        <translation type="unfinished">und {count} weitere</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>CHECKED MORE AVATARS</comment>
        <translation type="unfinished">Es nennt weitere Avatare, die hier nicht aufgeführt sind: {count}.</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>CHECKED SPOKEN</comment>
        <translation type="unfinished">Eine gesprochene Einwilligung liegt im Avatar (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>CHECKED STATED</comment>
        <translation type="unfinished">Die Einwilligung ist, was der Ersteller des Avatars erklärt hat; bewiesen ist, dass es erklärt wurde, nicht, dass es wahr ist.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK UNREAD</comment>
        <translation type="unfinished">Das Bild trägt das unsichtbare Zeichen von Viseme Studio; von welchem Avatar, ist nicht mehr lesbar. Das weist darauf hin, wo es gemacht wurde; ein Beweis ist es nicht, denn das Muster ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>CHECKED NO MARK</comment>
        <translation type="unfinished">Das unsichtbare Zeichen von Viseme Studio wurde im Bild nicht gefunden: Es ist nicht von dort oder wurde so verändert, dass das Zeichen verloren ist.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK</comment>
        <translation type="unfinished">Das Bild trägt das unsichtbare Zeichen von Viseme Studio, das {whose}. Das weist darauf hin, wo es gemacht wurde; ein Beweis ist es nicht, denn das Muster ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>CHECKED MARKED</comment>
        <translation type="unfinished">Von {times} trägt das Bild das unsichtbare Zeichen von Viseme Studio, das {whose}.</translation>
    </message>
    <message>
        <source>the avatar whose generator&apos;s digest begins with {avatar}</source>
        <comment>CHECKED DIGITS</comment>
        <translation type="unfinished">des Avatars, dessen Prüfsumme mit {avatar} beginnt</translation>
    </message>
    <message>
        <source>the avatar {name} that is installed here (its generator&apos;s digest begins with {avatar})</source>
        <comment>CHECKED HERE CALLED</comment>
        <translation type="unfinished">des Avatars {name}, der hier installiert ist (seine Prüfsumme beginnt mit {avatar})</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>CHECKED SHORT</comment>
        <translation type="unfinished">Der Film ist zu kurz, um zu sagen, ob das unsichtbare Zeichen von Viseme Studio darin ist: Dazu braucht es {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARKS</comment>
        <translation type="unfinished">Die Zeiten stimmen auf etwa vier Sekunden. Die Zeichen weisen darauf hin, wo es gemacht wurde; ein Beweis sind sie nicht, denn das Muster ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>CHECKED LOOKED</comment>
        <translation type="unfinished">Das Zeichen wurde nur in Teilen des Films gesucht: {times}.</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>CHECKED COMMENT</comment>
        <translation type="unfinished">Die Metadaten sagen: {comment} Das kann jeder schreiben oder entfernen; es beweist nichts.</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicMedia</comment>
        <translation type="unfinished">ganz von KI erzeugt</translation>
    </message>
    <message>
        <source>partly AI-generated</source>
        <comment>SOURCES compositeWithTrainedAlgorithmicMedia</comment>
        <translation type="unfinished">teilweise von KI erzeugt</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicData</comment>
        <translation type="unfinished">ganz von KI erzeugt</translation>
    </message>
    <message>
        <source>made by a program, without AI</source>
        <comment>SOURCES algorithmicMedia</comment>
        <translation type="unfinished">von einem Programm ohne KI erzeugt</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone and enhanced by a program</source>
        <comment>SOURCES algorithmicallyEnhanced</comment>
        <translation type="unfinished">von einer Kamera oder einem Mikrofon aufgenommen und von einem Programm verbessert</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone</source>
        <comment>SOURCES digitalCapture</comment>
        <translation type="unfinished">von einer Kamera oder einem Mikrofon aufgenommen</translation>
    </message>
    <message>
        <source>taken by a camera and put together from several pictures by its program</source>
        <comment>SOURCES computationalCapture</comment>
        <translation type="unfinished">von einer Kamera aufgenommen und von ihrem Programm aus mehreren Bildern zusammengesetzt</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES negativeFilm</comment>
        <translation type="unfinished">von Film digitalisiert</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES positiveFilm</comment>
        <translation type="unfinished">von Film digitalisiert</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <comment>SOURCES print</comment>
        <translation type="unfinished">von einem Abzug digitalisiert</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalCreation</comment>
        <translation type="unfinished">von einem Menschen mit einem Programm gemacht</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalArt</comment>
        <translation type="unfinished">von einem Menschen mit einem Programm gemacht</translation>
    </message>
    <message>
        <source>put together from several recordings</source>
        <comment>SOURCES compositeCapture</comment>
        <translation type="unfinished">aus mehreren Aufnahmen zusammengesetzt</translation>
    </message>
    <message>
        <source>put together from several parts</source>
        <comment>SOURCES composite</comment>
        <translation type="unfinished">aus mehreren Teilen zusammengesetzt</translation>
    </message>
    <message>
        <source>put together from parts, of which some are made</source>
        <comment>SOURCES compositeSynthetic</comment>
        <translation type="unfinished">aus Teilen zusammengesetzt, von denen manche erzeugt sind</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <comment>SOURCES humanEdits</comment>
        <translation type="unfinished">von einem Menschen bearbeitet</translation>
    </message>
    <message>
        <source>edited a little by a person</source>
        <comment>SOURCES minorHumanEdits</comment>
        <translation type="unfinished">von einem Menschen ein wenig bearbeitet</translation>
    </message>
    <message>
        <source>a recording of a screen</source>
        <comment>SOURCES screenCapture</comment>
        <translation type="unfinished">eine Aufnahme eines Bildschirms</translation>
    </message>
    <message>
        <source>a recording of a scene that a program made</source>
        <comment>SOURCES virtualRecording</comment>
        <translation type="unfinished">eine Aufnahme einer Szene, die ein Programm erzeugt hat</translation>
    </message>
    <message>
        <source>made by a program from data</source>
        <comment>SOURCES dataDrivenMedia</comment>
        <translation type="unfinished">von einem Programm aus Daten erzeugt</translation>
    </message>
    <message>
        <source>made by a program</source>
        <comment>SOURCES softwareImage</comment>
        <translation type="unfinished">von einem Programm erzeugt</translation>
    </message>
    <message>
        <source>begun empty</source>
        <comment>SOURCES empty</comment>
        <translation type="unfinished">leer begonnen</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <comment>SOURCES other</comment>
        <translation type="unfinished">von der Art {kind}</translation>
    </message>
    <message>
        <source>Check a file</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Datei prüfen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>CHOOSE</comment>
        <translation type="unfinished">Datei auswählen…</translation>
    </message>
    <message>
        <source>Choose a file to check</source>
        <comment>CHOOSE_TITLE</comment>
        <translation type="unfinished">Datei zum Prüfen auswählen</translation>
    </message>
    <message>
        <source>Clips, pictures and sounds (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">Clips, Bilder und Töne (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a clip here, or choose one: what is proved about it, by whom, and what is not. Files of other programs are read too.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Ziehen Sie einen Clip hierher oder wählen Sie einen: was über ihn bewiesen ist, von wem, und was nicht. Auch Dateien anderer Programme werden gelesen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>FOUND</comment>
        <translation type="unfinished">Was gefunden wurde</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">{name} wird angesehen…</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>FAULT</comment>
        <translation type="unfinished">Die Prüfung brach wegen eines Fehlers in ihr ab ({kind}).</translation>
    </message>
    <message>
        <source>Unchanged, and signed by this installation.</source>
        <comment>PROOFS HERE</comment>
        <translation type="unfinished">Unverändert und von dieser Installation signiert.</translation>
    </message>
    <message>
        <source>Unchanged, and signed with the certificate set here.</source>
        <comment>PROOFS OWN</comment>
        <translation type="unfinished">Unverändert und mit dem hier eingestellten Zertifikat signiert.</translation>
    </message>
    <message>
        <source>Unchanged; the authority of the certificate set here vouches for the signer.</source>
        <comment>PROOFS VOUCHED</comment>
        <translation type="unfinished">Unverändert; die Stelle des hier eingestellten Zertifikats bürgt für den Unterzeichner.</translation>
    </message>
    <message>
        <source>Unchanged; who signed it is not known here.</source>
        <comment>PROOFS UNKNOWN_SIGNER</comment>
        <translation type="unfinished">Unverändert; wer signiert hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Changed after it was signed.</source>
        <comment>PROOFS CHANGED</comment>
        <translation type="unfinished">Nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>Its credentials are not valid.</source>
        <comment>PROOFS INVALID</comment>
        <translation type="unfinished">Die Credentials sind ungültig.</translation>
    </message>
    <message>
        <source>Its credentials cannot be read.</source>
        <comment>PROOFS UNREADABLE</comment>
        <translation type="unfinished">Die Credentials können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Damaged, or not what its name says.</source>
        <comment>PROOFS DAMAGED</comment>
        <translation type="unfinished">Beschädigt, oder nicht das, was der Name sagt.</translation>
    </message>
    <message>
        <source>Its credentials are kept elsewhere.</source>
        <comment>PROOFS ELSEWHERE</comment>
        <translation type="unfinished">Die Credentials werden anderswo aufbewahrt.</translation>
    </message>
    <message>
        <source>No content credentials.</source>
        <comment>PROOFS NONE</comment>
        <translation type="unfinished">Keine Content Credentials.</translation>
    </message>
    <message>
        <source>Not of a kind that is checked for credentials.</source>
        <comment>PROOFS UNKNOWN_KIND</comment>
        <translation type="unfinished">Keine Art von Datei, die auf Credentials geprüft wird.</translation>
    </message>
    <message>
        <source>Kept without content credentials</source>
        <comment>UNSIGNED</comment>
        <translation type="unfinished">Ohne Content Credentials behalten</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>MARKS</comment>
        <translation type="unfinished">Kennzeichen</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <comment>CREDENTIALS</comment>
        <translation type="unfinished">Content Credentials</translation>
    </message>
    <message>
        <source>Signed clips and recordings say who is seen, on whose consent, and whether anything was changed since.</source>
        <comment>CREDENTIALS_HINT</comment>
        <translation type="unfinished">Signierte Clips und Aufnahmen sagen, wer zu sehen ist, mit wessen Einwilligung, und ob seither etwas verändert wurde.</translation>
    </message>
    <message>
        <source>Sign every clip</source>
        <comment>SIGN</comment>
        <translation type="unfinished">Jeden Clip signieren</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <comment>DO_NOT_SIGN</comment>
        <translation type="unfinished">Nicht signieren</translation>
    </message>
    <message>
        <source>Signed with</source>
        <comment>CERTIFICATE</comment>
        <translation type="unfinished">Signiert mit</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <comment>CHOOSE_CERTIFICATE</comment>
        <translation type="unfinished">Zertifikat auswählen…</translation>
    </message>
    <message>
        <source>Use this computer&apos;s key</source>
        <comment>OWN_KEY</comment>
        <translation type="unfinished">Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <comment>CHOOSE_KEY</comment>
        <translation type="unfinished">Privaten Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Choose its certificates</source>
        <comment>CHOOSE_CHAIN</comment>
        <translation type="unfinished">Zugehörige Zertifikate auswählen</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <comment>KEY_FILES</comment>
        <translation type="unfinished">Private Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <comment>CHAIN_FILES</comment>
        <translation type="unfinished">Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Trying whether it can sign…</source>
        <comment>TRYING</comment>
        <translation type="unfinished">Es wird versucht, damit zu signieren…</translation>
    </message>
    <message>
        <source>The certificate was not tried</source>
        <comment>NOT_TRIED</comment>
        <translation type="unfinished">Das Zertifikat wurde nicht ausprobiert</translation>
    </message>
    <message>
        <source>This computer&apos;s own key: others can tell that a clip is unchanged, not whose it is.</source>
        <comment>SIGNED_HERE</comment>
        <translation type="unfinished">Der eigene Schlüssel dieses Computers: Andere erkennen, dass ein Clip unverändert ist, nicht, von wem er ist.</translation>
    </message>
    <message>
        <source>{chain}, with the key in {key}. The key stays where it is.</source>
        <comment>SIGNED_OWN</comment>
        <translation type="unfinished">{chain}, mit dem Schlüssel in {key}. Der Schlüssel bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Clips are signed as {name} from now on. The key stays where it is.</source>
        <comment>SIGNED_AS</comment>
        <translation type="unfinished">Clips werden ab jetzt als {name} signiert. Der Schlüssel bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Invisible mark</source>
        <comment>INVISIBLE</comment>
        <translation type="unfinished">Unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>In every picture</source>
        <comment>MARK</comment>
        <translation type="unfinished">In jedem Bild</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>DO_NOT_MARK</comment>
        <translation type="unfinished">Weglassen</translation>
    </message>
    <message>
        <source>In the live picture, recordings and exports: a film of the screen can still be told by it.</source>
        <comment>INVISIBLE_HINT</comment>
        <translation type="unfinished">Im Live-Bild, in Aufnahmen und Exporten: Auch ein Film vom Bildschirm ist daran noch zu erkennen.</translation>
    </message>
    <message>
        <source>Visible label</source>
        <comment>LABEL</comment>
        <translation type="unfinished">Sichtbares Label</translation>
    </message>
    <message>
        <source>In the live picture, in every output, in recordings and exports. Seconds count anew when an output begins.</source>
        <comment>LABEL_HINT</comment>
        <translation type="unfinished">Im Live-Bild, in jeder Ausgabe, in Aufnahmen und Exporten. Die Sekunden zählen neu, wenn eine Ausgabe beginnt.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>LABEL_TIMES 0</comment>
        <translation type="unfinished">Keines</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>LABEL_TIMES 1</comment>
        <translation type="unfinished">Immer</translation>
    </message>
    <message>
        <source>First 5 seconds</source>
        <comment>LABEL_TIMES 2</comment>
        <translation type="unfinished">Erste 5 Sekunden</translation>
    </message>
    <message>
        <source>First 10 seconds</source>
        <comment>LABEL_TIMES 3</comment>
        <translation type="unfinished">Erste 10 Sekunden</translation>
    </message>
    <message>
        <source>First 30 seconds</source>
        <comment>LABEL_TIMES 4</comment>
        <translation type="unfinished">Erste 30 Sekunden</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>LABEL_WORDS</comment>
        <translation type="unfinished">Worte</translation>
    </message>
    <message>
        <source>Corner</source>
        <comment>LABEL_PLACE</comment>
        <translation type="unfinished">Ecke</translation>
    </message>
    <message>
        <source>Top left</source>
        <comment>LABEL_PLACES 0</comment>
        <translation type="unfinished">Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <comment>LABEL_PLACES 1</comment>
        <translation type="unfinished">Oben rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <comment>LABEL_PLACES 2</comment>
        <translation type="unfinished">Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <comment>LABEL_PLACES 3</comment>
        <translation type="unfinished">Unten rechts</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Outputs</source>
        <comment>OUTPUTS</comment>
        <translation type="unfinished">Ausgaben</translation>
    </message>
    <message>
        <source>Outputs: where the picture and the sound go</source>
        <comment>OUTPUTS_NAME</comment>
        <translation type="unfinished">Ausgaben: wohin Bild und Ton gehen</translation>
    </message>
    <message>
        <source>none on</source>
        <comment>NONE_ON</comment>
        <translation type="unfinished">keine an</translation>
    </message>
    <message>
        <source>{count} on</source>
        <comment>SOME_ON</comment>
        <translation type="unfinished">{count} an</translation>
    </message>
    <message>
        <source>{count} in part</source>
        <comment>SOME_IN_PART</comment>
        <translation type="unfinished">{count} teilweise</translation>
    </message>
    <message>
        <source>Use in calls</source>
        <comment>CALLS</comment>
        <translation type="unfinished">Für Anrufe</translation>
    </message>
    <message>
        <source>End use in calls</source>
        <comment>CALLS_ON</comment>
        <translation type="unfinished">Anrufe beenden</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>CALLS_CHIP</comment>
        <translation type="unfinished">Anrufe</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <comment>CALLS_HINT</comment>
        <translation type="unfinished">Kamera und Mikrofon</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>CALLS_CAMERA</comment>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>microphone</source>
        <comment>CALLS_MICROPHONE</comment>
        <translation type="unfinished">Mikrofon</translation>
    </message>
    <message>
        <source>A program sees it</source>
        <comment>CALLS_SEEN</comment>
        <translation type="unfinished">Ein Programm sieht es</translation>
    </message>
    <message>
        <source>How to use it in a call program</source>
        <comment>CALLS_ABOUT</comment>
        <translation type="unfinished">Wie man es in einem Anrufprogramm verwendet</translation>
    </message>
    <message>
        <source>While this is on, choose Viseme Studio as the camera and as the microphone in the settings of the call program.</source>
        <comment>CALLS_HOW</comment>
        <translation type="unfinished">Wählen Sie, solange dies an ist, in den Einstellungen des Anrufprogramms Viseme Studio als Kamera und als Mikrofon.</translation>
    </message>
    <message>
        <source>Firefox, Chromium, OBS and the programs of GNOME see the camera through PipeWire, where nothing has to be installed. Zoom, Teams, Discord and Chrome need v4l2loopback, a kernel module installed once: the button below copies the command.</source>
        <comment>CALLS_WAYS</comment>
        <translation type="unfinished">Firefox, Chromium, OBS und die Programme von GNOME sehen die Kamera über PipeWire, wofür nichts zu installieren ist. Zoom, Teams, Discord und Chrome brauchen v4l2loopback, ein Kernelmodul, das einmal installiert wird: Der Knopf unten kopiert den Befehl.</translation>
    </message>
    <message>
        <source>On this system the camera is that of OBS, and the microphone a virtual cable: the page below says how.</source>
        <comment>CALLS_ELSEWHERE</comment>
        <translation type="unfinished">Auf diesem System ist die Kamera die von OBS und das Mikrofon ein virtuelles Kabel: Die Seite unten sagt, wie.</translation>
    </message>
    <message>
        <source>The page about calls</source>
        <comment>CALLS_PAGE</comment>
        <translation type="unfinished">Die Seite über Anrufe</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE</comment>
        <translation type="unfinished">Seite</translation>
    </message>
    <message>
        <source>End the page</source>
        <comment>PAGE_ON</comment>
        <translation type="unfinished">Seite beenden</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE_CHIP</comment>
        <translation type="unfinished">Seite</translation>
    </message>
    <message>
        <source>For OBS and browsers</source>
        <comment>PAGE_HINT</comment>
        <translation type="unfinished">Für OBS und Browser</translation>
    </message>
    <message>
        <source>A browser shows it</source>
        <comment>PAGE_SEEN</comment>
        <translation type="unfinished">Ein Browser zeigt sie</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <comment>PAGE_NO_VIEWER</comment>
        <translation type="unfinished">Noch kein Zuschauer</translation>
    </message>
    <message>
        <source>No viewer now</source>
        <comment>PAGE_NO_VIEWER_NOW</comment>
        <translation type="unfinished">Gerade kein Zuschauer</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>PAGE_AGAIN</comment>
        <translation type="unfinished">Adresse kopieren</translation>
    </message>
    <message>
        <source>Address of the page copied</source>
        <comment>PAGE_COPIED</comment>
        <translation type="unfinished">Adresse der Seite kopiert</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <comment>HEADPHONES</comment>
        <translation type="unfinished">Sich selbst hören</translation>
    </message>
    <message>
        <source>Hear yourself no more</source>
        <comment>HEADPHONES_ON</comment>
        <translation type="unfinished">Nicht mehr hören</translation>
    </message>
    <message>
        <source>In step with the picture</source>
        <comment>HEADPHONES_HINT</comment>
        <translation type="unfinished">Synchron zum Bild</translation>
    </message>
    <message>
        <source>Hold 30 seconds</source>
        <comment>REPLAY</comment>
        <translation type="unfinished">30 Sekunden halten</translation>
    </message>
    <message>
        <source>Hold no longer</source>
        <comment>REPLAY_ON</comment>
        <translation type="unfinished">Nicht mehr halten</translation>
    </message>
    <message>
        <source>The last half minute is not held: press Hold 30 seconds in the outputs first.</source>
        <comment>REPLAY_NOT_HELD</comment>
        <translation type="unfinished">Die letzte halbe Minute wird nicht gehalten: Drücken Sie zuerst 30 Sekunden halten bei den Ausgaben.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">Aufnehmen</translation>
    </message>
    <message>
        <source>End the recording</source>
        <comment>RECORD_ON</comment>
        <translation type="unfinished">Aufnahme beenden</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>RECORD_HINT</comment>
        <translation type="unfinished">Bild und Ton</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>RECORD_PAUSED</comment>
        <translation type="unfinished">Pausiert</translation>
    </message>
    <message>
        <source>On</source>
        <comment>ON</comment>
        <translation type="unfinished">An</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>OPENING</comment>
        <translation type="unfinished">Wird geöffnet</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>CLOSING</comment>
        <translation type="unfinished">Wird geschlossen</translation>
    </message>
    <message>
        <source>No program looks yet</source>
        <comment>WAITS_FOR_PROGRAM</comment>
        <translation type="unfinished">Noch kein Zuschauer</translation>
    </message>
    <message>
        <source>There: {there}. Not there: {missing}. {why}</source>
        <comment>PART</comment>
        <translation type="unfinished">Da: {there}. Nicht da: {missing}. {why}</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <comment>NOT_OPENED</comment>
        <translation type="unfinished">{name} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">{count} verworfen</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <comment>LAG</comment>
        <translation type="unfinished">{value:.0f} ms</translation>
    </message>
    <message>
        <source>{name}: not all of it works</source>
        <comment>NOTICE</comment>
        <translation type="unfinished">{name}: nicht alles funktioniert</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>IN_STEP</comment>
        <translation type="unfinished">Ton</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HINT</comment>
        <translation type="unfinished">Strg+J behält sie</translation>
    </message>
    <message>
        <source>In the call program, choose Viseme Studio</source>
        <comment>CALLS_CHOOSE</comment>
        <translation type="unfinished">Im Anrufprogramm Viseme Studio wählen</translation>
    </message>
    <message>
        <source>The page about calls is in English:</source>
        <comment>CALLS_PAGE_ENGLISH</comment>
        <translation type="unfinished">Die Seite über Anrufe ist auf Englisch:</translation>
    </message>
    <message>
        <source>Address copied: paste it, or click it</source>
        <comment>PAGE_UNSEEN</comment>
        <translation type="unfinished">Adresse kopiert: einfügen oder anklicken</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <comment>PAGE_OPEN</comment>
        <translation type="unfinished">Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>No browser could be started: the address is copied, paste it into one.</source>
        <comment>PAGE_NO_BROWSER</comment>
        <translation type="unfinished">Es konnte kein Browser gestartet werden: Die Adresse ist kopiert, fügen Sie sie in einen ein.</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HELD</comment>
        <translation type="unfinished">Strg+J behält sie</translation>
    </message>
    <message>
        <source>Press Start first</source>
        <comment>RECORD_WAITS</comment>
        <translation type="unfinished">Zuerst Start drücken</translation>
    </message>
    <message>
        <source>Dropped: frames that this output had no time for, and holes in its sound, since it is on</source>
        <comment>DROPPED_TIP</comment>
        <translation type="unfinished">Verworfen: Frames, für die diese Ausgabe keine Zeit hatte, und Löcher in ihrem Ton, seit sie an ist</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <comment>COPY_COMMAND</comment>
        <translation type="unfinished">Befehl kopieren</translation>
    </message>
    <message>
        <source>{behind:+.1f} ms to picture, {drift:+.0f} ppm, {steps} steps, {gaps} gaps</source>
        <comment>IN_STEP_FIGURES</comment>
        <translation type="unfinished">{behind:+.1f} ms zum Bild, {drift:+.0f} ppm, {steps} Schritte, {gaps} Lücken</translation>
    </message>
    <message>
        <source>sound after its picture, ms</source>
        <comment>CSV_IN_STEP 0</comment>
        <translation type="unfinished">Ton nach seinem Bild, ms</translation>
    </message>
    <message>
        <source>clocks differ, ppm</source>
        <comment>CSV_IN_STEP 1</comment>
        <translation type="unfinished">Uhren weichen ab, ppm</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>CSV_IN_STEP 2</comment>
        <translation type="unfinished">Schritte</translation>
    </message>
    <message>
        <source>gaps</source>
        <comment>CSV_IN_STEP 3</comment>
        <translation type="unfinished">Lücken</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <comment>MENU</comment>
        <translation type="unfinished">A&amp;usgaben</translation>
    </message>
    <message>
        <source>&amp;Use in calls</source>
        <comment>MENU_CALLS</comment>
        <translation type="unfinished">In An&amp;rufen verwenden</translation>
    </message>
    <message>
        <source>How to use it in a &amp;call program…</source>
        <comment>MENU_CALLS_ABOUT</comment>
        <translation type="unfinished">Wie man es in einem Anrufprogramm &amp;verwendet…</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <comment>MENU_MIRROR</comment>
        <translation type="unfinished">Kamera &amp;spiegeln</translation>
    </message>
    <message>
        <source>Show a &amp;test card in the camera</source>
        <comment>MENU_CARD</comment>
        <translation type="unfinished">&amp;Testkarte in der Kamera zeigen</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <comment>MENU_STREAM</comment>
        <translation type="unfinished">Strea&amp;m</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <comment>MENU_PAGE</comment>
        <translation type="unfinished">Seit&amp;e</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the page</source>
        <comment>MENU_PAGE_ADDRESS</comment>
        <translation type="unfinished">Adresse der Seite &amp;kopieren</translation>
    </message>
    <message>
        <source>H&amp;old 30 seconds</source>
        <comment>MENU_HOLD</comment>
        <translation type="unfinished">30 Sekunden &amp;halten</translation>
    </message>
    <message>
        <source>&amp;Hear yourself</source>
        <comment>MENU_HEADPHONES</comment>
        <translation type="unfinished">S&amp;ich selbst hören</translation>
    </message>
    <message>
        <source>The key is on {page}. Once it is kept, leave this empty.</source>
        <comment>STREAM_KEY_PAGE</comment>
        <translation type="unfinished">Der Schlüssel steht auf {page}. Ist er einmal aufbewahrt, bleibt das Feld leer.</translation>
    </message>
    <message>
        <source>An address of rtmp or rtmps needs a key, once: where it is kept, leave this empty. Others need none.</source>
        <comment>STREAM_KEY_HINT</comment>
        <translation type="unfinished">Eine Adresse mit rtmp oder rtmps braucht einmal einen Schlüssel: Ist er aufbewahrt, bleibt das Feld leer. Andere brauchen keinen.</translation>
    </message>
    <message>
        <source>No key is kept for this address yet: enter it.</source>
        <comment>STREAM_NO_KEY</comment>
        <translation type="unfinished">Für diese Adresse ist noch kein Schlüssel aufbewahrt: Geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>&amp;Keep the last 30 seconds</source>
        <comment>MENU_KEEP</comment>
        <translation type="unfinished">Letzte 30 Sekunden &amp;behalten</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM</comment>
        <translation type="unfinished">Stream</translation>
    </message>
    <message>
        <source>End the stream</source>
        <comment>STREAM_ON</comment>
        <translation type="unfinished">Stream beenden</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_CHIP</comment>
        <translation type="unfinished">Stream</translation>
    </message>
    <message>
        <source>Twitch, YouTube, others</source>
        <comment>STREAM_HINT</comment>
        <translation type="unfinished">Twitch, YouTube, andere</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <comment>STREAM_LIVE</comment>
        <translation type="unfinished">Unterwegs</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>STREAM_CONNECTS</comment>
        <translation type="unfinished">Verbindet</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_TITLE</comment>
        <translation type="unfinished">Stream</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>STREAM_SERVICE</comment>
        <translation type="unfinished">Dienst</translation>
    </message>
    <message>
        <source>Another address</source>
        <comment>STREAM_OTHER</comment>
        <translation type="unfinished">Andere Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>STREAM_ADDRESS</comment>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>rtmps://host/app, udp://host:port, hls:folder</source>
        <comment>STREAM_EXAMPLE</comment>
        <translation type="unfinished">rtmps://host/app, udp://host:port, hls:folder</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>STREAM_KEY</comment>
        <translation type="unfinished">Schlüssel</translation>
    </message>
    <message>
        <source>Keep the key in the system&apos;s keyring</source>
        <comment>STREAM_KEEP</comment>
        <translation type="unfinished">Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>That is no address to stream to: write one that begins with rtmp, rtmps, udp, srt or hls.</source>
        <comment>STREAM_NO_ADDRESS</comment>
        <translation type="unfinished">An diese Adresse kann nicht gestreamt werden: Sie beginnt mit rtmp, rtmps, udp, srt oder hls.</translation>
    </message>
    <message>
        <source>Looking for the key in the system&apos;s keyring, which may ask you first. You can enter it here instead.</source>
        <comment>STREAM_LOOKS</comment>
        <translation type="unfinished">Der Schlüssel wird im Schlüsselbund des Systems gesucht, der Sie vielleicht erst fragt. Sie können ihn auch hier eingeben.</translation>
    </message>
    <message>
        <source>Go live</source>
        <comment>STREAM_GO</comment>
        <translation type="unfinished">Live gehen</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Spectrogram</source>
        <comment>SPECTROGRAM</comment>
        <translation type="unfinished">Spektrogramm</translation>
    </message>
    <message>
        <source>Speak, or play a file, to see what the model hears</source>
        <comment>SPECTROGRAM_EMPTY</comment>
        <translation type="unfinished">Sprechen zeigt hier, was das Modell hört</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>FROZEN</comment>
        <translation type="unfinished">angehalten</translation>
    </message>
    <message>
        <source>mel, {count} bands</source>
        <comment>BANDS</comment>
        <translation type="unfinished">Mel, {count} Bänder</translation>
    </message>
    <message>
        <source>{hertz}  {seconds:.2f} s  {level:.0f} dB</source>
        <comment>READOUT</comment>
        <translation type="unfinished">{hertz}  {seconds:.2f} s  {level:.0f} dB</translation>
    </message>
    <message>
        <source>Loudest at {hertz} with {level:.0f} dB; mouth {share:.0f} % open</source>
        <comment>SPECTROGRAM_SAYS</comment>
        <translation type="unfinished">Am lautesten bei {hertz} mit {level:.0f} dB; Mund {share:.0f} % offen</translation>
    </message>
    <message>
        <source>{value:.1f} kHz</source>
        <comment>KILOHERTZ</comment>
        <translation type="unfinished">{value:.1f} kHz</translation>
    </message>
    <message>
        <source>{value:.0f} Hz</source>
        <comment>HERTZ</comment>
        <translation type="unfinished">{value:.0f} Hz</translation>
    </message>
    <message>
        <source>Mouth</source>
        <comment>MOUTH</comment>
        <translation type="unfinished">Mund</translation>
    </message>
    <message>
        <source>now</source>
        <comment>NOW</comment>
        <translation type="unfinished">jetzt</translation>
    </message>
    <message>
        <source>Slow frame: {value:.0f} ms</source>
        <comment>SLOW_FRAME</comment>
        <translation type="unfinished">Langsamer Frame: {value:.0f} ms</translation>
    </message>
    <message>
        <source>on screen  ·  look-ahead {value} ms</source>
        <comment>ON_SCREEN</comment>
        <translation type="unfinished">auf dem Schirm  ·  Vorausschau {value} ms</translation>
    </message>
    <message>
        <source>−{value:.0f} dB</source>
        <comment>MINUS_DB</comment>
        <translation type="unfinished">−{value:.0f} dB</translation>
    </message>
    <message>
        <source>1k</source>
        <comment>AXIS 1000</comment>
        <translation type="unfinished">1k</translation>
    </message>
    <message>
        <source>2k</source>
        <comment>AXIS 2000</comment>
        <translation type="unfinished">2k</translation>
    </message>
    <message>
        <source>4k</source>
        <comment>AXIS 4000</comment>
        <translation type="unfinished">4k</translation>
    </message>
    <message>
        <source>Hz</source>
        <comment>AXIS 7600</comment>
        <translation type="unfinished">Hz</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>CSV_SECONDS</comment>
        <translation type="unfinished">Sekunden</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>LATENCY</comment>
        <translation type="unfinished">Latenz</translation>
    </message>
    <message>
        <source>Latency: from sound to screen, part by part, with its history</source>
        <comment>LATENCY_NAME</comment>
        <translation type="unfinished">Latenz: vom Ton zum Bildschirm, Teil für Teil, mit Verlauf</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>NOT_RUNNING</comment>
        <translation type="unfinished">läuft nicht</translation>
    </message>
    <message>
        <source>{value:.0f} of {budget:.0f} ms</source>
        <comment>OF_BUDGET</comment>
        <translation type="unfinished">{value:.0f} von {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, median of the last second</source>
        <comment>LATENCY_SAYS</comment>
        <translation type="unfinished">Ton zu Bildschirm: {value}, Median der letzten Sekunde</translation>
    </message>
    <message>
        <source>Sound to screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">Ton zu Bildschirm</translation>
    </message>
    <message>
        <source>Sound → screen</source>
        <comment>TO_SCREEN_SHORT</comment>
        <translation type="unfinished">Ton → Schirm</translation>
    </message>
    <message>
        <source>sound → screen, ms</source>
        <comment>TO_SCREEN_MS</comment>
        <translation type="unfinished">Ton → Schirm, ms</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>FRAME</comment>
        <translation type="unfinished">Frame</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PAINT</comment>
        <translation type="unfinished">Zeichnen</translation>
    </message>
    <message>
        <source>Sound to screen, last second</source>
        <comment>BAR_TITLE</comment>
        <translation type="unfinished">Ton zu Bildschirm, letzte Sekunde</translation>
    </message>
    <message>
        <source>0 s</source>
        <comment>INSTANT</comment>
        <translation type="unfinished">0 s</translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>SECONDS_AT</comment>
        <translation type="unfinished">{value} s</translation>
    </message>
    <message>
        <source>Freeze all panels</source>
        <comment>FREEZE_ALL</comment>
        <translation type="unfinished">Alle Panels anhalten</translation>
    </message>
    <message>
        <source>{value:.0f} skipped</source>
        <comment>EVENTS 0</comment>
        <translation type="unfinished">{value:.0f} übersprungen</translation>
    </message>
    <message>
        <source>{value:.0f} dropped at display</source>
        <comment>EVENTS 1</comment>
        <translation type="unfinished">{value:.0f} am Bild verworfen</translation>
    </message>
    <message>
        <source>Sound dropout</source>
        <comment>EVENTS 2</comment>
        <translation type="unfinished">Tonaussetzer</translation>
    </message>
    <message>
        <source>Look-ahead {value:.0f} ms</source>
        <comment>EVENTS 3</comment>
        <translation type="unfinished">Vorausschau {value:.0f} ms</translation>
    </message>
    <message>
        <source>Avatar: {name}</source>
        <comment>EVENTS 4</comment>
        <translation type="unfinished">Avatar: {name}</translation>
    </message>
    <message>
        <source>GC pause {value:.1f} ms</source>
        <comment>EVENTS 5</comment>
        <translation type="unfinished">GC-Pause {value:.1f} ms</translation>
    </message>
    <message>
        <source>Sound begins</source>
        <comment>EVENTS 6</comment>
        <translation type="unfinished">Ton beginnt</translation>
    </message>
    <message>
        <source>Sound ends</source>
        <comment>EVENTS 7</comment>
        <translation type="unfinished">Ton endet</translation>
    </message>
    <message>
        <source>Output on: {name}</source>
        <comment>EVENTS 8</comment>
        <translation type="unfinished">Ausgabe an: {name}</translation>
    </message>
    <message>
        <source>Output off: {name}</source>
        <comment>EVENTS 9</comment>
        <translation type="unfinished">Ausgabe aus: {name}</translation>
    </message>
    <message>
        <source>Spectrogram: what the model hears, in hertz over time</source>
        <comment>SPECTROGRAM_NAME</comment>
        <translation type="unfinished">Spektrogramm: was das Modell hört, in Hertz über die Zeit</translation>
    </message>
    <message>
        <source>Click to freeze; then drag to pan, turn the wheel to zoom, Shift and drag to select</source>
        <comment>SPECTROGRAM_TIP</comment>
        <translation type="unfinished">Klicken hält an; dann Ziehen zum Verschieben, Mausrad zum Zoomen, Umschalt und Ziehen zum Auswählen</translation>
    </message>
    <message>
        <source>Nothing was heard here</source>
        <comment>SPECTROGRAM_NOTHING</comment>
        <translation type="unfinished">Hier war nichts zu hören</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} s, ms</source>
        <comment>CASCADE_TITLE</comment>
        <translation type="unfinished">Ton zu Bildschirm, letzte {value:.0f} s, ms</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} min, ms</source>
        <comment>CASCADE_TITLE_MIN</comment>
        <translation type="unfinished">Ton zu Bildschirm, letzte {value:.0f} min, ms</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} s</source>
        <comment>TABLE_TITLE</comment>
        <translation type="unfinished">ms, letzte {value:.0f} s</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} min</source>
        <comment>TABLE_TITLE_MIN</comment>
        <translation type="unfinished">ms, letzte {value:.0f} min</translation>
    </message>
    <message>
        <source>ms, region</source>
        <comment>TABLE_REGION</comment>
        <translation type="unfinished">ms, Bereich</translation>
    </message>
    <message>
        <source>ms, shown</source>
        <comment>TABLE_SHOWN</comment>
        <translation type="unfinished">ms, gezeigt</translation>
    </message>
    <message>
        <source>Sound to screen, region</source>
        <comment>FIGURES_REGION</comment>
        <translation type="unfinished">Ton zu Bildschirm, Bereich</translation>
    </message>
    <message>
        <source>Sound to screen, as shown</source>
        <comment>FIGURES_SHOWN</comment>
        <translation type="unfinished">Ton zu Bildschirm, wie gezeigt</translation>
    </message>
    <message>
        <source>Frame at {value:.2f} s, ms</source>
        <comment>FRAME_AT</comment>
        <translation type="unfinished">Frame bei {value:.2f} s, ms</translation>
    </message>
    <message>
        <source>Frame time, region, log</source>
        <comment>HISTOGRAM_REGION</comment>
        <translation type="unfinished">Frame-Zeit, Bereich, log</translation>
    </message>
    <message>
        <source>Frame time, as shown, log</source>
        <comment>HISTOGRAM_SHOWN</comment>
        <translation type="unfinished">Frame-Zeit, wie gezeigt, log</translation>
    </message>
    <message>
        <source>{value:.0f} ms sound → screen</source>
        <comment>WAY_MS</comment>
        <translation type="unfinished">{value:.0f} ms Ton → Schirm</translation>
    </message>
    <message>
        <source>A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</source>
        <comment>WAY_BETWEEN</comment>
        <translation type="unfinished">A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</translation>
    </message>
    <message>
        <source>Frame time, 60 s, log</source>
        <comment>HISTOGRAM_TITLE</comment>
        <translation type="unfinished">Frame-Zeit, 60 s, log</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>BUDGET</comment>
        <translation type="unfinished">Budget</translation>
    </message>
    <message>
        <source>budget {value:.0f} ms</source>
        <comment>BUDGET_IS</comment>
        <translation type="unfinished">Budget {value:.0f} ms</translation>
    </message>
    <message>
        <source>last second</source>
        <comment>LAST_SECOND</comment>
        <translation type="unfinished">letzte Sekunde</translation>
    </message>
    <message>
        <source>part</source>
        <comment>PART</comment>
        <translation type="unfinished">Teil</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>PARTS 0</comment>
        <translation type="unfinished">Mikrofon</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>PARTS 1</comment>
        <translation type="unfinished">Vorausschau</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>PARTS 2</comment>
        <translation type="unfinished">Warten</translation>
    </message>
    <message>
        <source>Mel</source>
        <comment>PARTS 3</comment>
        <translation type="unfinished">Mel</translation>
    </message>
    <message>
        <source>Encode</source>
        <comment>PARTS 4</comment>
        <translation type="unfinished">Encoder</translation>
    </message>
    <message>
        <source>Generate</source>
        <comment>PARTS 5</comment>
        <translation type="unfinished">Erzeugen</translation>
    </message>
    <message>
        <source>Composite</source>
        <comment>PARTS 6</comment>
        <translation type="unfinished">Mischen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>PARTS 7</comment>
        <translation type="unfinished">Übergabe</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PARTS 8</comment>
        <translation type="unfinished">Zeichnen</translation>
    </message>
    <message>
        <source>What the microphone and the system hold back before the studio hears it.</source>
        <comment>PARTS_ABOUT 0</comment>
        <translation type="unfinished">Was Mikrofon und System zurückhalten, ehe das Studio es hört.</translation>
    </message>
    <message>
        <source>How far ahead of the picture the encoder hears: {look_ahead} ms, in whole frames. A frame waits {wait:.1f} ms for that sound at most, and mostly a little less, for sound comes in pieces.</source>
        <comment>PARTS_ABOUT 1</comment>
        <translation type="unfinished">Wie weit der Encoder dem Bild voraushört: {look_ahead} ms, in ganzen Frames. Ein Frame wartet höchstens {wait:.1f} ms auf diesen Ton, meist etwas weniger, denn Ton kommt in Stücken.</translation>
    </message>
    <message>
        <source>Until the engine comes to this frame.</source>
        <comment>PARTS_ABOUT 2</comment>
        <translation type="unfinished">Bis die Engine zu diesem Frame kommt.</translation>
    </message>
    <message>
        <source>The sound becomes a mel spectrum.</source>
        <comment>PARTS_ABOUT 3</comment>
        <translation type="unfinished">Der Ton wird zum Mel-Spektrum.</translation>
    </message>
    <message>
        <source>The encoder tells from it how the mouth stands.</source>
        <comment>PARTS_ABOUT 4</comment>
        <translation type="unfinished">Der Encoder liest daraus, wie der Mund steht.</translation>
    </message>
    <message>
        <source>The generator paints the mouth.</source>
        <comment>PARTS_ABOUT 5</comment>
        <translation type="unfinished">Der Generator malt den Mund.</translation>
    </message>
    <message>
        <source>The mouth is put into the picture.</source>
        <comment>PARTS_ABOUT 6</comment>
        <translation type="unfinished">Der Mund kommt ins Bild.</translation>
    </message>
    <message>
        <source>Until the window takes the frame.</source>
        <comment>PARTS_ABOUT 7</comment>
        <translation type="unfinished">Bis das Fenster den Frame nimmt.</translation>
    </message>
    <message>
        <source>Until the frame is painted on the screen.</source>
        <comment>PARTS_ABOUT 8</comment>
        <translation type="unfinished">Bis der Frame auf den Schirm gezeichnet ist.</translation>
    </message>
    <message>
        <source>Mic</source>
        <comment>PARTS_SHORT 0</comment>
        <translation type="unfinished">Mik.</translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PARTS_SHORT 5</comment>
        <translation type="unfinished">Gen.</translation>
    </message>
    <message>
        <source>measured while live</source>
        <comment>MEASURED_LIVE</comment>
        <translation type="unfinished">wird live gemessen</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in {value:.0f} s</source>
        <comment>COUNTED_LAST</comment>
        <translation type="unfinished">{skipped} übersprungen, {slow} langsam in {value:.0f} s</translation>
    </message>
    <message>
        <source>Region: Shift+drag, or R  ·  Zoom: wheel, or Up and Down  ·  Pan: drag, or Left and Right  ·  Cursors: click, or A; Shift+click, or B  ·  Live: Escape</source>
        <comment>EXAMINE_HINT</comment>
        <translation type="unfinished">Bereich: Umschalt+Ziehen oder R  ·  Zoom: Rad oder Auf und Ab  ·  Verschieben: Ziehen oder Links und Rechts  ·  Marken: Klick oder A; Umschalt+Klick oder B  ·  Live: Esc</translation>
    </message>
    <message>
        <source>No region yet: what is shown is played, exported and saved</source>
        <comment>NO_REGION</comment>
        <translation type="unfinished">Noch kein Bereich: Abgespielt, exportiert und gespeichert wird, was zu sehen ist</translation>
    </message>
    <message>
        <source>Sessions, profiles and reports (*.json);;All files (*)</source>
        <comment>COMPARE_FILES</comment>
        <translation type="unfinished">Sitzungen, Profile und Berichte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>COMPARED</comment>
        <translation type="unfinished">Verglichen mit</translation>
    </message>
    <message>
        <source>Other programs: {others:.0f} % of the CPU, studio {studio:.0f} %</source>
        <comment>LOAD_OTHERS</comment>
        <translation type="unfinished">Andere Programme: {others:.0f} % der CPU, Studio {studio:.0f} %</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>COUNTED</comment>
        <translation type="unfinished">Gezählt</translation>
    </message>
    <message>
        <source>Counted since {time}</source>
        <comment>COUNTED_SINCE</comment>
        <translation type="unfinished">Gezählt seit {time}</translation>
    </message>
    <message>
        <source>process, {length}</source>
        <comment>PROCESS</comment>
        <translation type="unfinished">Prozess, {length}</translation>
    </message>
    <message>
        <source>process, region</source>
        <comment>PROCESS_REGION</comment>
        <translation type="unfinished">Prozess, Bereich</translation>
    </message>
    <message>
        <source>Save what is frozen</source>
        <comment>SAVE_FROZEN</comment>
        <translation type="unfinished">Angehaltenes speichern</translation>
    </message>
    <message>
        <source>Save the region</source>
        <comment>REGION_TITLE</comment>
        <translation type="unfinished">Bereich speichern</translation>
    </message>
    <message>
        <source>Region {time}</source>
        <comment>REGION_NAME</comment>
        <translation type="unfinished">Bereich {time}</translation>
    </message>
    <message>
        <source>Region saved</source>
        <comment>REGION_SAVED</comment>
        <translation type="unfinished">Bereich gespeichert</translation>
    </message>
    <message>
        <source>The region was not saved</source>
        <comment>REGION_NOT_SAVED</comment>
        <translation type="unfinished">Der Bereich wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the panels</source>
        <comment>PANELS_TITLE</comment>
        <translation type="unfinished">Panels speichern</translation>
    </message>
    <message>
        <source>Panels {time}</source>
        <comment>PANELS_NAME</comment>
        <translation type="unfinished">Panels {time}</translation>
    </message>
    <message>
        <source>Panels saved</source>
        <comment>PANELS_SAVED</comment>
        <translation type="unfinished">Panels gespeichert</translation>
    </message>
    <message>
        <source>The panels were not saved</source>
        <comment>PANELS_NOT_SAVED</comment>
        <translation type="unfinished">Die Panels wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <comment>SESSION_NOT_SAVED</comment>
        <translation type="unfinished">Die Sitzung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LONGEST_TICK</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, over the budget, median of the last second</source>
        <comment>LATENCY_SAYS_OVER</comment>
        <translation type="unfinished">Ton zu Bildschirm: {value}, über dem Budget, Median der letzten Sekunde</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in the {value} shown</source>
        <comment>COUNTED_SHOWN</comment>
        <translation type="unfinished">{skipped} übersprungen, {slow} langsam in {value} im Bild</translation>
    </message>
    <message>
        <source>p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_WAY</comment>
        <translation type="unfinished">p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>to the picture p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_MADE</comment>
        <translation type="unfinished">bis zum Bild p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>frame p50 {p50}  p95 {p95} ms</source>
        <comment>COMPARED_FRAME</comment>
        <translation type="unfinished">Frame p50 {p50}  p95 {p95} ms</translation>
    </message>
    <message>
        <source>before</source>
        <comment>BEFORE</comment>
        <translation type="unfinished">vorher</translation>
    </message>
    <message>
        <source>Before: {value} ms.</source>
        <comment>PART_BEFORE</comment>
        <translation type="unfinished">Vorher: {value} ms.</translation>
    </message>
    <message>
        <source>{value:.0f} ms, before {before:.0f} ms</source>
        <comment>WAY_COMPARED</comment>
        <translation type="unfinished">{value:.0f} ms, vorher {before:.0f} ms</translation>
    </message>
    <message>
        <source>before {before:.0f} ms</source>
        <comment>WAY_BEFORE</comment>
        <translation type="unfinished">vorher {before:.0f} ms</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>GPU</comment>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>GPU, ms</source>
        <comment>GPU_MS</comment>
        <translation type="unfinished">GPU, ms</translation>
    </message>
    <message>
        <source>GPU: {part}</source>
        <comment>GPU_PART</comment>
        <translation type="unfinished">GPU: {part}</translation>
    </message>
    <message>
        <source>not timed: {why}</source>
        <comment>GPU_UNTIMED</comment>
        <translation type="unfinished">nicht gemessen: {why}</translation>
    </message>
    <message>
        <source>GPU: not timed, {why}</source>
        <comment>GPU_UNTIMED_ROW</comment>
        <translation type="unfinished">GPU: nicht gemessen, {why}</translation>
    </message>
    <message>
        <source>mel</source>
        <comment>GPU_SHORT 0</comment>
        <translation type="unfinished">Mel</translation>
    </message>
    <message>
        <source>enc</source>
        <comment>GPU_SHORT 1</comment>
        <translation type="unfinished">Enc</translation>
    </message>
    <message>
        <source>gen</source>
        <comment>GPU_SHORT 2</comment>
        <translation type="unfinished">Gen</translation>
    </message>
    <message>
        <source>comp</source>
        <comment>GPU_SHORT 3</comment>
        <translation type="unfinished">Misch</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>GPU_SHORT 4</comment>
        <translation type="unfinished">Kopien</translation>
    </message>
    <message>
        <source>{value} ± {within} MiB/min</source>
        <comment>SLOPE</comment>
        <translation type="unfinished">{value} ± {within} MiB/min</translation>
    </message>
    <message>
        <source>CPU: studio {studio:.0f} % of a core, computer {computer:.0f} %</source>
        <comment>LOAD</comment>
        <translation type="unfinished">CPU: Studio {studio:.0f} % eines Kerns, Computer {computer:.0f} %</translation>
    </message>
    <message>
        <source>{value:.1f} GB free</source>
        <comment>DISK_LEFT</comment>
        <translation type="unfinished">{value:.1f} GB frei</translation>
    </message>
    <message>
        <source>{size:.0f} MiB, CPU {studio:.0f} %, sound {sound:.2f} s</source>
        <comment>HELD_AT</comment>
        <translation type="unfinished">{size:.0f} MiB, CPU {studio:.0f} %, Ton {sound:.2f} s</translation>
    </message>
    <message>
        <source>process</source>
        <comment>LANE_PROCESS</comment>
        <translation type="unfinished">Prozess</translation>
    </message>
    <message>
        <source>CPU: studio</source>
        <comment>LANE_STUDIO</comment>
        <translation type="unfinished">CPU: Studio</translation>
    </message>
    <message>
        <source>computer</source>
        <comment>LANE_COMPUTER</comment>
        <translation type="unfinished">Computer</translation>
    </message>
    <message>
        <source>{value:g} s</source>
        <comment>LENGTH_S</comment>
        <translation type="unfinished">{value:g} s</translation>
    </message>
    <message>
        <source>{value:g} min</source>
        <comment>LENGTH_MIN</comment>
        <translation type="unfinished">{value:g} min</translation>
    </message>
    <message>
        <source>CPU of the studio, per cent of a core</source>
        <comment>CSV_STUDIO</comment>
        <translation type="unfinished">CPU des Studios, Prozent eines Kerns</translation>
    </message>
    <message>
        <source>CPU of the computer, per cent</source>
        <comment>CSV_COMPUTER</comment>
        <translation type="unfinished">CPU des Computers, Prozent</translation>
    </message>
    <message>
        <source>GB free where recordings go</source>
        <comment>CSV_DISK</comment>
        <translation type="unfinished">GB frei, wo Aufnahmen hinkommen</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>MEMORY</comment>
        <translation type="unfinished">Speicher</translation>
    </message>
    <message>
        <source>Memory: process, sound that waits, and losses</source>
        <comment>MEMORY_NAME</comment>
        <translation type="unfinished">Speicher: Prozess, wartender Ton und Verluste</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB</source>
        <comment>MEMORY_SAYS</comment>
        <translation type="unfinished">Der Prozess hält {size:.0f} MiB</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB; GPU memory: {gpu}</source>
        <comment>MEMORY_SAYS_GPU</comment>
        <translation type="unfinished">Der Prozess hält {size:.0f} MiB; GPU-Speicher: {gpu}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>LOST_SKIPPED</comment>
        <translation type="unfinished">Übersprungen</translation>
    </message>
    <message>
        <source>Dropped at display</source>
        <comment>LOST_DISPLAY</comment>
        <translation type="unfinished">Am Bild verworfen</translation>
    </message>
    <message>
        <source>Sound dropouts</source>
        <comment>LOST_SOUND</comment>
        <translation type="unfinished">Tonaussetzer</translation>
    </message>
    <message>
        <source>Longest GC pause</source>
        <comment>COLLECTOR</comment>
        <translation type="unfinished">Längste GC-Pause</translation>
    </message>
    <message>
        <source>measuring</source>
        <comment>MEASURING</comment>
        <translation type="unfinished">wird gemessen</translation>
    </message>
    <message>
        <source>steady, {rate}</source>
        <comment>STEADY</comment>
        <translation type="unfinished">stabil, {rate}</translation>
    </message>
    <message>
        <source>{what} grow, {rate}</source>
        <comment>GROWS</comment>
        <translation type="unfinished">{what} wächst, {rate}</translation>
    </message>
    <message>
        <source>GPU memory grows, {rate}</source>
        <comment>GPU_GROWS</comment>
        <translation type="unfinished">GPU-Speicher wächst, {rate}</translation>
    </message>
    <message>
        <source>{value} MiB/min</source>
        <comment>RATE</comment>
        <translation type="unfinished">{value} MiB/min</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <comment>GPU_MEMORY</comment>
        <translation type="unfinished">GPU-Speicher</translation>
    </message>
    <message>
        <source>{used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_USED</comment>
        <translation type="unfinished">{used:.1f} von {total:.1f} GiB belegt</translation>
    </message>
    <message>
        <source>{ours:.0f} MiB by the studio, {used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_OURS</comment>
        <translation type="unfinished">{ours:.0f} MiB vom Studio, {used:.1f} von {total:.1f} GiB belegt</translation>
    </message>
    <message>
        <source>{value:.0f} MiB</source>
        <comment>MEBIBYTES</comment>
        <translation type="unfinished">{value:.0f} MiB</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>HELD</comment>
        <translation type="unfinished">Belegt</translation>
    </message>
    <message>
        <source>most</source>
        <comment>MOST</comment>
        <translation type="unfinished">höchstens</translation>
    </message>
    <message>
        <source>now / all</source>
        <comment>NOW_OF_ALL</comment>
        <translation type="unfinished">jetzt / alle</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>POOLS frames</comment>
        <translation type="unfinished">Frames</translation>
    </message>
    <message>
        <source>Idle loop</source>
        <comment>POOLS idle loop</comment>
        <translation type="unfinished">Ruheschl.</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>POOLS preview</comment>
        <translation type="unfinished">Vorschau</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>POOLS recording</comment>
        <translation type="unfinished">Aufnahme</translation>
    </message>
    <message>
        <source>Sound ring</source>
        <comment>SOUND_RING</comment>
        <translation type="unfinished">Ton-Ring</translation>
    </message>
    <message>
        <source>{now:.2f} / {all:.0f} s</source>
        <comment>SOUND_HELD</comment>
        <translation type="unfinished">{now:.2f} / {all:.0f} s</translation>
    </message>
    <message>
        <source>process MiB</source>
        <comment>CSV_PROCESS</comment>
        <translation type="unfinished">Prozess MiB</translation>
    </message>
    <message>
        <source>pool {name}, in use</source>
        <comment>CSV_POOL</comment>
        <translation type="unfinished">Pool {name}, benutzt</translation>
    </message>
    <message>
        <source>queue {name}, depth</source>
        <comment>CSV_QUEUE</comment>
        <translation type="unfinished">Warteschlange {name}, Tiefe</translation>
    </message>
    <message>
        <source>longest GC pause, ms</source>
        <comment>CSV_COLLECTOR</comment>
        <translation type="unfinished">längste GC-Pause, ms</translation>
    </message>
    <message>
        <source>GPU MiB of the studio</source>
        <comment>CSV_GPU 0</comment>
        <translation type="unfinished">GPU MiB des Studios</translation>
    </message>
    <message>
        <source>GPU MiB used</source>
        <comment>CSV_GPU 1</comment>
        <translation type="unfinished">GPU MiB belegt</translation>
    </message>
    <message>
        <source>GPU MiB</source>
        <comment>CSV_GPU 2</comment>
        <translation type="unfinished">GPU MiB</translation>
    </message>
    <message>
        <source>Frozen at {time}</source>
        <comment>FROZEN_AT</comment>
        <translation type="unfinished">Angehalten um {time}</translation>
    </message>
    <message>
        <source>{name} {at:.2f} s</source>
        <comment>CURSOR</comment>
        <translation type="unfinished">{name} {at:.2f} s</translation>
    </message>
    <message>
        <source>A to B {seconds:.3f} s</source>
        <comment>CURSORS_APART</comment>
        <translation type="unfinished">A bis B {seconds:.3f} s</translation>
    </message>
    <message>
        <source>region {seconds:.2f} s</source>
        <comment>REGION</comment>
        <translation type="unfinished">Bereich {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Play the region</source>
        <comment>PLAY_REGION</comment>
        <translation type="unfinished">Bereich abspielen</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <comment>STOP_REGION</comment>
        <translation type="unfinished">Abspielen beenden</translation>
    </message>
    <message>
        <source>Sound as WAV…</source>
        <comment>SAVE_WAV</comment>
        <translation type="unfinished">Ton als WAV…</translation>
    </message>
    <message>
        <source>Frames as CSV…</source>
        <comment>SAVE_CSV</comment>
        <translation type="unfinished">Frames als CSV…</translation>
    </message>
    <message>
        <source>Panels as PNG…</source>
        <comment>SAVE_PNG</comment>
        <translation type="unfinished">Panels als PNG…</translation>
    </message>
    <message>
        <source>Panels as SVG…</source>
        <comment>SAVE_SVG</comment>
        <translation type="unfinished">Panels als SVG…</translation>
    </message>
    <message>
        <source>Whole session to compare with…</source>
        <comment>SAVE_SESSION</comment>
        <translation type="unfinished">Ganze Sitzung zum Vergleichen…</translation>
    </message>
    <message>
        <source>Export the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">Bereich als Clip exportieren</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>BACK_TO_LIVE</comment>
        <translation type="unfinished">Live</translation>
    </message>
    <message>
        <source>Back to live (Escape)</source>
        <comment>BACK_TO_LIVE_TIP</comment>
        <translation type="unfinished">Zurück zu Live (Escape)</translation>
    </message>
    <message>
        <source>The region cannot be heard</source>
        <comment>NOT_HEARD</comment>
        <translation type="unfinished">Der Bereich kann nicht gehört werden</translation>
    </message>
    <message>
        <source>Viseme Studio: {panels}</source>
        <comment>PICTURE_OF</comment>
        <translation type="unfinished">Viseme Studio: {panels}</translation>
    </message>
    <message>
        <source>No panel is shown: choose the layout Studio or Engineer in the menu View first.</source>
        <comment>NO_PANELS</comment>
        <translation type="unfinished">Kein Panel ist zu sehen: Wählen Sie zuerst im Menü Ansicht das Layout Studio oder Technik.</translation>
    </message>
    <message>
        <source>Save the whole session</source>
        <comment>SESSION_TITLE</comment>
        <translation type="unfinished">Die ganze Sitzung speichern</translation>
    </message>
    <message>
        <source>Whole session {time}</source>
        <comment>SESSION_NAME</comment>
        <translation type="unfinished">Ganze Sitzung {time}</translation>
    </message>
    <message>
        <source>Whole session saved</source>
        <comment>SESSION_SAVED</comment>
        <translation type="unfinished">Ganze Sitzung gespeichert</translation>
    </message>
    <message>
        <source>Compare with a session</source>
        <comment>COMPARE_TITLE</comment>
        <translation type="unfinished">Mit einer Sitzung vergleichen</translation>
    </message>
    <message>
        <source>Compare with a session…</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">Mit einer Sitzung vergleichen…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <comment>COMPARE_NO_MORE</comment>
        <translation type="unfinished">Vergleich beenden</translation>
    </message>
    <message>
        <source>The session cannot be compared with</source>
        <comment>NOT_COMPARED</comment>
        <translation type="unfinished">Mit der Sitzung kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} s</source>
        <comment>OVER_SECONDS</comment>
        <translation type="unfinished">Perzentile über {value:.0f} s</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} min</source>
        <comment>OVER_MINUTES</comment>
        <translation type="unfinished">Perzentile über {value:.0f} min</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <comment>COUNT_ANEW</comment>
        <translation type="unfinished">Zähler zurücksetzen</translation>
    </message>
    <message>
        <source>Save the panel</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">Panel speichern</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <comment>PANEL_PNG</comment>
        <translation type="unfinished">Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <comment>PANEL_SVG</comment>
        <translation type="unfinished">Als SVG speichern…</translation>
    </message>
</context>
<context>
    <name>raised</name>
    <message>
        <source>There is no file {footage}: give a video or a photo.</source>
        <comment>avatars/capture/capture.py b74e0317</comment>
        <translation type="unfinished">Die Datei {footage} gibt es nicht: Nehmen Sie ein Video oder ein Foto.</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read.</source>
        <comment>avatars/capture/capture.py 15faf977</comment>
        <translation type="unfinished">{name} enthält kein lesbares Bild.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {stops}</source>
        <comment>avatars/capture/capture.py e3d62f79</comment>
        <translation type="unfinished">{name} kann nicht verwendet werden: {stops}</translation>
    </message>
    <message>
        <source>{name} ended earlier than when it was measured: try again.</source>
        <comment>avatars/capture/capture.py d5ffd709</comment>
        <translation type="unfinished">{name} endete früher als beim Ausmessen: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The footage cannot be used: {why}</source>
        <comment>avatars/capture/capture.py 1aad9f30</comment>
        <translation type="unfinished">Die Aufnahme kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>Finding the face needs the package dlib-bin: install it with &apos;pip install dlib-bin&apos;.</source>
        <comment>avatars/capture/finder.py 85acda25</comment>
        <translation type="unfinished">Um das Gesicht zu finden, wird das Paket dlib-bin gebraucht: Installieren Sie es mit &apos;pip install dlib-bin&apos;.</translation>
    </message>
    <message>
        <source>The background is plain: if it stays so, the avatar gets a matte, and another background can be put behind it.</source>
        <comment>avatars/capture/report.py bd3300fc</comment>
        <translation type="unfinished">Der Hintergrund ist einfarbig: Bleibt er so, bekommt der Avatar eine Maske, und ein anderer Hintergrund kann dahinter gesetzt werden.</translation>
    </message>
    <message>
        <source>No face was found: film one person from the front, with the whole face in the picture.</source>
        <comment>avatars/capture/report.py 9820a1bd</comment>
        <translation type="unfinished">Es wurde kein Gesicht gefunden: Filmen Sie eine Person von vorn, mit dem ganzen Gesicht im Bild.</translation>
    </message>
    <message>
        <source>It is {pictures} s long: the loop will be seen to repeat.</source>
        <comment>avatars/capture/report.py 6f73670e</comment>
        <translation type="unfinished">Sie ist {pictures} s lang: Man wird sehen, dass sich die Schleife wiederholt.</translation>
    </message>
    <message>
        <source>Its rate is {rate} Hz and {fps} are shown: {what}, so motion is less even.</source>
        <comment>avatars/capture/report.py 862aa1d8</comment>
        <translation type="unfinished">Ihre Rate ist {rate} Hz, gezeigt werden {fps}: {what}, die Bewegung ist also weniger gleichmäßig.</translation>
    </message>
    <message>
        <source>Its pictures stop for {longest} s: the file is damaged or was recorded with pauses.</source>
        <comment>avatars/capture/report.py 6149f98f</comment>
        <translation type="unfinished">Ihre Bilder stehen {longest} s lang still: Die Datei ist beschädigt oder wurde mit Pausen aufgenommen.</translation>
    </message>
    <message>
        <source>It is HDR video ({hdr}), shown in the range of an ordinary screen: faces keep their light, and what was brighter than white is white. Film without HDR for the best result.</source>
        <comment>avatars/capture/report.py 96536d2c</comment>
        <translation type="unfinished">Es ist ein HDR-Video ({hdr}), gezeigt im Umfang eines gewöhnlichen Bildschirms: Gesichter behalten ihr Licht, und was heller als Weiß war, ist weiß. Am besten filmen Sie ohne HDR.</translation>
    </message>
    <message>
        <source>It is interlaced: every other line is filled in, so it is less sharp. Film progressively (25p or 50p).</source>
        <comment>avatars/capture/report.py 877bcd3a</comment>
        <translation type="unfinished">Sie ist im Zeilensprung aufgenommen: Jede zweite Zeile wird ergänzt, sie ist also weniger scharf. Filmen Sie progressiv (25p oder 50p).</translation>
    </message>
    <message>
        <source>Its pixels are not square: {stored} are shown as {shown}, as players show them.</source>
        <comment>avatars/capture/report.py 1bca1a71</comment>
        <translation type="unfinished">Ihre Pixel sind nicht quadratisch: {stored} werden als {shown} gezeigt, wie es Abspielprogramme tun.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <comment>avatars/capture/report.py 61d0d5a7</comment>
        <translation type="unfinished">Daran ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>{words}: look at the camera, or cut this part out.</source>
        <comment>avatars/capture/report.py 237c9131</comment>
        <translation type="unfinished">{words}: Sehen Sie in die Kamera, oder schneiden Sie diesen Teil heraus.</translation>
    </message>
    <message>
        <source>The face is too dark (level {level} of 255) in {where}: more light from the front.</source>
        <comment>avatars/capture/report.py eaa9fae3</comment>
        <translation type="unfinished">Das Gesicht ist zu dunkel (Helligkeit {level} von 255), nämlich hier: {where}. Mehr Licht von vorn hilft.</translation>
    </message>
    <message>
        <source>Parts of the face are white without detail in {where}: less light.</source>
        <comment>avatars/capture/report.py a7956fee</comment>
        <translation type="unfinished">Teile des Gesichts sind weiß ohne Zeichnung, nämlich hier: {where}. Weniger Licht hilft.</translation>
    </message>
    <message>
        <source>The face is blurred in {where}: focus on the eyes, and film with a shorter exposure.</source>
        <comment>avatars/capture/report.py a22e7727</comment>
        <translation type="unfinished">Das Gesicht ist unscharf, nämlich hier: {where}. Stellen Sie auf die Augen scharf, und belichten Sie kürzer.</translation>
    </message>
    <message>
        <source>It cannot be used as it is.</source>
        <comment>avatars/capture/report.py 75f2ccf3</comment>
        <translation type="unfinished">So kann sie nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The face is {side} pixels wide and {small} are wanted: come nearer, or film with more pixels.</source>
        <comment>avatars/capture/report.py 0e9d2617</comment>
        <translation type="unfinished">Das Gesicht ist {side} Pixel breit, gebraucht werden {small}: Kommen Sie näher, oder filmen Sie mit mehr Pixeln.</translation>
    </message>
    <message>
        <source>The mouth is open in {share}: the loop plays while nobody speaks, so keep the lips together.</source>
        <comment>avatars/capture/report.py 0e665064</comment>
        <translation type="unfinished">Der Mund ist offen, nämlich hier: {share}. Die Schleife läuft, während niemand spricht; halten Sie die Lippen geschlossen.</translation>
    </message>
    <message>
        <source>There is more than one face{value}: the one that was followed first is used.</source>
        <comment>avatars/capture/report.py 057665bc</comment>
        <translation type="unfinished">Es ist mehr als ein Gesicht zu sehen{value}: Verwendet wird das, dem zuerst gefolgt wurde.</translation>
    </message>
    <message>
        <source>Another shot begins at {times}: the loop will jump there; use one shot.</source>
        <comment>avatars/capture/report.py 1f4f604e</comment>
        <translation type="unfinished">Bei {times} beginnt eine andere Einstellung: Die Schleife springt dort; nehmen Sie eine einzige Einstellung.</translation>
    </message>
    <message>
        <source>The face is cut by the picture&apos;s border in {share}: leave room around the head.</source>
        <comment>avatars/capture/report.py fd13582a</comment>
        <translation type="unfinished">Das Gesicht ist vom Bildrand angeschnitten, nämlich hier: {share}. Lassen Sie Platz um den Kopf.</translation>
    </message>
    <message>
        <source>The head moves faster than the crop may follow in {share}: sit calmly.</source>
        <comment>avatars/capture/report.py 3e42ef19</comment>
        <translation type="unfinished">Der Kopf bewegt sich schneller, als der Ausschnitt folgen darf, nämlich hier: {share}. Sitzen Sie ruhig.</translation>
    </message>
    <message>
        <source>A photo stands still: a video of ten seconds looks alive.</source>
        <comment>avatars/capture/report.py 16239c03</comment>
        <translation type="unfinished">Ein Foto steht still: Ein Video von zehn Sekunden wirkt lebendig.</translation>
    </message>
    <message>
        <source>It is longer than {clock}: cut it shorter.</source>
        <comment>avatars/capture/report.py 80b04349</comment>
        <translation type="unfinished">Sie ist länger als {clock}: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>One thing to look at.</source>
        <comment>avatars/capture/report.py fda75627</comment>
        <translation type="unfinished">Ein Punkt ist anzusehen.</translation>
    </message>
    <message>
        <source>{count} things to look at.</source>
        <comment>avatars/capture/report.py 08ef846e</comment>
        <translation type="unfinished">{count} Punkte sind anzusehen.</translation>
    </message>
    <message>
        <source>pictures are repeated</source>
        <comment>avatars/capture/report.py 67c48322</comment>
        <translation type="unfinished">Bilder werden wiederholt</translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <comment>avatars/capture/report.py e2548e73</comment>
        <translation type="unfinished">Bilder werden ausgelassen</translation>
    </message>
    <message>
        <source>No face in {share}</source>
        <comment>avatars/capture/report.py face01c0</comment>
        <translation type="unfinished">Kein Gesicht, nämlich hier: {share}</translation>
    </message>
    <message>
        <source>{value} % of the pictures from {first}</source>
        <comment>avatars/capture/report.py 2ea01b62</comment>
        <translation type="unfinished">{value} % der Bilder ab {first}</translation>
    </message>
    <message>
        <source>{clock} at {rate} pictures a second</source>
        <comment>avatars/capture/report.py 538ad1f1</comment>
        <translation type="unfinished">{clock} bei {rate} Bildern in der Sekunde</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}).</source>
        <comment>avatars/capture/work.py 9dba1fed</comment>
        <translation type="unfinished">In {folder} kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>This footage is being worked on by another process: wait for it, or stop it first.</source>
        <comment>avatars/capture/work.py 21b9049c</comment>
        <translation type="unfinished">Ein anderer Prozess arbeitet gerade an dieser Aufnahme: Warten Sie, oder beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{name} of the avatar {avatar} takes {words} and gives {words2}; avatar.toml wants {words3} and {words4}.</source>
        <comment>avatars/check.py bf084818</comment>
        <translation type="unfinished">{name} des Avatars {avatar} nimmt {words} und gibt {words2}; avatar.toml verlangt {words3} und {words4}.</translation>
    </message>
    <message>
        <source>{name}/{name2} has {counted} pictures: the manifest says {frames}.</source>
        <comment>avatars/check.py aa7e9b5e</comment>
        <translation type="unfinished">{name}/{name2} hat {counted} Bilder: Laut Manifest sind es {frames}.</translation>
    </message>
    <message>
        <source>{where} is no picture of at most {largest_thumbnail} MB.</source>
        <comment>avatars/check.py addbab8c</comment>
        <translation type="unfinished">{where} ist kein Bild von höchstens {largest_thumbnail} MB.</translation>
    </message>
    <message>
        <source>{where} is no JPEG picture of at most {widest_thumbnail} x {widest_thumbnail}.</source>
        <comment>avatars/check.py 5f6b0a01</comment>
        <translation type="unfinished">{where} ist kein JPEG-Bild von höchstens {widest_thumbnail} x {widest_thumbnail}.</translation>
    </message>
    <message>
        <source>The avatar {avatar} is damaged or unsafe: {why}</source>
        <comment>avatars/check.py f8ea69e8</comment>
        <translation type="unfinished">Der Avatar {avatar} ist beschädigt oder unsicher: {why}</translation>
    </message>
    <message>
        <source>The avatar&apos;s {what} cannot be used: {why}</source>
        <comment>avatars/check.py 93355a29</comment>
        <translation type="unfinished">{what} des Avatars kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>{name}/{name2} is {width} x {height}: the manifest says {width2} x {height2}.</source>
        <comment>avatars/check.py f7417b52</comment>
        <translation type="unfinished">{name}/{name2} hat {width} x {height}: Laut Manifest sind es {width2} x {height2}.</translation>
    </message>
    <message>
        <source>more than {frames}</source>
        <comment>avatars/check.py fc834d14</comment>
        <translation type="unfinished">mehr als {frames}</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, of a kind that is not known here: export it to ONNX first.</source>
        <comment>avatars/compile.py 5cf4eab6</comment>
        <translation type="unfinished">{name} enthält Gewichte von PyTorch, deren Art hier nicht bekannt ist: Exportieren Sie sie zuerst nach ONNX.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <comment>avatars/compile.py e770ac44</comment>
        <translation type="unfinished">Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} takes {words} and gives {words2}: {value} and one output are wanted, with a free first axis or one of 1.</source>
        <comment>avatars/compile.py cfc20b8e</comment>
        <translation type="unfinished">{name} nimmt {words} und gibt {words2}: Gebraucht werden {value} und eine Ausgabe, mit einer freien ersten Achse oder einer von 1.</translation>
    </message>
    <message>
        <source>The compiled {name} differs from its original in {differ} of {size} numbers: it is not used. Export the original again with operator set 17.</source>
        <comment>avatars/compile.py b3381aa9</comment>
        <translation type="unfinished">Das übersetzte {name} weicht in {differ} von {size} Zahlen vom Original ab: Es wird nicht verwendet. Exportieren Sie das Original neu mit Operator-Set 17.</translation>
    </message>
    <message>
        <source>{name} takes {words}: {wanted} is wanted.</source>
        <comment>avatars/compile.py 9ca37679</comment>
        <translation type="unfinished">{name} nimmt {words}: Gebraucht wird {wanted}.</translation>
    </message>
    <message>
        <source>{name} gives {words}: float32 {value} is wanted.</source>
        <comment>avatars/compile.py 111a0880</comment>
        <translation type="unfinished">{name} gibt {words}: Gebraucht wird float32 {value}.</translation>
    </message>
    <message>
        <source>Importing models needs the package onnx: install it with &apos;pip install onnx&apos;.</source>
        <comment>avatars/compile.py 2f8fa4b8</comment>
        <translation type="unfinished">Um Modelle zu importieren, wird das Paket onnx gebraucht: Installieren Sie es mit &apos;pip install onnx&apos;.</translation>
    </message>
    <message>
        <source>{name} is not read as operator set {opset} ({why}): export it again.</source>
        <comment>avatars/compile.py 6c97c43f</comment>
        <translation type="unfinished">{name} kann nicht als Operator-Set {opset} gelesen werden ({why}): Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{rpartition} does not run ({why}).</source>
        <comment>avatars/compile.py ad036e3a</comment>
        <translation type="unfinished">{rpartition} läuft nicht ({why}).</translation>
    </message>
    <message>
        <source>{name} does not fit into an avatar ({why}).</source>
        <comment>avatars/compile.py bab9c53f</comment>
        <translation type="unfinished">{name} passt nicht in einen Avatar ({why}).</translation>
    </message>
    <message>
        <source>one float32 input</source>
        <comment>avatars/compile.py 2786f680</comment>
        <translation type="unfinished">eine float32-Eingabe</translation>
    </message>
    <message>
        <source>two float32 inputs</source>
        <comment>avatars/compile.py a7b14227</comment>
        <translation type="unfinished">zwei float32-Eingaben</translation>
    </message>
    <message>
        <source>{what} as float32 {value}</source>
        <comment>avatars/compile.py c024a5e9</comment>
        <translation type="unfinished">{what} als float32 {value}</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis they may be shown: {option} is missing.</source>
        <comment>avatars/consent.py d27db74b</comment>
        <translation type="unfinished">Sagen Sie, wer abgebildet ist und auf welcher Grundlage die Person gezeigt werden darf: {option} fehlt.</translation>
    </message>
    <message>
        <source>{option} has to be at most 2000 letters that can be shown.</source>
        <comment>avatars/consent.py 5ae61007</comment>
        <translation type="unfinished">{option} darf höchstens 2000 Zeichen haben, die sich zeigen lassen.</translation>
    </message>
    <message>
        <source>This avatar does not say who is pictured or whether they agreed: use it only if you know that they did.</source>
        <comment>avatars/format.py 1a321a57</comment>
        <translation type="unfinished">Dieser Avatar sagt nicht, wer abgebildet ist und ob die Person zugestimmt hat: Verwenden Sie ihn nur, wenn Sie wissen, dass sie es hat.</translation>
    </message>
    <message>
        <source>{source} and the footage {footage}.{note}</source>
        <comment>avatars/importers/compiled.py 1a791a6e</comment>
        <translation type="unfinished">{source} und die Aufnahme {footage}.{note}</translation>
    </message>
    <message>
        <source>The footage has {count} pictures at {fps} a second, and {most_pictures} are the most: cut it shorter.</source>
        <comment>avatars/importers/footage.py edd0c88e</comment>
        <translation type="unfinished">Die Aufnahme hat {count} Bilder bei {fps} in der Sekunde, höchstens {most_pictures} sind erlaubt: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>{name} is no JPEG, PNG or WebP picture{found}: export it as one of these.</source>
        <comment>avatars/importers/footage.py f916e463</comment>
        <translation type="unfinished">{name} ist kein JPEG-, PNG- oder WebP-Bild{found}: Exportieren Sie es in einem davon.</translation>
    </message>
    <message>
        <source>{name} is an animated WebP, whose movement cannot be read: convert it to MP4 or GIF, or give a single picture of it.</source>
        <comment>avatars/importers/footage.py d082d57e</comment>
        <translation type="unfinished">{name} ist ein animiertes WebP, dessen Bewegung nicht gelesen werden kann: Wandeln Sie es in MP4 oder GIF um, oder nehmen Sie ein einzelnes Bild daraus.</translation>
    </message>
    <message>
        <source>{name} is {size} x {size2}: pictures of 64 to {largest} pixels in width and height are wanted.</source>
        <comment>avatars/importers/footage.py fc410ce6</comment>
        <translation type="unfinished">{name} hat {size} x {size2}: Gebraucht werden Bilder von 64 bis {largest} Pixeln in Breite und Höhe.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <comment>avatars/importers/footage.py 4d0f50bd</comment>
        <translation type="unfinished">{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The footage has no picture that can be read.</source>
        <comment>avatars/importers/footage.py 74ba5c23</comment>
        <translation type="unfinished">Die Aufnahme enthält kein lesbares Bild.</translation>
    </message>
    <message>
        <source>There are {taken} pictures and {count} face rectangles: one for each picture is wanted.</source>
        <comment>avatars/importers/footage.py 38c15e35</comment>
        <translation type="unfinished">Es gibt {taken} Bilder und {count} Gesichtsrechtecke: Gebraucht wird eines für jedes Bild.</translation>
    </message>
    <message>
        <source>The face rectangle {tolist} of picture {index} is smaller than 16 x 16 or outside the picture of {width} x {height}.</source>
        <comment>avatars/importers/footage.py dc374786</comment>
        <translation type="unfinished">Das Gesichtsrechteck {tolist} von Bild {index} ist kleiner als 16 x 16 oder außerhalb des Bildes von {width} x {height}.</translation>
    </message>
    <message>
        <source>{path} has no pictures such as 0.jpg in it.</source>
        <comment>avatars/importers/footage.py d87e1fa4</comment>
        <translation type="unfinished">{path} enthält keine Bilder wie 0.jpg.</translation>
    </message>
    <message>
        <source>{path} has no face rectangles that can be read ({why}).</source>
        <comment>avatars/importers/footage.py adfff439</comment>
        <translation type="unfinished">{path} enthält keine lesbaren Gesichtsrechtecke ({why}).</translation>
    </message>
    <message>
        <source>{name} ({rate} pictures a second, of which the nearest in time are shown at {fps})</source>
        <comment>avatars/importers/footage.py 8fdf31a2</comment>
        <translation type="unfinished">{name} ({rate} Bilder in der Sekunde, von denen die zeitlich nächsten mit {fps} gezeigt werden)</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a {suffix} file: choose another.</source>
        <comment>avatars/importers/package_import.py 992a7920</comment>
        <translation type="unfinished">{source} ist weder ein Ordner noch eine {suffix}-Datei: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>{name} says already who is pictured: leave both fields empty.</source>
        <comment>avatars/importers/package_import.py 249eb9e3</comment>
        <translation type="unfinished">{name} sagt schon, wer abgebildet ist: Lassen Sie beide Felder leer.</translation>
    </message>
    <message>
        <source>Say what paints the mouth: a generator file (and an encoder for SyncTalk_2D), or the networks of an avatar that you have.</source>
        <comment>avatars/importers/personal.py 45b29fdc</comment>
        <translation type="unfinished">Sagen Sie, was den Mund malt: eine Generatordatei (und für SyncTalk_2D ein Encoder) oder die Netze eines vorhandenen Avatars.</translation>
    </message>
    <message>
        <source>{name}&apos;s generator paints {name} alone, whoever is in the picture: give a generator of Wav2Lip, or one of SyncTalk_2D that was trained on the person in your footage.</source>
        <comment>avatars/importers/personal.py f3f604eb</comment>
        <translation type="unfinished">Der Generator von {name} malt nur {name}, wer auch im Bild ist: Nehmen Sie einen Generator von Wav2Lip oder einen von SyncTalk_2D, der mit der Person Ihrer Aufnahme trainiert wurde.</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, which are read as SyncTalk_2D&apos;s and need the encoder that hears for them, so choose that too; a Wav2Lip network has to be ONNX.</source>
        <comment>avatars/importers/personal.py de36c685</comment>
        <translation type="unfinished">{name} enthält Gewichte von PyTorch, die als solche von SyncTalk_2D gelesen werden und den Encoder brauchen, der für sie hört; wählen Sie auch diesen. Ein Netz von Wav2Lip muss ONNX sein.</translation>
    </message>
    <message>
        <source>With the networks of {name}</source>
        <comment>avatars/importers/personal.py c8ea6d53</comment>
        <translation type="unfinished">Mit den Netzen von {name}</translation>
    </message>
    <message>
        <source>The published Wav2Lip weights are for non-commercial use only: do not sell what they make.</source>
        <comment>avatars/importers/personal.py dc5ae432</comment>
        <translation type="unfinished">Die veröffentlichten Gewichte von Wav2Lip sind nur für nicht kommerzielle Zwecke: Verkaufen Sie nicht, was sie machen.</translation>
    </message>
    <message>
        <source>{dataset} is no SyncTalk_2D data set: it has neither full_body_img nor full_body_video.mp4.</source>
        <comment>avatars/importers/synctalk2d.py 9605b545</comment>
        <translation type="unfinished">{dataset} ist kein Datensatz von SyncTalk_2D: Es gibt weder full_body_img noch full_body_video.mp4.</translation>
    </message>
    <message>
        <source>{name} is a Wav2Lip network, which hears by itself: choose no encoder.</source>
        <comment>avatars/importers/synctalk2d.py d5a9f4b7</comment>
        <translation type="unfinished">{name} ist ein Netz von Wav2Lip, das selbst hört: Wählen Sie keinen Encoder.</translation>
    </message>
    <message>
        <source>of the data set {name}</source>
        <comment>avatars/importers/synctalk2d.py 8015ea94</comment>
        <translation type="unfinished">des Datensatzes {name}</translation>
    </message>
    <message>
        <source>{name} is a SyncTalk_2D generator, which needs the encoder that hears for it: choose both.</source>
        <comment>avatars/importers/wav2lip.py 97378ea7</comment>
        <translation type="unfinished">{name} ist ein Generator von SyncTalk_2D, der den Encoder braucht, der für ihn hört: Wählen Sie beide.</translation>
    </message>
    <message>
        <source>{name} is no Wav2Lip network: it takes no faces of 6 x 96 x 96 or 6 x 256 x 256.</source>
        <comment>avatars/importers/wav2lip.py 4923267f</comment>
        <translation type="unfinished">{name} ist kein Netz von Wav2Lip: Es nimmt keine Gesichter von 6 x 96 x 96 oder 6 x 256 x 256.</translation>
    </message>
    <message>
        <source>Imported from the Wav2Lip network {name}</source>
        <comment>avatars/importers/wav2lip.py 9b50fe5a</comment>
        <translation type="unfinished">Importiert vom Wav2Lip-Netz {name}</translation>
    </message>
    <message>
        <source>{name} was trained on {program}&apos;s features, which no encoder of an avatar gives, since that hears 16 mel frames and nothing else: train the generator with the &apos;ave&apos; encoder, or take a model that was.</source>
        <comment>avatars/importers/weights.py 26ed29f8</comment>
        <translation type="unfinished">{name} wurde mit Merkmalen von {program} trainiert, die kein Encoder eines Avatars gibt, da dieser nur 16 Mel-Frames hört: Trainieren Sie den Generator mit dem &apos;ave&apos;-Encoder, oder nehmen Sie ein Modell, das so trainiert wurde.</translation>
    </message>
    <message>
        <source>{name} gives other pictures as ONNX: export it with the program that it is from.</source>
        <comment>avatars/importers/weights.py 34b9e2a8</comment>
        <translation type="unfinished">{name} gibt als ONNX andere Bilder: Exportieren Sie es mit dem Programm, aus dem es stammt.</translation>
    </message>
    <message>
        <source>{name} is larger than {largest} MB: that is no network for an avatar.</source>
        <comment>avatars/importers/weights.py 6c273c2a</comment>
        <translation type="unfinished">{name} ist größer als {largest} MB: Das ist kein Netz für einen Avatar.</translation>
    </message>
    <message>
        <source>{name} is not read with PyTorch {version}, in which a file of weights can run a program (CVE-2025-32434): update it with &apos;pip install -U torch&apos;.</source>
        <comment>avatars/importers/weights.py 7dbb1f43</comment>
        <translation type="unfinished">{name} wird mit PyTorch {version} nicht gelesen, denn dort kann eine Datei mit Gewichten ein Programm ausführen (CVE-2025-32434): Aktualisieren Sie es mit &apos;pip install -U torch&apos;.</translation>
    </message>
    <message>
        <source>{name} holds no weights by name: save the network&apos;s state_dict() and import that.</source>
        <comment>avatars/importers/weights.py 80fe8e30</comment>
        <translation type="unfinished">{name} enthält keine Gewichte mit Namen: Speichern Sie state_dict() des Netzes, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{name} holds no weights of a SyncTalk_2D {kind} ({why}).</source>
        <comment>avatars/importers/weights.py 47fecb49</comment>
        <translation type="unfinished">{name} enthält keine Gewichte für SyncTalk_2D ({kind}; {why}).</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, and reading them needs the package torch: install it with &apos;pip install torch&apos;, or export the network to ONNX and import that.</source>
        <comment>avatars/importers/weights.py dd08b106</comment>
        <translation type="unfinished">{name} enthält Gewichte von PyTorch, und um sie zu lesen, wird das Paket torch gebraucht: Installieren Sie es mit &apos;pip install torch&apos;, oder exportieren Sie das Netz nach ONNX, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{name} holds more than weights, which could be a program: save the network&apos;s state_dict() alone and import that.</source>
        <comment>avatars/importers/weights.py ae9ec94d</comment>
        <translation type="unfinished">{name} enthält mehr als Gewichte, was ein Programm sein könnte: Speichern Sie nur state_dict() des Netzes, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{name} is damaged ({kind}).</source>
        <comment>avatars/importers/weights.py 69e5b2e5</comment>
        <translation type="unfinished">{name} ist beschädigt ({kind}).</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest} MB.</source>
        <comment>avatars/importers/weights.py c013d88f</comment>
        <translation type="unfinished">{name} wird entpackt größer als {largest} MB.</translation>
    </message>
    <message>
        <source>&apos;ave&apos; encoder</source>
        <comment>avatars/importers/weights.py f3c9fa5e</comment>
        <translation type="unfinished">&apos;ave&apos;-Encoder</translation>
    </message>
    <message>
        <source>{name} has no encoder for {look_ahead_ms} ms of look-ahead: choose {in_words} ms.</source>
        <comment>avatars/latency_profiles.py 88a2f305</comment>
        <translation type="unfinished">{name} hat keinen Encoder für {look_ahead_ms} ms Vorausschau: Wählen Sie {in_words} ms.</translation>
    </message>
    <message>
        <source>avatar.toml: two encoders {format}: leave one out of [[profiles]].</source>
        <comment>avatars/latency_profiles.py 97f5c34f</comment>
        <translation type="unfinished">avatar.toml: Zwei Encoder stoßen zusammen ({format}): Lassen Sie einen von [[profiles]] weg.</translation>
    </message>
    <message>
        <source>There is no avatar {name_or_path}: choose {list}, or give the path of a folder or of a {suffix} file.</source>
        <comment>avatars/library.py 95ab36b9</comment>
        <translation type="unfinished">Den Avatar {name_or_path} gibt es nicht: Wählen Sie {list}, oder nennen Sie den Pfad eines Ordners oder einer {suffix}-Datei.</translation>
    </message>
    <message>
        <source>{name} {why}: choose one in the gallery.</source>
        <comment>avatars/library.py 4dde94d0</comment>
        <translation type="unfinished">{name} {why}: Wählen Sie einen in der Galerie.</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} GB: that is no avatar package.</source>
        <comment>avatars/library.py 3e8b7328</comment>
        <translation type="unfinished">{name} ist größer als {most_bytes} GB: Das ist kein Avatarpaket.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <comment>avatars/library.py f4424160</comment>
        <translation type="unfinished">{folder} kann nicht gelöscht werden ({why}).</translation>
    </message>
    <message>
        <source>belongs to the studio and stays</source>
        <comment>avatars/library.py d828f61d</comment>
        <translation type="unfinished">gehört zum Studio und bleibt</translation>
    </message>
    <message>
        <source>is not among your own avatars</source>
        <comment>avatars/library.py a94c4e70</comment>
        <translation type="unfinished">ist nicht unter Ihren eigenen Avataren</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is no array of float32 {wanted} as numpy.save writes it.</source>
        <comment>avatars/memory.py 6bbf98c6</comment>
        <translation type="unfinished">{bank_table} von {name} ist kein float32-Array {wanted}, wie numpy.save es schreibt.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/memory.py 3bf151e0</comment>
        <translation type="unfinished">{bank_table} von {name} ist beschädigt: Es enthält {count} Bytes an Zahlen.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it has numbers above {furthest} or none.</source>
        <comment>avatars/memory.py afaabfd1</comment>
        <translation type="unfinished">{bank_table} von {name} ist beschädigt: Es enthält Zahlen über {furthest} oder keine.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} cannot be read ({why}).</source>
        <comment>avatars/memory.py d4d20655</comment>
        <translation type="unfinished">{bank_table} von {name} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>The memory of {name} cannot be used: {why}</source>
        <comment>avatars/memory.py caafd58d</comment>
        <translation type="unfinished">Das Gedächtnis von {name} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>{bank} of {name} is {width} x {height}: the manifest says {value} x {height2}.</source>
        <comment>avatars/memory.py df7380e0</comment>
        <translation type="unfinished">{bank} von {name} hat {width} x {height}: Laut Manifest sind es {value} x {height2}.</translation>
    </message>
    <message>
        <source>{bank} of {name} has {said} pictures: the manifest says {pictures}.</source>
        <comment>avatars/memory.py d95065fa</comment>
        <translation type="unfinished">{bank} von {name} hat {said} Bilder: Laut Manifest sind es {pictures}.</translation>
    </message>
    <message>
        <source>{short} is not accepted as a network: {why}.</source>
        <comment>avatars/onnxfile.py b0027837</comment>
        <translation type="unfinished">{short} wird nicht als Netz angenommen: {why}.</translation>
    </message>
    <message>
        <source>A name of an avatar has 1 to {longest_title} letters: choose another name.</source>
        <comment>avatars/own.py 53085394</comment>
        <translation type="unfinished">Der Name eines Avatars hat 1 bis {longest_title} Zeichen: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another avatar is called {name}: choose another name.</source>
        <comment>avatars/own.py 50b633e1</comment>
        <translation type="unfinished">Ein anderer Avatar heißt {name}: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This picture is too large to stand for an avatar: choose a smaller one.</source>
        <comment>avatars/own.py 71df0dda</comment>
        <translation type="unfinished">Dieses Bild ist zu groß, um für einen Avatar zu stehen: Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is: duplicate it, and change the copy.</source>
        <comment>avatars/own.py 72f90d61</comment>
        <translation type="unfinished">{name} gehört zum Studio und bleibt, wie er ist: Duplizieren Sie ihn, und ändern Sie die Kopie.</translation>
    </message>
    <message>
        <source>{package} is a folder: give the name of the file to write, such as {name}.</source>
        <comment>avatars/package.py d103f164</comment>
        <translation type="unfinished">{package} ist ein Ordner: Nennen Sie die Datei, die geschrieben werden soll, wie {name}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_bytes} GB: use it as a folder.</source>
        <comment>avatars/package.py 00de6e44</comment>
        <translation type="unfinished">{name} hat mehr als {most_bytes} GB: Verwenden Sie ihn als Ordner.</translation>
    </message>
    <message>
        <source>There is already something at {folder}: remove it first, or choose another name.</source>
        <comment>avatars/package.py 24b89899</comment>
        <translation type="unfinished">An {folder} ist schon etwas: Entfernen Sie es zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it has {size} bytes.</source>
        <comment>avatars/package.py af708769</comment>
        <translation type="unfinished">{name} ist kein Avatarpaket: Die Datei hat {size} Bytes.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it is no plain zip file.</source>
        <comment>avatars/package.py 33a57e92</comment>
        <translation type="unfinished">{name} ist kein Avatarpaket: Es ist keine einfache ZIP-Datei.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it lists {count} files in {directory} bytes.</source>
        <comment>avatars/package.py 54649f1f</comment>
        <translation type="unfinished">{name} ist kein Avatarpaket: Es nennt {count} Dateien in {directory} Bytes.</translation>
    </message>
    <message>
        <source>{package} holds more than {most_bytes} GB.</source>
        <comment>avatars/package.py 67e51098</comment>
        <translation type="unfinished">{package} enthält mehr als {most_bytes} GB.</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is shorter than it says.</source>
        <comment>avatars/package.py 31a3f116</comment>
        <translation type="unfinished">{filename} ist beschädigt: {filename2} ist kürzer als angegeben.</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked into {folder} ({why}).</source>
        <comment>avatars/package.py 45431193</comment>
        <translation type="unfinished">{package} kann nicht nach {folder} entpackt werden ({why}).</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): take it from its author again.</source>
        <comment>avatars/package.py f390148d</comment>
        <translation type="unfinished">{name} ist beschädigt ({why}): Holen Sie das Paket erneut von seinem Autor.</translation>
    </message>
    <message>
        <source>{package} has a file {orig_filename} in it, which belongs to no avatar.</source>
        <comment>avatars/package.py 3ff43211</comment>
        <translation type="unfinished">{package} enthält eine Datei {orig_filename}, die zu keinem Avatar gehört.</translation>
    </message>
    <message>
        <source>{package} has {filename} in it twice.</source>
        <comment>avatars/package.py b7077fe6</comment>
        <translation type="unfinished">{package} enthält {filename} zweimal.</translation>
    </message>
    <message>
        <source>{package}: {filename} is a link or a device, not a file.</source>
        <comment>avatars/package.py 930e748e</comment>
        <translation type="unfinished">{package}: {filename} ist ein Verweis oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{package}: {filename} is encrypted or compressed in a way that is not read here.</source>
        <comment>avatars/package.py f40bf6e2</comment>
        <translation type="unfinished">{package}: {filename} ist verschlüsselt oder auf eine Art gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{package}: {filename} has {file_size} bytes, {most} is the most.</source>
        <comment>avatars/package.py e323fe3d</comment>
        <translation type="unfinished">{package}: {filename} hat {file_size} Bytes, höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>{package}: {filename} grows more than {most_ratio} times; that is no sound file.</source>
        <comment>avatars/package.py 6b685223</comment>
        <translation type="unfinished">{package}: {filename} wächst auf mehr als das {most_ratio}fache; das ist keine brauchbare Datei.</translation>
    </message>
    <message>
        <source>{name} has a file {strangers} in it, of which avatar.toml says nothing.</source>
        <comment>avatars/package.py a8bdbda4</comment>
        <translation type="unfinished">{name} enthält eine Datei {strangers}, von der avatar.toml nichts sagt.</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is longer than it says.</source>
        <comment>avatars/package.py cac619b9</comment>
        <translation type="unfinished">{filename} ist beschädigt: {filename2} ist länger als angegeben.</translation>
    </message>
    <message>
        <source>crops.npy of {name} is no array of int32 ({frames}, 4) as numpy.save writes it.</source>
        <comment>avatars/placement.py 686e2a5f</comment>
        <translation type="unfinished">crops.npy von {name} ist kein int32-Array ({frames}, 4), wie numpy.save es schreibt.</translation>
    </message>
    <message>
        <source>crops.npy of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/placement.py 1223f772</comment>
        <translation type="unfinished">crops.npy von {name} ist beschädigt: Es enthält {count} Bytes an Zahlen.</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: the face crop {tolist} of frame {index} leaves the picture of {width} x {height}.</source>
        <comment>avatars/placement.py d5b89eac</comment>
        <translation type="unfinished">Der Avatar {name} ist beschädigt: Der Gesichtsausschnitt {tolist} von Bild {index} verlässt das Bild von {width} x {height}.</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <comment>avatars/placement.py 13593387</comment>
        <translation type="unfinished">{name} ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: {whose} {size} x {size2} is wanted.</source>
        <comment>avatars/placement.py 9875b657</comment>
        <translation type="unfinished">{name} hat {width} x {height}: Gebraucht wird {whose} {size} x {size2}.</translation>
    </message>
    <message>
        <source>crops.npy of {name} cannot be read ({why}).</source>
        <comment>avatars/placement.py fcec9958</comment>
        <translation type="unfinished">crops.npy von {name} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>A spoken consent is {least_s} to {most_s} seconds long, and this has {length_s}: say it in a sentence or two.</source>
        <comment>avatars/spoken.py fc8ef89e</comment>
        <translation type="unfinished">Eine gesprochene Einwilligung ist {least_s} bis {most_s} Sekunden lang, diese hier {length_s}: Sprechen Sie sie in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>Nothing is heard in the spoken consent: see whether the microphone is on, or choose another file.</source>
        <comment>avatars/spoken.py 58411c7f</comment>
        <translation type="unfinished">In der gesprochenen Einwilligung ist nichts zu hören: Sehen Sie nach, ob das Mikrofon an ist, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{what} is not used: tried out in a process of its own, {why}. Take it from its author again.</source>
        <comment>avatars/trying.py 6b062279</comment>
        <translation type="unfinished">{what} wird nicht verwendet: In einem eigenen Prozess ausprobiert, {why}. Holen Sie es erneut von seinem Autor.</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({why}).</source>
        <comment>avatars/trying.py f68b59c5</comment>
        <translation type="unfinished">Der Avatar {name} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop cannot be used: {why}</source>
        <comment>avatars/trying.py 013a796d</comment>
        <translation type="unfinished">Die Ruheschleife des Avatars kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>{list_file} names {most} avatars already; take some out first.</source>
        <comment>avatars/withdrawn.py 6dae0d6b</comment>
        <translation type="unfinished">{list_file} nennt schon {most} Avatare; nehmen Sie zuerst welche heraus.</translation>
    </message>
    <message>
        <source>The consent for the avatar {name} was withdrawn{when}, so it is not loaded: delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/withdrawn.py 30dcb1ad</comment>
        <translation type="unfinished">Die Einwilligung für den Avatar {name} wurde{when} widerrufen, deshalb wird er nicht geladen: Löschen Sie ihn im Ordner Ihrer eigenen Avatare, den die Einstellungen zeigen.</translation>
    </message>
    <message>
        <source>{file} is no list of withdrawn consents: mend or remove it.</source>
        <comment>avatars/withdrawn.py 1cafd051</comment>
        <translation type="unfinished">{file} ist keine Liste widerrufener Einwilligungen: Bringen Sie sie in Ordnung, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so it is not known whose consent was withdrawn: mend or remove it.</source>
        <comment>avatars/withdrawn.py b850c7ce</comment>
        <translation type="unfinished">{file} kann nicht gelesen werden ({why}), deshalb ist nicht bekannt, wessen Einwilligung widerrufen wurde: Bringen Sie die Datei in Ordnung, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{parent} cannot be made ({why}).</source>
        <comment>avatars/withdrawn.py e8e744fe</comment>
        <translation type="unfinished">{parent} kann nicht angelegt werden ({why}).</translation>
    </message>
    <message>
        <source>{name} makes no name for a folder: give one with letters or digits.</source>
        <comment>avatars/writing.py 0d18898c</comment>
        <translation type="unfinished">{name} ergibt keinen Namen für einen Ordner: Nehmen Sie einen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>{name} is the name of an avatar of the studio: choose another name.</source>
        <comment>avatars/writing.py cea01df0</comment>
        <translation type="unfinished">{name} ist der Name eines Avatars des Studios: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an avatar {name} already: choose another name, or delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/writing.py 0eccda05</comment>
        <translation type="unfinished">Einen Avatar {name} gibt es schon: Wählen Sie einen anderen Namen, oder löschen Sie ihn im Ordner Ihrer eigenen Avatare, den die Einstellungen zeigen.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}).</source>
        <comment>avatars/writing.py 1ededaa2</comment>
        <translation type="unfinished">{folder} kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>it takes more than {wall_s} seconds to open</source>
        <comment>confined/room.py 5e9c640c</comment>
        <translation type="unfinished">das Öffnen dauert länger als {wall_s} Sekunden</translation>
    </message>
    <message>
        <source>it takes more than {cpu_s} seconds of the processor</source>
        <comment>confined/room.py c55c4439</comment>
        <translation type="unfinished">es braucht mehr als {cpu_s} Sekunden des Prozessors</translation>
    </message>
    <message>
        <source>it takes more time or memory than there is for it</source>
        <comment>confined/room.py 231f6636</comment>
        <translation type="unfinished">es braucht mehr Zeit oder Speicher, als dafür da ist</translation>
    </message>
    <message>
        <source>it makes what reads it crash ({name})</source>
        <comment>confined/room.py 62e97b15</comment>
        <translation type="unfinished">was es liest, stürzt darüber ab ({name})</translation>
    </message>
    <message>
        <source>no process can be started to look into it ({why})</source>
        <comment>confined/room.py fe3466c7</comment>
        <translation type="unfinished">kein Prozess kann gestartet werden, um hineinzusehen ({why})</translation>
    </message>
    <message>
        <source>it asks for more than {memory_bytes} MB of memory</source>
        <comment>confined/room.py 504881f6</comment>
        <translation type="unfinished">es verlangt mehr als {memory_bytes} MB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Failed to allocate</source>
        <comment>confined/room.py d4b5ff36</comment>
        <translation type="unfinished">Speicher wurde nicht zugeteilt</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <comment>confined/room.py baf10251</comment>
        <translation type="unfinished">Es ist kein Arbeitsspeicher zu bekommen</translation>
    </message>
    <message>
        <source>what reads it ended without an answer (exit code {code})</source>
        <comment>confined/room.py deadb792</comment>
        <translation type="unfinished">was es liest, endete ohne Antwort (Code {code})</translation>
    </message>
    <message>
        <source>{slots} studios have a microphone already; close one of them.</source>
        <comment>devices/cable.py 869c6f11</comment>
        <translation type="unfinished">{slots} Studios haben schon ein Mikrofon; schließen Sie eines davon.</translation>
    </message>
    <message>
        <source>No microphone can be made because no sound server takes one; start PipeWire or PulseAudio, and install pulseaudio-utils.</source>
        <comment>devices/cable.py 68775147</comment>
        <translation type="unfinished">Es kann kein Mikrofon erstellt werden, weil kein Soundserver eines annimmt; starten Sie PipeWire oder PulseAudio, und installieren Sie pulseaudio-utils.</translation>
    </message>
    <message>
        <source>No microphone can be made because {folder} has no locks ({why}); let XDG_CACHE_HOME name a folder on a disk of this computer.</source>
        <comment>devices/cable.py f4bb19c2</comment>
        <translation type="unfinished">Es kann kein Mikrofon erstellt werden, weil {folder} keine Sperren kennt ({why}); lassen Sie XDG_CACHE_HOME auf einen Ordner einer Festplatte dieses Computers zeigen.</translation>
    </message>
    <message>
        <source>The microphone &quot;{wanted}&quot; is not connected; connect it, or choose one of these: {others}.</source>
        <comment>devices/device.py 847c983d</comment>
        <translation type="unfinished">Das Mikrofon „{wanted}“ ist nicht angeschlossen; schließen Sie es an, oder wählen Sie eines von diesen: {others}.</translation>
    </message>
    <message>
        <source>No microphone was found; connect one, or play a sound file instead.</source>
        <comment>devices/device.py 435f0c5f</comment>
        <translation type="unfinished">Es wurde kein Mikrofon gefunden; schließen Sie eines an, oder spielen Sie stattdessen eine Tondatei ab.</translation>
    </message>
    <message>
        <source>No microphone was found; &quot;{label}&quot; records what this computer plays: choose it by its name, or connect a microphone.</source>
        <comment>devices/device.py 158660b2</comment>
        <translation type="unfinished">Es wurde kein Mikrofon gefunden; „{label}“ nimmt auf, was dieser Computer wiedergibt: Wählen Sie es beim Namen, oder schließen Sie ein Mikrofon an.</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; the studio goes on by itself when it does, or restart the computer.</source>
        <comment>devices/portaudio.py a80d8a6f</comment>
        <translation type="unfinished">Der Ton des Systems antwortet nicht; das Studio macht von selbst weiter, wenn er es tut, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>{path} is no session to compare with: choose one that was saved in the studio, or the JSON file that the command profile or live wrote.</source>
        <comment>engine/metrics/session_file.py 85186fa5</comment>
        <translation type="unfinished">{path} ist keine Sitzung zum Vergleichen: Wählen Sie eine, die im Studio gespeichert wurde, oder die JSON-Datei, die der Befehl profile oder live geschrieben hat.</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; is there but gives no sound; it goes on by itself when it does, or choose another.</source>
        <comment>engine/sources/microphone.py be492662</comment>
        <translation type="unfinished">Das Mikrofon „{name}“ ist da, liefert aber keinen Ton; es geht von selbst weiter, sobald es das tut, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The regions in the list are half an hour of sound: export them, or remove some first.</source>
        <comment>exports/queue.py 6f141b70</comment>
        <translation type="unfinished">Die Bereiche in der Liste sind eine halbe Stunde Ton: Exportieren Sie sie, oder entfernen Sie erst einige.</translation>
    </message>
    <message>
        <source>The camera is gone until it can be made again: {why}.</source>
        <comment>outputs/camera/camera.py 226deace</comment>
        <translation type="unfinished">Die Kamera ist weg, bis sie wieder erstellt werden kann: {why}.</translation>
    </message>
    <message>
        <source>Learning a face</source>
        <comment>personal/finding.py c3ec2386</comment>
        <translation type="unfinished">Ein Gesicht lernen</translation>
    </message>
    <message>
        <source>Footage kept</source>
        <comment>personal/finding.py fbc0ad1c</comment>
        <translation type="unfinished">Aufbewahrte Videos</translation>
    </message>
    <message>
        <source>installed: torch {version}</source>
        <comment>personal/finding.py 24e03a89</comment>
        <translation type="unfinished">installiert: torch {version}</translation>
    </message>
    <message>
        <source>only an avatar of your own needs it</source>
        <comment>personal/finding.py ea9e3b12</comment>
        <translation type="unfinished">nur ein eigener Avatar braucht es</translation>
    </message>
    <message>
        <source>not installed: {list}</source>
        <comment>personal/finding.py 80b0e61b</comment>
        <translation type="unfinished">nicht installiert: {list}</translation>
    </message>
    <message>
        <source>{megabytes} MB of {count} that were examined or learnt from</source>
        <comment>personal/finding.py 2ab203b3</comment>
        <translation type="unfinished">{megabytes} MB von {count}, die geprüft wurden oder aus denen gelernt wurde</translation>
    </message>
    <message>
        <source>not finished, and so kept: {unfinished}</source>
        <comment>personal/finding.py 1f48a474</comment>
        <translation type="unfinished">nicht fertig und darum aufbewahrt: {unfinished}</translation>
    </message>
    <message>
        <source>{sum} MB filmed in the window</source>
        <comment>personal/finding.py b3de8fe0</comment>
        <translation type="unfinished">{sum} MB im Fenster gefilmt</translation>
    </message>
    <message>
        <source>How well the lips follow the voice is for you to judge: let it speak.</source>
        <comment>personal/grading.py dff7074e</comment>
        <translation type="unfinished">Wie gut die Lippen der Stimme folgen, beurteilen Sie selbst: Lassen Sie ihn sprechen.</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, good.</source>
        <comment>personal/grading.py 2b0f9503</comment>
        <translation type="unfinished">Bilder {marks} von 10, gut.</translation>
    </message>
    <message>
        <source>They are softer than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 6dba1849</comment>
        <translation type="unfinished">Sie sind weicher als der Film ({sharp} seiner Einzelheiten).</translation>
    </message>
    <message>
        <source>They change less than the film ({change} of its change).</source>
        <comment>personal/grading.py 481701c3</comment>
        <translation type="unfinished">Sie bewegen sich weniger als der Film ({change} seiner Bewegung).</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, fair.</source>
        <comment>personal/grading.py eea502e5</comment>
        <translation type="unfinished">Bilder {marks} von 10, mäßig.</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, weak.</source>
        <comment>personal/grading.py a954d320</comment>
        <translation type="unfinished">Bilder {marks} von 10, schwach.</translation>
    </message>
    <message>
        <source>They have more grain than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 90a6a0a0</comment>
        <translation type="unfinished">Sie haben mehr Korn als der Film ({sharp} seiner Einzelheiten).</translation>
    </message>
    <message>
        <source>They are as sharp as the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 03d175c9</comment>
        <translation type="unfinished">Sie sind so scharf wie der Film ({sharp} seiner Einzelheiten).</translation>
    </message>
    <message>
        <source>They jump more than the film ({change} of its change).</source>
        <comment>personal/grading.py f9e7dddb</comment>
        <translation type="unfinished">Sie springen mehr als der Film ({change} seiner Bewegung).</translation>
    </message>
    <message>
        <source>They are as steady as the film ({change} of its change).</source>
        <comment>personal/grading.py 1e439aca</comment>
        <translation type="unfinished">Sie sind so ruhig wie der Film ({change} seiner Bewegung).</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not found at {without_cuda}: look at the network and install again, or install it with CUDA from pip&apos;s usual index, which works as well but is 3 GB to download.</source>
        <comment>personal/installing.py a197a000</comment>
        <translation type="unfinished">PyTorch ohne CUDA ist unter {without_cuda} nicht zu finden: Prüfen Sie das Netzwerk, und installieren Sie erneut, oder installieren Sie es mit CUDA aus dem üblichen Index von pip, was ebenso geht, aber 3 GB herunterlädt.</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;pip install &quot;{extra}&quot;&apos;, up to 3 GB to download.</source>
        <comment>personal/process.py e02915ad</comment>
        <translation type="unfinished">Um ein Gesicht zu lernen, fehlen Pakete ({list}): Installieren Sie sie mit &apos;pip install &quot;{extra}&quot;&apos;, bis zu 3 GB zum Herunterladen.</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, some 220 MB; where that address cannot be reached, &apos;pip install &quot;{extra}&quot;&apos; works as well but is 3 GB.</source>
        <comment>personal/process.py 7d0dbae9</comment>
        <translation type="unfinished">Um ein Gesicht zu lernen, fehlen Pakete ({list}): Installieren Sie sie mit &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, etwa 220 MB; wo diese Adresse nicht erreichbar ist, geht auch &apos;pip install &quot;{extra}&quot;&apos;, das sind aber 3 GB.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py ff9988b5</comment>
        <translation type="unfinished">Das Bild trägt das unsichtbare Zeichen von Viseme Studio, das {whose}. Das weist darauf hin, wo es gemacht wurde; ein Beweis ist es nicht, denn das Muster ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>provenance/wording.py d79dbe57</comment>
        <translation type="unfinished">Von {times} trägt das Bild das unsichtbare Zeichen von Viseme Studio, das {whose}.</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 57f07e47</comment>
        <translation type="unfinished">Die Zeiten stimmen auf etwa vier Sekunden. Die Zeichen weisen darauf hin, wo es gemacht wurde; ein Beweis sind sie nicht, denn das Muster ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>The loudspeaker that was chosen is not connected; connect it, or choose another in the settings.</source>
        <comment>devices/portaudio.py 79738fe3</comment>
        <translation type="unfinished">Der gewählte Lautsprecher ist nicht angeschlossen; schließen Sie ihn an, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; cannot be used ({why}); close other programs that use it, or allow this program to use it in the system&apos;s privacy settings.</source>
        <comment>devices/portaudio.py f154816a</comment>
        <translation type="unfinished">Das Mikrofon „{label}“ kann nicht verwendet werden ({why}); schließen Sie andere Programme, die es verwenden, oder erlauben Sie diesem Programm in den Datenschutzeinstellungen des Systems, es zu verwenden.</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>devices/portaudio.py bb80a7d1</comment>
        <translation type="unfinished">Das Mikrofon „{label}“ ist nicht mehr angeschlossen; schließen Sie es an, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Sound devices need the PortAudio library, which is missing; install it with: {remedy}</source>
        <comment>devices/portaudio.py 759d76cd</comment>
        <translation type="unfinished">Für Tongeräte wird die Bibliothek PortAudio gebraucht, die fehlt; installieren Sie sie mit: {remedy}</translation>
    </message>
    <message>
        <source>Sound devices need the package sounddevice; install it with: pip install sounddevice</source>
        <comment>devices/portaudio.py 2c3f8c23</comment>
        <translation type="unfinished">Für Tongeräte wird das Paket sounddevice gebraucht; installieren Sie es mit: pip install sounddevice</translation>
    </message>
    <message>
        <source>No loudspeaker can be used ({why}); connect one to hear the sound.</source>
        <comment>devices/portaudio.py 74287127</comment>
        <translation type="unfinished">Kein Lautsprecher kann verwendet werden ({why}); schließen Sie einen an, um den Ton zu hören.</translation>
    </message>
    <message>
        <source>The system&apos;s sound cannot be used ({why}); check that it works elsewhere.</source>
        <comment>devices/portaudio.py a25c8cb2</comment>
        <translation type="unfinished">Der Ton des Systems kann nicht verwendet werden ({why}); prüfen Sie, ob er anderswo funktioniert.</translation>
    </message>
    <message>
        <source>The sound server does not answer; the studio goes on by itself when it does, or restart it.</source>
        <comment>devices/pulse.py f1e8d586</comment>
        <translation type="unfinished">Der Soundserver antwortet nicht; das Studio macht von selbst weiter, wenn er es tut, oder starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <comment>devices/pulse.py 70eaa76b</comment>
        <translation type="unfinished">unbekannter Art</translation>
    </message>
    <message>
        <source>The sound server cannot be reached; start PipeWire or PulseAudio.</source>
        <comment>devices/server_playback.py 4a67415e</comment>
        <translation type="unfinished">Der Soundserver ist nicht erreichbar; starten Sie PipeWire oder PulseAudio.</translation>
    </message>
    <message>
        <source>Sound cannot be given to the sound server because {library} is missing; install it with: sudo apt install libpulse0</source>
        <comment>devices/server_playback.py 03184f79</comment>
        <translation type="unfinished">Dem Soundserver kann kein Ton gegeben werden, weil {library} fehlt; installieren Sie: sudo apt install libpulse0</translation>
    </message>
    <message>
        <source>The sound server takes no sound; start PipeWire or PulseAudio anew.</source>
        <comment>devices/server_playback.py 09f12d96</comment>
        <translation type="unfinished">Der Soundserver nimmt keinen Ton an; starten Sie PipeWire oder PulseAudio neu.</translation>
    </message>
    <message>
        <source>{text} is no background: give original, blur, transparent, a colour such as #204060, or a picture (JPEG, PNG, WebP).</source>
        <comment>engine/background.py a5b0a331</comment>
        <translation type="unfinished">{text} ist kein Hintergrund: Nehmen Sie original, blur, transparent, eine Farbe wie #204060 oder ein Bild (JPEG, PNG, WebP).</translation>
    </message>
    <message>
        <source>The background cannot be used: {why}</source>
        <comment>engine/background.py 5f7d024e</comment>
        <translation type="unfinished">Der Hintergrund kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>painted from memory</source>
        <comment>engine/device_choice.py e511d567</comment>
        <translation type="unfinished">aus dem Gedächtnis gemalt</translation>
    </message>
    <message>
        <source>An avatar that is painted from memory is painted on the processor: nothing has to be done; of devices asked for by name choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 953ca3aa</comment>
        <translation type="unfinished">Ein Avatar, der aus dem Gedächtnis gemalt wird, wird auf dem Prozessor gemalt: Es ist nichts zu tun; von Geräten mit Namen: „CPU“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>engine/device_choice.py 8444fa11</comment>
        <translation type="unfinished">wie gewünscht</translation>
    </message>
    <message>
        <source>The processor was asked for: choose another device to use a GPU.</source>
        <comment>engine/device_choice.py 94ccea59</comment>
        <translation type="unfinished">Der Prozessor war gewünscht: Wählen Sie ein anderes Gerät, um eine GPU zu verwenden.</translation>
    </message>
    <message>
        <source>GPU paints wrongly</source>
        <comment>engine/device_choice.py 0f7493e4</comment>
        <translation type="unfinished">GPU malt falsch</translation>
    </message>
    <message>
        <source>Its pictures differ from the CPU&apos;s by {levels} of 255 levels: update the graphics driver, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 7c1bc83e</comment>
        <translation type="unfinished">Ihre Bilder weichen um {levels} von 255 Stufen von denen der CPU ab: Aktualisieren Sie den Grafiktreiber, oder „CPU“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>faster than the GPU</source>
        <comment>engine/device_choice.py 96d85c53</comment>
        <translation type="unfinished">schneller als die GPU</translation>
    </message>
    <message>
        <source>A picture takes no longer on the processor ({told}): nothing has to be done; a device asked for by name is used all the same.</source>
        <comment>engine/device_choice.py e4dd6630</comment>
        <translation type="unfinished">Auf dem Prozessor dauert ein Bild nicht länger ({told}): Es ist nichts zu tun; ein mit Namen gewünschtes Gerät wird trotzdem verwendet.</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each.</source>
        <comment>engine/doctor.py 53abca19</comment>
        <translation type="unfinished">Bei 25 in der Sekunde sind es {beat_ms} ms für jedes.</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>engine/doctor.py f88ec384</comment>
        <translation type="unfinished">Ton</translation>
    </message>
    <message>
        <source>libraries</source>
        <comment>engine/doctor.py 3add55a9</comment>
        <translation type="unfinished">Bibliotheken</translation>
    </message>
    <message>
        <source>version {other_cuda} is installed, which this onnxruntime cannot use</source>
        <comment>engine/doctor.py 74dbc10e</comment>
        <translation type="unfinished">Version {other_cuda} ist installiert, die dieses onnxruntime nicht verwenden kann</translation>
    </message>
    <message>
        <source>{size}; {total} GiB free</source>
        <comment>engine/doctor.py 031b41e0</comment>
        <translation type="unfinished">{size}; {total} GiB frei</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms</source>
        <comment>engine/doctor.py 06e43ac5</comment>
        <translation type="unfinished">ein Bild braucht {ms} ms</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each, so live pictures are skipped.</source>
        <comment>engine/doctor.py 43a9a9b8</comment>
        <translation type="unfinished">Bei 25 in der Sekunde sind es {beat_ms} ms für jedes, daher werden live Bilder ausgelassen.</translation>
    </message>
    <message>
        <source>The CPU makes no picture.</source>
        <comment>engine/doctor.py aa65b656</comment>
        <translation type="unfinished">Die CPU macht kein Bild.</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms.</source>
        <comment>engine/doctor.py 133c50ee</comment>
        <translation type="unfinished">Die CPU macht ein Bild in {ms} ms.</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms, faster than the GPU.</source>
        <comment>engine/doctor.py 4d28a604</comment>
        <translation type="unfinished">Die CPU macht ein Bild in {ms} ms, schneller als die GPU.</translation>
    </message>
    <message>
        <source>One picture of {avatar}, from sound to finished:</source>
        <comment>engine/doctor.py c4184be4</comment>
        <translation type="unfinished">Ein Bild von {avatar}, vom Ton bis es fertig ist:</translation>
    </message>
    <message>
        <source>an avatar of your own</source>
        <comment>engine/doctor.py 0c21b664</comment>
        <translation type="unfinished">einem eigenen Avatar</translation>
    </message>
    <message>
        <source>System</source>
        <comment>engine/doctor.py cee114bd</comment>
        <translation type="unfinished">Betriebssystem</translation>
    </message>
    <message>
        <source>Built for CUDA</source>
        <comment>engine/doctor.py de98865a</comment>
        <translation type="unfinished">Für CUDA gebaut</translation>
    </message>
    <message>
        <source>serves CUDA up to {driver_cuda}</source>
        <comment>engine/doctor.py 37e72d1c</comment>
        <translation type="unfinished">bedient CUDA bis {driver_cuda}</translation>
    </message>
    <message>
        <source>does not tell what it serves</source>
        <comment>engine/doctor.py 190c69e5</comment>
        <translation type="unfinished">sagt nicht, was er bedient</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>engine/doctor.py 50d0c606</comment>
        <translation type="unfinished">antwortet</translation>
    </message>
    <message>
        <source>CUDA libraries</source>
        <comment>engine/doctor.py 4fec27f8</comment>
        <translation type="unfinished">CUDA-Bibliotheken</translation>
    </message>
    <message>
        <source>needed only where TensorRT is chosen</source>
        <comment>engine/doctor.py aa2651bf</comment>
        <translation type="unfinished">nur nötig, wo TensorRT gewählt ist</translation>
    </message>
    <message>
        <source>only an NVIDIA GPU needs it</source>
        <comment>engine/doctor.py ddc12526</comment>
        <translation type="unfinished">nur eine GPU von NVIDIA braucht das</translation>
    </message>
    <message>
        <source>not installed; {only}</source>
        <comment>engine/doctor.py 34b93eec</comment>
        <translation type="unfinished">nicht installiert; {only}</translation>
    </message>
    <message>
        <source>missing: {list}; {install}</source>
        <comment>engine/doctor.py 5dbb8fbf</comment>
        <translation type="unfinished">es fehlt: {list}; {install}</translation>
    </message>
    <message>
        <source>there</source>
        <comment>engine/doctor.py 5a2fe996</comment>
        <translation type="unfinished">vorhanden</translation>
    </message>
    <message>
        <source>nodes of the {network}: {list}</source>
        <comment>engine/doctor.py 4832a4ae</comment>
        <translation type="unfinished">Knoten von {network}: {list}</translation>
    </message>
    <message>
        <source>left to the CPU: {list}</source>
        <comment>engine/doctor.py 4bcecd81</comment>
        <translation type="unfinished">der CPU überlassen: {list}</translation>
    </message>
    <message>
        <source>no NVIDIA GPU: the CPU does the work</source>
        <comment>engine/doctor.py 9187f952</comment>
        <translation type="unfinished">keine GPU von NVIDIA: die CPU macht die Arbeit</translation>
    </message>
    <message>
        <source>no</source>
        <comment>engine/doctor.py 67aa281f</comment>
        <translation type="unfinished">nein</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <comment>engine/doctor.py 5912370c</comment>
        <translation type="unfinished">NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>not installed (libcuda is not there)</source>
        <comment>engine/doctor.py e05c07c0</comment>
        <translation type="unfinished">nicht installiert (libcuda ist nicht da)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>engine/doctor.py 7f9000cf</comment>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>Another CUDA</source>
        <comment>engine/doctor.py 74a1f6e7</comment>
        <translation type="unfinished">Ein anderes CUDA</translation>
    </message>
    <message>
        <source>{name} makes a picture in {ms} ms, the CPU in {ms2} ms.</source>
        <comment>engine/doctor.py c259c31e</comment>
        <translation type="unfinished">{name} macht ein Bild in {ms} ms, die CPU in {ms2} ms.</translation>
    </message>
    <message>
        <source>There is a driver for a GPU, but no GPU works.</source>
        <comment>engine/doctor.py aaa96b51</comment>
        <translation type="unfinished">Ein Treiber für eine GPU ist da, aber keine GPU funktioniert.</translation>
    </message>
    <message>
        <source>No GPU is used.</source>
        <comment>engine/doctor.py b68ee24b</comment>
        <translation type="unfinished">Es wird keine GPU verwendet.</translation>
    </message>
    <message>
        <source>the same as {first}</source>
        <comment>engine/doctor.py 0afab3b2</comment>
        <translation type="unfinished">dasselbe wie {first}</translation>
    </message>
    <message>
        <source>install what is missing with pip install &apos;viseme-studio[gpu]&apos;</source>
        <comment>engine/doctor.py 05d9ff79</comment>
        <translation type="unfinished">installieren Sie, was fehlt, mit pip install &apos;viseme-studio[gpu]&apos;</translation>
    </message>
    <message>
        <source>No sound comes from {name}; the picture rests until it is back.</source>
        <comment>engine/engine.py 828dafb1</comment>
        <translation type="unfinished">Von {name} kommt kein Ton; das Bild ruht, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>A network of the avatar {name} does not run ({why}).</source>
        <comment>engine/models/avatar.py 77d39016</comment>
        <translation type="unfinished">Ein Netz des Avatars {name} läuft nicht ({why}).</translation>
    </message>
    <message>
        <source>{text} is no device: use auto, cpu, cuda, cuda:1 for the second GPU, tensorrt, directml or coreml.</source>
        <comment>engine/models/device.py 3a0b95a8</comment>
        <translation type="unfinished">{text} ist kein Gerät: Nehmen Sie auto, cpu, cuda, cuda:1 für die zweite GPU, tensorrt, directml oder coreml.</translation>
    </message>
    <message>
        <source>the libraries of CUDA {cuda_major} are not installed ({name} is missing)</source>
        <comment>engine/models/faults.py 42eb8671</comment>
        <translation type="unfinished">die Bibliotheken von CUDA {cuda_major} sind nicht installiert ({name} fehlt)</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}</source>
        <comment>engine/models/faults.py ea0899c5</comment>
        <translation type="unfinished">CUDA {other_cuda} ist installiert, aber dieses onnxruntime braucht CUDA {cuda_major}</translation>
    </message>
    <message>
        <source>no CUDA driver</source>
        <comment>engine/models/faults.py be883181</comment>
        <translation type="unfinished">kein CUDA-Treiber</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed (libcuda is not there): install NVIDIA&apos;s driver {driver} or newer and restart, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py d71bd230</comment>
        <translation type="unfinished">Der Treiber von NVIDIA ist nicht installiert (libcuda fehlt): Installieren Sie den Treiber {driver} oder neuer, und starten Sie neu, oder „CPU“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>onnxruntime without CUDA</source>
        <comment>engine/models/faults.py 4e6578e0</comment>
        <translation type="unfinished">onnxruntime ohne CUDA</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without CUDA: replace it: pip uninstall onnxruntime, then pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 9f5d2d74</comment>
        <translation type="unfinished">Das installierte onnxruntime ist ohne CUDA gebaut: Ersetzen Sie es: pip uninstall onnxruntime, dann pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <comment>engine/models/faults.py f2ff9adb</comment>
        <translation type="unfinished">GPU-Speicher voll</translation>
    </message>
    <message>
        <source>The memory of the GPU is full: close other programs that use the GPU; the studio goes on with the processor meanwhile.</source>
        <comment>engine/models/faults.py 36bbfb5b</comment>
        <translation type="unfinished">Der Speicher der GPU ist voll: Schließen Sie andere Programme, die die GPU verwenden; das Studio macht solange mit dem Prozessor weiter.</translation>
    </message>
    <message>
        <source>package onnx missing</source>
        <comment>engine/models/faults.py 0ac6ad11</comment>
        <translation type="unfinished">Paket onnx fehlt</translation>
    </message>
    <message>
        <source>The package onnx, which lays out the stages for a GPU, is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py e667ce29</comment>
        <translation type="unfinished">Das Paket onnx, das die Stufen für eine GPU anlegt, ist nicht installiert: Installieren Sie, was fehlt, mit pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>no cuDNN</source>
        <comment>engine/models/faults.py d06f22e9</comment>
        <translation type="unfinished">kein cuDNN</translation>
    </message>
    <message>
        <source>The library cuDNN {cudnn_major} is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 287d3825</comment>
        <translation type="unfinished">Die Bibliothek cuDNN {cudnn_major} ist nicht installiert: Installieren Sie, was fehlt, mit pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>no TensorRT</source>
        <comment>engine/models/faults.py 9fed4a97</comment>
        <translation type="unfinished">kein TensorRT</translation>
    </message>
    <message>
        <source>TensorRT {tensorrt_major} is not installed: install it with pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, or choose &quot;CUDA&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py 47024e34</comment>
        <translation type="unfinished">TensorRT {tensorrt_major} ist nicht installiert: Installieren Sie es mit pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, oder „CUDA“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>driver too old</source>
        <comment>engine/models/faults.py b72a33c0</comment>
        <translation type="unfinished">Treiber zu alt</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is too old for CUDA {cuda_major}: install NVIDIA&apos;s driver {driver} or newer and restart.</source>
        <comment>engine/models/faults.py 9c0f1df6</comment>
        <translation type="unfinished">Der Treiber von NVIDIA ist zu alt für CUDA {cuda_major}: Installieren Sie den Treiber {driver} oder neuer, und starten Sie neu.</translation>
    </message>
    <message>
        <source>no GPU found</source>
        <comment>engine/models/faults.py 39ff6a12</comment>
        <translation type="unfinished">keine GPU gefunden</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no GPU that it can use: see what &apos;nvidia-smi&apos; says; in a container pass the GPU through.</source>
        <comment>engine/models/faults.py a2936e20</comment>
        <translation type="unfinished">Der Treiber von NVIDIA findet keine GPU, die er verwenden kann: Sehen Sie, was &apos;nvidia-smi&apos; sagt; in einem Container reichen Sie die GPU durch.</translation>
    </message>
    <message>
        <source>GPU not supported</source>
        <comment>engine/models/faults.py b240ca9b</comment>
        <translation type="unfinished">GPU nicht unterstützt</translation>
    </message>
    <message>
        <source>This GPU is too old, or too new, for the installed onnxruntime: choose &quot;CPU&quot; under Performance in the settings, or another version of onnxruntime-gpu.</source>
        <comment>engine/models/faults.py d7c61f31</comment>
        <translation type="unfinished">Diese GPU ist zu alt oder zu neu für das installierte onnxruntime: Nehmen Sie eine andere Version von onnxruntime-gpu, oder „CPU“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>GPU does not work</source>
        <comment>engine/models/faults.py bd7f9e3e</comment>
        <translation type="unfinished">GPU funktioniert nicht</translation>
    </message>
    <message>
        <source>{who} says: {text}: look at Check this computer, in the menu Help.</source>
        <comment>engine/models/faults.py 0a518ff5</comment>
        <translation type="unfinished">{who} sagt: {text}: Sehen Sie im Menü Hilfe unter „Diesen Computer prüfen“ nach.</translation>
    </message>
    <message>
        <source>no such GPU</source>
        <comment>engine/models/faults.py 04c8355f</comment>
        <translation type="unfinished">diese GPU fehlt</translation>
    </message>
    <message>
        <source>There is no GPU of that number{have}: choose &quot;CUDA&quot; under Performance in the settings for the first.</source>
        <comment>engine/models/faults.py 2550e467</comment>
        <translation type="unfinished">Eine GPU dieser Nummer gibt es nicht{have}: Für die erste gilt: „CUDA“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>CUDA libraries missing</source>
        <comment>engine/models/faults.py 6c290514</comment>
        <translation type="unfinished">CUDA-Bibliotheken fehlen</translation>
    </message>
    <message>
        <source>The libraries of CUDA {cuda_major} are not installed ({name} is missing): install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 58fc758a</comment>
        <translation type="unfinished">Die Bibliotheken von CUDA {cuda_major} sind nicht installiert ({name} fehlt): Installieren Sie, was fehlt, mit pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py c66cebda</comment>
        <translation type="unfinished">CUDA {other_cuda} ist installiert, aber dieses onnxruntime braucht CUDA {cuda_major}: Installieren Sie, was fehlt, mit pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>wrong CUDA version</source>
        <comment>engine/models/faults.py 76f71cf1</comment>
        <translation type="unfinished">falsche CUDA-Version</translation>
    </message>
    <message>
        <source>{name}/{name2} is {found}: the manifest says {width} x {height}.</source>
        <comment>engine/models/idle_loop.py 40a29c2a</comment>
        <translation type="unfinished">{name}/{name2} ist {found}: Laut Manifest {width} x {height}.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: a matte did not come.</source>
        <comment>engine/models/idle_loop.py 5d65a818</comment>
        <translation type="unfinished">Die Ruheschleife des Avatars blieb stehen: Eine Maske kam nicht.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}, and the pictures are not.</source>
        <comment>engine/models/idle_loop.py 5d55f46d</comment>
        <translation type="unfinished">{name} hat {width} x {height}, die Bilder nicht.</translation>
    </message>
    <message>
        <source>{name} ends early.</source>
        <comment>engine/models/idle_loop.py f910ae85</comment>
        <translation type="unfinished">{name} endet zu früh.</translation>
    </message>
    <message>
        <source>channels: {count}</source>
        <comment>engine/surroundings.py 5e5e6a9b</comment>
        <translation type="unfinished">Kanäle: {count}</translation>
    </message>
    <message>
        <source>{free} GiB free</source>
        <comment>engine/surroundings.py 63b58779</comment>
        <translation type="unfinished">{free} GiB frei</translation>
    </message>
    <message>
        <source>the default has {rate} Hz</source>
        <comment>engine/surroundings.py 0d851c6d</comment>
        <translation type="unfinished">das übliche hat {rate} Hz</translation>
    </message>
    <message>
        <source>the first has {rate} Hz</source>
        <comment>engine/surroundings.py 03eea74c</comment>
        <translation type="unfinished">das erste hat {rate} Hz</translation>
    </message>
    <message>
        <source>{said}; a headset&apos;s telephone mode: use another microphone for clearer lips</source>
        <comment>engine/surroundings.py 00659197</comment>
        <translation type="unfinished">{said}; der Telefonmodus eines Headsets: Mit einem anderen Mikrofon werden die Lippen deutlicher</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>engine/surroundings.py 9f4549fd</comment>
        <translation type="unfinished">Lautsprecher</translation>
    </message>
    <message>
        <source>Sound server</source>
        <comment>engine/surroundings.py 076edb0f</comment>
        <translation type="unfinished">Tonserver</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>engine/surroundings.py ff265268</comment>
        <translation type="unfinished">Mikrofone</translation>
    </message>
    <message>
        <source>none: sound files play without being heard</source>
        <comment>engine/surroundings.py fbbf2c20</comment>
        <translation type="unfinished">keiner: Tondateien laufen, ohne dass man sie hört</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>engine/surroundings.py 7f74bcbc</comment>
        <translation type="unfinished">Avatare</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>engine/surroundings.py 808644e3</comment>
        <translation type="unfinished">Zwischenspeicher</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <comment>engine/surroundings.py 9c6b4bfd</comment>
        <translation type="unfinished">Temporäre Dateien</translation>
    </message>
    <message>
        <source>{room}: make room</source>
        <comment>engine/surroundings.py 08b5cbde</comment>
        <translation type="unfinished">{room}: schaffen Sie Platz</translation>
    </message>
    <message>
        <source>none that answers pactl; devices are used directly</source>
        <comment>engine/surroundings.py 2b42632a</comment>
        <translation type="unfinished">keiner, der pactl antwortet; Geräte werden direkt verwendet</translation>
    </message>
    <message>
        <source>none: connect one, or play sound files</source>
        <comment>engine/surroundings.py 979c4cc9</comment>
        <translation type="unfinished">keines: Schließen Sie eines an, oder spielen Sie Tondateien ab</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>engine/surroundings.py f0d3be7c</comment>
        <translation type="unfinished">verweigert</translation>
    </message>
    <message>
        <source>cannot be written ({why}): allow it, or choose another folder</source>
        <comment>engine/surroundings.py db079fb2</comment>
        <translation type="unfinished">kann nicht beschrieben werden ({why}): Erlauben Sie es, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>engine/surroundings.py d53b072c</comment>
        <translation type="unfinished">Tongeräte</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <comment>outputs/camera/finding.py 98c10fb5</comment>
        <translation type="unfinished">Virtuelle Kamera</translation>
    </message>
    <message>
        <source>through {list}</source>
        <comment>outputs/camera/finding.py d15da9a1</comment>
        <translation type="unfinished">über {list}</translation>
    </message>
    <message>
        <source>The sound says next to nothing about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py aef35ea5</comment>
        <translation type="unfinished">Der Ton sagt so gut wie nichts über diesen Mund ({agrees} von 1, Sprache hat 0,4 bis 0,7): Ist es die Stimme dieser Person, ohne Musik und ohne andere Stimmen?</translation>
    </message>
    <message>
        <source>The sound says little about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py 6205af18</comment>
        <translation type="unfinished">Der Ton sagt wenig über diesen Mund ({agrees} von 1, Sprache hat 0,4 bis 0,7): Ist es die Stimme dieser Person, ohne Musik und ohne andere Stimmen?</translation>
    </message>
    <message>
        <source>Sound and mouth belong together ({agrees} of 1; 0.4 to 0.7 is usual).</source>
        <comment>personal/report.py eb83a67e</comment>
        <translation type="unfinished">Ton und Mund gehören zusammen ({agrees} von 1; üblich sind 0,4 bis 0,7).</translation>
    </message>
    <message>
        <source>no picture came within {patience_s} s.</source>
        <comment>engine/models/idle_loop.py 9d33bda3</comment>
        <translation type="unfinished">innerhalb von {patience_s} s kam kein Bild.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: {why}</source>
        <comment>engine/models/idle_loop.py 4fe91a42</comment>
        <translation type="unfinished">Die Ruheschleife des Avatars blieb stehen: {why}</translation>
    </message>
    <message>
        <source>it has {decoded} pictures, the manifest says {frames}.</source>
        <comment>engine/models/idle_loop.py d31931ee</comment>
        <translation type="unfinished">es sind {decoded} Bilder, laut Manifest {frames}.</translation>
    </message>
    <message>
        <source>avatar.toml has no table [{key}]: add it, or take the avatar from its author again.</source>
        <comment>avatars/format_fields.py 098640a4</comment>
        <translation type="unfinished">avatar.toml hat keine Tabelle [{key}]: Fügen Sie sie hinzu, oder holen Sie den Avatar erneut von seinem Autor.</translation>
    </message>
    <message>
        <source>avatar.toml: [[{key}]] must be a list of at most {most} tables.</source>
        <comment>avatars/format_fields.py 27d0fb5a</comment>
        <translation type="unfinished">avatar.toml: [[{key}]] muss eine Liste von höchstens {most} Tabellen sein.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a text of 1 to 2000 letters.</source>
        <comment>avatars/format_fields.py 5bbfeea7</comment>
        <translation type="unfinished">avatar.toml: {where} muss ein Text von 1 bis 2000 Zeichen sein.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} has characters that cannot be shown.</source>
        <comment>avatars/format_fields.py 60e26d92</comment>
        <translation type="unfinished">avatar.toml: {where} hat Zeichen, die sich nicht zeigen lassen.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a whole number from {low} to {high}, not {value}.</source>
        <comment>avatars/format_fields.py 720243a8</comment>
        <translation type="unfinished">avatar.toml: {where} muss eine ganze Zahl von {low} bis {high} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be {wanted}, not {value}.</source>
        <comment>avatars/format_fields.py 7662a29a</comment>
        <translation type="unfinished">avatar.toml: {where} muss {wanted} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.</source>
        <comment>avatars/format_reading.py 21428733</comment>
        <translation type="unfinished">Den Avatarordner {folder} gibt es nicht: Prüfen Sie den Pfad, oder nennen Sie einen mitgelieferten Avatar.</translation>
    </message>
    <message>
        <source>{folder} is not an avatar: it has no avatar.toml.</source>
        <comment>avatars/format_reading.py 841c514f</comment>
        <translation type="unfinished">{folder} ist kein Avatar: Es enthält keine avatar.toml.</translation>
    </message>
    <message>
        <source>The spoken consent in the avatar {name} is not the one it was made with, so it is not loaded: take the avatar from its author again.</source>
        <comment>avatars/format_reading.py bf5abe89</comment>
        <translation type="unfinished">Die gesprochene Einwilligung im Avatar {name} ist nicht die, mit der er gemacht wurde, deshalb wird er nicht geladen: Holen Sie den Avatar erneut von seinem Autor.</translation>
    </message>
    <message>
        <source>avatar.toml: memory.width and memory.height must be even.</source>
        <comment>avatars/format_reading.py c5cd9a6a</comment>
        <translation type="unfinished">avatar.toml: memory.width und memory.height müssen gerade sein.</translation>
    </message>
    <message>
        <source>avatar.toml: the memory&apos;s pictures take more than {largest_bank} MB: fewer, or smaller ones.</source>
        <comment>avatars/format_reading.py bbb8a4fa</comment>
        <translation type="unfinished">avatar.toml: Die Bilder des Gedächtnisses brauchen mehr als {largest_bank} MB: Nehmen Sie weniger oder kleinere.</translation>
    </message>
    <message>
        <source>avatar.toml: to choose among {pictures} pictures, {ahead} ahead, takes too long for live: fewer pictures, or less ahead.</source>
        <comment>avatars/format_reading.py cd6ec745</comment>
        <translation type="unfinished">avatar.toml: Unter {pictures} Bildern zu wählen, {ahead} voraus, dauert live zu lange: Nehmen Sie weniger Bilder oder weniger Voraus.</translation>
    </message>
    <message>
        <source>avatar.toml: the name of a profile has at most {longest_name} letters and no new line.</source>
        <comment>avatars/format_reading.py c94a82ad</comment>
        <translation type="unfinished">avatar.toml: Der Name eines Profils hat höchstens {longest_name} Zeichen und keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>avatar.toml: a profile&apos;s encoder is a file such as encoder-040.onnx, not {encoder}.</source>
        <comment>avatars/format_reading.py 8c2604de</comment>
        <translation type="unfinished">avatar.toml: Der Encoder eines Profils ist eine Datei wie encoder-040.onnx, nicht {encoder}.</translation>
    </message>
    <message>
        <source>avatar.toml: name has at most {longest_title} letters and no new line.</source>
        <comment>avatars/format_reading.py 825e89f8</comment>
        <translation type="unfinished">avatar.toml: name hat höchstens {longest_title} Zeichen und keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>avatar.toml: person.spoken_sha256 has 64 hexadecimal digits, and not {spoken}.</source>
        <comment>avatars/format_reading.py 30ac217c</comment>
        <translation type="unfinished">avatar.toml: person.spoken_sha256 hat 64 hexadezimale Ziffern, und nicht {spoken}.</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({kind}: {why}).</source>
        <comment>avatars/format_reading.py 55e1a54d</comment>
        <translation type="unfinished">Der Avatar {name} kann nicht gelesen werden ({kind}: {why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <comment>avatars/format_reading.py 05e034a5</comment>
        <translation type="unfinished">{path} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>The avatar {name} is incomplete: {name2} is missing. Take it from its author again.</source>
        <comment>avatars/format_reading.py bead1310</comment>
        <translation type="unfinished">Der Avatar {name} ist unvollständig: {name2} fehlt. Holen Sie ihn erneut von seinem Autor.</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {name2} has {st_size} bytes.</source>
        <comment>avatars/format_reading.py 6129b698</comment>
        <translation type="unfinished">Der Avatar {name} ist beschädigt: {name2} hat {st_size} Bytes.</translation>
    </message>
    <message>
        <source>There is no loudspeaker; connect one, then begin again to hear the sound.</source>
        <comment>devices/portaudio.py 68f724df</comment>
        <translation type="unfinished">Es gibt keinen Lautsprecher; schließen Sie einen an und beginnen Sie dann neu, um den Ton zu hören.</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms, too long to be live</source>
        <comment>engine/doctor.py a8f38086</comment>
        <translation type="unfinished">ein Bild braucht {ms} ms, zu lange für live</translation>
    </message>
    <message>
        <source>{path} cannot be opened: choose a session that is there and that you may read.</source>
        <comment>engine/metrics/session_file.py 8fb4a09c</comment>
        <translation type="unfinished">{path} lässt sich nicht öffnen: Wählen Sie eine Sitzung, die da ist und die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped</source>
        <comment>engine/models/idle_loop.py e7662101</comment>
        <translation type="unfinished">Die Ruheschleife des Avatars blieb stehen</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {encoder} gives numbers that are not finite.</source>
        <comment>engine/models/loaded_encoder.py 88f17737</comment>
        <translation type="unfinished">Der Avatar {name} ist beschädigt: {encoder} gibt Zahlen, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>{name} is not a usable network ({why}).</source>
        <comment>engine/models/runtime.py da5fe985</comment>
        <translation type="unfinished">{name} ist kein brauchbares Netz ({why}).</translation>
    </message>
    <message>
        <source>{whole_name} fails on what it is given ({why}): choose another avatar.</source>
        <comment>engine/models/runtime.py 174e6575</comment>
        <translation type="unfinished">{whole_name} scheitert an dem, was es bekommt ({why}): Wählen Sie einen anderen Avatar.</translation>
    </message>
    <message>
        <source>{words} cannot be used. {sentence}</source>
        <comment>engine/models/sessions.py 7371a353</comment>
        <translation type="unfinished">{words} kann nicht verwendet werden. {sentence}</translation>
    </message>
    <message>
        <source>built for CUDA</source>
        <comment>engine/models/sessions.py 13fcfe82</comment>
        <translation type="unfinished">für CUDA gebaut</translation>
    </message>
    <message>
        <source>{provider} was not taken</source>
        <comment>engine/models/sessions.py 3f94141b</comment>
        <translation type="unfinished">{provider} wurde nicht genommen</translation>
    </message>
    <message>
        <source>no {words}</source>
        <comment>engine/models/sessions.py 116c05fd</comment>
        <translation type="unfinished">kein {words}</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without {words}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>engine/models/sessions.py 6bd19c15</comment>
        <translation type="unfinished">Das installierte onnxruntime ist ohne {words} gebaut: „Der schnellste, der funktioniert“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>A picture of {shape} does not hold the face of this avatar: it moves over {right} x {bottom}, and {wide} x {high} pixels would be left. Choose another shape, or none.</source>
        <comment>engine/offline/cropping.py c75420f0</comment>
        <translation type="unfinished">Ein Bild von {shape} fasst das Gesicht dieses Avatars nicht: Es bewegt sich über {right} x {bottom}, und {wide} x {high} Pixel blieben übrig. Wählen Sie eine andere Form oder keine.</translation>
    </message>
    <message>
        <source>{name}: cannot open shared object file</source>
        <comment>engine/painters/gpu/cuda.py f2c25234</comment>
        <translation type="unfinished">{name}: gemeinsam benutzte Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>no CUDA-capable device is detected</source>
        <comment>engine/painters/gpu/machine.py 9ca50740</comment>
        <translation type="unfinished">es wird kein Gerät mit CUDA gefunden</translation>
    </message>
    <message>
        <source>the driver and its library differ</source>
        <comment>engine/painters/gpu/machine.py b62292ca</comment>
        <translation type="unfinished">der Treiber und seine Bibliothek sind verschieden</translation>
    </message>
    <message>
        <source>out of memory</source>
        <comment>engine/painters/gpu/machine.py 9af4d6ef</comment>
        <translation type="unfinished">kein Speicher mehr</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because of a fault in it ({kind}: {why}); the rest goes on.</source>
        <comment>engine/program.py b9b32db3</comment>
        <translation type="unfinished">Die Ausgabe „{name}“ wurde wegen eines Fehlers in ihr herausgenommen ({kind}: {why}); alles andere geht weiter.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it kept the pictures waiting for {took_s} s; the rest goes on.</source>
        <comment>engine/program.py 4b25fd92</comment>
        <translation type="unfinished">Die Ausgabe „{name}“ wurde herausgenommen, weil sie die Bilder {took_s} s warten ließ; alles andere geht weiter.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it stood still for {lag_ms} s; the rest goes on.</source>
        <comment>engine/program.py 8e103f9b</comment>
        <translation type="unfinished">Die Ausgabe „{name}“ wurde herausgenommen, weil sie {lag_ms} s stillstand; alles andere geht weiter.</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no sound.</source>
        <comment>engine/sources/dictation.py ab11e7f4</comment>
        <translation type="unfinished">Das Mikrofon „{name}“ gibt keinen Ton.</translation>
    </message>
    <message>
        <source>The sound file was given up because its decoder failed ({kind}: {why}).</source>
        <comment>engine/sources/feed.py 0f2221a0</comment>
        <translation type="unfinished">Die Tondatei wurde aufgegeben, weil ihr Decoder scheiterte ({kind}: {why}).</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no more sound; connect it again and it goes on by itself.</source>
        <comment>engine/sources/microphone.py 504554c2</comment>
        <translation type="unfinished">Das Mikrofon „{name}“ gibt keinen Ton mehr; schließen Sie es wieder an, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer, so the file plays unheard; play it again once other programs are heard.</source>
        <comment>engine/sources/playback.py 573e23c1</comment>
        <translation type="unfinished">Der Ton des Systems antwortet nicht, die Datei läuft also ungehört; spielen Sie sie erneut, wenn andere Programme zu hören sind.</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped, so the file goes on unheard; play it again to hear it.</source>
        <comment>engine/sources/playback.py 136bebef</comment>
        <translation type="unfinished">Der Lautsprecher steht still, die Datei läuft also ungehört weiter; spielen Sie sie erneut, um sie zu hören.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used ({kind}: {why}), so it plays unheard.</source>
        <comment>engine/sources/playback.py 977e70fb</comment>
        <translation type="unfinished">Der Lautsprecher kann nicht verwendet werden ({kind}: {why}), die Datei läuft also ungehört.</translation>
    </message>
    <message>
        <source>The sound file was given up because of a fault in its player ({failure}).</source>
        <comment>engine/sources/wavefile.py 4c5e18e2</comment>
        <translation type="unfinished">Die Tondatei wurde wegen eines Fehlers im Abspielen aufgegeben ({failure}).</translation>
    </message>
    <message>
        <source>{what} because of a fault in the studio ({kind}).</source>
        <comment>errors.py 616f532e</comment>
        <translation type="unfinished">{what} wegen eines Fehlers im Studio ({kind}).</translation>
    </message>
    <message>
        <source>{what}: this takes more memory than there is; close other programs, or use a smaller file.</source>
        <comment>errors.py fe228203</comment>
        <translation type="unfinished">{what}: Dafür wird mehr Arbeitsspeicher gebraucht, als da ist; schließen Sie andere Programme, oder nehmen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The studio is closing: it makes no more exports.</source>
        <comment>exports/queue.py 7f5c01c4</comment>
        <translation type="unfinished">Das Studio schließt: Es macht keine Exporte mehr.</translation>
    </message>
    <message>
        <source>There are {most_jobs} exports in the list: clear the finished ones first.</source>
        <comment>exports/queue.py 0e391b50</comment>
        <translation type="unfinished">Die Liste hat {most_jobs} Exporte: Entfernen Sie zuerst die fertigen.</translation>
    </message>
    <message>
        <source>The export could not be started ({why}): try again.</source>
        <comment>exports/queue.py 9dcc3883</comment>
        <translation type="unfinished">Der Export konnte nicht begonnen werden ({why}): Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The export ended because of a fault in it (exit code {code}): try again, or try another sound.</source>
        <comment>exports/worker_process.py edc81121</comment>
        <translation type="unfinished">Der Export endete wegen eines Fehlers in ihm (Code {code}): Versuchen Sie es erneut, oder mit anderem Ton.</translation>
    </message>
    <message>
        <source>The system ended the export, most likely for lack of memory: close other programs and try again.</source>
        <comment>exports/worker_process.py 2ba5c65a</comment>
        <translation type="unfinished">Das System beendete den Export, wahrscheinlich aus Mangel an Arbeitsspeicher: Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The export was ended from outside (signal {value}): try again.</source>
        <comment>exports/worker_process.py f562737b</comment>
        <translation type="unfinished">Der Export wurde von außen beendet (Signal {value}): Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is being made by another studio or command at this moment; wait for it, or choose another name.</source>
        <comment>files/claims.py 3b26b3b8</comment>
        <translation type="unfinished">{path} wird gerade von einem anderen Studio oder Befehl erstellt; warten Sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or name a file on another disk.</source>
        <comment>files/draft.py 9176a829</comment>
        <translation type="unfinished">die Festplatte ist voll; schaffen Sie Platz, oder nehmen Sie eine Datei auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>your disk quota is used up; free some space or name a file on another disk.</source>
        <comment>files/draft.py 4fef437c</comment>
        <translation type="unfinished">Ihr Kontingent auf der Festplatte ist aufgebraucht; schaffen Sie Platz, oder nehmen Sie eine Datei auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>it grew larger than this system allows; name a file on another disk.</source>
        <comment>files/draft.py 567dcff7</comment>
        <translation type="unfinished">die Datei wurde größer, als dieses System erlaubt; nehmen Sie eine Datei auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>its folder does not exist; make the folder first.</source>
        <comment>files/draft.py f4e5749d</comment>
        <translation type="unfinished">den Ordner gibt es nicht; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>what should be its folder is a file; name another folder.</source>
        <comment>files/draft.py 8e79a320</comment>
        <translation type="unfinished">was der Ordner sein sollte, ist eine Datei; nehmen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>you may not write in its folder; name a file in one of yours.</source>
        <comment>files/draft.py 10bc3abd</comment>
        <translation type="unfinished">in den Ordner dürfen Sie nicht schreiben; nehmen Sie eine Datei in einem Ihrer Ordner.</translation>
    </message>
    <message>
        <source>its disk can only be read; name a file on another disk.</source>
        <comment>files/draft.py c1f550d3</comment>
        <translation type="unfinished">die Festplatte kann nur gelesen werden; nehmen Sie eine Datei auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one.</source>
        <comment>files/draft.py 1755f099</comment>
        <translation type="unfinished">der Name ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>the disk reports a fault; name a file on another disk.</source>
        <comment>files/draft.py 84156404</comment>
        <translation type="unfinished">die Festplatte meldet einen Fehler; nehmen Sie eine Datei auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>the link leads in a circle; name another file.</source>
        <comment>files/draft.py 70285505</comment>
        <translation type="unfinished">der Verweis führt im Kreis; nehmen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <comment>files/draft.py 5f03b22b</comment>
        <translation type="unfinished">{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{said}; name another file.</source>
        <comment>files/draft.py 44818997</comment>
        <translation type="unfinished">{said}; nehmen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <comment>files/draft.py c1679095</comment>
        <translation type="unfinished">{path} ist ein Ordner; nehmen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is no file but a device, a pipe or a link in a circle; name a file.</source>
        <comment>files/draft.py 7cdb0489</comment>
        <translation type="unfinished">{path} ist keine Datei, sondern ein Gerät, eine Pipe oder ein Verweis im Kreis; nehmen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{path} is write-protected and stays as it is; name another file, or allow writing to this one.</source>
        <comment>files/draft.py 40632e10</comment>
        <translation type="unfinished">{path} ist schreibgeschützt und bleibt, wie es ist; nehmen Sie eine andere Datei, oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>{path} cannot be written: another program holds it; close other studios.</source>
        <comment>files/settings.py 133876cf</comment>
        <translation type="unfinished">{path} kann nicht geschrieben werden: Ein anderes Programm hält sie; schließen Sie andere Studios.</translation>
    </message>
    <message>
        <source>{path} is more than {most_links} Ogg files, one after another; convert it to one.</source>
        <comment>media/chained.py 7da7a7f2</comment>
        <translation type="unfinished">{path} besteht aus mehr als {most_links} Ogg-Dateien hintereinander; wandeln Sie sie in eine um.</translation>
    </message>
    <message>
        <source>The picture is AI-generated by Viseme Studio from the sound. Avatar: {avatar}. Pictured: {pictured}. Consent: {consent}.</source>
        <comment>media/clip.py 6e7893b3</comment>
        <translation type="unfinished">Das Bild ist von Viseme Studio mit KI aus dem Ton gemacht. Avatar: {avatar}. Abgebildet: {pictured}. Einwilligung: {consent}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its pictures are {width} x {height}, and both must be even.</source>
        <comment>media/clip.py 2f1f4f54</comment>
        <translation type="unfinished">{path} kann nicht geschrieben werden: Die Bilder haben {width} x {height}, und beides muss gerade sein.</translation>
    </message>
    <message>
        <source>{path} cannot be written fast enough; record to another disk.</source>
        <comment>media/clip.py d1d93ffa</comment>
        <translation type="unfinished">{path} kann nicht schnell genug geschrieben werden; nehmen Sie auf eine andere Festplatte auf.</translation>
    </message>
    <message>
        <source>{told} What was recorded until then is offered at the next start.</source>
        <comment>media/clip.py 2ce61e65</comment>
        <translation type="unfinished">{told} Was bis dahin aufgenommen wurde, wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>{length} of the sound are not numbers (NaN or infinite); there is silence instead. Export it again.</source>
        <comment>media/condition.py d9b14177</comment>
        <translation type="unfinished">{length} des Tons sind keine Zahlen (NaN oder unendlich); stattdessen ist es dort still. Exportieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The sound goes {over_db} dB over full scale, where it is cut off and distorts. Export it again, lower.</source>
        <comment>media/condition.py 5c34c7c2</comment>
        <translation type="unfinished">Der Ton geht {over_db} dB über Vollaussteuerung, wo er abgeschnitten wird und verzerrt. Exportieren Sie ihn leiser.</translation>
    </message>
    <message>
        <source>The sound is silent, so the mouth stays shut. If there should be a voice, look whether the microphone was muted.</source>
        <comment>media/condition.py 065fdbdd</comment>
        <translation type="unfinished">Der Ton ist still, der Mund bleibt also zu. Wenn eine Stimme da sein sollte, sehen Sie nach, ob das Mikrofon stumm war.</translation>
    </message>
    <message>
        <source>Some samples</source>
        <comment>media/condition.py bc798d19</comment>
        <translation type="unfinished">Einige Samples</translation>
    </message>
    <message>
        <source>{path} is empty; name {wanted}.</source>
        <comment>media/container.py e43bcb29</comment>
        <translation type="unfinished">{path} ist leer; nehmen Sie {wanted}.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <comment>media/container.py 95d1751a</comment>
        <translation type="unfinished">Die Datei {path} gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{path} is not a plain file; name {wanted}.</source>
        <comment>media/container.py 421b3b68</comment>
        <translation type="unfinished">{path} ist keine gewöhnliche Datei; nehmen Sie {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); check the name and its permissions.</source>
        <comment>media/container.py cd11b35f</comment>
        <translation type="unfinished">{path} kann nicht geöffnet werden ({why}); prüfen Sie den Namen und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>{path} is not a sound or video that can be read{found}; name {wanted}.</source>
        <comment>media/container.py 124ebde4</comment>
        <translation type="unfinished">{path} ist kein Ton oder Video, das gelesen werden kann{found}; nehmen Sie {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not whole: it ends before its index, without which nothing of it can be read; copy or record it again.</source>
        <comment>media/container.py 36137fd3</comment>
        <translation type="unfinished">{path} ist nicht vollständig: Die Datei endet vor ihrem Index, ohne den nichts gelesen werden kann; kopieren oder nehmen Sie sie erneut auf.</translation>
    </message>
    <message>
        <source>the name holds a zero byte</source>
        <comment>media/container.py e61e0063</comment>
        <translation type="unfinished">der Name enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>{path} is damaged: its sound cannot be decoded; save it anew, or name {readable}.</source>
        <comment>media/decoding.py 4f3a4add</comment>
        <translation type="unfinished">{path} ist beschädigt: Der Ton kann nicht dekodiert werden; speichern Sie die Datei neu, oder nehmen Sie {readable}.</translation>
    </message>
    <message>
        <source>{path} cannot be played from another place; play it from its start.</source>
        <comment>media/decoding.py b4020517</comment>
        <translation type="unfinished">{path} kann nicht von einer anderen Stelle an gespielt werden; spielen Sie die Datei von Anfang an.</translation>
    </message>
    <message>
        <source>{path} goes on with sound of an unknown kind; convert it to wav.</source>
        <comment>media/decoding.py e80d86c3</comment>
        <translation type="unfinished">{path} geht mit Ton unbekannter Art weiter; wandeln Sie die Datei in WAV um.</translation>
    </message>
    <message>
        <source>{path} has no sound in it; name {readable}.</source>
        <comment>media/decoding.py 8c3c96a5</comment>
        <translation type="unfinished">{path} enthält keinen Ton; nehmen Sie {readable}.</translation>
    </message>
    <message>
        <source>{path} has sound of an unknown kind; name {readable}.</source>
        <comment>media/decoding.py 1894af14</comment>
        <translation type="unfinished">{path} hat Ton unbekannter Art; nehmen Sie {readable}.</translation>
    </message>
    <message>
        <source>a wav, mp3, m4a, flac or ogg file, or a video with sound</source>
        <comment>media/decoding.py 51fa5bdb</comment>
        <translation type="unfinished">eine WAV-, MP3-, M4A-, FLAC- oder OGG-Datei oder ein Video mit Ton</translation>
    </message>
    <message>
        <source>There is no encoder {name} that works here; these do: {works}.</source>
        <comment>media/encoders.py 330104fe</comment>
        <translation type="unfinished">Einen Encoder {name}, der hier funktioniert, gibt es nicht; diese gehen: {works}.</translation>
    </message>
    <message>
        <source>The encoder {words}, does not work here ({why}); choose another one.</source>
        <comment>media/encoding.py 590a6353</comment>
        <translation type="unfinished">Der Encoder {words} funktioniert hier nicht ({why}); wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name} ({long_name}) has no moving pictures in it: give {wanted}.</source>
        <comment>media/film.py 740298e0</comment>
        <translation type="unfinished">{name} ({long_name}) enthält keine bewegten Bilder: Nehmen Sie {wanted}.</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known: {export}.</source>
        <comment>media/film.py a117ed11</comment>
        <translation type="unfinished">{name} enthält Bilder unbekannter Art: {export}.</translation>
    </message>
    <message>
        <source>{name} has pictures in {long_name} ({name2}), which is not read: {export}.</source>
        <comment>media/film.py 7d972972</comment>
        <translation type="unfinished">{name} enthält Bilder in {long_name} ({name2}), das nicht gelesen wird: {export}.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: pictures of {smallest} to {largest} pixels in width and height are wanted.</source>
        <comment>media/film.py 2dd38d58</comment>
        <translation type="unfinished">{name} hat {width} x {height}: Gebraucht werden Bilder von {smallest} bis {largest} Pixeln in Breite und Höhe.</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way: export it again.</source>
        <comment>media/film.py 63f69a33</comment>
        <translation type="unfinished">{name} wechselt unterwegs die Bildgröße: Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read: {export}.</source>
        <comment>media/film.py 36c6ae0d</comment>
        <translation type="unfinished">{name} enthält kein lesbares Bild: {export}.</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): export it again.</source>
        <comment>media/film.py 5969b371</comment>
        <translation type="unfinished">{name} ist beschädigt ({why}): Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{name} cannot be shown on an ordinary screen ({why}): {export}.</source>
        <comment>media/film.py 599dd216</comment>
        <translation type="unfinished">{name} kann auf einem gewöhnlichen Bildschirm nicht gezeigt werden ({why}): {export}.</translation>
    </message>
    <message>
        <source>a video ({kinds}) or a photo (JPEG, PNG or WebP)</source>
        <comment>media/film.py 54d6312d</comment>
        <translation type="unfinished">ein Video ({kinds}) oder ein Foto (JPEG, PNG oder WebP)</translation>
    </message>
    <message>
        <source>export it as MP4 with H.264</source>
        <comment>media/film.py 379fbeba</comment>
        <translation type="unfinished">Exportieren Sie es als MP4 mit H.264</translation>
    </message>
    <message>
        <source>{clip} cannot be written: let its name end in {list} or {last}.</source>
        <comment>media/formats.py 46a9e07f</comment>
        <translation type="unfinished">{clip} kann nicht geschrieben werden: Der Name muss auf {list} oder {last} enden.</translation>
    </message>
    <message>
        <source>There is no picture to make a loop of.</source>
        <comment>media/loop.py bb36a01f</comment>
        <translation type="unfinished">Es gibt kein Bild, aus dem eine Schleife werden könnte.</translation>
    </message>
    <message>
        <source>Picture {count} of the loop is {shape} x {shape2}, the first is {size} x {size2}.</source>
        <comment>media/loop.py a9b04ff2</comment>
        <translation type="unfinished">Bild {count} der Schleife hat {shape} x {shape2}, das erste {size} x {size2}.</translation>
    </message>
    <message>
        <source>{name} has no pictures in it.</source>
        <comment>media/pictures.py 4eb99324</comment>
        <translation type="unfinished">{name} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known.</source>
        <comment>media/pictures.py dd7ed5eb</comment>
        <translation type="unfinished">{name} enthält Bilder unbekannter Art.</translation>
    </message>
    <message>
        <source>{name} is {name2}: an idle loop is H.264.</source>
        <comment>media/pictures.py 5f09fce9</comment>
        <translation type="unfinished">{name} ist {name2}: Eine Ruheschleife ist H.264.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height} {form}: yuv420p of an even size is wanted.</source>
        <comment>media/pictures.py 6f2baf69</comment>
        <translation type="unfinished">{name} hat {width} x {height} {form}: Gebraucht wird yuv420p von gerader Größe.</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way.</source>
        <comment>media/pictures.py 002437c2</comment>
        <translation type="unfinished">{name} wechselt unterwegs die Bildgröße.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a video.</source>
        <comment>media/pictures.py f25878ca</comment>
        <translation type="unfinished">{name} kann nicht als Video geöffnet werden.</translation>
    </message>
    <message>
        <source>{path} names the same sound again and again, far beyond its size; save it anew.</source>
        <comment>media/plausible.py 9f3d1179</comment>
        <translation type="unfinished">{path} nennt denselben Ton immer wieder, weit über die eigene Größe hinaus; speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{path} is cut into more than {most_pieces_a_s} pieces a second; save it anew.</source>
        <comment>media/plausible.py d1dbb395</comment>
        <translation type="unfinished">{path} ist in mehr als {most_pieces_a_s} Stücke in der Sekunde zerschnitten; speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{file} is not there any more, or is in use.</source>
        <comment>media/recovery.py dd50328a</comment>
        <translation type="unfinished">{file} ist nicht mehr da oder wird gerade verwendet.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({why}): rename it to {name} yourself.</source>
        <comment>media/recovery.py 8fb9e06b</comment>
        <translation type="unfinished">{file} kann nicht umbenannt werden ({why}): Benennen Sie die Datei selbst in {name} um.</translation>
    </message>
    <message>
        <source>There is nothing to save yet; wait a second.</source>
        <comment>media/replay.py 10965496</comment>
        <translation type="unfinished">Es gibt noch nichts zu speichern; warten Sie eine Sekunde.</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or remove it.</source>
        <comment>media/sequence.py 7230e8cf</comment>
        <translation type="unfinished">{path} ist schon da: Wählen Sie einen anderen Namen, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>a HEIC photo</source>
        <comment>media/signatures.py c1dea8d2</comment>
        <translation type="unfinished">ein HEIC-Foto</translation>
    </message>
    <message>
        <source>a HEIF photo</source>
        <comment>media/signatures.py 93e68775</comment>
        <translation type="unfinished">ein HEIF-Foto</translation>
    </message>
    <message>
        <source>a HEIF sequence</source>
        <comment>media/signatures.py 25c8bd7e</comment>
        <translation type="unfinished">eine HEIF-Folge</translation>
    </message>
    <message>
        <source>an AVIF photo</source>
        <comment>media/signatures.py 2feece4c</comment>
        <translation type="unfinished">ein AVIF-Foto</translation>
    </message>
    <message>
        <source>an AVIF sequence</source>
        <comment>media/signatures.py 21121fa3</comment>
        <translation type="unfinished">eine AVIF-Folge</translation>
    </message>
    <message>
        <source>a raw photo of a Canon camera</source>
        <comment>media/signatures.py 651d92ff</comment>
        <translation type="unfinished">ein Rohfoto einer Kamera von Canon</translation>
    </message>
    <message>
        <source>a JPEG photo</source>
        <comment>media/signatures.py 809c4e8d</comment>
        <translation type="unfinished">ein JPEG-Foto</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>media/signatures.py f4dfe8f9</comment>
        <translation type="unfinished">ein PNG-Bild</translation>
    </message>
    <message>
        <source>a TIFF or raw photo</source>
        <comment>media/signatures.py 9e09d81f</comment>
        <translation type="unfinished">ein TIFF- oder Rohfoto</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <comment>media/signatures.py ecde7ac1</comment>
        <translation type="unfinished">ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>media/signatures.py 21d30148</comment>
        <translation type="unfinished">ein BMP-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <comment>media/signatures.py 85e3cc57</comment>
        <translation type="unfinished">ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <comment>media/signatures.py e66008d4</comment>
        <translation type="unfinished">ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <comment>media/signatures.py 5fe7df46</comment>
        <translation type="unfinished">ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>media/signatures.py 78c81f9e</comment>
        <translation type="unfinished">ein RAR-Archiv</translation>
    </message>
    <message>
        <source>an office document</source>
        <comment>media/signatures.py f27a9c53</comment>
        <translation type="unfinished">ein Office-Dokument</translation>
    </message>
    <message>
        <source>a RealMedia file</source>
        <comment>media/signatures.py 575ade43</comment>
        <translation type="unfinished">eine RealMedia-Datei</translation>
    </message>
    <message>
        <source>MIDI notes</source>
        <comment>media/signatures.py 462ef920</comment>
        <translation type="unfinished">MIDI-Noten</translation>
    </message>
    <message>
        <source>a page or a document</source>
        <comment>media/signatures.py 408dffa0</comment>
        <translation type="unfinished">eine Seite oder ein Dokument</translation>
    </message>
    <message>
        <source>data in JSON</source>
        <comment>media/signatures.py 1dd05546</comment>
        <translation type="unfinished">Daten in JSON</translation>
    </message>
    <message>
        <source>an Ogg file of an unknown kind</source>
        <comment>media/signatures.py 1115486f</comment>
        <translation type="unfinished">eine Ogg-Datei unbekannter Art</translation>
    </message>
    <message>
        <source>(it seems to be {iso_brands})</source>
        <comment>media/signatures.py 2133bea4</comment>
        <translation type="unfinished">(es scheint {iso_brands} zu sein)</translation>
    </message>
    <message>
        <source>(it seems to be an animated WebP picture)</source>
        <comment>media/signatures.py 309bba29</comment>
        <translation type="unfinished">(es scheint ein animiertes WebP-Bild zu sein)</translation>
    </message>
    <message>
        <source>(it seems to be text)</source>
        <comment>media/signatures.py 3a628b33</comment>
        <translation type="unfinished">(es scheint Text zu sein)</translation>
    </message>
    <message>
        <source>The sound begins {late_s} s after the start of the file; before that there is silence.</source>
        <comment>media/sound.py ca1738e5</comment>
        <translation type="unfinished">Der Ton beginnt {late_s} s nach dem Anfang der Datei; davor ist es still.</translation>
    </message>
    <message>
        <source>{missing_s} s are missing in the sound; there is silence instead.</source>
        <comment>media/sound.py 85f8f129</comment>
        <translation type="unfinished">Im Ton fehlen {missing_s} s; stattdessen ist es dort still.</translation>
    </message>
    <message>
        <source>The file was cut short: its last {lacks_s} s are not in it. Copy or record it again.</source>
        <comment>media/sound.py 23aec070</comment>
        <translation type="unfinished">Die Datei wurde abgeschnitten: Ihre letzten {lacks_s} s fehlen. Kopieren oder nehmen Sie sie erneut auf.</translation>
    </message>
    <message>
        <source>The time stamps jump by {closed_s} s, too long for a pause: the sound goes on without one.</source>
        <comment>media/sound.py 3a327a53</comment>
        <translation type="unfinished">Die Zeitstempel springen um {closed_s} s, zu lang für eine Pause: Der Ton geht ohne Pause weiter.</translation>
    </message>
    <message>
        <source>{path} holds {name} samples, which cannot be used; convert it to wav.</source>
        <comment>media/sound.py bbf2c8f9</comment>
        <translation type="unfinished">{path} enthält {name}-Samples, die nicht verwendet werden können; wandeln Sie die Datei in WAV um.</translation>
    </message>
    <message>
        <source>{path} has {rate} samples a second; between {low} and {high} can be used.</source>
        <comment>media/sound.py ab6ae088</comment>
        <translation type="unfinished">{path} hat {rate} Samples in der Sekunde; verwendet werden können {low} bis {high}.</translation>
    </message>
    <message>
        <source>{path} has {channels} channels; between 1 and {most_channels} can be used.</source>
        <comment>media/sound.py e4e06ebd</comment>
        <translation type="unfinished">{path} hat {channels} Kanäle; verwendet werden können 1 bis {most_channels}.</translation>
    </message>
    <message>
        <source>{path} has sound that cannot be decoded; name {readable}.</source>
        <comment>media/sound.py a06f1e06</comment>
        <translation type="unfinished">Der Ton von {path} kann nicht dekodiert werden; nehmen Sie {readable}.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name {readable}.</source>
        <comment>media/sound.py 7e3a9639</comment>
        <translation type="unfinished">{path} enthält keine Samples; nehmen Sie {readable}.</translation>
    </message>
    <message>
        <source>Track {number} of {count} {why}.</source>
        <comment>media/tracks.py 580a82bc</comment>
        <translation type="unfinished">Spur {number} von {count} {why}.</translation>
    </message>
    <message>
        <source>Track {number} of {count} (&quot;{name}&quot;) {why}.</source>
        <comment>media/tracks.py 35f3d4b1</comment>
        <translation type="unfinished">Spur {number} von {count} („{name}“) {why}.</translation>
    </message>
    <message>
        <source>{path} has {said}, and no number {number}; choose a number from 1 to {count}.</source>
        <comment>media/tracks.py 19e6ce86</comment>
        <translation type="unfinished">{path} hat {said} und keine Nummer {number}; wählen Sie eine Nummer von 1 bis {count}.</translation>
    </message>
    <message>
        <source>is used</source>
        <comment>media/tracks.py 97363a27</comment>
        <translation type="unfinished">wird verwendet</translation>
    </message>
    <message>
        <source>is used, because track {number} is silent</source>
        <comment>media/tracks.py 1e353c5c</comment>
        <translation type="unfinished">wird verwendet, weil Spur {number} stumm ist</translation>
    </message>
    <message>
        <source>is used, because it sounds like a voice</source>
        <comment>media/tracks.py dba954a4</comment>
        <translation type="unfinished">wird verwendet, weil sie nach einer Stimme klingt</translation>
    </message>
    <message>
        <source>one track of sound</source>
        <comment>media/tracks.py af42c06e</comment>
        <translation type="unfinished">eine Tonspur</translation>
    </message>
    <message>
        <source>{count} tracks of sound</source>
        <comment>media/tracks.py d1274600</comment>
        <translation type="unfinished">{count} Tonspuren</translation>
    </message>
    <message>
        <source>{path} has nothing in it that can be read; name {wanted}.</source>
        <comment>media/trial.py d3af0f20</comment>
        <translation type="unfinished">{path} enthält nichts, was gelesen werden kann; nehmen Sie {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not opened: tried out in a process of its own, {why}. Save it anew, or choose another file.</source>
        <comment>media/trying.py e26bd786</comment>
        <translation type="unfinished">{path} wird nicht geöffnet: In einem eigenen Prozess ausprobiert, {why}. Speichern Sie die Datei neu, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives no more pictures; connect it, then record again.</source>
        <comment>media/webcam.py 3b249506</comment>
        <translation type="unfinished">Die Kamera „{name}“ gibt keine Bilder mehr; schließen Sie sie an, und nehmen Sie dann erneut auf.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; cannot be used ({why}); try another.</source>
        <comment>media/webcam.py 2e235849</comment>
        <translation type="unfinished">Die Kamera „{name}“ kann nicht verwendet werden ({why}); versuchen Sie eine andere.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is used by another program; close that, then try again.</source>
        <comment>media/webcam.py 2bd7931e</comment>
        <translation type="unfinished">Die Kamera „{name}“ wird von einem anderen Programm verwendet; schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; may not be used; allow it in the system&apos;s privacy settings.</source>
        <comment>media/webcam.py 9c88225d</comment>
        <translation type="unfinished">Die Kamera „{name}“ darf nicht verwendet werden; erlauben Sie es in den Datenschutzeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>media/webcam.py 56eae1d1</comment>
        <translation type="unfinished">Die Kamera „{name}“ ist nicht mehr angeschlossen; schließen Sie sie an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives pictures of a kind that is not read; choose another.</source>
        <comment>media/webcam.py 91b2cc37</comment>
        <translation type="unfinished">Die Kamera „{name}“ gibt Bilder einer Art, die nicht gelesen wird; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The studio makes no virtual camera on this system: use the page in OBS, which has one, see docs/outputs.md.</source>
        <comment>outputs/camera/camera.py 35116778</comment>
        <translation type="unfinished">Das Studio erstellt auf diesem System keine virtuelle Kamera: Nehmen Sie die Seite in OBS, das eine hat, siehe docs/outputs.md.</translation>
    </message>
    <message>
        <source>No virtual camera can be made: {why}. Use the page in OBS, or make one with this command in a terminal, and try again: {command}</source>
        <comment>outputs/camera/camera.py d2cbc792</comment>
        <translation type="unfinished">Es kann keine virtuelle Kamera erstellt werden: {why}. Nehmen Sie die Seite in OBS, oder erstellen Sie eine mit diesem Befehl in einem Terminal, und versuchen Sie es erneut: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded</source>
        <comment>outputs/camera/camera.py 16f25ab5</comment>
        <translation type="unfinished">v4l2loopback ist nicht geladen</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <comment>outputs/camera/camera.py 79358f74</comment>
        <translation type="unfinished">v4l2loopback ist nicht installiert</translation>
    </message>
    <message>
        <source>none of the studio&apos;s own on this system: use the page in OBS, which has one</source>
        <comment>outputs/camera/finding.py 2289e87c</comment>
        <translation type="unfinished">keine des Studios auf diesem System: Nehmen Sie die Seite in OBS, das eine hat</translation>
    </message>
    <message>
        <source>OBS&apos;s virtual camera cannot be used ({why}); start it once in OBS, stop it there, and try again</source>
        <comment>outputs/camera/obs.py f9aad775</comment>
        <translation type="unfinished">Die virtuelle Kamera von OBS kann nicht verwendet werden ({why}); starten Sie sie einmal in OBS, beenden Sie sie dort, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the camera needs OBS and the package pyvirtualcam: install OBS, start its virtual camera once, and run pip install &quot;viseme-studio[camera]&quot;</source>
        <comment>outputs/camera/obs.py 28b7b232</comment>
        <translation type="unfinished">die Kamera braucht OBS und das Paket pyvirtualcam: Installieren Sie OBS, starten Sie dessen virtuelle Kamera einmal, und führen Sie pip install &quot;viseme-studio[camera]&quot; aus</translation>
    </message>
    <message>
        <source>PipeWire is not running</source>
        <comment>outputs/camera/pipewire.py 3fb651d2</comment>
        <translation type="unfinished">PipeWire läuft nicht</translation>
    </message>
    <message>
        <source>PipeWire takes no camera ({strerror})</source>
        <comment>outputs/camera/pipewire.py 04642613</comment>
        <translation type="unfinished">PipeWire nimmt keine Kamera an ({strerror})</translation>
    </message>
    <message>
        <source>PipeWire is not installed</source>
        <comment>outputs/camera/pipewire.py 81c2909c</comment>
        <translation type="unfinished">PipeWire ist nicht installiert</translation>
    </message>
    <message>
        <source>The camera {path} takes no pictures of {size} x {size2}; close programs that read it, and try again.</source>
        <comment>outputs/camera/v4l2.py 0fbcfc27</comment>
        <translation type="unfinished">Die Kamera {path} nimmt keine Bilder von {size} x {size2}; schließen Sie Programme, die sie lesen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera {path} cannot be opened ({why}); close other programs that write to it, or add yourself to the group video.</source>
        <comment>outputs/camera/v4l2.py 119f8a8d</comment>
        <translation type="unfinished">Die Kamera {path} kann nicht geöffnet werden ({why}); schließen Sie andere Programme, die in sie schreiben, oder nehmen Sie sich in die Gruppe video auf.</translation>
    </message>
    <message>
        <source>The page cannot be served: the system does not answer; try again.</source>
        <comment>outputs/page/server.py 316b40e2</comment>
        <translation type="unfinished">Die Seite kann nicht angeboten werden: Das System antwortet nicht; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page cannot be served at port {port} ({why}); name another port.</source>
        <comment>outputs/page/server.py 85ee2259</comment>
        <translation type="unfinished">Die Seite kann am Port {port} nicht angeboten werden ({why}); nehmen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>{most_viewers} pages are open already; close one of them.</source>
        <comment>outputs/page/server.py c8ed768f</comment>
        <translation type="unfinished">{most_viewers} Seiten sind schon offen; schließen Sie eine davon.</translation>
    </message>
    <message>
        <source>there is no such port</source>
        <comment>outputs/page/server.py 4c7cf248</comment>
        <translation type="unfinished">diesen Port gibt es nicht</translation>
    </message>
    <message>
        <source>The recording was ended because only {free} MB of the disk are free; it is kept. Free some space before the next.</source>
        <comment>outputs/recording.py 7857d27d</comment>
        <translation type="unfinished">Die Aufnahme wurde beendet, weil nur noch {free} MB der Festplatte frei sind; sie bleibt erhalten. Schaffen Sie Platz vor der nächsten.</translation>
    </message>
    <message>
        <source>No loudspeaker is connected; connect one to hear yourself.</source>
        <comment>outputs/sound.py e9d46ec8</comment>
        <translation type="unfinished">Es ist kein Lautsprecher angeschlossen; schließen Sie einen an, um sich zu hören.</translation>
    </message>
    <message>
        <source>The key for {shown} was not kept: the system has no keyring that answers ({kind}). It is used this once; enter it again next time, or set up a keyring such as GNOME Keyring or KWallet.</source>
        <comment>outputs/stream/keys.py 429be0bf</comment>
        <translation type="unfinished">Der Schlüssel für {shown} wurde nicht aufbewahrt: Kein Schlüsselbund des Systems antwortet ({kind}). Er wird dieses eine Mal verwendet; geben Sie ihn beim nächsten Mal wieder ein, oder richten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet ein.</translation>
    </message>
    <message>
        <source>only {free} MB of the disk are free</source>
        <comment>outputs/stream/sender.py 1507297d</comment>
        <translation type="unfinished">nur {free} MB der Festplatte sind frei</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid ({rest}), so the key was not sent; see whether the address is right</source>
        <comment>outputs/stream/sender.py 1a18ffa5</comment>
        <translation type="unfinished">das Zertifikat von {host} ist nicht gültig ({rest}), deshalb wurde der Schlüssel nicht gesendet; prüfen Sie, ob die Adresse stimmt</translation>
    </message>
    <message>
        <source>SRT needs an ffmpeg with SRT on this computer (on Debian and Ubuntu: apt-get install ffmpeg)</source>
        <comment>outputs/stream/sender.py 2585dbba</comment>
        <translation type="unfinished">SRT braucht ein FFmpeg mit SRT auf diesem Computer (unter Debian und Ubuntu: apt-get install ffmpeg)</translation>
    </message>
    <message>
        <source>the folder: {why}</source>
        <comment>outputs/stream/sender.py 43976e07</comment>
        <translation type="unfinished">der Ordner: {why}</translation>
    </message>
    <message>
        <source>the encoder does not work here ({why}); choose another one</source>
        <comment>outputs/stream/sender.py 3f4e0310</comment>
        <translation type="unfinished">der Encoder funktioniert hier nicht ({why}); wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>The pictures are {width} x {height}; to be streamed both must be even.</source>
        <comment>outputs/stream/stream.py 0f259930</comment>
        <translation type="unfinished">Die Bilder haben {width} x {height}; zum Streamen muss beides gerade sein.</translation>
    </message>
    <message>
        <source>The stream to {name} begins anew, for the avatar&apos;s pictures have another size.</source>
        <comment>outputs/stream/stream.py d2edf7dc</comment>
        <translation type="unfinished">Der Stream zu {name} beginnt neu, denn die Bilder des Avatars haben eine andere Größe.</translation>
    </message>
    <message>
        <source>{name} {what}; it is tried again.</source>
        <comment>outputs/stream/stream.py 1016d417</comment>
        <translation type="unfinished">{name} {what}; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connection to {name} was lost ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 4524bf41</comment>
        <translation type="unfinished">Die Verbindung zu {name} ging verloren ({words}); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The stream to {name} has ended: {words}.</source>
        <comment>outputs/stream/stream.py 38a72ae8</comment>
        <translation type="unfinished">Der Stream zu {name} ist zu Ende: {words}.</translation>
    </message>
    <message>
        <source>The stream to {name} cannot be started ({why}); it is tried again.</source>
        <comment>outputs/stream/stream.py de71fed9</comment>
        <translation type="unfinished">Der Stream zu {name} kann nicht begonnen werden ({why}); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The process that sends to {name} ended; it is tried again.</source>
        <comment>outputs/stream/stream.py 67b058a8</comment>
        <translation type="unfinished">Der Prozess, der an {name} sendet, endete; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>takes nothing any more</source>
        <comment>outputs/stream/stream.py 888742e3</comment>
        <translation type="unfinished">nimmt nichts mehr an</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>outputs/stream/stream.py c3009ae0</comment>
        <translation type="unfinished">antwortet nicht</translation>
    </message>
    <message>
        <source>That is no address to stream to: give {words}.</source>
        <comment>outputs/stream/target.py 40ea12dd</comment>
        <translation type="unfinished">Das ist keine Adresse zum Streamen: Nehmen Sie {words}.</translation>
    </message>
    <message>
        <source>An address of {scheme} names a host and a port: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 1ed0afe7</comment>
        <translation type="unfinished">Eine Adresse für {scheme} nennt Host und Port: {scheme}://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of {scheme} is a host and a port and has no path: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 53fe86d5</comment>
        <translation type="unfinished">Eine Adresse für {scheme} besteht aus Host und Port und hat keinen Pfad: {scheme}://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of udp is a host and a port and nothing else: udp://HOST:PORT.</source>
        <comment>outputs/stream/target.py 24315958</comment>
        <translation type="unfinished">Eine Adresse für udp besteht aus Host und Port und sonst nichts: udp://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of {scheme} is {scheme}://HOST/APPLICATION or {scheme}://HOST/APPLICATION/KEY.</source>
        <comment>outputs/stream/target.py bbc1710f</comment>
        <translation type="unfinished">Eine Adresse für {scheme} lautet {scheme}://HOST/APPLICATION oder {scheme}://HOST/APPLICATION/KEY.</translation>
    </message>
    <message>
        <source>An address of srt asks for {list} and nothing else.</source>
        <comment>outputs/stream/target.py 2cf13a4b</comment>
        <translation type="unfinished">Eine Adresse für srt fragt nach {list} und nach sonst nichts.</translation>
    </message>
    <message>
        <source>The options of an srt address are plain words and numbers.</source>
        <comment>outputs/stream/target.py fad8197f</comment>
        <translation type="unfinished">Die Optionen einer srt-Adresse sind einfache Wörter und Zahlen.</translation>
    </message>
    <message>
        <source>There is no folder {value} to stream into: make it first, and give hls:FOLDER.</source>
        <comment>outputs/stream/target.py d4734169</comment>
        <translation type="unfinished">Einen Ordner {value} zum Streamen gibt es nicht: Legen Sie ihn zuerst an, und nehmen Sie hls:FOLDER.</translation>
    </message>
    <message>
        <source>The key for {shown} has characters that no key has; copy it again from its page.</source>
        <comment>outputs/stream/target.py 06e631d5</comment>
        <translation type="unfinished">Der Schlüssel für {shown} enthält Zeichen, die kein Schlüssel hat; kopieren Sie ihn erneut von seiner Seite.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; failed ({kind}: {why}).</source>
        <comment>outputs/worker.py c52f4993</comment>
        <translation type="unfinished">Die Ausgabe „{name}“ scheiterte ({kind}: {why}).</translation>
    </message>
    <message>
        <source>Learnt on the footage {name}.</source>
        <comment>personal/assembly.py 5919b3d5</comment>
        <translation type="unfinished">Gelernt aus der Aufnahme {name}.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on; what is learnt so far is kept.</source>
        <comment>personal/worker_process.py a420cfe7</comment>
        <translation type="unfinished">Die Festplatte ist voll: Schaffen Sie Platz, und machen Sie dann weiter; was bis jetzt gelernt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Learning needs more memory than the {most_memory} GB that it may take: use a shorter video.</source>
        <comment>personal/worker_process.py 19c21bf9</comment>
        <translation type="unfinished">Das Lernen braucht mehr Arbeitsspeicher als die {most_memory} GB, die es nehmen darf: Nehmen Sie ein kürzeres Video.</translation>
    </message>
    <message>
        <source>{name} has no sound, and a face is learnt together with its voice: film again with the microphone on, or choose a video in which the person speaks.</source>
        <comment>personal/footage.py 17196b99</comment>
        <translation type="unfinished">{name} hat keinen Ton, und ein Gesicht wird zusammen mit seiner Stimme gelernt: Filmen Sie erneut mit eingeschaltetem Mikrofon, oder wählen Sie ein Video, in dem die Person spricht.</translation>
    </message>
    <message>
        <source>No connection to {name} could be made ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 56559bb5</comment>
        <translation type="unfinished">Zu {name} kam keine Verbindung zustande ({words}); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>it goes by itself, and with its avatar</source>
        <comment>personal/finding.py 4a8d6c90</comment>
        <translation type="unfinished">das vergeht von selbst und mit seinem Avatar</translation>
    </message>
    <message>
        <source>The footage needs the voice of the person: {why}</source>
        <comment>personal/footage.py 90f10850</comment>
        <translation type="unfinished">Die Aufnahme braucht die Stimme der Person: {why}</translation>
    </message>
    <message>
        <source>Longer, lighter or sharper footage makes it better.</source>
        <comment>personal/grading.py c4bb9b13</comment>
        <translation type="unfinished">Längere, hellere oder schärfere Aufnahmen machen es besser.</translation>
    </message>
    <message>
        <source>The studio&apos;s own encoder has no layer that can be learnt from: install the studio again.</source>
        <comment>personal/hearing.py 48ff1085</comment>
        <translation type="unfinished">Der eigene Encoder des Studios hat keine Schicht, aus der gelernt werden kann: Installieren Sie das Studio neu.</translation>
    </message>
    <message>
        <source>Making an avatar of your own needs more packages: install them with &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</source>
        <comment>personal/hearing.py 9b2fb03f</comment>
        <translation type="unfinished">Für einen eigenen Avatar werden weitere Pakete gebraucht: Installieren Sie sie mit &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</translation>
    </message>
    <message>
        <source>The packages cannot be installed{why}: install again.</source>
        <comment>personal/installing.py e477dbfa</comment>
        <translation type="unfinished">Die Pakete können nicht installiert werden{why}: Installieren Sie erneut.</translation>
    </message>
    <message>
        <source>This Python belongs to the operating system, which lets only its own programs install: install the studio into an environment of its own (python -m venv), then install there.</source>
        <comment>personal/installing.py 19d87e7f</comment>
        <translation type="unfinished">Dieses Python gehört zum Betriebssystem, das nur seine eigenen Programme installieren lässt: Installieren Sie das Studio in eine eigene Umgebung (python -m venv), und installieren Sie dann dort.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again.</source>
        <comment>personal/installing.py a14c8e89</comment>
        <translation type="unfinished">Die Festplatte ist voll: Schaffen Sie Platz, und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>{get_path} cannot be written to: install as who installed the studio.</source>
        <comment>personal/installing.py 9912ae38</comment>
        <translation type="unfinished">In {get_path} kann nicht geschrieben werden: Installieren Sie unter dem Konto, mit dem das Studio installiert wurde.</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded: look at the network, then install again.</source>
        <comment>personal/installing.py f6504f19</comment>
        <translation type="unfinished">Die Pakete können nicht heruntergeladen werden: Prüfen Sie das Netzwerk, und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>What was downloaded is damaged: install again.</source>
        <comment>personal/installing.py 989d9943</comment>
        <translation type="unfinished">Was heruntergeladen wurde, ist beschädigt: Installieren Sie erneut.</translation>
    </message>
    <message>
        <source>There is no {absent} for Python {major}.{minor} on this system.</source>
        <comment>personal/installing.py f6a15e89</comment>
        <translation type="unfinished">{absent} für Python {major}.{minor} gibt es auf diesem System nicht.</translation>
    </message>
    <message>
        <source>What learning needs is not known here, since the studio was not installed with pip: install it again.</source>
        <comment>personal/installing.py c1b28e63</comment>
        <translation type="unfinished">Was zum Lernen gebraucht wird, ist hier nicht bekannt, da das Studio nicht mit pip installiert wurde: Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This Python has no pip: install the packages with the program that installed the studio, as &apos;uv pip install &quot;{name}[{extra}]&quot;&apos; does.</source>
        <comment>personal/installing.py 69fa2b38</comment>
        <translation type="unfinished">Dieses Python hat kein pip: Installieren Sie die Pakete mit dem Programm, das das Studio installiert hat, wie &apos;uv pip install &quot;{name}[{extra}]&quot;&apos;.</translation>
    </message>
    <message>
        <source>Installing needs {needed} GB of free disk and there are {free}: make room, then install again.</source>
        <comment>personal/installing.py 68d09099</comment>
        <translation type="unfinished">Das Installieren braucht {needed} GB freie Festplatte, frei sind {free}: Schaffen Sie Platz, und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Installing was called off; what was downloaded whole is kept.</source>
        <comment>personal/installing.py d423d3df</comment>
        <translation type="unfinished">Das Installieren wurde abgebrochen; was vollständig heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The packages are installed: start the studio again to use them.</source>
        <comment>personal/installing.py ae78a24f</comment>
        <translation type="unfinished">Die Pakete sind installiert: Starten Sie das Studio neu, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>Installing cannot be started ({why}): try again.</source>
        <comment>personal/installing.py a2f702bd</comment>
        <translation type="unfinished">Das Installieren kann nicht begonnen werden ({why}): Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No GPU can be used to learn, since torch {version} {why}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>personal/learning.py 6406d0a9</comment>
        <translation type="unfinished">Keine GPU kann zum Lernen verwendet werden, denn torch {version} {why}: „Der schnellste, der funktioniert“ unter Leistung in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>The GPU has not enough free memory to learn: close other programs, and try again.</source>
        <comment>personal/learning.py a83b52f6</comment>
        <translation type="unfinished">Die GPU hat nicht genug freien Speicher zum Lernen: Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>was built without CUDA</source>
        <comment>personal/learning.py be206d32</comment>
        <translation type="unfinished">ist ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>finds none</source>
        <comment>personal/learning.py 67887e79</comment>
        <translation type="unfinished">findet keine</translation>
    </message>
    <message>
        <source>It is a photo, and a mouth is learnt from a video of a minute.</source>
        <comment>personal/making.py 9a6ff044</comment>
        <translation type="unfinished">Es ist ein Foto, und ein Mund wird aus einem Video von einer Minute gelernt.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a mouth is learnt from a minute of speech, and the face is seen well in {count} frames; film for longer.</source>
        <comment>personal/making.py 56506eed</comment>
        <translation type="unfinished">{name} kann nicht verwendet werden: Ein Mund wird aus einer Minute Sprache gelernt, und das Gesicht ist in {count} Frames gut zu sehen; filmen Sie länger.</translation>
    </message>
    <message>
        <source>Learning needs {least_free} GB of free disk: make room, then go on.</source>
        <comment>personal/making.py a2d66918</comment>
        <translation type="unfinished">Das Lernen braucht {least_free} GB freie Festplatte: Schaffen Sie Platz, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Learning ended because of a fault in it{why}: start it again, it goes on from where it was.</source>
        <comment>personal/process.py b9027dc0</comment>
        <translation type="unfinished">Das Lernen endete wegen eines Fehlers in ihm{why}: Starten Sie es erneut, es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Learning was ended; what is done is kept, and it goes on from there the next time.</source>
        <comment>personal/process.py 2684b5d1</comment>
        <translation type="unfinished">Das Lernen wurde beendet; was fertig ist, bleibt erhalten, und beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>Learning cannot be started ({why}): try again.</source>
        <comment>personal/process.py 923d2b6a</comment>
        <translation type="unfinished">Das Lernen kann nicht begonnen werden ({why}): Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sound comes {late_ms} ms after its pictures: that is corrected.</source>
        <comment>personal/report.py 3d449ebd</comment>
        <translation type="unfinished">Der Ton kommt {late_ms} ms nach seinen Bildern: Das wird ausgeglichen.</translation>
    </message>
    <message>
        <source>The sound comes {value} ms before its pictures: that is corrected.</source>
        <comment>personal/report.py c10034ac</comment>
        <translation type="unfinished">Der Ton kommt {value} ms vor seinen Bildern: Das wird ausgeglichen.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech and {wanted_s} are wanted, at least {least_s}: read a page aloud while filming, near the microphone.</source>
        <comment>personal/report.py 0c306ef8</comment>
        <translation type="unfinished">Es sind {seconds} s Sprache, gewünscht sind {wanted_s}, mindestens {least_s}: Lesen Sie beim Filmen eine Seite laut vor, nah am Mikrofon.</translation>
    </message>
    <message>
        <source>Sound and picture are out of step by half a second or more: film again, or mend it.</source>
        <comment>personal/report.py 4296626e</comment>
        <translation type="unfinished">Ton und Bild liegen eine halbe Sekunde oder mehr auseinander: Filmen Sie erneut, oder gleichen Sie es aus.</translation>
    </message>
    <message>
        <source>Cheeks or chin leave the picture in {value} % of it: go further away, or turn the camera, so that the whole head and the neck are seen.</source>
        <comment>personal/report.py d3052aad</comment>
        <translation type="unfinished">Wangen oder Kinn verlassen in {value} % der Aufnahme das Bild: Gehen Sie weiter weg, oder drehen Sie die Kamera, damit der ganze Kopf und der Hals zu sehen sind.</translation>
    </message>
    <message>
        <source>The head is turned away, covered or not followed in {value} % of the pictures, first at {clock}: these are left out; look at the camera.</source>
        <comment>personal/report.py ced63bc0</comment>
        <translation type="unfinished">Der Kopf ist in {value} % der Bilder abgewandt, verdeckt oder verloren, zuerst bei {clock}: Diese bleiben weg; sehen Sie in die Kamera.</translation>
    </message>
    <message>
        <source>Something else than a mouth is seen in {value} % of the pictures, first at {clock}: these are left out; keep hands and things away from the mouth, and look at the camera.</source>
        <comment>personal/report.py 6e463ddb</comment>
        <translation type="unfinished">In {value} % der Bilder ist etwas anderes als ein Mund zu sehen, zuerst bei {clock}: Sie werden ausgelassen; halten Sie Hände und Dinge vom Mund fern und sehen Sie in die Kamera.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech: {wanted_s} or more are better.</source>
        <comment>personal/report.py 09054868</comment>
        <translation type="unfinished">Es sind {seconds} s Sprache: {wanted_s} oder mehr sind besser.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech, which is enough.</source>
        <comment>personal/report.py 5b2cc508</comment>
        <translation type="unfinished">Es sind {seconds} s Sprache, das genügt.</translation>
    </message>
    <message>
        <source>Which certificate signs cannot be read ({why}): choose it again in the settings, or remove {file}.</source>
        <comment>provenance/certificate.py 7cde6679</comment>
        <translation type="unfinished">Mit welchem Zertifikat signiert wird, kann nicht gelesen werden ({why}): Wählen Sie es in den Einstellungen erneut, oder entfernen Sie {file}.</translation>
    </message>
    <message>
        <source>{choice_file} cannot be removed ({why}).</source>
        <comment>provenance/certificate.py dff00458</comment>
        <translation type="unfinished">{choice_file} kann nicht entfernt werden ({why}).</translation>
    </message>
    <message>
        <source>{name} and {name2} cannot be used for content credentials ({why}): {wanted}.</source>
        <comment>provenance/certificate.py 8cde98fa</comment>
        <translation type="unfinished">{name} und {name2} können nicht für Content Credentials verwendet werden ({why}): {wanted}.</translation>
    </message>
    <message>
        <source>{name} cannot be used for content credentials ({said}): {wanted}.</source>
        <comment>provenance/certificate.py 6de2a406</comment>
        <translation type="unfinished">{name} kann nicht für Content Credentials verwendet werden ({said}): {wanted}.</translation>
    </message>
    <message>
        <source>it names no key and certificates</source>
        <comment>provenance/certificate.py 2c7405a7</comment>
        <translation type="unfinished">sie nennt keinen Schlüssel und keine Zertifikate</translation>
    </message>
    <message>
        <source>{format}there is something else at {name} and {name2}.</source>
        <comment>provenance/credentials.py 7ed09b06</comment>
        <translation type="unfinished">{format}Bei {name} und {name2} ist etwas anderes.</translation>
    </message>
    <message>
        <source>signing it failed ({why}).</source>
        <comment>provenance/credentials.py 91b9831f</comment>
        <translation type="unfinished">das Signieren scheiterte ({why}).</translation>
    </message>
    <message>
        <source>The key for content credentials, {file}, cannot be used ({why}): mend or remove it.</source>
        <comment>provenance/installation.py 008286e3</comment>
        <translation type="unfinished">Der Schlüssel für Content Credentials, {file}, kann nicht verwendet werden ({why}): Bringen Sie ihn in Ordnung, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The label has to have 1 to {longest} letters on one line.</source>
        <comment>provenance/label.py 41a94460</comment>
        <translation type="unfinished">Die Beschriftung muss 1 bis {longest} Zeichen in einer Zeile haben.</translation>
    </message>
    <message>
        <source>The label&apos;s place is one of {list}.</source>
        <comment>provenance/label.py 91a1c355</comment>
        <translation type="unfinished">Der Ort der Beschriftung ist einer von diesen: {list}.</translation>
    </message>
    <message>
        <source>The label is shown for 1 to {longest_s} seconds, or always.</source>
        <comment>provenance/label.py 6a3738f2</comment>
        <translation type="unfinished">Die Beschriftung wird 1 bis {longest_s} Sekunden gezeigt, oder immer.</translation>
    </message>
    <message>
        <source>No font here has the letter &quot;{strange}&quot;; choose other words.</source>
        <comment>provenance/label.py 39e79f09</comment>
        <translation type="unfinished">Keine Schrift hier hat das Zeichen „{strange}“; wählen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials: the avatar in it is not among the avatars here, or says something else of itself now.</source>
        <comment>provenance/recovered.py 2e623899</comment>
        <translation type="unfinished">{name} wird ohne Content Credentials behalten: Der Avatar darin ist nicht unter den Avataren hier oder sagt jetzt anderes von sich.</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials ({why}).</source>
        <comment>provenance/recovered.py a730ca00</comment>
        <translation type="unfinished">{name} wird ohne Content Credentials behalten ({why}).</translation>
    </message>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>provenance/wording.py 9b3f73a0</comment>
        <translation type="unfinished">{name} ist unverändert, seit diese Installation von Viseme Studio es signiert hat.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>provenance/wording.py a176145c</comment>
        <translation type="unfinished">{name} ist unverändert, seit {signer} es mit {maker} signiert hat, mit dem Zertifikat, das in diesem Studio eingestellt ist.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>provenance/wording.py eac563f1</comment>
        <translation type="unfinished">{name} ist unverändert, seit {signer} es mit {maker} signiert hat. Die Stelle, die das in diesem Studio eingestellte Zertifikat ausgestellt hat, bürgt für den Namen.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>provenance/wording.py b3edc32d</comment>
        <translation type="unfinished">{name} ist unverändert, seit {signer} es mit {maker} signiert hat. Wer das ist, wurde nicht geprüft: Keine hier bekannte Stelle bürgt für den Namen.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>provenance/wording.py aa4989f2</comment>
        <translation type="unfinished">{name} wurde verändert, nachdem {signer} es mit {maker} signiert hatte: Nichts, was die Credentials sagen, gilt für die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>provenance/wording.py 3e009387</comment>
        <translation type="unfinished">{name} hat Credentials, die nicht gültig sind ({codes}): Nichts, was sie sagen, ist bewiesen.</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>provenance/wording.py f0e454ce</comment>
        <translation type="unfinished">{name} hat Credentials, die beschädigt oder von einer hier unbekannten Form sind: Nichts ist darüber bewiesen.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>provenance/wording.py 26889c09</comment>
        <translation type="unfinished">{name} ist beschädigt oder nicht, was der Name sagt: Ob es Credentials hat, lässt sich nicht sagen, und nichts ist darüber bewiesen.</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>provenance/wording.py cf194698</comment>
        <translation type="unfinished">{name} enthält keine Content Credentials; es nennt eine Adresse, an der sie liegen ({address}). Für eine Prüfung wird nichts im Netz gefragt, also ist nichts darüber bewiesen.</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>provenance/wording.py 5f6b8ec2</comment>
        <translation type="unfinished">{name} hat keine Content Credentials: Nichts ist darüber bewiesen, weder dass es erzeugt noch dass es gefilmt ist. Neu verpacken, schneiden oder neu komprimieren entfernt sie.</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>provenance/wording.py f88c9d0e</comment>
        <translation type="unfinished">{name} ist von einer Art, in der hier nicht nach Credentials gesucht wird: Nichts ist darüber bewiesen, weder dass es erzeugt noch dass es gefilmt ist.</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>provenance/wording.py f438167f</comment>
        <translation type="unfinished">Die von MKV und WebM sind eine Datei daneben, die mitkommen muss.</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>provenance/wording.py 572b0260</comment>
        <translation type="unfinished">Etwas, woraus es gemacht ist, hatte Credentials, die nicht halten: Über diesen Teil ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>provenance/wording.py 0c3fc531</comment>
        <translation type="unfinished">Das Bild ist {source}.</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>provenance/wording.py 82b790f6</comment>
        <translation type="unfinished">Die Credentials sagen, das Bild sei {source}.</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>provenance/wording.py 1fb9222d</comment>
        <translation type="unfinished">Avatar: {avatar} (Lizenz {licence}). Abgebildet: {pictured}. Einwilligung: {consent}, erklärt am {date}.</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>provenance/wording.py d33741ba</comment>
        <translation type="unfinished">Avatare darin: {count}.</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>provenance/wording.py 3af0ebe8</comment>
        <translation type="unfinished">Es nennt weitere Avatare, die hier nicht aufgeführt sind: {count}.</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>provenance/wording.py aa1dbc69</comment>
        <translation type="unfinished">Eine gesprochene Einwilligung liegt im Avatar (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>provenance/wording.py 2b36b6cb</comment>
        <translation type="unfinished">Die Einwilligung ist, was der Ersteller des Avatars erklärt hat; bewiesen ist, dass es erklärt wurde, nicht, dass es wahr ist.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 676e089d</comment>
        <translation type="unfinished">Das Bild trägt das unsichtbare Zeichen von Viseme Studio; von welchem Avatar, ist nicht mehr lesbar. Das weist darauf hin, wo es gemacht wurde; ein Beweis ist es nicht, denn das Muster ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>provenance/wording.py 4c19c11b</comment>
        <translation type="unfinished">Das unsichtbare Zeichen von Viseme Studio wurde im Bild nicht gefunden: Es ist nicht von dort oder wurde so verändert, dass das Zeichen verloren ist.</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>provenance/wording.py 382a9531</comment>
        <translation type="unfinished">Der Film ist zu kurz, um zu sagen, ob das unsichtbare Zeichen von Viseme Studio darin ist: Dazu braucht es {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>provenance/wording.py 77e2d7b1</comment>
        <translation type="unfinished">Das Zeichen wurde nur in Teilen des Films gesucht: {times}.</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>provenance/wording.py 26b6e106</comment>
        <translation type="unfinished">Die Metadaten sagen: {comment} Das kann jeder schreiben oder entfernen; es beweist nichts.</translation>
    </message>
    <message>
        <source>{clip} is the sound itself; choose another name for the clip.</source>
        <comment>render.py de39adc6</comment>
        <translation type="unfinished">{clip} ist der Ton selbst; wählen Sie einen anderen Namen für den Clip.</translation>
    </message>
    <message>
        <source>The background of {name} cannot be exchanged: the avatar has no matte.</source>
        <comment>render.py 86127d4d</comment>
        <translation type="unfinished">Der Hintergrund von {name} kann nicht ausgetauscht werden: Der Avatar hat keine Maske.</translation>
    </message>
    <message>
        <source>{clip} would be {width} pixels wide: choose a smaller height.</source>
        <comment>render.py 38d67412</comment>
        <translation type="unfinished">{clip} wäre {width} Pixel breit: Wählen Sie eine kleinere Höhe.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>PAGES</comment>
        <translation type="unfinished">Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <comment>AT_ONCE</comment>
        <translation type="unfinished">Änderungen werden sofort gespeichert</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <comment>NOT_SAVED</comment>
        <translation type="unfinished">Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>{why} What was chosen holds until the window is closed.</source>
        <comment>NOT_SAVED_WHY</comment>
        <translation type="unfinished">{why} Was gewählt wurde, gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">Ton</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">Mikrofon</translation>
    </message>
    <message>
        <source>The first follows the system when another microphone becomes its default.</source>
        <comment>MICROPHONE_HINT</comment>
        <translation type="unfinished">Das erste folgt dem System, wenn ein anderes Mikrofon sein Standard wird.</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>GAIN</comment>
        <translation type="unfinished">Verstärkung</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <comment>GATE</comment>
        <translation type="unfinished">Noise Gate</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>GATE_OFF</comment>
        <translation type="unfinished">Aus</translation>
    </message>
    <message>
        <source>Quiet between words</source>
        <comment>GATE_ON</comment>
        <translation type="unfinished">Still zwischen Wörtern</translation>
    </message>
    <message>
        <source>The room is learned in some seconds; it may cut a very soft beginning of a word.</source>
        <comment>GATE_HINT</comment>
        <translation type="unfinished">Der Raum wird in einigen Sekunden gelernt; ein sehr leiser Wortanfang kann abgeschnitten werden.</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>LOUDSPEAKER</comment>
        <translation type="unfinished">Lautsprecher</translation>
    </message>
    <message>
        <source>Looking for loudspeakers</source>
        <comment>LOOKING_LOUDSPEAKERS</comment>
        <translation type="unfinished">Suche nach Lautsprechern</translation>
    </message>
    <message>
        <source>No loudspeaker</source>
        <comment>NO_LOUDSPEAKER</comment>
        <translation type="unfinished">Kein Lautsprecher</translation>
    </message>
    <message>
        <source>No loudspeaker: connect one, then open this page anew.</source>
        <comment>NO_LOUDSPEAKER_TIP</comment>
        <translation type="unfinished">Kein Lautsprecher: Schließen Sie einen an und öffnen Sie diese Seite dann neu.</translation>
    </message>
    <message>
        <source>For files that play and for Hear yourself, from the next time they begin.</source>
        <comment>LOUDSPEAKER_HINT</comment>
        <translation type="unfinished">Für abgespielte Dateien und Sich selbst hören, ab dem nächsten Beginn.</translation>
    </message>
    <message>
        <source>Volume of files</source>
        <comment>VOLUME</comment>
        <translation type="unfinished">Lautstärke von Dateien</translation>
    </message>
    <message>
        <source>What is heard here; what leaves the studio stays as it is.</source>
        <comment>VOLUME_HINT</comment>
        <translation type="unfinished">Was hier zu hören ist; was das Studio verlässt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>TEST</comment>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <comment>TEST_BUTTON</comment>
        <translation type="unfinished">Mikrofon testen…</translation>
    </message>
    <message>
        <source>Five seconds of speech: level, background noise, and what to do about it.</source>
        <comment>TEST_HINT</comment>
        <translation type="unfinished">Fünf Sekunden Sprache: Pegel, Hintergrundrauschen und was zu tun ist.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>APPEARANCE</comment>
        <translation type="unfinished">Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">Design</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>LANGUAGE</comment>
        <translation type="unfinished">Sprache</translation>
    </message>
    <message>
        <source>English</source>
        <comment>LANGUAGE_ITSELF</comment>
        <translation type="unfinished">Deutsch</translation>
    </message>
    <message>
        <source>From the next start on. What is marked was translated without native speakers, and none has read it yet.</source>
        <comment>LANGUAGE_HINT</comment>
        <translation type="unfinished">Ab dem nächsten Start. Was gekennzeichnet ist, wurde ohne Muttersprachler übersetzt und noch von keinem gelesen.</translation>
    </message>
    <message>
        <source>{hint} This system has no font for {names}: install one, such as Noto Sans CJK.</source>
        <comment>LANGUAGE_HINT_NO_FONT</comment>
        <translation type="unfinished">{hint} Dieses System hat keine Schrift für {names}: Installieren Sie eine, etwa Noto Sans CJK.</translation>
    </message>
    <message>
        <source>{own} ({english}), not reviewed</source>
        <comment>LANGUAGE_UNREVIEWED</comment>
        <translation type="unfinished">{own} ({english}), nicht geprüft</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>TEXT_SIZE</comment>
        <translation type="unfinished">Textgröße</translation>
    </message>
    <message>
        <source>Rows and controls grow with it, as far as the screen has room. From the next start on.</source>
        <comment>TEXT_SIZE_HINT</comment>
        <translation type="unfinished">Zeilen und Bedienelemente wachsen mit, soweit der Bildschirm Platz hat. Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>RESTART</comment>
        <translation type="unfinished">Neustart</translation>
    </message>
    <message>
        <source>Restart the studio</source>
        <comment>RESTART_BUTTON</comment>
        <translation type="unfinished">Studio neu starten</translation>
    </message>
    <message>
        <source>Another language or text size is shown then, and who is live comes back live. A recording is kept; exports, streams and the page end.</source>
        <comment>RESTART_HINT</comment>
        <translation type="unfinished">Eine andere Sprache oder Textgröße zeigt sich dann, und wer live ist, ist es danach wieder. Eine Aufnahme bleibt erhalten; Exporte, Streams und die Seite enden.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">Weniger Bewegung</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>PANELS</comment>
        <translation type="unfinished">Panels</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <comment>PANELS_BUTTON</comment>
        <translation type="unfinished">Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Every panel of the layout on screen goes back to its place.</source>
        <comment>PANELS_HINT</comment>
        <translation type="unfinished">Jedes Panel des sichtbaren Layouts kehrt an seinen Platz zurück.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <comment>FOLLOW_SYSTEM</comment>
        <translation type="unfinished">Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>DARK</comment>
        <translation type="unfinished">Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>LIGHT</comment>
        <translation type="unfinished">Hell</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>ALWAYS</comment>
        <translation type="unfinished">Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>NEVER</comment>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">Meldungen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>LANGUAGES_WRITTEN zh_CN</comment>
        <translation type="unfinished">Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>LANGUAGES_WRITTEN ja</comment>
        <translation type="unfinished">Japanisch</translation>
    </message>
    <message>
        <source>Trouble leaves when there was time to read it, or when it is over. Everything told is listed in Notices, in the menu Help.</source>
        <comment>NOTICES_HINT</comment>
        <translation type="unfinished">Probleme verschwinden, wenn Zeit zum Lesen war oder wenn sie vorbei sind. Alles Gesagte steht unter Meldungen im Menü Hilfe.</translation>
    </message>
    <message>
        <source>Leave when read</source>
        <comment>NOTICES_LEAVE</comment>
        <translation type="unfinished">Nach dem Lesen ausblenden</translation>
    </message>
    <message>
        <source>Stay until dismissed</source>
        <comment>NOTICES_STAY</comment>
        <translation type="unfinished">Bleiben bis geschlossen</translation>
    </message>
    <message>
        <source>Recording and export</source>
        <comment>CLIPS</comment>
        <translation type="unfinished">Aufnahme und Export</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>FOLDER</comment>
        <translation type="unfinished">Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>FOLDER_BUTTON</comment>
        <translation type="unfinished">Auswählen…</translation>
    </message>
    <message>
        <source>Recording quality</source>
        <comment>RECORDING_QUALITY</comment>
        <translation type="unfinished">Aufnahmequalität</translation>
    </message>
    <message>
        <source>From the next recording on.</source>
        <comment>RECORDING_QUALITY_HINT</comment>
        <translation type="unfinished">Ab der nächsten Aufnahme.</translation>
    </message>
    <message>
        <source>Recording format</source>
        <comment>RECORDING_FORMAT</comment>
        <translation type="unfinished">Aufnahmeformat</translation>
    </message>
    <message>
        <source>Recording in parts</source>
        <comment>RECORDING_SPLIT</comment>
        <translation type="unfinished">Aufnahme in Teilen</translation>
    </message>
    <message>
        <source>One file</source>
        <comment>RECORDING_SPLITS 0</comment>
        <translation type="unfinished">Eine Datei</translation>
    </message>
    <message>
        <source>Of 10 minutes</source>
        <comment>RECORDING_SPLITS 1</comment>
        <translation type="unfinished">Zu 10 Minuten</translation>
    </message>
    <message>
        <source>Of 30 minutes</source>
        <comment>RECORDING_SPLITS 2</comment>
        <translation type="unfinished">Zu 30 Minuten</translation>
    </message>
    <message>
        <source>Of an hour</source>
        <comment>RECORDING_SPLITS 3</comment>
        <translation type="unfinished">Zu einer Stunde</translation>
    </message>
    <message>
        <source>Of 1 GB</source>
        <comment>RECORDING_SPLITS 4</comment>
        <translation type="unfinished">Zu 1 GB</translation>
    </message>
    <message>
        <source>Of 4 GB</source>
        <comment>RECORDING_SPLITS 5</comment>
        <translation type="unfinished">Zu 4 GB</translation>
    </message>
    <message>
        <source>Encoder</source>
        <comment>ENCODER</comment>
        <translation type="unfinished">Encoder</translation>
    </message>
    <message>
        <source>Of recordings and streams, from the next on. Graphics hardware is offered where a trial shows that it works.</source>
        <comment>ENCODER_HINT</comment>
        <translation type="unfinished">Für Aufnahmen und Streams, ab den nächsten. Grafikhardware wird angeboten, wo ein Versuch zeigt, dass sie funktioniert.</translation>
    </message>
    <message>
        <source>Export format</source>
        <comment>EXPORT_FORMAT</comment>
        <translation type="unfinished">Exportformat</translation>
    </message>
    <message>
        <source>Export quality</source>
        <comment>EXPORT_QUALITY</comment>
        <translation type="unfinished">Exportqualität</translation>
    </message>
    <message>
        <source>Export size</source>
        <comment>EXPORT_SIZE</comment>
        <translation type="unfinished">Exportgröße</translation>
    </message>
    <message>
        <source>What the export window offers first; each clip can still differ.</source>
        <comment>EXPORT_SIZE_HINT</comment>
        <translation type="unfinished">Was das Exportfenster zuerst anbietet; jeder Clip kann davon abweichen.</translation>
    </message>
    <message>
        <source>As the avatar</source>
        <comment>AS_AVATAR</comment>
        <translation type="unfinished">Wie der Avatar</translation>
    </message>
    <message>
        <source>{value}p</source>
        <comment>HEIGHT</comment>
        <translation type="unfinished">{value}p</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">Avatare</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">Import</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">Importieren…</translation>
    </message>
    <message numerus="yes">
        <source>{count} avatars in the gallery. A package ends in .avatar; it can also be dropped on the window.</source>
        <comment>IMPORT_HINT</comment>
        <extracomment>For one: {count} avatar in the gallery. A package ends in .avatar; it can also be dropped on the window.</extracomment>
        <translation type="unfinished">
            <numerusform>{count} Avatar in der Galerie. Ein Paket endet auf .avatar; es kann auch auf das Fenster gezogen werden.</numerusform>
            <numerusform>{count} Avatare in der Galerie. Ein Paket endet auf .avatar; es kann auch auf das Fenster gezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>OWN</comment>
        <translation type="unfinished">Ihre eigenen</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>PERFORMANCE</comment>
        <translation type="unfinished">Leistung</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>PROCESSOR</comment>
        <translation type="unfinished">Prozessor</translation>
    </message>
    <message>
        <source>A processor chosen by name is used, or the reason why not is said. Check this computer, in the menu Help, tells more.</source>
        <comment>PROCESSOR_HINT</comment>
        <translation type="unfinished">Ein mit Namen gewählter Prozessor wird verwendet, oder es wird gesagt, warum nicht. Mehr sagt Diesen Computer prüfen im Menü Hilfe.</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <comment>PROCESSOR_AUTO</comment>
        <translation type="unfinished">Der schnellste, der funktioniert</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <comment>RUNS_ON</comment>
        <translation type="unfinished">Netze laufen auf</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">Vorausschau</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>CPU</comment>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>GPU · CUDA</source>
        <comment>GPU_CUDA</comment>
        <translation type="unfinished">GPU · CUDA</translation>
    </message>
    <message>
        <source>GPU · TensorRT</source>
        <comment>GPU_TENSORRT</comment>
        <translation type="unfinished">GPU · TensorRT</translation>
    </message>
    <message>
        <source>Why it runs on the CPU: {why}</source>
        <comment>WHY_TITLE</comment>
        <translation type="unfinished">Warum es auf der CPU läuft: {why}</translation>
    </message>
    <message>
        <source>{why} As long as the picture keeps 25 fps and none is skipped, nothing is lost.</source>
        <comment>WHY_SAYS</comment>
        <translation type="unfinished">{why} Solange das Bild 25 fps hält und kein Frame übersprungen wird, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Running on the CPU now</source>
        <comment>FELL_TITLE</comment>
        <translation type="unfinished">Läuft jetzt auf der CPU</translation>
    </message>
    <message>
        <source>{why} The GPU is tried again every half minute.</source>
        <comment>FELL_SAYS</comment>
        <translation type="unfinished">{why} Die GPU wird jede halbe Minute erneut versucht.</translation>
    </message>
    <message>
        <source>Running on the GPU again</source>
        <comment>BACK_TITLE</comment>
        <translation type="unfinished">Läuft wieder auf der GPU</translation>
    </message>
    <message>
        <source>What made it fail has passed: the pictures come from it again.</source>
        <comment>BACK_SAYS</comment>
        <translation type="unfinished">Die Ursache ist vorbei: Die Bilder kommen wieder von ihr.</translation>
    </message>
    <message>
        <source>This processor cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">Dieser Prozessor kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>CHECK_BUTTON</comment>
        <translation type="unfinished">Diesen Computer prüfen…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <comment>CHECK_TITLE</comment>
        <translation type="unfinished">Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>CHECK_FOUND</comment>
        <translation type="unfinished">Was gefunden wurde</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>CHECK_COPY</comment>
        <translation type="unfinished">Bericht kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>CHECK_AGAIN</comment>
        <translation type="unfinished">Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>CHECK_LOOKING</comment>
        <translation type="unfinished">Prüft</translation>
    </message>
    <message>
        <source>Checking {step}</source>
        <comment>CHECK_STEP</comment>
        <translation type="unfinished">{step} wird geprüft</translation>
    </message>
    <message>
        <source>Recordings</source>
        <comment>CHECK_RECORDINGS</comment>
        <translation type="unfinished">Aufnahmen</translation>
    </message>
    <message>
        <source>One frame of {avatar}, from sound to finished</source>
        <comment>CHECK_PICTURE</comment>
        <translation type="unfinished">Ein Frame von {avatar}, vom Ton bis fertig</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It names no person, no computer and no folder: it can be sent with a question.</source>
        <comment>CHECK_COPIED</comment>
        <translation type="unfinished">Der Bericht ist in der Zwischenablage. Er nennt keine Person, keinen Computer und keinen Ordner: Er kann mit einer Frage verschickt werden.</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>CHECK_FAULT</comment>
        <translation type="unfinished">Die Prüfung brach wegen eines Fehlers in ihr ab ({kind}).</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>CHECK_SCREEN</comment>
        <translation type="unfinished">Bildschirm</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <comment>CHECK_SCREEN_NUMBER</comment>
        <translation type="unfinished">Bildschirm {number}</translation>
    </message>
    <message>
        <source>{width:.0f} x {height:.0f}, scale {scale:g}, {hertz:.0f} Hz</source>
        <comment>CHECK_SCREEN_IS</comment>
        <translation type="unfinished">{width:.0f} x {height:.0f}, Skalierung {scale:g}, {hertz:.0f} Hz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>CHECK_SCREEN_NONE</comment>
        <translation type="unfinished">keiner</translation>
    </message>
    <message>
        <source>the display does not answer: look at DISPLAY, or sign in to a desktop</source>
        <comment>CHECK_SCREEN_SILENT</comment>
        <translation type="unfinished">die Anzeige antwortet nicht: DISPLAY prüfen oder sich an einem Desktop anmelden</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>KEYS</comment>
        <translation type="unfinished">Tasten</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <comment>TALK</comment>
        <translation type="unfinished">Zum Sprechen halten</translation>
    </message>
    <message>
        <source>While a key is chosen, the microphone is muted unless it is held and this window has the keyboard. Backspace takes a key away, here and below.</source>
        <comment>TALK_HINT</comment>
        <translation type="unfinished">Solange eine Taste gewählt ist, bleibt das Mikrofon stumm, außer sie wird gehalten und dieses Fenster hat die Tastatur. Die Rücktaste nimmt eine Taste weg, hier und unten.</translation>
    </message>
    <message>
        <source>{key} is the key of: {command}. Choose another, or take it away there first.</source>
        <comment>KEY_TAKEN</comment>
        <translation type="unfinished">{key} ist die Taste von: {command}. Wählen Sie eine andere oder nehmen Sie sie dort zuerst weg.</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <comment>GLOBAL</comment>
        <translation type="unfinished">Neben anderen Programmen</translation>
    </message>
    <message>
        <source>Only in this window</source>
        <comment>GLOBAL_OFF</comment>
        <translation type="unfinished">Nur in diesem Fenster</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>GLOBAL_ON</comment>
        <translation type="unfinished">Überall</translation>
    </message>
    <message>
        <source>Mute, start and stop, record, and the key that is held to talk. The desktop may ask you first.</source>
        <comment>GLOBAL_HINT</comment>
        <translation type="unfinished">Stummschalten, Starten und Stoppen, Aufnehmen und die Taste, die zum Sprechen gehalten wird. Der Desktop fragt Sie vielleicht erst.</translation>
    </message>
    <message>
        <source>These keys work everywhere now.</source>
        <comment>GLOBAL_TAKEN</comment>
        <translation type="unfinished">Diese Tasten funktionieren jetzt überall.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs beside others; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_NONE</comment>
        <translation type="unfinished">Dieser Desktop gibt Programmen im Hintergrund keine Tasten; sie funktionieren, solange das Fenster des Studios die Tastatur hat.</translation>
    </message>
    <message>
        <source>The desktop did not give the keys; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_REFUSED</comment>
        <translation type="unfinished">Der Desktop hat die Tasten nicht gegeben; sie funktionieren, solange das Fenster des Studios die Tastatur hat.</translation>
    </message>
    <message>
        <source>Another program has one of these keys already; choose other keys, or end it.</source>
        <comment>GLOBAL_GRABBED</comment>
        <translation type="unfinished">Ein anderes Programm hat eine dieser Tasten schon; wählen Sie andere, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>{key} is no key that works everywhere; choose another.</source>
        <comment>GLOBAL_NO_KEY</comment>
        <translation type="unfinished">{key} ist keine Taste, die überall funktioniert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The desktop does not give the keys any more; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_LOST</comment>
        <translation type="unfinished">Der Desktop gibt die Tasten nicht mehr; sie funktionieren, solange das Fenster des Studios die Tastatur hat.</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>KEYS_RESET</comment>
        <translation type="unfinished">Alle Tasten</translation>
    </message>
    <message>
        <source>As they came</source>
        <comment>KEYS_RESET_BUTTON</comment>
        <translation type="unfinished">Wie geliefert</translation>
    </message>
    <message>
        <source>Every command gets the key that it came with.</source>
        <comment>KEYS_RESET_HINT</comment>
        <translation type="unfinished">Jeder Befehl bekommt die Taste, mit der er kam.</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Start</source>
        <comment>START</comment>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>STOP</comment>
        <translation type="unfinished">Stopp</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <comment>START_TIP</comment>
        <translation type="unfinished">Starten oder stoppen (Leertaste)</translation>
    </message>
    <message>
        <source>Start plays {name}: there is no microphone (Space)</source>
        <comment>START_FILE_TIP</comment>
        <translation type="unfinished">Start spielt {name}: Es gibt kein Mikrofon (Leertaste)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">Export</translation>
    </message>
    <message>
        <source>Make clips from sound files (Ctrl+E)</source>
        <comment>EXPORT_TIP</comment>
        <translation type="unfinished">Aus Tondateien Clips machen (Strg+E)</translation>
    </message>
    <message>
        <source>Open a sound file (Ctrl+O)</source>
        <comment>OPEN_TIP</comment>
        <translation type="unfinished">Tondatei öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>No file</source>
        <comment>NO_FILE</comment>
        <translation type="unfinished">Keine Datei</translation>
    </message>
    <message>
        <source>Play the file (Ctrl+P)</source>
        <comment>PLAY_TIP</comment>
        <translation type="unfinished">Datei abspielen (Strg+P)</translation>
    </message>
    <message>
        <source>Pause the file (Ctrl+P)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">Datei pausieren (Strg+P)</translation>
    </message>
    <message>
        <source>Loop the file (Ctrl+L)</source>
        <comment>LOOP_TIP</comment>
        <translation type="unfinished">Datei wiederholen (Strg+L)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <comment>MUTE_TIP</comment>
        <translation type="unfinished">Mikrofon stummschalten (Strg+M)</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <comment>UNMUTE_TIP</comment>
        <translation type="unfinished">Stummschaltung aufheben (Strg+M)</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <comment>GAIN_NAME</comment>
        <translation type="unfinished">Verstärkung in Dezibel</translation>
    </message>
    <message>
        <source>Microphone gain; double-click for 0 dB</source>
        <comment>GAIN</comment>
        <translation type="unfinished">Mikrofonverstärkung; Doppelklick für 0 dB</translation>
    </message>
    <message>
        <source>Microphone gain: {value}; double-click for 0 dB</source>
        <comment>GAIN_TIP</comment>
        <translation type="unfinished">Mikrofonverstärkung: {value}; Doppelklick für 0 dB</translation>
    </message>
    <message>
        <source>Drop a sound file here and the avatar speaks it</source>
        <comment>SEEK_HINT</comment>
        <translation type="unfinished">Tondatei hierher ziehen, und der Avatar spricht sie</translation>
    </message>
    <message>
        <source>Drop a sound file here</source>
        <comment>SEEK_HINT_SHORT</comment>
        <translation type="unfinished">Tondatei hierher ziehen</translation>
    </message>
    <message>
        <source>Position in the sound file</source>
        <comment>SEEK_NAME</comment>
        <translation type="unfinished">Stelle in der Tondatei</translation>
    </message>
    <message>
        <source>{position:.0f} of {length:.0f} seconds</source>
        <comment>SEEK_SAYS</comment>
        <translation type="unfinished">{position:.0f} von {length:.0f} Sekunden</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">Mikrofon</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <comment>NONE</comment>
        <translation type="unfinished">Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NONE_SHORT</comment>
        <translation type="unfinished">Kein Mikrofon</translation>
    </message>
    <message>
        <source>No microphone: connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>NONE_TIP</comment>
        <translation type="unfinished">Kein Mikrofon: Schließen Sie eines an, es erscheint hier von selbst, oder lassen Sie den Avatar eine Tondatei sprechen.</translation>
    </message>
    <message>
        <source> (default)</source>
        <comment>DEFAULT</comment>
        <translation type="unfinished"> (Standard)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>SYSTEM_DEFAULT</comment>
        <translation type="unfinished">Systemstandard</translation>
    </message>
    <message>
        <source>{name} records what this computer plays; it is no microphone.</source>
        <comment>MONITOR</comment>
        <translation type="unfinished">{name} nimmt auf, was dieser Computer wiedergibt; es ist kein Mikrofon.</translation>
    </message>
    <message>
        <source>The system&apos;s default, {monitor}, records what this computer plays; {name} is heard instead.</source>
        <comment>DEFAULT_IS_MONITOR</comment>
        <translation type="unfinished">Der Systemstandard {monitor} nimmt auf, was dieser Computer wiedergibt; stattdessen wird {name} gehört.</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself. {name} only records what this computer plays.</source>
        <comment>ONLY_MONITOR</comment>
        <translation type="unfinished">Schließen Sie eines an, es erscheint hier von selbst. {name} nimmt nur auf, was dieser Computer wiedergibt.</translation>
    </message>
    <message>
        <source>There is no file to play yet: open a sound file first (Ctrl+O)</source>
        <comment>PLAY_NOT_YET</comment>
        <translation type="unfinished">Noch ist keine Datei da, die spielen könnte: Öffnen Sie erst eine Tondatei (Strg+O)</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">Suche nach Mikrofonen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>LOOKING_SHORT</comment>
        <translation type="unfinished">Suche…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <comment>USE_ANYWAY</comment>
        <translation type="unfinished">Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Unplugged: {name}</source>
        <comment>UNPLUGGED</comment>
        <translation type="unfinished">Getrennt: {name}</translation>
    </message>
    <message>
        <source>Level in dBFS. CLIP goes out after 5 seconds, or when you click it.</source>
        <comment>METER_TIP</comment>
        <translation type="unfinished">Pegel in dBFS. CLIP erlischt nach 5 Sekunden oder durch einen Klick darauf.</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <comment>METER_NAME</comment>
        <translation type="unfinished">Mikrofonpegel</translation>
    </message>
    <message>
        <source>{level:.0f} dB, peak {peak:.0f} dB</source>
        <comment>METER_SAYS</comment>
        <translation type="unfinished">{level:.0f} dB, Spitze {peak:.0f} dB</translation>
    </message>
    <message>
        <source>No signal</source>
        <comment>METER_SILENT</comment>
        <translation type="unfinished">Kein Signal</translation>
    </message>
    <message>
        <source>{level}. Clipped: press Enter to reset.</source>
        <comment>METER_CLIPPED</comment>
        <translation type="unfinished">{level}. Übersteuert: Eingabetaste setzt zurück.</translation>
    </message>
    <message>
        <source>CLIP</source>
        <comment>CLIP</comment>
        <translation type="unfinished">CLIP</translation>
    </message>
    <message>
        <source>0 dB</source>
        <comment>ZERO_DB</comment>
        <translation type="unfinished">0 dB</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">Ton und Video (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <comment>OPEN_FILE</comment>
        <translation type="unfinished">Tondatei öffnen</translation>
    </message>
    <message>
        <source>Open a sound file…</source>
        <comment>OPEN_FILE_BUTTON</comment>
        <translation type="unfinished">Tondatei öffnen…</translation>
    </message>
    <message>
        <source>Choose the track of sound</source>
        <comment>TRACKS</comment>
        <translation type="unfinished">Tonspur auswählen</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <comment>TRACK</comment>
        <translation type="unfinished">Spur {number}</translation>
    </message>
    <message>
        <source>{track}, one of {count} tracks of sound</source>
        <comment>TRACK_USED</comment>
        <translation type="unfinished">{track}, eine von {count} Tonspuren</translation>
    </message>
    <message>
        <source>mono</source>
        <comment>MONO</comment>
        <translation type="unfinished">Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <comment>STEREO</comment>
        <translation type="unfinished">Stereo</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <comment>CHANNELS</comment>
        <translation type="unfinished">{count} Kanäle</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <comment>FILE_UNUSABLE</comment>
        <translation type="unfinished">Diese Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This file cannot be played</source>
        <comment>FILE_UNPLAYABLE</comment>
        <translation type="unfinished">Diese Datei kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>FILE_REMARKS</comment>
        <translation type="unfinished">Über {name}</translation>
    </message>
    <message>
        <source>No such file</source>
        <comment>NO_SUCH_FILE</comment>
        <translation type="unfinished">Datei nicht gefunden</translation>
    </message>
    <message>
        <source>{path} is not there: choose another file.</source>
        <comment>FILE_GONE</comment>
        <translation type="unfinished">{path} ist nicht da: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>NO_SOUND</comment>
        <translation type="unfinished">Kein Ton</translation>
    </message>
    <message>
        <source>The file plays unheard</source>
        <comment>UNHEARD</comment>
        <translation type="unfinished">Die Datei ist nicht zu hören</translation>
    </message>
    <message>
        <source>Play the file</source>
        <comment>PLAY_FILE</comment>
        <translation type="unfinished">Datei abspielen</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NO_MICROPHONE</comment>
        <translation type="unfinished">Kein Mikrofon</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>CONNECT_ONE</comment>
        <translation type="unfinished">Schließen Sie eines an, es erscheint hier von selbst, oder lassen Sie den Avatar eine Tondatei sprechen.</translation>
    </message>
    <message>
        <source>The sound server does not answer</source>
        <comment>SERVER_SILENT</comment>
        <translation type="unfinished">Der Soundserver antwortet nicht</translation>
    </message>
    <message>
        <source>It goes on by itself when it does; if not, sign out and in again, or let the avatar speak a sound file.</source>
        <comment>SERVER_SILENT_HINT</comment>
        <translation type="unfinished">Es geht von selbst weiter, sobald er antwortet; sonst melden Sie sich ab und wieder an, oder lassen Sie den Avatar eine Tondatei sprechen.</translation>
    </message>
    <message>
        <source>{name} is late</source>
        <comment>LATE</comment>
        <translation type="unfinished">{name} ist verspätet</translation>
    </message>
    <message>
        <source>{name}: no signal</source>
        <comment>NO_SIGNAL</comment>
        <translation type="unfinished">{name}: kein Signal</translation>
    </message>
    <message>
        <source>{name}: only silence</source>
        <comment>ONLY_SILENCE</comment>
        <translation type="unfinished">{name}: nur Stille</translation>
    </message>
    <message>
        <source>It is switched off, or this program may not use it: look at its switch and at the system&apos;s privacy settings.</source>
        <comment>SILENCE_HINT</comment>
        <translation type="unfinished">Es ist ausgeschaltet, oder dieses Programm darf es nicht verwenden: Prüfen Sie den Schalter und die Datenschutzeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The avatar is resting. Connect the microphone again and it goes on by itself, or use another.</source>
        <comment>NO_SIGNAL_LOST</comment>
        <translation type="unfinished">Der Avatar ruht. Schließen Sie das Mikrofon wieder an, dann geht es von selbst weiter, oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>no signal since {time}</source>
        <comment>NO_SIGNAL_SINCE</comment>
        <translation type="unfinished">kein Signal seit {time}</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">{name} verwenden</translation>
    </message>
    <message>
        <source>You are muted</source>
        <comment>YOU_ARE_MUTED</comment>
        <translation type="unfinished">Sie sind stummgeschaltet</translation>
    </message>
    <message>
        <source>The microphone hears you, the avatar does not.</source>
        <comment>MUTED_SPEECH</comment>
        <translation type="unfinished">Das Mikrofon hört Sie, der Avatar nicht.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>UNMUTE</comment>
        <translation type="unfinished">Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <comment>TEST_TITLE</comment>
        <translation type="unfinished">Mikrofon testen</translation>
    </message>
    <message>
        <source>Press Test and speak as you usually do.</source>
        <comment>TEST_FIRST</comment>
        <translation type="unfinished">Drücken Sie Test und sprechen Sie wie gewöhnlich.</translation>
    </message>
    <message>
        <source>Speak now, as you usually do.</source>
        <comment>TEST_NOW</comment>
        <translation type="unfinished">Sprechen Sie jetzt wie gewöhnlich.</translation>
    </message>
    <message>
        <source>Test for 5 seconds</source>
        <comment>TEST_BEGIN</comment>
        <translation type="unfinished">5 Sekunden testen</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <comment>TEST_PROGRESS</comment>
        <translation type="unfinished">Fortschritt des Tests</translation>
    </message>
    <message>
        <source>No signal: look at the microphone&apos;s switch, and at the system&apos;s privacy settings.</source>
        <comment>TEST_ZEROS</comment>
        <translation type="unfinished">Kein Signal: Prüfen Sie den Schalter des Mikrofons und die Datenschutzeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>No sound came: choose another microphone, or connect this one again.</source>
        <comment>TEST_NOTHING</comment>
        <translation type="unfinished">Es kam kein Ton: Wählen Sie ein anderes Mikrofon oder schließen Sie dieses neu an.</translation>
    </message>
    <message>
        <source>It is silent: speak closer to it, or choose another microphone.</source>
        <comment>TEST_SILENT</comment>
        <translation type="unfinished">Es ist still: Sprechen Sie näher am Mikrofon oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>It clips: lower the gain here or in the system. {heard}.</source>
        <comment>TEST_CLIPS</comment>
        <translation type="unfinished">Es übersteuert: Verringern Sie die Verstärkung hier oder im System. {heard}.</translation>
    </message>
    <message>
        <source>Too quiet: raise the gain, or speak closer to it. {heard}.</source>
        <comment>TEST_QUIET</comment>
        <translation type="unfinished">Zu leise: Erhöhen Sie die Verstärkung oder sprechen Sie näher am Mikrofon. {heard}.</translation>
    </message>
    <message>
        <source>The room is noisy, or there was no speech: find a quieter place, or speak closer. {heard}.</source>
        <comment>TEST_NOISY</comment>
        <translation type="unfinished">Der Raum ist laut, oder es wurde nicht gesprochen: Suchen Sie einen ruhigeren Ort oder sprechen Sie näher. {heard}.</translation>
    </message>
    <message>
        <source>Good level. {heard}, no clipping.</source>
        <comment>TEST_GOOD</comment>
        <translation type="unfinished">Guter Pegel. {heard}, keine Übersteuerung.</translation>
    </message>
    <message>
        <source>Speech {speech}, background noise {noise}</source>
        <comment>TEST_HEARD</comment>
        <translation type="unfinished">Sprache {speech}, Hintergrundrauschen {noise}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Viseme Studio</source>
        <comment>STUDIO</comment>
        <translation type="unfinished">Viseme Studio</translation>
    </message>
    <message>
        <source>Loading the avatar</source>
        <comment>LOADING</comment>
        <translation type="unfinished">Der Avatar wird geladen</translation>
    </message>
    <message>
        <source>No picture</source>
        <comment>NO_PICTURE</comment>
        <translation type="unfinished">Kein Bild</translation>
    </message>
    <message>
        <source>Preview of the avatar</source>
        <comment>PREVIEW</comment>
        <translation type="unfinished">Vorschau des Avatars</translation>
    </message>
    <message>
        <source>{state}, MUTED. {figures}</source>
        <comment>PREVIEW_SAYS_MUTED</comment>
        <translation type="unfinished">{state}, STUMM. {figures}</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>LIVE</comment>
        <translation type="unfinished">LIVE</translation>
    </message>
    <message>
        <source>RESTING</source>
        <comment>RESTING</comment>
        <translation type="unfinished">RUHT</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">PAUSIERT</translation>
    </message>
    <message>
        <source>MUTED</source>
        <comment>MUTED</comment>
        <translation type="unfinished">STUMM</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <comment>REC</comment>
        <translation type="unfinished">REC {time}</translation>
    </message>
    <message>
        <source>REC PAUSED</source>
        <comment>REC_PAUSED</comment>
        <translation type="unfinished">REC PAUSIERT</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <comment>ORIGINAL</comment>
        <translation type="unfinished">ORIGINAL</translation>
    </message>
    <message>
        <source>DIFFERENCE × {times}</source>
        <comment>DIFFERENCE</comment>
        <translation type="unfinished">DIFFERENZ × {times}</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>sound → screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">Ton → Schirm</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>MILLISECONDS</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>FILE</comment>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open a sound file…</source>
        <comment>OPEN</comment>
        <translation type="unfinished">Tondatei &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <comment>OPEN_RECENT</comment>
        <translation type="unfinished">&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>NO_RECENT</comment>
        <translation type="unfinished">Keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <comment>CLEAR_RECENT</comment>
        <translation type="unfinished">Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">Bild spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save &amp;trace…</source>
        <comment>SAVE_TRACE</comment>
        <translation type="unfinished">&amp;Trace speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>QUIT</comment>
        <translation type="unfinished">&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>VIEW</comment>
        <translation type="unfinished">&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <comment>PRESENT_LAYOUT</comment>
        <translation type="unfinished">&amp;Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <comment>STUDIO_LAYOUT</comment>
        <translation type="unfinished">&amp;Studio</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <comment>ENGINEER_LAYOUT</comment>
        <translation type="unfinished">&amp;Technik</translation>
    </message>
    <message>
        <source>&amp;Compare the mouth</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">&amp;Mund vergleichen</translation>
    </message>
    <message>
        <source>&amp;Painted</source>
        <comment>COMPARE_PAINTED</comment>
        <translation type="unfinished">&amp;Gemalt</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <comment>COMPARE_ORIGINAL</comment>
        <translation type="unfinished">&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Difference, {times} times stronger</source>
        <comment>COMPARE_DIFFERENCE</comment>
        <translation type="unfinished">&amp;Differenz, {times}-fach verstärkt</translation>
    </message>
    <message>
        <source>&amp;Freeze the panels</source>
        <comment>FREEZE</comment>
        <translation type="unfinished">Panels an&amp;halten</translation>
    </message>
    <message>
        <source>Exp&amp;ort the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">Bereich als Clip e&amp;xportieren</translation>
    </message>
    <message>
        <source>Picture in a small &amp;window</source>
        <comment>FLOATING</comment>
        <translation type="unfinished">Bild in einem &amp;kleinen Fenster</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">&amp;Design</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <comment>RESET_LAYOUT</comment>
        <translation type="unfinished">Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">A&amp;vatar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Make your own avatar…</source>
        <comment>MAKE_OWN</comment>
        <translation type="unfinished">&amp;Eigenen Avatar erstellen…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>NEXT</comment>
        <translation type="unfinished">&amp;Nächster</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>PREVIOUS</comment>
        <translation type="unfinished">&amp;Voriger</translation>
    </message>
    <message>
        <source>&amp;Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">V&amp;orausschau</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>DETAILS</comment>
        <translation type="unfinished">&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">&amp;Ton</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <comment>START_STOP</comment>
        <translation type="unfinished">S&amp;tarten oder stoppen</translation>
    </message>
    <message>
        <source>&amp;Mute the microphone</source>
        <comment>MUTE</comment>
        <translation type="unfinished">Mikrofon st&amp;ummschalten</translation>
    </message>
    <message>
        <source>&amp;Test the microphone…</source>
        <comment>TEST</comment>
        <translation type="unfinished">Mi&amp;krofon testen…</translation>
    </message>
    <message>
        <source>&amp;Play or pause the file</source>
        <comment>PLAY</comment>
        <translation type="unfinished">Datei ab&amp;spielen oder pausieren</translation>
    </message>
    <message>
        <source>&amp;Loop the file</source>
        <comment>LOOP</comment>
        <translation type="unfinished">Datei &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <comment>PAUSE_RECORDING</comment>
        <translation type="unfinished">Aufnahme &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <comment>SETTINGS</comment>
        <translation type="unfinished">E&amp;instellungen…</translation>
    </message>
    <message>
        <source>LATE</source>
        <comment>LATE</comment>
        <translation type="unfinished">VERSPÄTET</translation>
    </message>
    <message>
        <source>Over the budget of {budget:.0f} ms</source>
        <comment>OVER_BUDGET_TIP</comment>
        <translation type="unfinished">Über dem Budget von {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Save pa&amp;nels…</source>
        <comment>SAVE_PANELS</comment>
        <translation type="unfinished">&amp;Panels speichern…</translation>
    </message>
    <message>
        <source>Ne&amp;xt view of the mouth</source>
        <comment>COMPARE_NEXT</comment>
        <translation type="unfinished">&amp;Nächste Ansicht des Mundes</translation>
    </message>
    <message>
        <source>Choose a &amp;region</source>
        <comment>CHOOSE_REGION</comment>
        <translation type="unfinished">&amp;Bereich wählen</translation>
    </message>
    <message>
        <source>R, Shift+drag</source>
        <comment>REGION_KEYS</comment>
        <translation type="unfinished">R, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Compare with a sess&amp;ion…</source>
        <comment>COMPARE_SESSION</comment>
        <translation type="unfinished">Mit einer S&amp;itzung vergleichen…</translation>
    </message>
    <message>
        <source>Stop comparin&amp;g with a session</source>
        <comment>COMPARE_NO_SESSION</comment>
        <translation type="unfinished">Ver&amp;gleich mit einer Sitzung beenden</translation>
    </message>
    <message>
        <source>Picture in f&amp;ull screen</source>
        <comment>FULL_SCREEN</comment>
        <translation type="unfinished">Bild als &amp;Vollbild</translation>
    </message>
    <message>
        <source>Back to the whole window (Escape)</source>
        <comment>BACK</comment>
        <translation type="unfinished">Zurück zum ganzen Fenster (Escape)</translation>
    </message>
    <message>
        <source>Play a s&amp;ample</source>
        <comment>PLAY_SAMPLE</comment>
        <translation type="unfinished">&amp;Beispiel abspielen</translation>
    </message>
    <message>
        <source>Show r&amp;ecordings</source>
        <comment>SHOW_RECORDINGS</comment>
        <translation type="unfinished">Aufnahmen an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Folder for recordings…</source>
        <comment>RECORDINGS_FOLDER</comment>
        <translation type="unfinished">&amp;Ordner für Aufnahmen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>HELP</comment>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <comment>SHORTCUTS</comment>
        <translation type="unfinished">&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">&amp;Meldungen…</translation>
    </message>
    <message>
        <source>Check a &amp;file…</source>
        <comment>CHECK_FILE</comment>
        <translation type="unfinished">&amp;Datei prüfen…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <comment>CHECK</comment>
        <translation type="unfinished">Diesen &amp;Computer prüfen…</translation>
    </message>
    <message>
        <source>&amp;About Viseme Studio</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">&amp;Über Viseme Studio</translation>
    </message>
    <message>
        <source>Layouts</source>
        <comment>LAYOUTS</comment>
        <translation type="unfinished">Layouts</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <comment>LAYOUT</comment>
        <translation type="unfinished">Layout: {name}</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>PRESENT</comment>
        <translation type="unfinished">Präsentieren</translation>
    </message>
    <message>
        <source>Studio</source>
        <comment>STUDIO_NAME</comment>
        <translation type="unfinished">Studio</translation>
    </message>
    <message>
        <source>Engineer</source>
        <comment>ENGINEER</comment>
        <translation type="unfinished">Technik</translation>
    </message>
    <message>
        <source>{panel}: panel menu</source>
        <comment>PANEL_MENU</comment>
        <translation type="unfinished">{panel}: Panel-Menü</translation>
    </message>
    <message>
        <source>Expand</source>
        <comment>EXPAND</comment>
        <translation type="unfinished">Aufklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <comment>COLLAPSE</comment>
        <translation type="unfinished">Einklappen</translation>
    </message>
    <message>
        <source>Dock</source>
        <comment>DOCK</comment>
        <translation type="unfinished">Andocken</translation>
    </message>
    <message>
        <source>Float</source>
        <comment>FLOAT</comment>
        <translation type="unfinished">Ablösen</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>HIDE</comment>
        <translation type="unfinished">Ausblenden</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <comment>CLOSE_PANEL</comment>
        <translation type="unfinished">{panel}: schließen</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>TRANSPORT</comment>
        <translation type="unfinished">Steuerung</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>STATUS</comment>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>why</source>
        <comment>WHY</comment>
        <translation type="unfinished">warum</translation>
    </message>
    <message>
        <source>Why it runs on this processor</source>
        <comment>WHY_PROCESSOR</comment>
        <translation type="unfinished">Warum es auf diesem Prozessor läuft</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>STARTING</comment>
        <translation type="unfinished">Startet</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>READY</comment>
        <translation type="unfinished">Bereit</translation>
    </message>
    <message>
        <source>Ready: without a microphone, Start plays {name}</source>
        <comment>READY_FILE</comment>
        <translation type="unfinished">Bereit: Ohne Mikrofon spielt Start {name}</translation>
    </message>
    <message>
        <source>No signal from the microphone</source>
        <comment>LOST</comment>
        <translation type="unfinished">Kein Signal vom Mikrofon</translation>
    </message>
    <message>
        <source>The microphone is late: the computer or its sound server holds it up</source>
        <comment>LATE_SAYS</comment>
        <translation type="unfinished">Das Mikrofon ist verspätet: Der Computer oder sein Tonserver hält es auf</translation>
    </message>
    <message>
        <source>Playing: {name}</source>
        <comment>PLAYING</comment>
        <translation type="unfinished">Spielt: {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <comment>FILE_PAUSED</comment>
        <translation type="unfinished">Pausiert: {name}</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>THE_FILE</comment>
        <translation type="unfinished">die Datei</translation>
    </message>
    <message>
        <source>Live for {time}</source>
        <comment>LIVE_FOR</comment>
        <translation type="unfinished">Live seit {time}</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>STATUS_MUTED</comment>
        <translation type="unfinished">Stumm</translation>
    </message>
    <message>
        <source>Too slow: {part} takes {took:.0f} of {budget:.0f} ms</source>
        <comment>TOO_SLOW</comment>
        <translation type="unfinished">Zu langsam: {part} braucht {took:.0f} von {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Too slow: frames are skipped</source>
        <comment>TOO_SLOW_FRAMES</comment>
        <translation type="unfinished">Zu langsam: Frames werden übersprungen</translation>
    </message>
    <message>
        <source>Other programs take {others:.0f} % of the CPU: frames are skipped</source>
        <comment>TOO_BUSY</comment>
        <translation type="unfinished">Andere Programme brauchen {others:.0f} % der CPU: Frames werden übersprungen</translation>
    </message>
    <message>
        <source>fps</source>
        <comment>FIGURE_FPS</comment>
        <translation type="unfinished">fps</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>FIGURE_SKIPPED</comment>
        <translation type="unfinished">übersprungen</translation>
    </message>
    <message>
        <source>skipped since {time}</source>
        <comment>SKIPPED_SINCE</comment>
        <translation type="unfinished">übersprungen seit {time}</translation>
    </message>
    <message>
        <source>Frames that were never made, since {time}</source>
        <comment>SKIPPED_TIP</comment>
        <translation type="unfinished">Frames, die nie gemacht wurden, seit {time}</translation>
    </message>
    <message>
        <source>{value:.0f} kB</source>
        <comment>KILOBYTES</comment>
        <translation type="unfinished">{value:.0f} kB</translation>
    </message>
    <message>
        <source>{value:.1f} MB</source>
        <comment>MEGABYTES</comment>
        <translation type="unfinished">{value:.1f} MB</translation>
    </message>
    <message>
        <source>{value:.2f} GB</source>
        <comment>GIGABYTES</comment>
        <translation type="unfinished">{value:.2f} GB</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <comment>DECIBELS</comment>
        <translation type="unfinished">{value} dB</translation>
    </message>
    <message>
        <source>Notice: {title}. {words}</source>
        <comment>NOTICE</comment>
        <translation type="unfinished">Meldung: {title}. {words}</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <comment>DISMISS</comment>
        <translation type="unfinished">Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <comment>NOTICES_TITLE</comment>
        <translation type="unfinished">Meldungen seit dem Start</translation>
    </message>
    <message>
        <source>There was none.</source>
        <comment>NOTICES_NONE</comment>
        <translation type="unfinished">Es gab keine.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>NOTICES_COPY</comment>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>NOTICES_COPIED</comment>
        <translation type="unfinished">Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notices</source>
        <comment>NOTICES_UNSEEN</comment>
        <extracomment>For one: {count} notice</extracomment>
        <translation type="unfinished">
            <numerusform>{count} Meldung</numerusform>
            <numerusform>{count} Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too small to show it: click to read it</source>
        <comment>NOTICES_UNSEEN_TIP</comment>
        <translation type="unfinished">Das Bild ist zu klein, um das zu zeigen: zum Lesen klicken</translation>
    </message>
    <message numerus="yes">
        <source>{count} more notices</source>
        <comment>NOTICES_WAIT</comment>
        <extracomment>For one: {count} more notice</extracomment>
        <translation type="unfinished">
            <numerusform>{count} weitere Meldung</numerusform>
            <numerusform>{count} weitere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>SHOW_IN_FOLDER</comment>
        <translation type="unfinished">Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY_IT</comment>
        <translation type="unfinished">Abspielen</translation>
    </message>
    <message>
        <source>Nothing here can play it</source>
        <comment>NO_PLAYER</comment>
        <translation type="unfinished">Hier kann das nichts abspielen</translation>
    </message>
    <message>
        <source>This system has no program for {name}: install a player, such as VLC, or show it in its folder.</source>
        <comment>NO_PLAYER_SAYS</comment>
        <translation type="unfinished">Dieses System hat kein Programm für {name}: Installieren Sie einen Player wie VLC, oder zeigen Sie den Clip im Ordner.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <comment>CHOOSE_ANOTHER</comment>
        <translation type="unfinished">Andere auswählen…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <comment>CSV_SAVE</comment>
        <translation type="unfinished">Als CSV speichern…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <comment>CSV_COPY</comment>
        <translation type="unfinished">Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <comment>CSV_TITLE</comment>
        <translation type="unfinished">Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <comment>CSV_FILES</comment>
        <translation type="unfinished">CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table saved</source>
        <comment>CSV_SAVED</comment>
        <translation type="unfinished">Tabelle gespeichert</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <comment>CSV_NOT_SAVED</comment>
        <translation type="unfinished">Die Tabelle wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save picture</source>
        <comment>PICTURE_TITLE</comment>
        <translation type="unfinished">Bild speichern</translation>
    </message>
    <message>
        <source>picture.png</source>
        <comment>PICTURE_NAME</comment>
        <translation type="unfinished">bild.png</translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <comment>PICTURE_FILES</comment>
        <translation type="unfinished">PNG (*.png);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <comment>PICTURE_SAVED</comment>
        <translation type="unfinished">Bild gespeichert</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <comment>PICTURE_NOT_SAVED</comment>
        <translation type="unfinished">Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save trace</source>
        <comment>TRACE_TITLE</comment>
        <translation type="unfinished">Trace speichern</translation>
    </message>
    <message>
        <source>viseme-studio-trace.json</source>
        <comment>TRACE_NAME</comment>
        <translation type="unfinished">viseme-studio-trace.json</translation>
    </message>
    <message>
        <source>Trace (*.json)</source>
        <comment>TRACE_FILES</comment>
        <translation type="unfinished">Trace (*.json)</translation>
    </message>
    <message>
        <source>The trace was not saved</source>
        <comment>TRACE_NOT_SAVED</comment>
        <translation type="unfinished">Der Trace wurde nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Trace of {count} frames saved</source>
        <comment>TRACE_SAVED</comment>
        <extracomment>For one: Trace of {count} frame saved</extracomment>
        <translation type="unfinished">
            <numerusform>Trace von {count} Frame gespeichert</numerusform>
            <numerusform>Trace von {count} Frames gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>WELCOME</comment>
        <translation type="unfinished">Willkommen</translation>
    </message>
    <message>
        <source>Press Start and speak: the avatar speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_SAYS</comment>
        <translation type="unfinished">Drücken Sie Start und sprechen Sie: Der Avatar spricht mit Ihnen, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Press Start and speak: {name} speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_NAMED</comment>
        <translation type="unfinished">Drücken Sie Start und sprechen Sie: {name} spricht mit Ihnen, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one, or let the avatar speak a sample.</source>
        <comment>WELCOME_DEAF</comment>
        <translation type="unfinished">Kein Mikrofon gefunden: Schließen Sie eines an, oder lassen Sie den Avatar ein Beispiel sprechen.</translation>
    </message>
    <message>
        <source>The sound server does not answer: sign out and in again, or let the avatar speak a sample.</source>
        <comment>WELCOME_SILENT</comment>
        <translation type="unfinished">Der Soundserver antwortet nicht: Melden Sie sich ab und wieder an, oder lassen Sie den Avatar ein Beispiel sprechen.</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <comment>WELCOME_SAMPLE</comment>
        <translation type="unfinished">Beispiel abspielen</translation>
    </message>
    <message>
        <source>Hide this card</source>
        <comment>WELCOME_HIDE</comment>
        <translation type="unfinished">Diese Karte ausblenden</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DONE</comment>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>CLOSE</comment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>CANCEL</comment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>RENAME</comment>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>SHORTCUTS_TITLE</comment>
        <translation type="unfinished">Tastenkürzel</translation>
    </message>
    <message>
        <source>While the panels are frozen</source>
        <comment>FROZEN_TITLE</comment>
        <translation type="unfinished">Während die Panels eingefroren sind</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <comment>FROZEN_DOES 0</comment>
        <translation type="unfinished">Bereich wählen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>FROZEN_DOES 1</comment>
        <translation type="unfinished">Zoomen</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>FROZEN_DOES 2</comment>
        <translation type="unfinished">Verschieben</translation>
    </message>
    <message>
        <source>All ten minutes, the newest</source>
        <comment>FROZEN_DOES 3</comment>
        <translation type="unfinished">Alle zehn Minuten, das Neueste</translation>
    </message>
    <message>
        <source>Set cursor A</source>
        <comment>FROZEN_DOES 4</comment>
        <translation type="unfinished">Marke A setzen</translation>
    </message>
    <message>
        <source>Set cursor B</source>
        <comment>FROZEN_DOES 5</comment>
        <translation type="unfinished">Marke B setzen</translation>
    </message>
    <message>
        <source>Where a frame&apos;s time went</source>
        <comment>FROZEN_DOES 6</comment>
        <translation type="unfinished">Wohin die Zeit eines Bildes ging</translation>
    </message>
    <message>
        <source>Read a value</source>
        <comment>FROZEN_DOES 7</comment>
        <translation type="unfinished">Einen Wert lesen</translation>
    </message>
    <message>
        <source>Back to live</source>
        <comment>FROZEN_DOES 8</comment>
        <translation type="unfinished">Zurück zu Live</translation>
    </message>
    <message>
        <source>Shift+drag, or R</source>
        <comment>FROZEN_KEYS 0</comment>
        <translation type="unfinished">Umschalt+Ziehen oder R</translation>
    </message>
    <message>
        <source>Wheel, or Up and Down</source>
        <comment>FROZEN_KEYS 1</comment>
        <translation type="unfinished">Rad oder Auf und Ab</translation>
    </message>
    <message>
        <source>Drag, or Left and Right</source>
        <comment>FROZEN_KEYS 2</comment>
        <translation type="unfinished">Ziehen oder Links und Rechts</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>FROZEN_KEYS 3</comment>
        <translation type="unfinished">Pos1, Ende</translation>
    </message>
    <message>
        <source>Click, or A</source>
        <comment>FROZEN_KEYS 4</comment>
        <translation type="unfinished">Klick oder A</translation>
    </message>
    <message>
        <source>Shift+click, or B</source>
        <comment>FROZEN_KEYS 5</comment>
        <translation type="unfinished">Umschalt+Klick oder B</translation>
    </message>
    <message>
        <source>Click in the latency&apos;s history</source>
        <comment>FROZEN_KEYS 6</comment>
        <translation type="unfinished">Klick in den Verlauf der Latenz</translation>
    </message>
    <message>
        <source>Point at it</source>
        <comment>FROZEN_KEYS 7</comment>
        <translation type="unfinished">Darauf zeigen</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>FROZEN_KEYS 8</comment>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>SPACE</comment>
        <translation type="unfinished">Leertaste</translation>
    </message>
    <message>
        <source>A portrait speaks with your voice, live. Sound and pictures stay on this computer.</source>
        <comment>ABOUT_IS</comment>
        <translation type="unfinished">Ein Porträt spricht mit Ihrer Stimme, live. Ton und Bilder bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Version {number}. MIT licence.</source>
        <comment>ABOUT_VERSION</comment>
        <translation type="unfinished">Version {number}. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <comment>ABOUT_CHECKOUT</comment>
        <translation type="unfinished">aus einem Checkout</translation>
    </message>
    <message>
        <source>Inter typeface: SIL Open Font License 1.1. Qt: LGPL 3.0.</source>
        <comment>ABOUT_PARTS</comment>
        <translation type="unfinished">Schrift Inter: SIL Open Font License 1.1. Qt: LGPL 3.0.</translation>
    </message>
</context>
</TS>
