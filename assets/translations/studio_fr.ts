<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>avatars</name>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">Avatars</translation>
    </message>
    <message>
        <source>Put {name} on air
{about}
{consent}</source>
        <comment>CARD_TIP</comment>
        <translation type="unfinished">Mettre {name} à l’antenne
{about}
{consent}</translation>
    </message>
    <message>
        <source>unusable</source>
        <comment>CARD_UNUSABLE</comment>
        <translation type="unfinished">inutilisable</translation>
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
        <translation type="unfinished">Personne : {pictured}. Consentement : {consent}.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>CARD_MENU</comment>
        <translation type="unfinished">Plus</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <comment>CARD_MENU_OF</comment>
        <translation type="unfinished">Ce que l’on peut faire avec {name}</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <comment>CARD_RENAME</comment>
        <translation type="unfinished">&amp;Renommer…</translation>
    </message>
    <message>
        <source>Use this &amp;picture as thumbnail</source>
        <comment>CARD_THUMBNAIL</comment>
        <translation type="unfinished">Prendre cette &amp;image comme vignette</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>CARD_DUPLICATE</comment>
        <translation type="unfinished">&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <comment>CARD_EXPORT</comment>
        <translation type="unfinished">&amp;Exporter en fichier…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <comment>CARD_REMOVE</comment>
        <translation type="unfinished">&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Re&amp;move… (it is on air)</source>
        <comment>CARD_REMOVE_ON_AIR</comment>
        <translation type="unfinished">Reti&amp;rer… (à l’antenne)</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is.</source>
        <comment>CARD_WHY_OURS</comment>
        <translation type="unfinished">{name} appartient au studio et reste tel quel.</translation>
    </message>
    <message>
        <source>{name} is on air: put another avatar on air first.</source>
        <comment>CARD_WHY_ON_AIR</comment>
        <translation type="unfinished">{name} est à l’antenne : mettez d’abord un autre avatar à l’antenne.</translation>
    </message>
    <message>
        <source>Put {name} on air first: the thumbnail is the picture on screen.</source>
        <comment>CARD_WHY_NOT_ON_AIR</comment>
        <translation type="unfinished">Mettez d’abord {name} à l’antenne : la vignette est l’image à l’écran.</translation>
    </message>
    <message>
        <source>Another avatar is being copied: wait for it.</source>
        <comment>CARD_WHY_BUSY</comment>
        <translation type="unfinished">Un autre avatar est en cours de copie : attendez.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <comment>CARD_WHY_UNUSABLE</comment>
        <translation type="unfinished">{name} est inutilisable.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>SEARCH</comment>
        <translation type="unfinished">Rechercher</translation>
    </message>
    <message>
        <source>Search the avatars</source>
        <comment>SEARCH_NAME</comment>
        <translation type="unfinished">Rechercher dans les avatars</translation>
    </message>
    <message>
        <source>No avatar of this name.</source>
        <comment>SEARCH_NOTHING</comment>
        <translation type="unfinished">Aucun avatar de ce nom.</translation>
    </message>
    <message>
        <source>no picture</source>
        <comment>NO_THUMBNAIL</comment>
        <translation type="unfinished">pas d’image</translation>
    </message>
    <message>
        <source>On air</source>
        <comment>ON_AIR</comment>
        <translation type="unfinished">À l’antenne</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>SELECTED</comment>
        <translation type="unfinished">Choisi</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>LOADING</comment>
        <translation type="unfinished">Chargement</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">À propos de {name}</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>MODEL</comment>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">Anticipation</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>PICTURE</comment>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>LICENCE</comment>
        <translation type="unfinished">Licence</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>AUTHOR</comment>
        <translation type="unfinished">Auteur</translation>
    </message>
    <message>
        <source>Pictured: {pictured}</source>
        <comment>PICTURED</comment>
        <translation type="unfinished">Personne : {pictured}</translation>
    </message>
    <message>
        <source>Consent: {consent}</source>
        <comment>CONSENT</comment>
        <translation type="unfinished">Consentement : {consent}</translation>
    </message>
    <message>
        <source>Import avatar</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">Importer un avatar</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_NAME</comment>
        <translation type="unfinished">Importer un avatar</translation>
    </message>
    <message>
        <source>Choose an avatar file, or drop one anywhere (Ctrl+I)</source>
        <comment>IMPORT_TIP</comment>
        <translation type="unfinished">Choisir un fichier d’avatar, ou en déposer un n’importe où (Ctrl+I)</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_TITLE</comment>
        <translation type="unfinished">Importer un avatar</translation>
    </message>
    <message>
        <source>Avatars (*.avatar)</source>
        <comment>IMPORT_FILES</comment>
        <translation type="unfinished">Avatars (*.avatar)</translation>
    </message>
    <message>
        <source>Another avatar is being imported; wait until it is there, then try again.</source>
        <comment>IMPORT_BUSY</comment>
        <translation type="unfinished">Un autre avatar est en cours d’importation ; attendez qu’il soit là, puis réessayez.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <comment>WHO_IS</comment>
        <translation type="unfinished">Qui est {name} ?</translation>
    </message>
    <message>
        <source>This avatar cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">Cet avatar est inutilisable</translation>
    </message>
    <message>
        <source>The mouth of this avatar rests</source>
        <comment>MOUTH_RESTS</comment>
        <translation type="unfinished">La bouche de cet avatar est au repos</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <comment>COMES_BACK</comment>
        <translation type="unfinished">{name} revient</translation>
    </message>
    <message>
        <source>There are no pictures</source>
        <comment>NO_PICTURES</comment>
        <translation type="unfinished">Il n’y a pas d’images</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">Utiliser {name}</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <comment>ENGINE_STOPPED</comment>
        <translation type="unfinished">Le moteur s’est arrêté</translation>
    </message>
    <message>
        <source>{name} is imported</source>
        <comment>IMPORTED</comment>
        <translation type="unfinished">{name} est importé</translation>
    </message>
    <message>
        <source>It stays among your avatars until you remove it.</source>
        <comment>IMPORTED_HINT</comment>
        <translation type="unfinished">Il reste parmi vos avatars jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <comment>MADE</comment>
        <translation type="unfinished">{name} est fait</translation>
    </message>
    <message>
        <source>It is in the gallery; who is on air stays.</source>
        <comment>STAYS_OFF_AIR</comment>
        <translation type="unfinished">Il est dans la galerie ; celui qui est à l’antenne y reste.</translation>
    </message>
    <message>
        <source>Put on air</source>
        <comment>PUT_ON_AIR</comment>
        <translation type="unfinished">Mettre à l’antenne</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <comment>THERE_ALREADY</comment>
        <translation type="unfinished">{name} est déjà là</translation>
    </message>
    <message>
        <source>It is the same avatar, file for file, so nothing was copied.</source>
        <comment>THERE_ALREADY_HINT</comment>
        <translation type="unfinished">C’est le même avatar, fichier par fichier : rien n’a été copié.</translation>
    </message>
    <message>
        <source>The avatar was not imported</source>
        <comment>NOT_IMPORTED</comment>
        <translation type="unfinished">L’avatar n’a pas été importé</translation>
    </message>
    <message>
        <source>The avatar was not loaded</source>
        <comment>NOT_LOADED</comment>
        <translation type="unfinished">L’avatar n’a pas été chargé</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <comment>RENAME_TITLE</comment>
        <translation type="unfinished">Renommer {name}</translation>
    </message>
    <message>
        <source>New name</source>
        <comment>RENAME_NAME</comment>
        <translation type="unfinished">Nouveau nom</translation>
    </message>
    <message>
        <source>The thumbnail stays as it was</source>
        <comment>NO_NEW_THUMBNAIL</comment>
        <translation type="unfinished">La vignette reste comme elle était</translation>
    </message>
    <message>
        <source>{name} is here now</source>
        <comment>DUPLICATED</comment>
        <translation type="unfinished">{name} est là</translation>
    </message>
    <message>
        <source>The avatar was not duplicated</source>
        <comment>NOT_DUPLICATED</comment>
        <translation type="unfinished">L’avatar n’a pas été dupliqué</translation>
    </message>
    <message>
        <source>Export the avatar</source>
        <comment>PACK_TITLE</comment>
        <translation type="unfinished">Exporter l’avatar</translation>
    </message>
    <message>
        <source>{name} is exported</source>
        <comment>PACKED</comment>
        <translation type="unfinished">{name} est exporté</translation>
    </message>
    <message>
        <source>The avatar was not exported</source>
        <comment>NOT_PACKED</comment>
        <translation type="unfinished">L’avatar n’a pas été exporté</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <comment>REMOVE_TITLE</comment>
        <translation type="unfinished">Supprimer {name} ?</translation>
    </message>
    <message>
        <source>Its files, and what is kept of the video it was learnt from, are deleted from this computer. What was recorded with it stays.</source>
        <comment>REMOVE_SAYS</comment>
        <translation type="unfinished">Ses fichiers, et ce qui est gardé de la vidéo dont il a été appris, sont effacés de cet ordinateur. Ce qui a été enregistré avec lui reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>REMOVE_YES</comment>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>REMOVE_NO</comment>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>The avatar was not removed</source>
        <comment>NOT_REMOVED</comment>
        <translation type="unfinished">L’avatar n’a pas été supprimé</translation>
    </message>
    <message>
        <source>It is on air now: choose another one first.</source>
        <comment>REMOVE_ON_AIR</comment>
        <translation type="unfinished">Il est à l’antenne : choisissez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Pictured</source>
        <comment>DETAIL_PICTURED</comment>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>DETAIL_CONSENT</comment>
        <translation type="unfinished">Consentement</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>DETAIL_SOURCE</comment>
        <translation type="unfinished">Fait à partir de</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <comment>DETAIL_PICTURE</comment>
        <translation type="unfinished">{size}, {fps} i/s</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LOOK_AHEAD_IS</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>{value} ms ({least} to {most} ms can be chosen)</source>
        <comment>LOOK_AHEAD_OF</comment>
        <translation type="unfinished">{value} ms (de {least} à {most} ms au choix)</translation>
    </message>
    <message>
        <source>{value} ms: {meaning}</source>
        <comment>LOOK_AHEAD_MEANS</comment>
        <translation type="unfinished">{value} ms : {meaning}</translation>
    </message>
    <message>
        <source>A shorter look-ahead answers sooner, with lips less exact; a longer one hears further ahead of the mouth.</source>
        <comment>LOOK_AHEAD_TRADE</comment>
        <translation type="unfinished">Une anticipation plus courte répond plus tôt, avec des lèvres moins exactes ; une plus longue entend plus loin devant la bouche.</translation>
    </message>
    <message>
        <source>{name} hears {value} ms ahead</source>
        <comment>LOOK_AHEAD_NEAREST_TITLE</comment>
        <translation type="unfinished">{name} entend {value} ms à l’avance</translation>
    </message>
    <message>
        <source>It has no encoder for {wanted} ms of look-ahead, so the nearest that it has is used.</source>
        <comment>LOOK_AHEAD_NEAREST</comment>
        <translation type="unfinished">Il n’a pas d’encodeur pour {wanted} ms d’anticipation ; le plus proche est utilisé.</translation>
    </message>
    <message>
        <source>This look-ahead cannot be used</source>
        <comment>LOOK_AHEAD_REFUSED</comment>
        <translation type="unfinished">Cette anticipation est inutilisable</translation>
    </message>
    <message>
        <source>the only one of this avatar</source>
        <comment>LOOK_AHEAD_ONLY</comment>
        <translation type="unfinished">la seule de cet avatar</translation>
    </message>
    <message>
        <source>answers soonest, lips least exact</source>
        <comment>LOOK_AHEAD_SHORTEST</comment>
        <translation type="unfinished">répond le plus tôt, lèvres les moins exactes</translation>
    </message>
    <message>
        <source>hears furthest ahead, answers latest</source>
        <comment>LOOK_AHEAD_LONGEST</comment>
        <translation type="unfinished">entend le plus loin, répond le plus tard</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>LOOK_AHEAD_USUAL</comment>
        <translation type="unfinished">habituelle</translation>
    </message>
    <message>
        <source>usual, {meaning}</source>
        <comment>LOOK_AHEAD_USUAL_TOO</comment>
        <translation type="unfinished">habituelle, {meaning}</translation>
    </message>
    <message>
        <source>What is {name} for?</source>
        <comment>DROPPED_TITLE</comment>
        <translation type="unfinished">À quoi sert {name} ?</translation>
    </message>
    <message>
        <source>Its sound can be spoken, or an avatar made of its pictures.</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">Son audio peut être dit, ou un avatar fait de ses images.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <comment>DROPPED_FOLDER</comment>
        <translation type="unfinished">{name} est un dossier</translation>
    </message>
    <message>
        <source>Drop the sound files that are in it, or the folder of an avatar, which holds a file avatar.toml.</source>
        <comment>DROPPED_FOLDER_SAYS</comment>
        <translation type="unfinished">Déposez les fichiers audio qu’il contient, ou le dossier d’un avatar, qui contient un fichier avatar.toml.</translation>
    </message>
    <message>
        <source>Speak its sound</source>
        <comment>DROPPED_SPEAK</comment>
        <translation type="unfinished">Dire son audio</translation>
    </message>
    <message>
        <source>Make an avatar of it…</source>
        <comment>DROPPED_MAKE</comment>
        <translation type="unfinished">En faire un avatar…</translation>
    </message>
    <message>
        <source>Check it…</source>
        <comment>DROPPED_CHECK</comment>
        <translation type="unfinished">Vérifier…</translation>
    </message>
    <message>
        <source>Let go to open {name}</source>
        <comment>LET_GO_OPEN</comment>
        <translation type="unfinished">Relâchez pour ouvrir {name}</translation>
    </message>
    <message>
        <source>Let go to export {count} files</source>
        <comment>LET_GO_MANY</comment>
        <translation type="unfinished">Relâchez pour exporter {count} fichiers</translation>
    </message>
    <message>
        <source>Let go to add this avatar</source>
        <comment>LET_GO_AVATAR</comment>
        <translation type="unfinished">Relâchez pour ajouter cet avatar</translation>
    </message>
    <message>
        <source>Let go to make an avatar of this photo</source>
        <comment>LET_GO_PHOTO</comment>
        <translation type="unfinished">Relâchez pour faire un avatar de cette photo</translation>
    </message>
    <message>
        <source>{name} is a folder: drop what is in it</source>
        <comment>LET_GO_FOLDER</comment>
        <translation type="unfinished">{name} est un dossier : déposez ce qu’il contient</translation>
    </message>
    <message>
        <source>Your own avatar</source>
        <comment>OWN_TITLE</comment>
        <translation type="unfinished">Votre propre avatar</translation>
    </message>
    <message>
        <source>Film yourself for one to two minutes while you read aloud: face and neck in the picture, light from the front, no other voice and no music. Your mouth is learnt from it on this computer in some four to twenty minutes; nothing leaves it. Such an avatar hears 200 ms ahead: live, its picture comes some 210 ms after the sound.</source>
        <comment>OWN_ABOUT</comment>
        <translation type="unfinished">Filmez-vous une à deux minutes en lisant à voix haute : visage et cou dans l’image, lumière de face, aucune autre voix ni musique. Votre bouche en est apprise sur cet ordinateur en quatre à vingt minutes environ ; rien n’en sort. Un tel avatar écoute 200 ms d’avance : en direct, son image arrive environ 210 ms après le son.</translation>
    </message>
    <message>
        <source>For those who have a network of another program: a Wav2Lip generator paints any face, a SyncTalk_2D generator the person it was trained on. Here the pictures show one person with the lips together, ten seconds or more.</source>
        <comment>OWN_ABOUT_NETWORKS</comment>
        <translation type="unfinished">Pour ceux qui ont le réseau d’un autre programme : un générateur Wav2Lip peint tout visage, un générateur SyncTalk_2D la personne pour laquelle il a été entraîné. Ici, les images montrent une personne aux lèvres fermées, dix secondes ou plus.</translation>
    </message>
    <message>
        <source>Learnt from this video</source>
        <comment>OWN_LEARNT_HERE</comment>
        <translation type="unfinished">Appris de cette vidéo</translation>
    </message>
    <message>
        <source>Learnt from a video</source>
        <comment>OWN_LEARNT</comment>
        <translation type="unfinished">Appris d’une vidéo</translation>
    </message>
    <message>
        <source>{name} is a photo, and a mouth is learnt from a video: film yourself, or choose a video. For a photo alone a network of another program is needed.</source>
        <comment>OWN_PHOTO</comment>
        <translation type="unfinished">{name} est une photo, et une bouche s’apprend d’une vidéo : filmez-vous ou choisissez une vidéo. Pour une photo seule, il faut un réseau d’un autre programme.</translation>
    </message>
    <message>
        <source>Advanced: {name}</source>
        <comment>OWN_ADVANCED</comment>
        <translation type="unfinished">Avancé : {name}</translation>
    </message>
    <message>
        <source>Learn this face</source>
        <comment>OWN_LEARN</comment>
        <translation type="unfinished">Apprendre ce visage</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>OWN_PAUSE</comment>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>OWN_GO_ON</comment>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>OWN_KEEP</comment>
        <translation type="unfinished">Le garder</translation>
    </message>
    <message>
        <source>Film yourself…</source>
        <comment>OWN_FILM</comment>
        <translation type="unfinished">Se filmer…</translation>
    </message>
    <message>
        <source>Film again…</source>
        <comment>OWN_FILM_AGAIN</comment>
        <translation type="unfinished">Filmer à nouveau…</translation>
    </message>
    <message>
        <source>Film yourself</source>
        <comment>FILM_TITLE</comment>
        <translation type="unfinished">Filmez-vous</translation>
    </message>
    <message>
        <source>Your face in the oval, light from the front, no other voice. Read aloud for {seconds} seconds in your usual voice, and look into the camera often.</source>
        <comment>FILM_ABOUT</comment>
        <translation type="unfinished">Le visage dans l’ovale, la lumière de face, personne d’autre ne parle. Lisez à voix haute pendant {seconds} secondes, avec votre voix habituelle, en regardant souvent la caméra.</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>FILM_CAMERA</comment>
        <translation type="unfinished">Caméra</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>FILM_FINDER</comment>
        <translation type="unfinished">Ce que voit la caméra</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <comment>FILM_TEXT</comment>
        <translation type="unfinished">À lire à voix haute</translation>
    </message>
    <message>
        <source>How much is recorded</source>
        <comment>FILM_SECONDS</comment>
        <translation type="unfinished">Durée enregistrée</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>FILM_RECORD</comment>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>FILM_STOP</comment>
        <translation type="unfinished">Terminer</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>FILM_AGAIN</comment>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <comment>FILM_OPENS</comment>
        <translation type="unfinished">Ouverture de la caméra</translation>
    </message>
    <message>
        <source>All is well. Record when you are ready.</source>
        <comment>FILM_READY</comment>
        <translation type="unfinished">Tout est bon. Enregistrez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>All is well. Read the text aloud.</source>
        <comment>FILM_READ</comment>
        <translation type="unfinished">Tout est bon. Lisez le texte à voix haute.</translation>
    </message>
    <message>
        <source>Nothing could be filmed</source>
        <comment>FILM_FAILED</comment>
        <translation type="unfinished">Rien n’a pu être filmé</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or choose a video that you filmed otherwise.</source>
        <comment>FILM_NO_CAMERA</comment>
        <translation type="unfinished">Aucune caméra n’a été trouvée. Branchez-en une, ou choisissez une vidéo filmée autrement.</translation>
    </message>
    <message>
        <source>No face is seen: look into the camera.</source>
        <comment>FILM_NO_FACE</comment>
        <translation type="unfinished">Aucun visage n’est visible : regardez la caméra.</translation>
    </message>
    <message>
        <source>Two faces are seen: only you should be in the picture.</source>
        <comment>FILM_TWO_FACES</comment>
        <translation type="unfinished">Deux visages sont visibles : vous devriez être seul à l’image.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <comment>FILM_CLOSER</comment>
        <translation type="unfinished">Approchez-vous.</translation>
    </message>
    <message>
        <source>Go back a little: head and neck belong in the picture.</source>
        <comment>FILM_FARTHER</comment>
        <translation type="unfinished">Reculez un peu : la tête et le cou doivent être visibles.</translation>
    </message>
    <message>
        <source>Bring your face into the oval.</source>
        <comment>FILM_MIDDLE</comment>
        <translation type="unfinished">Placez votre visage dans l’ovale.</translation>
    </message>
    <message>
        <source>It is too dark: turn to a window or a lamp.</source>
        <comment>FILM_DARK</comment>
        <translation type="unfinished">Il fait trop sombre : tournez-vous vers une fenêtre ou une lampe.</translation>
    </message>
    <message>
        <source>It is too bright: move out of the sun.</source>
        <comment>FILM_BRIGHT</comment>
        <translation type="unfinished">Il y a trop de lumière : écartez-vous du soleil.</translation>
    </message>
    <message>
        <source>The light comes from the side: turn until both cheeks are equally bright.</source>
        <comment>FILM_UNEVEN</comment>
        <translation type="unfinished">La lumière vient de côté : tournez-vous jusqu’à ce que les deux joues soient également claires.</translation>
    </message>
    <message>
        <source>You are hardly heard: speak up, or move the microphone closer.</source>
        <comment>FILM_QUIET</comment>
        <translation type="unfinished">On vous entend à peine : parlez plus fort, ou rapprochez le microphone.</translation>
    </message>
    <message>
        <source>The sound is too loud: move away from the microphone, or turn it down.</source>
        <comment>FILM_LOUD</comment>
        <translation type="unfinished">Le son sature : éloignez-vous du microphone, ou baissez son niveau.</translation>
    </message>
    <message>
        <source>Train longer</source>
        <comment>OWN_LONGER</comment>
        <translation type="unfinished">Apprendre plus longtemps</translation>
    </message>
    <message>
        <source>Goes on from what is learnt, for about as long again; the new avatar stands beside this one</source>
        <comment>OWN_LONGER_TIP</comment>
        <translation type="unfinished">Continue à partir de ce qui est appris, à peu près aussi longtemps encore ; le nouvel avatar se place à côté de celui-ci</translation>
    </message>
    <message>
        <source>Paused. Go on when you like; nothing is lost.</source>
        <comment>OWN_STANDS</comment>
        <translation type="unfinished">En pause. Reprenez quand vous voulez ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Paused while the avatar speaks, which needs the computer; it goes on by itself afterwards.</source>
        <comment>OWN_GIVES_WAY</comment>
        <translation type="unfinished">En pause tant que l’avatar parle, car cela occupe l’ordinateur ; la suite reprend d’elle-même ensuite.</translation>
    </message>
    <message>
        <source>Let it speak</source>
        <comment>OWN_SPEAK</comment>
        <translation type="unfinished">Le faire parler</translation>
    </message>
    <message>
        <source>Plays a sample with the new face</source>
        <comment>OWN_SPEAK_TIP</comment>
        <translation type="unfinished">Joue un exemple avec le nouveau visage</translation>
    </message>
    <message>
        <source>Deletes this avatar; the video stays</source>
        <comment>OWN_DISCARD_TIP</comment>
        <translation type="unfinished">Supprime cet avatar ; la vidéo reste</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>OWN_FILMED</comment>
        <translation type="unfinished">Comme filmé</translation>
    </message>
    <message>
        <source>As learnt</source>
        <comment>OWN_PAINTED</comment>
        <translation type="unfinished">Comme appris</translation>
    </message>
    <message>
        <source>Learning {name} from {video} was begun and is not finished.</source>
        <comment>OWN_WAITS</comment>
        <translation type="unfinished">L’apprentissage de {name} à partir de {video} est commencé et n’est pas terminé.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>OWN_WAITS_ON</comment>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>OWN_WAITS_AWAY</comment>
        <translation type="unfinished">Le jeter</translation>
    </message>
    <message>
        <source>Deletes what is learnt so far; the video stays</source>
        <comment>OWN_WAITS_AWAY_TIP</comment>
        <translation type="unfinished">Supprime ce qui est appris jusqu’ici ; la vidéo reste</translation>
    </message>
    <message>
        <source>It cannot be thrown away: another window or program works on it, or the disk cannot be written to.</source>
        <comment>OWN_WAITS_STAYS</comment>
        <translation type="unfinished">Impossible de le jeter : une autre fenêtre ou un autre programme y travaille, ou le disque n’accepte pas l’écriture.</translation>
    </message>
    <message>
        <source>Install what learning needs first</source>
        <comment>OWN_NEEDS_EXTRA</comment>
        <translation type="unfinished">Installez d’abord ce dont l’apprentissage a besoin</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({size} to download).</source>
        <comment>EXTRA_NEEDED</comment>
        <translation type="unfinished">Apprendre un visage demande des paquets qui ne sont pas installés ({size} à télécharger).</translation>
    </message>
    <message>
        <source>some 220 MB</source>
        <comment>EXTRA_SMALL</comment>
        <translation type="unfinished">environ 220 Mo</translation>
    </message>
    <message>
        <source>up to 3 GB</source>
        <comment>EXTRA_LARGE</comment>
        <translation type="unfinished">jusqu’à 3 Go</translation>
    </message>
    <message>
        <source>Install them</source>
        <comment>EXTRA_INSTALL</comment>
        <translation type="unfinished">Les installer</translation>
    </message>
    <message>
        <source>Install with CUDA, 3 GB</source>
        <comment>EXTRA_USUAL</comment>
        <translation type="unfinished">Installer avec CUDA, 3 Go</translation>
    </message>
    <message>
        <source>How far installing is</source>
        <comment>EXTRA_INSTALLING</comment>
        <translation type="unfinished">Avancement de l’installation</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>EXTRA_STOP</comment>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Starting to install</source>
        <comment>EXTRA_BEGINS</comment>
        <translation type="unfinished">L’installation commence</translation>
    </message>
    <message>
        <source>Looking for {what}</source>
        <comment>EXTRA_ASKS</comment>
        <translation type="unfinished">Recherche de {what}</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <comment>EXTRA_GETS</comment>
        <translation type="unfinished">Téléchargement de {what}</translation>
    </message>
    <message>
        <source>Downloading {what}, {done} of {total} MB</source>
        <comment>EXTRA_DOWNLOADS</comment>
        <translation type="unfinished">Téléchargement de {what}, {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>Unpacking; this takes a minute or two</source>
        <comment>EXTRA_UNPACKS</comment>
        <translation type="unfinished">Décompression ; cela prend une minute ou deux</translation>
    </message>
    <message>
        <source>The packages cannot be installed</source>
        <comment>EXTRA_FAILED</comment>
        <translation type="unfinished">Les paquets ne peuvent pas être installés</translation>
    </message>
    <message>
        <source>Learning ended without an avatar: start it again, it goes on from where it was.</source>
        <comment>OWN_NOT_LEARNT</comment>
        <translation type="unfinished">L’apprentissage a fini sans avatar : relancez-le, il reprend où il en était.</translation>
    </message>
    <message>
        <source>Choose a video first</source>
        <comment>OWN_NEEDS</comment>
        <translation type="unfinished">Choisissez d’abord une vidéo</translation>
    </message>
    <message>
        <source>The report card says what to do first</source>
        <comment>OWN_NEEDS_USABLE</comment>
        <translation type="unfinished">Le bilan dit ce qu’il faut faire d’abord</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_STEPS looking at</comment>
        <translation type="unfinished">Examen des images</translation>
    </message>
    <message>
        <source>Cutting out the face</source>
        <comment>OWN_STEPS cutting out</comment>
        <translation type="unfinished">Découpe du visage</translation>
    </message>
    <message>
        <source>Measuring the mouth</source>
        <comment>OWN_STEPS measuring</comment>
        <translation type="unfinished">Mesure de la bouche</translation>
    </message>
    <message>
        <source>Learning the face (1 of 2)</source>
        <comment>OWN_STEPS guide</comment>
        <translation type="unfinished">Apprentissage du visage (1 sur 2)</translation>
    </message>
    <message>
        <source>Preparing the lips</source>
        <comment>OWN_STEPS preparing</comment>
        <translation type="unfinished">Préparation des lèvres</translation>
    </message>
    <message>
        <source>Learning the lips (2 of 2)</source>
        <comment>OWN_STEPS warp</comment>
        <translation type="unfinished">Apprentissage des lèvres (2 sur 2)</translation>
    </message>
    <message>
        <source>Writing the avatar</source>
        <comment>OWN_STEPS writing</comment>
        <translation type="unfinished">Écriture de l’avatar</translation>
    </message>
    <message>
        <source>{step}, {percent} %, about {minutes} min left for this step</source>
        <comment>OWN_LEFT_MINUTES</comment>
        <translation type="unfinished">{step}, {percent} %, encore {minutes} min environ pour cette étape</translation>
    </message>
    <message>
        <source>Above as filmed, below as painted</source>
        <comment>OWN_PICTURE</comment>
        <translation type="unfinished">En haut comme filmé, en bas comme peint</translation>
    </message>
    <message>
        <source>Choose a video or photo…</source>
        <comment>OWN_FOOTAGE_BUTTON</comment>
        <translation type="unfinished">Choisir une vidéo ou une photo…</translation>
    </message>
    <message>
        <source>Choose a video or photo</source>
        <comment>OWN_FOOTAGE_TITLE</comment>
        <translation type="unfinished">Choisir une vidéo ou une photo</translation>
    </message>
    <message>
        <source>Videos and photos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</source>
        <comment>OWN_FOOTAGE_FILES</comment>
        <translation type="unfinished">Vidéos et photos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The networks of {name}</source>
        <comment>OWN_NETWORKS_OF</comment>
        <translation type="unfinished">Les réseaux de {name}</translation>
    </message>
    <message>
        <source>A generator file</source>
        <comment>OWN_FROM_FILE</comment>
        <translation type="unfinished">Un fichier de générateur</translation>
    </message>
    <message>
        <source>Generator…</source>
        <comment>OWN_GENERATOR_BUTTON</comment>
        <translation type="unfinished">Générateur…</translation>
    </message>
    <message>
        <source>Choose a generator</source>
        <comment>OWN_GENERATOR_TITLE</comment>
        <translation type="unfinished">Choisir un générateur</translation>
    </message>
    <message>
        <source>Encoder (SyncTalk_2D)…</source>
        <comment>OWN_ENCODER_BUTTON</comment>
        <translation type="unfinished">Encodeur (SyncTalk_2D)…</translation>
    </message>
    <message>
        <source>Choose an encoder</source>
        <comment>OWN_ENCODER_TITLE</comment>
        <translation type="unfinished">Choisir un encodeur</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.pth *.pt *.ckpt)</source>
        <comment>OWN_NETWORK_FILES</comment>
        <translation type="unfinished">Réseaux (*.onnx *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>OWN_PICTURES</comment>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Painted by</source>
        <comment>OWN_PAINTED_BY</comment>
        <translation type="unfinished">Peint par</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>OWN_NAME</comment>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>As the file</source>
        <comment>OWN_NAME_HINT</comment>
        <translation type="unfinished">Comme le fichier</translation>
    </message>
    <message>
        <source>Who is pictured</source>
        <comment>OWN_PICTURED</comment>
        <translation type="unfinished">Qui est représenté</translation>
    </message>
    <message>
        <source>Me, or the person&apos;s name</source>
        <comment>OWN_PICTURED_HINT</comment>
        <translation type="unfinished">Moi, ou le nom de la personne</translation>
    </message>
    <message>
        <source>On what basis</source>
        <comment>OWN_CONSENT</comment>
        <translation type="unfinished">Sur quelle base</translation>
    </message>
    <message>
        <source>It is me; agreed in writing</source>
        <comment>OWN_CONSENT_HINT</comment>
        <translation type="unfinished">C’est moi ; accord écrit</translation>
    </message>
    <message>
        <source>Spoken consent</source>
        <comment>OWN_SPOKEN</comment>
        <translation type="unfinished">Consentement parlé</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>SPOKEN_RECORD</comment>
        <translation type="unfinished">Enregistrer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>SPOKEN_STOP</comment>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Record again…</source>
        <comment>SPOKEN_AGAIN</comment>
        <translation type="unfinished">Enregistrer à nouveau…</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <comment>SPOKEN_CHOOSE</comment>
        <translation type="unfinished">Choisir un enregistrement…</translation>
    </message>
    <message>
        <source>Choose a recording of the consent</source>
        <comment>SPOKEN_TITLE</comment>
        <translation type="unfinished">Choisir un enregistrement du consentement</translation>
    </message>
    <message>
        <source>If wanted: the person says who they are and that they agree. It is kept in the avatar.</source>
        <comment>SPOKEN_HINT</comment>
        <translation type="unfinished">Au besoin : la personne dit son nom et son accord ; l’avatar les garde.</translation>
    </message>
    <message>
        <source>Say who you are, and that pictures of you may be used for an avatar that says what you have not said.</source>
        <comment>SPOKEN_NOW</comment>
        <translation type="unfinished">Dites qui vous êtes, et que des images de vous peuvent servir à un avatar qui dit ce que vous n’avez pas dit.</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, {level}</source>
        <comment>SPOKEN_HEARD</comment>
        <translation type="unfinished">{seconds:.0f} s, {level}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s will be kept in the avatar.</source>
        <comment>SPOKEN_KEPT</comment>
        <translation type="unfinished">{seconds:.1f} s seront gardées dans l’avatar.</translation>
    </message>
    <message>
        <source>The consent was not recorded</source>
        <comment>SPOKEN_NOT_KEPT</comment>
        <translation type="unfinished">Le consentement n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Computer-generated, not a real person</source>
        <comment>OWN_GENERATED</comment>
        <translation type="unfinished">Généré par ordinateur, pas une vraie personne</translation>
    </message>
    <message>
        <source>Make the avatar</source>
        <comment>OWN_MAKE</comment>
        <translation type="unfinished">Créer l’avatar</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis first</source>
        <comment>OWN_SAY_WHO</comment>
        <translation type="unfinished">Dites d’abord qui est représenté et sur quelle base</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_LOOKING</comment>
        <translation type="unfinished">Examen des images</translation>
    </message>
    <message>
        <source>Making the avatar; closing this window stops it, and it goes on from there next time.</source>
        <comment>OWN_MAKING</comment>
        <translation type="unfinished">Création de l’avatar ; fermer cette fenêtre l’arrête, et elle reprendra de là la prochaine fois.</translation>
    </message>
    <message>
        <source>It was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">Il n’a pas été créé</translation>
    </message>
</context>
<context>
    <name>background</name>
    <message>
        <source>Background</source>
        <comment>BACKGROUND</comment>
        <translation type="unfinished">Arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <comment>MENU</comment>
        <translation type="unfinished">Arrière-pla&amp;n…</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>NAMES original</comment>
        <translation type="unfinished">Comme filmé</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>NAMES blur</comment>
        <translation type="unfinished">Flou</translation>
    </message>
    <message>
        <source>Colour…</source>
        <comment>NAMES colour</comment>
        <translation type="unfinished">Couleur…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <comment>NAMES picture</comment>
        <translation type="unfinished">Image…</translation>
    </message>
    <message>
        <source>Transparent</source>
        <comment>NAMES transparent</comment>
        <translation type="unfinished">Transparent</translation>
    </message>
    <message>
        <source>For the window and for everything that leaves it, from the next picture on.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Pour la fenêtre et tout ce qui en sort, dès la prochaine image.</translation>
    </message>
    <message>
        <source>Transparent on the page and in exported WebM and MOV clips; green, for a chroma key, in the camera, in streams and in recordings.</source>
        <comment>TRANSPARENT_HINT</comment>
        <translation type="unfinished">Transparent sur la page et dans les clips WebM et MOV exportés ; vert, pour une incrustation chromatique, dans la caméra, les diffusions et les enregistrements.</translation>
    </message>
    <message>
        <source>{name} was made with its background, which cannot be exchanged.</source>
        <comment>NOT_OFFERED</comment>
        <translation type="unfinished">{name} a été créé avec son arrière-plan, qui ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>An avatar is being loaded.</source>
        <comment>NONE_YET</comment>
        <translation type="unfinished">Un avatar est en cours de chargement.</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <comment>CHOOSE_COLOUR</comment>
        <translation type="unfinished">Couleur de l’arrière-plan</translation>
    </message>
    <message>
        <source>Picture for the background</source>
        <comment>CHOOSE_PICTURE</comment>
        <translation type="unfinished">Image pour l’arrière-plan</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <comment>PICTURES</comment>
        <translation type="unfinished">Images (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The background stays as it is</source>
        <comment>REFUSED</comment>
        <translation type="unfinished">L’arrière-plan reste tel quel</translation>
    </message>
    <message>
        <source>Background: {name}</source>
        <comment>TILE</comment>
        <translation type="unfinished">Arrière-plan : {name}</translation>
    </message>
</context>
<context>
    <name>bug_report</name>
    <message>
        <source>Save a &amp;report for a bug…</source>
        <comment>MENU</comment>
        <translation type="unfinished">Enregistrer un rapport de &amp;bogue…</translation>
    </message>
    <message>
        <source>Save a report for a bug</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Enregistrer un rapport de bogue</translation>
    </message>
    <message>
        <source>Versions, the check of this computer and the log. Names of people, folders, files, devices and of this computer are taken out. Nothing is sent: read it, change it if you want, save it, and add it to your report.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Les versions, la vérification de cet ordinateur et le journal. Les noms de personnes, de dossiers, de fichiers, d’appareils et de cet ordinateur sont retirés. Rien n’est envoyé : lisez-le, modifiez-le si vous voulez, enregistrez-le et joignez-le à votre rapport.</translation>
    </message>
    <message>
        <source>Checking {step}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">Vérification de {step}…</translation>
    </message>
    <message>
        <source>The report</source>
        <comment>TEXT</comment>
        <translation type="unfinished">Le rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>COPY</comment>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>COPIED</comment>
        <translation type="unfinished">Copié.</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>SAVE</comment>
        <translation type="unfinished">Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>SAVE_TITLE</comment>
        <translation type="unfinished">Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">Texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>viseme-studio-report.txt</source>
        <comment>SUGGESTED</comment>
        <translation type="unfinished">viseme-studio-rapport.txt</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <comment>SAVED</comment>
        <translation type="unfinished">Enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The check was not made: {why}</source>
        <comment>NOT_CHECKED</comment>
        <translation type="unfinished">La vérification n’a pas été faite : {why}</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <comment>NOT_WRITTEN</comment>
        <translation type="unfinished">Le rapport n’a pas été écrit</translation>
    </message>
</context>
<context>
    <name>clips</name>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Record the picture with its sound (Ctrl+R)</source>
        <comment>RECORD_TIP</comment>
        <translation type="unfinished">Enregistrer l’image avec son audio (Ctrl+R)</translation>
    </message>
    <message>
        <source>Nothing runs yet that could be recorded: press Start first, then Record.</source>
        <comment>RECORD_NOT_YET</comment>
        <translation type="unfinished">Rien ne tourne encore qui puisse être enregistré : appuyez d’abord sur Démarrer, puis sur Enregistrer.</translation>
    </message>
    <message>
        <source>Pause the recording (Ctrl+Shift+R)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">Mettre l’enregistrement en pause (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Resume the recording (Ctrl+Shift+R)</source>
        <comment>RESUME_TIP</comment>
        <translation type="unfinished">Reprendre l’enregistrement (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>RECORDING_PAUSED</comment>
        <translation type="unfinished">en pause</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}</source>
        <comment>STOP_NAME</comment>
        <translation type="unfinished">Arrêter l’enregistrement : {time}, {size}</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}, paused</source>
        <comment>STOP_NAME_PAUSED</comment>
        <translation type="unfinished">Arrêter l’enregistrement : {time}, {size}, en pause</translation>
    </message>
    <message>
        <source>{avatar} {time} replay</source>
        <comment>REPLAY_NAME</comment>
        <translation type="unfinished">{avatar} {time} ralenti</translation>
    </message>
    <message>
        <source>The last half minute was not kept</source>
        <comment>NOT_KEPT</comment>
        <translation type="unfinished">La dernière demi-minute n’a pas été gardée</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): see whether its place is writable.</source>
        <comment>FOLDER_NOT_MADE</comment>
        <translation type="unfinished">Le dossier {folder} ne peut pas être créé ({why}) : voyez si l’on peut écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <comment>FOLDER_TITLE</comment>
        <translation type="unfinished">Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <comment>SAVED</comment>
        <translation type="unfinished">Enregistrement sauvegardé</translation>
    </message>
    <message>
        <source>Recording saved, frames are missing</source>
        <comment>SAVED_LACKING</comment>
        <translation type="unfinished">Enregistrement sauvegardé, il manque des images</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing</source>
        <comment>MISSING</comment>
        <extracomment>For one: {count} frame is missing</extracomment>
        <translation type="unfinished">
            <numerusform>Il manque {count} image</numerusform>
            <numerusform>Il manque {count} images</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing}: at {places}.</source>
        <comment>MISSING_AT</comment>
        <translation type="unfinished">{missing} : à {places}.</translation>
    </message>
    <message>
        <source>{missing}: at {places} and elsewhere ({count}).</source>
        <comment>MISSING_MORE</comment>
        <translation type="unfinished">{missing} : à {places} et ailleurs ({count}).</translation>
    </message>
    <message>
        <source>Ended when the studio was closed: {names}, in {folder}.</source>
        <comment>SAVED_AT_CLOSE</comment>
        <translation type="unfinished">Terminé à la fermeture du studio : {names}, dans {folder}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>FIRST_TO_LAST</comment>
        <translation type="unfinished">{first} à {last}</translation>
    </message>
    <message>
        <source>The recording was ended</source>
        <comment>CUT_SHORT</comment>
        <translation type="unfinished">L’enregistrement a été terminé</translation>
    </message>
    <message>
        <source>The recording stopped</source>
        <comment>FAILED</comment>
        <translation type="unfinished">L’enregistrement s’est arrêté</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Drop sound files here, or press to choose</source>
        <comment>DROP</comment>
        <translation type="unfinished">Déposez ici des fichiers audio, ou cliquez pour choisir</translation>
    </message>
    <message>
        <source>Choose sound files to export</source>
        <comment>DROP_NAME</comment>
        <translation type="unfinished">Choisir des fichiers audio à exporter</translation>
    </message>
    <message>
        <source>Let go to add the file</source>
        <comment>DROP_ONE</comment>
        <translation type="unfinished">Relâchez pour ajouter le fichier</translation>
    </message>
    <message>
        <source>Let go to add {count} files</source>
        <comment>DROP_MANY</comment>
        <translation type="unfinished">Relâchez pour ajouter {count} fichiers</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <comment>CHOOSE_SOUND_TITLE</comment>
        <translation type="unfinished">Choisir un fichier audio</translation>
    </message>
    <message>
        <source>Choose sound files</source>
        <comment>CHOOSE_SOUNDS_TITLE</comment>
        <translation type="unfinished">Choisir des fichiers audio</translation>
    </message>
    <message>
        <source>Save clips in</source>
        <comment>SAVE_IN_TITLE</comment>
        <translation type="unfinished">Enregistrer les clips dans</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>QUEUE</comment>
        <translation type="unfinished">File d’attente</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <comment>QUEUE_EMPTY</comment>
        <translation type="unfinished">Pas encore de clip</translation>
    </message>
    <message>
        <source>Each sound file becomes a clip as long as its sound. The live picture goes on meanwhile.</source>
        <comment>QUEUE_HINT</comment>
        <translation type="unfinished">Chaque fichier audio devient un clip aussi long que lui. L’image en direct continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <comment>CLEAR</comment>
        <translation type="unfinished">Effacer les terminés</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>PAUSE_ALL</comment>
        <translation type="unfinished">Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <comment>RESUME_ALL</comment>
        <translation type="unfinished">Tout reprendre</translation>
    </message>
    <message>
        <source>Start export</source>
        <comment>START_QUEUE</comment>
        <translation type="unfinished">Lancer l’export</translation>
    </message>
    <message>
        <source>No avatar</source>
        <comment>NO_AVATAR_TITLE</comment>
        <translation type="unfinished">Aucun avatar</translation>
    </message>
    <message>
        <source>No avatar can be used: mend or import one first.</source>
        <comment>NO_AVATAR</comment>
        <translation type="unfinished">Aucun avatar n’est utilisable : réparez-en ou importez-en un d’abord.</translation>
    </message>
    <message>
        <source>Not everything was added</source>
        <comment>NOT_ADDED</comment>
        <translation type="unfinished">Tout n’a pas été ajouté</translation>
    </message>
    <message>
        <source>There is no place for the clip</source>
        <comment>NO_PLACE</comment>
        <translation type="unfinished">Il n’y a pas de place pour le clip</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}): choose another folder.</source>
        <comment>NO_PLACE_WHY</comment>
        <translation type="unfinished">{folder} ne peut pas être créé ({why}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <comment>CHOOSE_FOLDER</comment>
        <translation type="unfinished">Choisir un dossier…</translation>
    </message>
    <message>
        <source>The clip is gone</source>
        <comment>GONE</comment>
        <translation type="unfinished">Le clip a disparu</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more.</source>
        <comment>GONE_WHERE</comment>
        <translation type="unfinished">{name} n’est plus dans {folder}.</translation>
    </message>
    <message>
        <source>{count} running</source>
        <comment>COUNT_RUNNING</comment>
        <translation type="unfinished">{count} en cours</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <comment>COUNT_PAUSED</comment>
        <translation type="unfinished">{count} en pause</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <comment>COUNT_WAITING</comment>
        <translation type="unfinished">{count} en attente</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <comment>MISSING_SO_FAR</comment>
        <translation type="unfinished">{count} manquantes</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the disk or the encoder is too slow</source>
        <comment>DROPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the disk or the encoder is too slow</extracomment>
        <translation type="unfinished">
            <numerusform>Il manque {count} image dans cet enregistrement : le disque ou l’encodeur est trop lent</numerusform>
            <numerusform>Il manque {count} images dans cet enregistrement : le disque ou l’encodeur est trop lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the computer was too slow</source>
        <comment>SKIPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the computer was too slow</extracomment>
        <translation type="unfinished">
            <numerusform>Il manque {count} image dans cet enregistrement : l’ordinateur était trop lent</numerusform>
            <numerusform>Il manque {count} images dans cet enregistrement : l’ordinateur était trop lent</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy.</source>
        <comment>MISSING_MADE</comment>
        <translation type="unfinished">L’ordinateur était trop occupé.</translation>
    </message>
    <message>
        <source>The disk or the encoder was too slow.</source>
        <comment>MISSING_WRITTEN</comment>
        <translation type="unfinished">Le disque ou l’encodeur était trop lent.</translation>
    </message>
    <message>
        <source>Nothing waits to be exported: drop sound files here first, or choose some.</source>
        <comment>START_NOT_YET</comment>
        <translation type="unfinished">Rien n’attend d’être exporté : déposez d’abord des fichiers audio ici, ou choisissez-en.</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <comment>COUNT_ASIDE</comment>
        <translation type="unfinished">{count} mis de côté</translation>
    </message>
    <message>
        <source>live: {count} skipped since the start</source>
        <comment>COUNT_LIVE</comment>
        <translation type="unfinished">en direct : {count} sautées depuis le début</translation>
    </message>
    <message>
        <source>Export finished</source>
        <comment>FINISHED</comment>
        <translation type="unfinished">Export terminé</translation>
    </message>
    <message>
        <source>Export finished, the sound was not whole</source>
        <comment>FINISHED_LACKING</comment>
        <translation type="unfinished">Export terminé, le son n’était pas entier</translation>
    </message>
    <message>
        <source>{name} was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">{name} n’a pas été créé</translation>
    </message>
    <message>
        <source>Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">Avatar</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>SIZE</comment>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>QUALITY</comment>
        <translation type="unfinished">Qualité</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>FORMAT</comment>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>NAME</comment>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Name of the next clip</source>
        <comment>NAME_NEXT</comment>
        <translation type="unfinished">Nom du prochain clip</translation>
    </message>
    <message>
        <source>Name of the next clip, without its ending; empty takes the sound file&apos;s</source>
        <comment>NAME_TIP</comment>
        <translation type="unfinished">Nom du prochain clip, sans extension ; vide, il prend celui du fichier audio</translation>
    </message>
    <message>
        <source>As the sound file</source>
        <comment>NAME_AS_FILE</comment>
        <translation type="unfinished">Comme le fichier audio</translation>
    </message>
    <message>
        <source>Save in</source>
        <comment>SAVE_IN</comment>
        <translation type="unfinished">Enregistrer dans</translation>
    </message>
    <message>
        <source>Save in: {folder}</source>
        <comment>SAVE_IN_NAME</comment>
        <translation type="unfinished">Enregistrer dans : {folder}</translation>
    </message>
    <message>
        <source>{size} · {fps} fps</source>
        <comment>SIZE_AND_FPS</comment>
        <translation type="unfinished">{size} · {fps} i/s</translation>
    </message>
    <message>
        <source>{size} · {fps} fps, cropped</source>
        <comment>SIZE_CUT</comment>
        <translation type="unfinished">{size} · {fps} i/s, recadré</translation>
    </message>
    <message>
        <source>Good quality</source>
        <comment>QUALITY_GOOD</comment>
        <translation type="unfinished">Bonne qualité</translation>
    </message>
    <message>
        <source>Best quality, larger file</source>
        <comment>QUALITY_BEST</comment>
        <translation type="unfinished">Meilleure qualité, gros fichier</translation>
    </message>
    <message>
        <source>Small file</source>
        <comment>QUALITY_SMALL</comment>
        <translation type="unfinished">Petit fichier</translation>
    </message>
    <message>
        <source>Choose sound…</source>
        <comment>CHOOSE_SOUND</comment>
        <translation type="unfinished">Choisir l’audio…</translation>
    </message>
    <message>
        <source>Use chosen avatar</source>
        <comment>USE_AVATAR</comment>
        <translation type="unfinished">Prendre l’avatar choisi</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>TRY_AGAIN</comment>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <comment>TRY_NAME_AGAIN</comment>
        <translation type="unfinished">Réessayer {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY</comment>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>Play {name}</source>
        <comment>PLAY_NAME</comment>
        <translation type="unfinished">Lire {name}</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <comment>SHOW_NAME</comment>
        <translation type="unfinished">Montrer {name} dans son dossier</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <comment>PAUSE_NAME</comment>
        <translation type="unfinished">Mettre {name} en pause</translation>
    </message>
    <message>
        <source>Export {name} too</source>
        <comment>TAKE_UP_NAME</comment>
        <translation type="unfinished">Exporter aussi {name}</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <comment>RESUME_NAME</comment>
        <translation type="unfinished">Reprendre {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <comment>REMOVE_NAME</comment>
        <translation type="unfinished">Retirer {name}</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <comment>CANCEL_NAME</comment>
        <translation type="unfinished">Annuler {name}</translation>
    </message>
    <message>
        <source>{name}: {percent:.0f} percent</source>
        <comment>PROGRESS_NAME</comment>
        <translation type="unfinished">{name} : {percent:.0f} pour cent</translation>
    </message>
    <message>
        <source>Export {name}. {state}</source>
        <comment>ROW_NAME</comment>
        <translation type="unfinished">Exporter {name}. {state}</translation>
    </message>
    <message>
        <source>{time} of sound</source>
        <comment>OF_SOUND</comment>
        <translation type="unfinished">{time} d’audio</translation>
    </message>
    <message>
        <source>Waiting  ·  {sound}</source>
        <comment>WAITING</comment>
        <translation type="unfinished">En attente  ·  {sound}</translation>
    </message>
    <message>
        <source>Set aside  ·  {sound}</source>
        <comment>ASIDE</comment>
        <translation type="unfinished">Mis de côté  ·  {sound}</translation>
    </message>
    <message>
        <source>Starting  ·  {sound}</source>
        <comment>STARTING</comment>
        <translation type="unfinished">Démarrage  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused  ·  {sound}</source>
        <comment>PAUSED_BEFORE</comment>
        <translation type="unfinished">En pause  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">En pause</translation>
    </message>
    <message>
        <source>Cancelled, nothing was kept  ·  {sound}</source>
        <comment>CANCELLED</comment>
        <translation type="unfinished">Annulé, rien n’a été gardé  ·  {sound}</translation>
    </message>
    <message>
        <source>Finished  ·  {time}  ·  {size}</source>
        <comment>DONE</comment>
        <translation type="unfinished">Terminé  ·  {time}  ·  {size}</translation>
    </message>
    <message>
        <source>{done}
Its content credentials are the file {name} beside it: they belong together.</source>
        <comment>DONE_BESIDE</comment>
        <translation type="unfinished">{done}
Ses Content Credentials sont le fichier {name} à côté : les deux vont ensemble.</translation>
    </message>
    <message>
        <source>{done}
Too short for the invisible mark to be found in it: that takes more than 4 s.</source>
        <comment>DONE_SHORT</comment>
        <translation type="unfinished">{done}
Trop court pour que la marque invisible y soit trouvée : il faut plus de 4 s.</translation>
    </message>
    <message>
        <source>{done}  ·  without content credentials</source>
        <comment>DONE_UNSIGNED</comment>
        <translation type="unfinished">{done}  ·  sans Content Credentials</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged pieces left out</source>
        <comment>DAMAGED</comment>
        <extracomment>For one: {count} damaged piece left out</extracomment>
        <translation type="unfinished">
            <numerusform>{count} morceau endommagé omis</numerusform>
            <numerusform>{count} morceaux endommagés omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <comment>FRAMES</comment>
        <extracomment>For one: {count} frame</extracomment>
        <translation type="unfinished">
            <numerusform>{count} image</numerusform>
            <numerusform>{count} images</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <comment>TIME_OF</comment>
        <translation type="unfinished">{done} sur {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>TIME_LEFT</comment>
        <translation type="unfinished">encore {time}</translation>
    </message>
    <message>
        <source>{value:.1f}× real time</source>
        <comment>SPEED</comment>
        <translation type="unfinished">{value:.1f}× temps réel</translation>
    </message>
    <message>
        <source>A recording was not ended</source>
        <comment>LEFT_ONE</comment>
        <translation type="unfinished">Un enregistrement n’a pas été terminé</translation>
    </message>
    <message>
        <source>{count} recordings were not ended</source>
        <comment>LEFT_MANY</comment>
        <translation type="unfinished">{count} enregistrements n’ont pas été terminés</translation>
    </message>
    <message>
        <source>The studio stopped on {date} while it recorded. {time} can be kept.</source>
        <comment>LEFT_ONE_SAYS</comment>
        <translation type="unfinished">Le studio s’est arrêté le {date} pendant l’enregistrement. {time} peuvent être gardées.</translation>
    </message>
    <message>
        <source>The studio stopped while it recorded, last on {date}. {time} can be kept.</source>
        <comment>LEFT_MANY_SAYS</comment>
        <translation type="unfinished">Le studio s’est arrêté pendant l’enregistrement, la dernière fois le {date}. {time} peuvent être gardées.</translation>
    </message>
    <message>
        <source>%Y-%m-%d at %H:%M</source>
        <comment>LEFT_DATE</comment>
        <translation type="unfinished">%d/%m/%Y à %H:%M</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>KEEP</comment>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>KEEP_ALL</comment>
        <translation type="unfinished">Tout garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>DELETE</comment>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Delete all</source>
        <comment>DELETE_ALL</comment>
        <translation type="unfinished">Tout supprimer</translation>
    </message>
    <message>
        <source>A recording was not recovered</source>
        <comment>NOT_RECOVERED</comment>
        <translation type="unfinished">Un enregistrement n’a pas été récupéré</translation>
    </message>
    <message>
        <source>Recording recovered</source>
        <comment>RECOVERED</comment>
        <translation type="unfinished">Enregistrement récupéré</translation>
    </message>
    <message>
        <source>{count} recordings recovered</source>
        <comment>RECOVERED_MANY</comment>
        <translation type="unfinished">{count} enregistrements récupérés</translation>
    </message>
    <message>
        <source>A recording was not deleted</source>
        <comment>NOT_DELETED</comment>
        <translation type="unfinished">Un enregistrement n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>DELETED</comment>
        <translation type="unfinished">Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings that had no end.</source>
        <comment>DELETED_SAYS</comment>
        <extracomment>For one: {count} recording that had no end.</extracomment>
        <translation type="unfinished">
            <numerusform>{count} enregistrement sans fin.</numerusform>
            <numerusform>{count} enregistrements sans fin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>CHECKED HERE</comment>
        <translation type="unfinished">{name} est inchangé depuis que cette installation de Viseme Studio l’a signé.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>CHECKED OWN</comment>
        <translation type="unfinished">{name} est inchangé depuis que {signer} l’a signé avec {maker}, avec le certificat réglé dans ce studio.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>CHECKED VOUCHED</comment>
        <translation type="unfinished">{name} est inchangé depuis que {signer} l’a signé avec {maker}. L’autorité qui a émis le certificat réglé dans ce studio répond du nom.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>CHECKED UNKNOWN_SIGNER</comment>
        <translation type="unfinished">{name} est inchangé depuis que {signer} l’a signé avec {maker}. Qui c’est n’a pas été vérifié : aucune autorité connue ici ne répond du nom.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>CHECKED CHANGED</comment>
        <translation type="unfinished">{name} a été modifié après que {signer} l’a signé avec {maker} : rien de ce que disent ses Content Credentials ne vaut pour le fichier tel qu’il est.</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>CHECKED INVALID</comment>
        <translation type="unfinished">{name} a des Content Credentials qui ne sont pas valables ({codes}) : rien de ce qu’ils disent n’est prouvé.</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>CHECKED UNREADABLE</comment>
        <translation type="unfinished">{name} a des Content Credentials abîmés, ou d’une forme inconnue ici : rien n’est prouvé à son sujet.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>CHECKED DAMAGED</comment>
        <translation type="unfinished">{name} est abîmé, ou n’est pas ce que dit son nom : on ne peut dire s’il a des Content Credentials, et rien n’est prouvé à son sujet.</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>CHECKED ELSEWHERE</comment>
        <translation type="unfinished">{name} ne contient pas de Content Credentials ; il indique une adresse où ils se trouvent ({address}). Une vérification ne demande rien au réseau : rien n’est donc prouvé à son sujet.</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>CHECKED NONE</comment>
        <translation type="unfinished">{name} n’a pas de Content Credentials : rien n’est prouvé à son sujet, ni qu’il est fabriqué ni qu’il est filmé. Remultiplexer, couper ou recompresser un fichier les retire.</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>CHECKED UNKNOWN_KIND</comment>
        <translation type="unfinished">{name} est d’un type dans lequel on ne cherche pas de Credentials ici : rien n’est prouvé à son sujet, ni qu’il est fabriqué ni qu’il est filmé.</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>CHECKED BESIDE</comment>
        <translation type="unfinished">Ceux de MKV et de WebM sont un fichier à côté, qui doit l’accompagner.</translation>
    </message>
    <message>
        <source>a signer who calls itself &quot;{name}&quot;</source>
        <comment>CHECKED SIGNER</comment>
        <translation type="unfinished">un signataire qui dit s’appeler « {name} »</translation>
    </message>
    <message>
        <source>an installation of Viseme Studio, as its key says,</source>
        <comment>CHECKED INSTALLATION</comment>
        <translation type="unfinished">une installation de Viseme Studio, à ce que dit sa clé,</translation>
    </message>
    <message>
        <source>a signer without a name</source>
        <comment>CHECKED NAMELESS</comment>
        <translation type="unfinished">un signataire sans nom</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <comment>CHECKED PROGRAM</comment>
        <translation type="unfinished">un programme sans nom</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>CHECKED PARTS</comment>
        <translation type="unfinished">Un élément dont il est fait avait des Content Credentials qui ne tiennent pas : de cette partie rien n’est prouvé.</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>CHECKED SOURCE</comment>
        <translation type="unfinished">Son image est {source}.</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>CHECKED SOURCE SAID</comment>
        <translation type="unfinished">Ses Content Credentials disent que son image est {source}.</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>CHECKED AVATAR</comment>
        <translation type="unfinished">Avatar : {avatar} (licence {licence}). Représenté : {pictured}. Consentement : {consent}, déclaré le {date}.</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>CHECKED SEVERAL</comment>
        <translation type="unfinished">Avatars qui y figurent : {count}.</translation>
    </message>
    <message>
        <source>From {times}:</source>
        <comment>CHECKED SEEN</comment>
        <translation type="unfinished">De {times} :</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <comment>CHECKED TIMES</comment>
        <translation type="unfinished">{begin} à {end}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>CHECKED MORE TIMES</comment>
        <translation type="unfinished">et {count} de plus</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>CHECKED MORE AVATARS</comment>
        <translation type="unfinished">D’autres avatars y sont déclarés, qui ne sont pas énumérés ici : {count}.</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>CHECKED SPOKEN</comment>
        <translation type="unfinished">Un consentement parlé est gardé dans l’avatar (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>CHECKED STATED</comment>
        <translation type="unfinished">Le consentement est ce qu’a déclaré l’auteur de l’avatar ; il est prouvé qu’il l’a déclaré, non que c’est vrai.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK UNREAD</comment>
        <translation type="unfinished">Son image porte la marque invisible de Viseme Studio ; de quel avatar, cela ne se lit plus. Cela indique où elle a été faite ; ce n’est pas une preuve, car le motif n’est pas secret.</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>CHECKED NO MARK</comment>
        <translation type="unfinished">La marque invisible de Viseme Studio n’a pas été trouvée dans son image : elle n’en vient pas, ou a été tant modifiée que la marque est perdue.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK</comment>
        <translation type="unfinished">Son image porte la marque invisible de Viseme Studio, celle de {whose}. Cela indique où elle a été faite ; ce n’est pas une preuve, car le motif n’est pas secret.</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>CHECKED MARKED</comment>
        <translation type="unfinished">De {times}, son image porte la marque invisible de Viseme Studio, celle de {whose}.</translation>
    </message>
    <message>
        <source>the avatar whose generator&apos;s digest begins with {avatar}</source>
        <comment>CHECKED DIGITS</comment>
        <translation type="unfinished">l’avatar dont l’empreinte du générateur commence par {avatar}</translation>
    </message>
    <message>
        <source>the avatar {name} that is installed here (its generator&apos;s digest begins with {avatar})</source>
        <comment>CHECKED HERE CALLED</comment>
        <translation type="unfinished">l’avatar {name} qui est installé ici (l’empreinte de son générateur commence par {avatar})</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>CHECKED SHORT</comment>
        <translation type="unfinished">Son film est trop court pour dire si la marque invisible de Viseme Studio s’y trouve : il faut {seconds} secondes.</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARKS</comment>
        <translation type="unfinished">Les temps sont exacts à quatre secondes près environ. Les marques indiquent où elle a été faite ; elles ne sont pas une preuve, car le motif n’est pas secret.</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>CHECKED LOOKED</comment>
        <translation type="unfinished">La marque n’a été cherchée que dans des parties du film : {times}.</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>CHECKED COMMENT</comment>
        <translation type="unfinished">Ses métadonnées disent : {comment} N’importe qui peut l’écrire ou l’ôter ; cela ne prouve rien.</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicMedia</comment>
        <translation type="unfinished">entièrement générée par IA</translation>
    </message>
    <message>
        <source>partly AI-generated</source>
        <comment>SOURCES compositeWithTrainedAlgorithmicMedia</comment>
        <translation type="unfinished">en partie générée par IA</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicData</comment>
        <translation type="unfinished">entièrement générée par IA</translation>
    </message>
    <message>
        <source>made by a program, without AI</source>
        <comment>SOURCES algorithmicMedia</comment>
        <translation type="unfinished">faite par un programme, sans IA</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone and enhanced by a program</source>
        <comment>SOURCES algorithmicallyEnhanced</comment>
        <translation type="unfinished">prise par une caméra ou un microphone et améliorée par un programme</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone</source>
        <comment>SOURCES digitalCapture</comment>
        <translation type="unfinished">prise par une caméra ou un microphone</translation>
    </message>
    <message>
        <source>taken by a camera and put together from several pictures by its program</source>
        <comment>SOURCES computationalCapture</comment>
        <translation type="unfinished">prise par une caméra et composée de plusieurs images par son programme</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES negativeFilm</comment>
        <translation type="unfinished">numérisée d’après un film</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES positiveFilm</comment>
        <translation type="unfinished">numérisée d’après un film</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <comment>SOURCES print</comment>
        <translation type="unfinished">numérisée d’après un tirage</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalCreation</comment>
        <translation type="unfinished">faite par une personne avec un programme</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalArt</comment>
        <translation type="unfinished">faite par une personne avec un programme</translation>
    </message>
    <message>
        <source>put together from several recordings</source>
        <comment>SOURCES compositeCapture</comment>
        <translation type="unfinished">composée de plusieurs prises</translation>
    </message>
    <message>
        <source>put together from several parts</source>
        <comment>SOURCES composite</comment>
        <translation type="unfinished">composée de plusieurs parties</translation>
    </message>
    <message>
        <source>put together from parts, of which some are made</source>
        <comment>SOURCES compositeSynthetic</comment>
        <translation type="unfinished">composée de parties dont certaines sont fabriquées</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <comment>SOURCES humanEdits</comment>
        <translation type="unfinished">retouchée par une personne</translation>
    </message>
    <message>
        <source>edited a little by a person</source>
        <comment>SOURCES minorHumanEdits</comment>
        <translation type="unfinished">un peu retouchée par une personne</translation>
    </message>
    <message>
        <source>a recording of a screen</source>
        <comment>SOURCES screenCapture</comment>
        <translation type="unfinished">un enregistrement d’écran</translation>
    </message>
    <message>
        <source>a recording of a scene that a program made</source>
        <comment>SOURCES virtualRecording</comment>
        <translation type="unfinished">un enregistrement d’une scène faite par un programme</translation>
    </message>
    <message>
        <source>made by a program from data</source>
        <comment>SOURCES dataDrivenMedia</comment>
        <translation type="unfinished">faite par un programme à partir de données</translation>
    </message>
    <message>
        <source>made by a program</source>
        <comment>SOURCES softwareImage</comment>
        <translation type="unfinished">faite par un programme</translation>
    </message>
    <message>
        <source>begun empty</source>
        <comment>SOURCES empty</comment>
        <translation type="unfinished">partie de rien</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <comment>SOURCES other</comment>
        <translation type="unfinished">du genre {kind}</translation>
    </message>
    <message>
        <source>Check a file</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Vérifier un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>CHOOSE</comment>
        <translation type="unfinished">Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a file to check</source>
        <comment>CHOOSE_TITLE</comment>
        <translation type="unfinished">Choisir un fichier à vérifier</translation>
    </message>
    <message>
        <source>Clips, pictures and sounds (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">Clips, images et sons (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop a clip here, or choose one: what is proved about it, by whom, and what is not. Files of other programs are read too.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Déposez un clip ici, ou choisissez-en un : ce qui est prouvé à son sujet, par qui, et ce qui ne l’est pas. Les fichiers d’autres programmes sont lus aussi.</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>FOUND</comment>
        <translation type="unfinished">Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">Examen de {name}…</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>FAULT</comment>
        <translation type="unfinished">La vérification s’est arrêtée à cause d’un défaut en elle ({kind}).</translation>
    </message>
    <message>
        <source>Unchanged, and signed by this installation.</source>
        <comment>PROOFS HERE</comment>
        <translation type="unfinished">Inchangé, et signé par cette installation.</translation>
    </message>
    <message>
        <source>Unchanged, and signed with the certificate set here.</source>
        <comment>PROOFS OWN</comment>
        <translation type="unfinished">Inchangé, et signé avec le certificat réglé ici.</translation>
    </message>
    <message>
        <source>Unchanged; the authority of the certificate set here vouches for the signer.</source>
        <comment>PROOFS VOUCHED</comment>
        <translation type="unfinished">Inchangé ; l’autorité du certificat réglé ici répond du signataire.</translation>
    </message>
    <message>
        <source>Unchanged; who signed it is not known here.</source>
        <comment>PROOFS UNKNOWN_SIGNER</comment>
        <translation type="unfinished">Inchangé ; qui l’a signé n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Changed after it was signed.</source>
        <comment>PROOFS CHANGED</comment>
        <translation type="unfinished">Modifié après avoir été signé.</translation>
    </message>
    <message>
        <source>Its credentials are not valid.</source>
        <comment>PROOFS INVALID</comment>
        <translation type="unfinished">Ses Credentials ne sont pas valides.</translation>
    </message>
    <message>
        <source>Its credentials cannot be read.</source>
        <comment>PROOFS UNREADABLE</comment>
        <translation type="unfinished">Ses Credentials ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Damaged, or not what its name says.</source>
        <comment>PROOFS DAMAGED</comment>
        <translation type="unfinished">Endommagé, ou pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>Its credentials are kept elsewhere.</source>
        <comment>PROOFS ELSEWHERE</comment>
        <translation type="unfinished">Ses Credentials sont gardés ailleurs.</translation>
    </message>
    <message>
        <source>No content credentials.</source>
        <comment>PROOFS NONE</comment>
        <translation type="unfinished">Pas de Content Credentials.</translation>
    </message>
    <message>
        <source>Not of a kind that is checked for credentials.</source>
        <comment>PROOFS UNKNOWN_KIND</comment>
        <translation type="unfinished">Pas d’un type dont on vérifie les Credentials.</translation>
    </message>
    <message>
        <source>Kept without content credentials</source>
        <comment>UNSIGNED</comment>
        <translation type="unfinished">Gardé sans Content Credentials</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>MARKS</comment>
        <translation type="unfinished">Marques</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <comment>CREDENTIALS</comment>
        <translation type="unfinished">Content Credentials</translation>
    </message>
    <message>
        <source>Signed clips and recordings say who is seen, on whose consent, and whether anything was changed since.</source>
        <comment>CREDENTIALS_HINT</comment>
        <translation type="unfinished">Les clips et enregistrements signés disent qui est vu, avec quel consentement, et si quelque chose a été changé depuis.</translation>
    </message>
    <message>
        <source>Sign every clip</source>
        <comment>SIGN</comment>
        <translation type="unfinished">Signer chaque clip</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <comment>DO_NOT_SIGN</comment>
        <translation type="unfinished">Ne pas signer</translation>
    </message>
    <message>
        <source>Signed with</source>
        <comment>CERTIFICATE</comment>
        <translation type="unfinished">Signé avec</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <comment>CHOOSE_CERTIFICATE</comment>
        <translation type="unfinished">Choisir un certificat…</translation>
    </message>
    <message>
        <source>Use this computer&apos;s key</source>
        <comment>OWN_KEY</comment>
        <translation type="unfinished">Clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <comment>CHOOSE_KEY</comment>
        <translation type="unfinished">Choisir la clé privée</translation>
    </message>
    <message>
        <source>Choose its certificates</source>
        <comment>CHOOSE_CHAIN</comment>
        <translation type="unfinished">Choisir ses certificats</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <comment>KEY_FILES</comment>
        <translation type="unfinished">Clés privées (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <comment>CHAIN_FILES</comment>
        <translation type="unfinished">Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Trying whether it can sign…</source>
        <comment>TRYING</comment>
        <translation type="unfinished">Essai de signature en cours…</translation>
    </message>
    <message>
        <source>The certificate was not tried</source>
        <comment>NOT_TRIED</comment>
        <translation type="unfinished">Le certificat n’a pas été essayé</translation>
    </message>
    <message>
        <source>This computer&apos;s own key: others can tell that a clip is unchanged, not whose it is.</source>
        <comment>SIGNED_HERE</comment>
        <translation type="unfinished">La clé propre à cet ordinateur : d’autres peuvent voir qu’un clip est inchangé, pas de qui il est.</translation>
    </message>
    <message>
        <source>{chain}, with the key in {key}. The key stays where it is.</source>
        <comment>SIGNED_OWN</comment>
        <translation type="unfinished">{chain}, avec la clé dans {key}. La clé reste où elle est.</translation>
    </message>
    <message>
        <source>Clips are signed as {name} from now on. The key stays where it is.</source>
        <comment>SIGNED_AS</comment>
        <translation type="unfinished">Les clips sont désormais signés au nom de {name}. La clé reste où elle est.</translation>
    </message>
    <message>
        <source>Invisible mark</source>
        <comment>INVISIBLE</comment>
        <translation type="unfinished">Marque invisible</translation>
    </message>
    <message>
        <source>In every picture</source>
        <comment>MARK</comment>
        <translation type="unfinished">Dans chaque image</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>DO_NOT_MARK</comment>
        <translation type="unfinished">Ne pas la mettre</translation>
    </message>
    <message>
        <source>In the live picture, recordings and exports: a film of the screen can still be told by it.</source>
        <comment>INVISIBLE_HINT</comment>
        <translation type="unfinished">Dans l’image en direct, les enregistrements et les exports : même un film de l’écran s’y reconnaît.</translation>
    </message>
    <message>
        <source>Visible label</source>
        <comment>LABEL</comment>
        <translation type="unfinished">Mention visible</translation>
    </message>
    <message>
        <source>In the live picture, in every output, in recordings and exports. Seconds count anew when an output begins.</source>
        <comment>LABEL_HINT</comment>
        <translation type="unfinished">Dans l’image en direct, chaque sortie, les enregistrements et les exports. Les secondes repartent quand une sortie commence.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>LABEL_TIMES 0</comment>
        <translation type="unfinished">Aucune</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>LABEL_TIMES 1</comment>
        <translation type="unfinished">Toujours</translation>
    </message>
    <message>
        <source>First 5 seconds</source>
        <comment>LABEL_TIMES 2</comment>
        <translation type="unfinished">5 premières secondes</translation>
    </message>
    <message>
        <source>First 10 seconds</source>
        <comment>LABEL_TIMES 3</comment>
        <translation type="unfinished">10 premières secondes</translation>
    </message>
    <message>
        <source>First 30 seconds</source>
        <comment>LABEL_TIMES 4</comment>
        <translation type="unfinished">30 premières secondes</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>LABEL_WORDS</comment>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Corner</source>
        <comment>LABEL_PLACE</comment>
        <translation type="unfinished">Coin</translation>
    </message>
    <message>
        <source>Top left</source>
        <comment>LABEL_PLACES 0</comment>
        <translation type="unfinished">En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <comment>LABEL_PLACES 1</comment>
        <translation type="unfinished">En haut à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <comment>LABEL_PLACES 2</comment>
        <translation type="unfinished">En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <comment>LABEL_PLACES 3</comment>
        <translation type="unfinished">En bas à droite</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Outputs</source>
        <comment>OUTPUTS</comment>
        <translation type="unfinished">Sorties</translation>
    </message>
    <message>
        <source>Outputs: where the picture and the sound go</source>
        <comment>OUTPUTS_NAME</comment>
        <translation type="unfinished">Sorties : où vont l’image et le son</translation>
    </message>
    <message>
        <source>none on</source>
        <comment>NONE_ON</comment>
        <translation type="unfinished">aucune</translation>
    </message>
    <message>
        <source>{count} on</source>
        <comment>SOME_ON</comment>
        <translation type="unfinished">{count} actives</translation>
    </message>
    <message>
        <source>{count} in part</source>
        <comment>SOME_IN_PART</comment>
        <translation type="unfinished">{count} en partie</translation>
    </message>
    <message>
        <source>Use in calls</source>
        <comment>CALLS</comment>
        <translation type="unfinished">Pour les appels</translation>
    </message>
    <message>
        <source>End use in calls</source>
        <comment>CALLS_ON</comment>
        <translation type="unfinished">Fin des appels</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>CALLS_CHIP</comment>
        <translation type="unfinished">Appels</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <comment>CALLS_HINT</comment>
        <translation type="unfinished">Caméra et microphone</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>CALLS_CAMERA</comment>
        <translation type="unfinished">caméra</translation>
    </message>
    <message>
        <source>microphone</source>
        <comment>CALLS_MICROPHONE</comment>
        <translation type="unfinished">microphone</translation>
    </message>
    <message>
        <source>A program sees it</source>
        <comment>CALLS_SEEN</comment>
        <translation type="unfinished">Un programme la voit</translation>
    </message>
    <message>
        <source>How to use it in a call program</source>
        <comment>CALLS_ABOUT</comment>
        <translation type="unfinished">Comment l’utiliser dans un programme d’appel</translation>
    </message>
    <message>
        <source>While this is on, choose Viseme Studio as the camera and as the microphone in the settings of the call program.</source>
        <comment>CALLS_HOW</comment>
        <translation type="unfinished">Tant que c’est activé, choisissez Viseme Studio comme caméra et comme microphone dans les réglages du programme d’appel.</translation>
    </message>
    <message>
        <source>Firefox, Chromium, OBS and the programs of GNOME see the camera through PipeWire, where nothing has to be installed. Zoom, Teams, Discord and Chrome need v4l2loopback, a kernel module installed once: the button below copies the command.</source>
        <comment>CALLS_WAYS</comment>
        <translation type="unfinished">Firefox, Chromium, OBS et les programmes de GNOME voient la caméra par PipeWire, sans rien installer. Zoom, Teams, Discord et Chrome ont besoin de v4l2loopback, un module du noyau installé une seule fois : le bouton ci-dessous copie la commande.</translation>
    </message>
    <message>
        <source>On this system the camera is that of OBS, and the microphone a virtual cable: the page below says how.</source>
        <comment>CALLS_ELSEWHERE</comment>
        <translation type="unfinished">Sur ce système, la caméra est celle d’OBS et le microphone un câble virtuel : la page ci-dessous dit comment.</translation>
    </message>
    <message>
        <source>The page about calls</source>
        <comment>CALLS_PAGE</comment>
        <translation type="unfinished">La page sur les appels</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE</comment>
        <translation type="unfinished">Page</translation>
    </message>
    <message>
        <source>End the page</source>
        <comment>PAGE_ON</comment>
        <translation type="unfinished">Fermer la page</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE_CHIP</comment>
        <translation type="unfinished">Page</translation>
    </message>
    <message>
        <source>For OBS and browsers</source>
        <comment>PAGE_HINT</comment>
        <translation type="unfinished">Pour OBS et navigateurs</translation>
    </message>
    <message>
        <source>A browser shows it</source>
        <comment>PAGE_SEEN</comment>
        <translation type="unfinished">Un navigateur l’affiche</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <comment>PAGE_NO_VIEWER</comment>
        <translation type="unfinished">Pas encore de spectateur</translation>
    </message>
    <message>
        <source>No viewer now</source>
        <comment>PAGE_NO_VIEWER_NOW</comment>
        <translation type="unfinished">Aucun spectateur pour l’instant</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>PAGE_AGAIN</comment>
        <translation type="unfinished">Copier l’adresse</translation>
    </message>
    <message>
        <source>Address of the page copied</source>
        <comment>PAGE_COPIED</comment>
        <translation type="unfinished">Adresse de la page copiée</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <comment>HEADPHONES</comment>
        <translation type="unfinished">S’entendre</translation>
    </message>
    <message>
        <source>Hear yourself no more</source>
        <comment>HEADPHONES_ON</comment>
        <translation type="unfinished">Ne plus s’entendre</translation>
    </message>
    <message>
        <source>In step with the picture</source>
        <comment>HEADPHONES_HINT</comment>
        <translation type="unfinished">En phase avec l’image</translation>
    </message>
    <message>
        <source>Hold 30 seconds</source>
        <comment>REPLAY</comment>
        <translation type="unfinished">Retenir 30 s</translation>
    </message>
    <message>
        <source>Hold no longer</source>
        <comment>REPLAY_ON</comment>
        <translation type="unfinished">Ne plus retenir</translation>
    </message>
    <message>
        <source>The last half minute is not held: press Hold 30 seconds in the outputs first.</source>
        <comment>REPLAY_NOT_HELD</comment>
        <translation type="unfinished">La dernière demi-minute n’est pas retenue : appuyez d’abord sur Retenir 30 s dans les sorties.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>End the recording</source>
        <comment>RECORD_ON</comment>
        <translation type="unfinished">Terminer</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>RECORD_HINT</comment>
        <translation type="unfinished">Image et son</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>RECORD_PAUSED</comment>
        <translation type="unfinished">En pause</translation>
    </message>
    <message>
        <source>On</source>
        <comment>ON</comment>
        <translation type="unfinished">Active</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>OPENING</comment>
        <translation type="unfinished">Ouverture</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>CLOSING</comment>
        <translation type="unfinished">Fermeture</translation>
    </message>
    <message>
        <source>No program looks yet</source>
        <comment>WAITS_FOR_PROGRAM</comment>
        <translation type="unfinished">Personne ne regarde</translation>
    </message>
    <message>
        <source>There: {there}. Not there: {missing}. {why}</source>
        <comment>PART</comment>
        <translation type="unfinished">Présent : {there}. Absent : {missing}. {why}</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <comment>NOT_OPENED</comment>
        <translation type="unfinished">{name} est inutilisable</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} i/s</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">{count} écartées</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <comment>LAG</comment>
        <translation type="unfinished">{value:.0f} ms</translation>
    </message>
    <message>
        <source>{name}: not all of it works</source>
        <comment>NOTICE</comment>
        <translation type="unfinished">{name} : tout ne fonctionne pas</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>IN_STEP</comment>
        <translation type="unfinished">Audio</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HINT</comment>
        <translation type="unfinished">Ctrl+J les garde</translation>
    </message>
    <message>
        <source>In the call program, choose Viseme Studio</source>
        <comment>CALLS_CHOOSE</comment>
        <translation type="unfinished">Choisissez Viseme Studio dans le programme d’appel</translation>
    </message>
    <message>
        <source>The page about calls is in English:</source>
        <comment>CALLS_PAGE_ENGLISH</comment>
        <translation type="unfinished">La page sur les appels est en anglais :</translation>
    </message>
    <message>
        <source>Address copied: paste it, or click it</source>
        <comment>PAGE_UNSEEN</comment>
        <translation type="unfinished">Adresse copiée : collez-la ou cliquez dessus</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <comment>PAGE_OPEN</comment>
        <translation type="unfinished">Ouvrir la page dans le navigateur</translation>
    </message>
    <message>
        <source>No browser could be started: the address is copied, paste it into one.</source>
        <comment>PAGE_NO_BROWSER</comment>
        <translation type="unfinished">Aucun navigateur n’a pu être lancé : l’adresse est copiée, collez-la dans l’un d’eux.</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HELD</comment>
        <translation type="unfinished">Ctrl+J les garde</translation>
    </message>
    <message>
        <source>Press Start first</source>
        <comment>RECORD_WAITS</comment>
        <translation type="unfinished">Appuyez d’abord sur Démarrer</translation>
    </message>
    <message>
        <source>Dropped: frames that this output had no time for, and holes in its sound, since it is on</source>
        <comment>DROPPED_TIP</comment>
        <translation type="unfinished">Écartées : images pour lesquelles cette sortie n’a pas eu le temps, et trous dans le son, depuis qu’elle est active</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <comment>COPY_COMMAND</comment>
        <translation type="unfinished">Copier la commande</translation>
    </message>
    <message>
        <source>{behind:+.1f} ms to picture, {drift:+.0f} ppm, {steps} steps, {gaps} gaps</source>
        <comment>IN_STEP_FIGURES</comment>
        <translation type="unfinished">{behind:+.1f} ms de l’image, {drift:+.0f} ppm, {steps} pas, {gaps} trous</translation>
    </message>
    <message>
        <source>sound after its picture, ms</source>
        <comment>CSV_IN_STEP 0</comment>
        <translation type="unfinished">audio après son image, ms</translation>
    </message>
    <message>
        <source>clocks differ, ppm</source>
        <comment>CSV_IN_STEP 1</comment>
        <translation type="unfinished">écart des horloges, ppm</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>CSV_IN_STEP 2</comment>
        <translation type="unfinished">pas</translation>
    </message>
    <message>
        <source>gaps</source>
        <comment>CSV_IN_STEP 3</comment>
        <translation type="unfinished">trous</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <comment>MENU</comment>
        <translation type="unfinished">S&amp;orties</translation>
    </message>
    <message>
        <source>&amp;Use in calls</source>
        <comment>MENU_CALLS</comment>
        <translation type="unfinished">&amp;Utiliser dans les appels</translation>
    </message>
    <message>
        <source>How to use it in a &amp;call program…</source>
        <comment>MENU_CALLS_ABOUT</comment>
        <translation type="unfinished">&amp;Comment l’utiliser pour un appel…</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <comment>MENU_MIRROR</comment>
        <translation type="unfinished">&amp;Refléter la caméra</translation>
    </message>
    <message>
        <source>Show a &amp;test card in the camera</source>
        <comment>MENU_CARD</comment>
        <translation type="unfinished">Montrer une &amp;mire dans la caméra</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <comment>MENU_STREAM</comment>
        <translation type="unfinished">&amp;Diffuser</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <comment>MENU_PAGE</comment>
        <translation type="unfinished">Pag&amp;e</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the page</source>
        <comment>MENU_PAGE_ADDRESS</comment>
        <translation type="unfinished">C&amp;opier l’adresse de la page</translation>
    </message>
    <message>
        <source>H&amp;old 30 seconds</source>
        <comment>MENU_HOLD</comment>
        <translation type="unfinished">Reten&amp;ir 30 s</translation>
    </message>
    <message>
        <source>&amp;Hear yourself</source>
        <comment>MENU_HEADPHONES</comment>
        <translation type="unfinished">S’en&amp;tendre</translation>
    </message>
    <message>
        <source>The key is on {page}. Once it is kept, leave this empty.</source>
        <comment>STREAM_KEY_PAGE</comment>
        <translation type="unfinished">La clé est sur {page}. Une fois gardée, laissez ce champ vide.</translation>
    </message>
    <message>
        <source>An address of rtmp or rtmps needs a key, once: where it is kept, leave this empty. Others need none.</source>
        <comment>STREAM_KEY_HINT</comment>
        <translation type="unfinished">Une adresse rtmp ou rtmps demande une clé, une fois : si elle est gardée, laissez ce champ vide. Les autres n’en demandent pas.</translation>
    </message>
    <message>
        <source>No key is kept for this address yet: enter it.</source>
        <comment>STREAM_NO_KEY</comment>
        <translation type="unfinished">Aucune clé n’est encore gardée pour cette adresse : saisissez-la.</translation>
    </message>
    <message>
        <source>&amp;Keep the last 30 seconds</source>
        <comment>MENU_KEEP</comment>
        <translation type="unfinished">&amp;Garder les 30 dernières secondes</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM</comment>
        <translation type="unfinished">Diffuser</translation>
    </message>
    <message>
        <source>End the stream</source>
        <comment>STREAM_ON</comment>
        <translation type="unfinished">Finir la diffusion</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_CHIP</comment>
        <translation type="unfinished">Diffuser</translation>
    </message>
    <message>
        <source>Twitch, YouTube, others</source>
        <comment>STREAM_HINT</comment>
        <translation type="unfinished">Twitch, YouTube, autres</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <comment>STREAM_LIVE</comment>
        <translation type="unfinished">En route</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>STREAM_CONNECTS</comment>
        <translation type="unfinished">Connexion</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_TITLE</comment>
        <translation type="unfinished">Diffuser</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>STREAM_SERVICE</comment>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Another address</source>
        <comment>STREAM_OTHER</comment>
        <translation type="unfinished">Autre adresse</translation>
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
        <translation type="unfinished">Clé</translation>
    </message>
    <message>
        <source>Keep the key in the system&apos;s keyring</source>
        <comment>STREAM_KEEP</comment>
        <translation type="unfinished">Garder la clé dans le trousseau du système</translation>
    </message>
    <message>
        <source>That is no address to stream to: write one that begins with rtmp, rtmps, udp, srt or hls.</source>
        <comment>STREAM_NO_ADDRESS</comment>
        <translation type="unfinished">On ne peut pas diffuser vers cette adresse : écrivez-en une qui commence par rtmp, rtmps, udp, srt ou hls.</translation>
    </message>
    <message>
        <source>Looking for the key in the system&apos;s keyring, which may ask you first. You can enter it here instead.</source>
        <comment>STREAM_LOOKS</comment>
        <translation type="unfinished">La clé est cherchée dans le trousseau du système, qui peut d’abord vous le demander. Vous pouvez aussi la saisir ici.</translation>
    </message>
    <message>
        <source>Go live</source>
        <comment>STREAM_GO</comment>
        <translation type="unfinished">Passer en direct</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Spectrogram</source>
        <comment>SPECTROGRAM</comment>
        <translation type="unfinished">Spectrogramme</translation>
    </message>
    <message>
        <source>Speak, or play a file, to see what the model hears</source>
        <comment>SPECTROGRAM_EMPTY</comment>
        <translation type="unfinished">Parlez pour voir ce que le modèle entend</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>FROZEN</comment>
        <translation type="unfinished">figé</translation>
    </message>
    <message>
        <source>mel, {count} bands</source>
        <comment>BANDS</comment>
        <translation type="unfinished">mel, {count} bandes</translation>
    </message>
    <message>
        <source>{hertz}  {seconds:.2f} s  {level:.0f} dB</source>
        <comment>READOUT</comment>
        <translation type="unfinished">{hertz}  {seconds:.2f} s  {level:.0f} dB</translation>
    </message>
    <message>
        <source>Loudest at {hertz} with {level:.0f} dB; mouth {share:.0f} % open</source>
        <comment>SPECTROGRAM_SAYS</comment>
        <translation type="unfinished">Le plus fort à {hertz} avec {level:.0f} dB ; bouche ouverte à {share:.0f} %</translation>
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
        <translation type="unfinished">Bouche</translation>
    </message>
    <message>
        <source>now</source>
        <comment>NOW</comment>
        <translation type="unfinished">maint.</translation>
    </message>
    <message>
        <source>Slow frame: {value:.0f} ms</source>
        <comment>SLOW_FRAME</comment>
        <translation type="unfinished">Image lente : {value:.0f} ms</translation>
    </message>
    <message>
        <source>on screen  ·  look-ahead {value} ms</source>
        <comment>ON_SCREEN</comment>
        <translation type="unfinished">à l’écran  ·  anticipation {value} ms</translation>
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
        <translation type="unfinished">secondes</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>LATENCY</comment>
        <translation type="unfinished">Latence</translation>
    </message>
    <message>
        <source>Latency: from sound to screen, part by part, with its history</source>
        <comment>LATENCY_NAME</comment>
        <translation type="unfinished">Latence : du son à l’écran, partie par partie, avec son historique</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>NOT_RUNNING</comment>
        <translation type="unfinished">à l’arrêt</translation>
    </message>
    <message>
        <source>{value:.0f} of {budget:.0f} ms</source>
        <comment>OF_BUDGET</comment>
        <translation type="unfinished">{value:.0f} sur {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, median of the last second</source>
        <comment>LATENCY_SAYS</comment>
        <translation type="unfinished">Du son à l’écran : {value}, médiane de la dernière seconde</translation>
    </message>
    <message>
        <source>Sound to screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">Du son à l’écran</translation>
    </message>
    <message>
        <source>Sound → screen</source>
        <comment>TO_SCREEN_SHORT</comment>
        <translation type="unfinished">Son → écran</translation>
    </message>
    <message>
        <source>sound → screen, ms</source>
        <comment>TO_SCREEN_MS</comment>
        <translation type="unfinished">son → écran, ms</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>FRAME</comment>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PAINT</comment>
        <translation type="unfinished">Affichage</translation>
    </message>
    <message>
        <source>Sound to screen, last second</source>
        <comment>BAR_TITLE</comment>
        <translation type="unfinished">Du son à l’écran, dernière seconde</translation>
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
        <translation type="unfinished">Figer tous les panneaux</translation>
    </message>
    <message>
        <source>{value:.0f} skipped</source>
        <comment>EVENTS 0</comment>
        <translation type="unfinished">{value:.0f} sautées</translation>
    </message>
    <message>
        <source>{value:.0f} dropped at display</source>
        <comment>EVENTS 1</comment>
        <translation type="unfinished">{value:.0f} écartées à l’écran</translation>
    </message>
    <message>
        <source>Sound dropout</source>
        <comment>EVENTS 2</comment>
        <translation type="unfinished">Coupure de son</translation>
    </message>
    <message>
        <source>Look-ahead {value:.0f} ms</source>
        <comment>EVENTS 3</comment>
        <translation type="unfinished">Anticipation {value:.0f} ms</translation>
    </message>
    <message>
        <source>Avatar: {name}</source>
        <comment>EVENTS 4</comment>
        <translation type="unfinished">Avatar : {name}</translation>
    </message>
    <message>
        <source>GC pause {value:.1f} ms</source>
        <comment>EVENTS 5</comment>
        <translation type="unfinished">Pause GC {value:.1f} ms</translation>
    </message>
    <message>
        <source>Sound begins</source>
        <comment>EVENTS 6</comment>
        <translation type="unfinished">Le son commence</translation>
    </message>
    <message>
        <source>Sound ends</source>
        <comment>EVENTS 7</comment>
        <translation type="unfinished">Le son finit</translation>
    </message>
    <message>
        <source>Output on: {name}</source>
        <comment>EVENTS 8</comment>
        <translation type="unfinished">Sortie active : {name}</translation>
    </message>
    <message>
        <source>Output off: {name}</source>
        <comment>EVENTS 9</comment>
        <translation type="unfinished">Sortie coupée : {name}</translation>
    </message>
    <message>
        <source>Spectrogram: what the model hears, in hertz over time</source>
        <comment>SPECTROGRAM_NAME</comment>
        <translation type="unfinished">Spectrogramme : ce que le modèle entend, en hertz, au fil du temps</translation>
    </message>
    <message>
        <source>Click to freeze; then drag to pan, turn the wheel to zoom, Shift and drag to select</source>
        <comment>SPECTROGRAM_TIP</comment>
        <translation type="unfinished">Cliquez pour figer ; puis glissez pour déplacer, molette pour zoomer, Maj et glisser pour choisir</translation>
    </message>
    <message>
        <source>Nothing was heard here</source>
        <comment>SPECTROGRAM_NOTHING</comment>
        <translation type="unfinished">Rien n’a été entendu ici</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} s, ms</source>
        <comment>CASCADE_TITLE</comment>
        <translation type="unfinished">Du son à l’écran, {value:.0f} dernières s, ms</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} min, ms</source>
        <comment>CASCADE_TITLE_MIN</comment>
        <translation type="unfinished">Du son à l’écran, {value:.0f} dernières min, ms</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} s</source>
        <comment>TABLE_TITLE</comment>
        <translation type="unfinished">ms, {value:.0f} dern. s</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} min</source>
        <comment>TABLE_TITLE_MIN</comment>
        <translation type="unfinished">ms, {value:.0f} dern. min</translation>
    </message>
    <message>
        <source>ms, region</source>
        <comment>TABLE_REGION</comment>
        <translation type="unfinished">ms, région</translation>
    </message>
    <message>
        <source>ms, shown</source>
        <comment>TABLE_SHOWN</comment>
        <translation type="unfinished">ms, affiché</translation>
    </message>
    <message>
        <source>Sound to screen, region</source>
        <comment>FIGURES_REGION</comment>
        <translation type="unfinished">Du son à l’écran, région</translation>
    </message>
    <message>
        <source>Sound to screen, as shown</source>
        <comment>FIGURES_SHOWN</comment>
        <translation type="unfinished">Du son à l’écran, affiché</translation>
    </message>
    <message>
        <source>Frame at {value:.2f} s, ms</source>
        <comment>FRAME_AT</comment>
        <translation type="unfinished">Image à {value:.2f} s, ms</translation>
    </message>
    <message>
        <source>Frame time, region, log</source>
        <comment>HISTOGRAM_REGION</comment>
        <translation type="unfinished">Temps par image, région, log</translation>
    </message>
    <message>
        <source>Frame time, as shown, log</source>
        <comment>HISTOGRAM_SHOWN</comment>
        <translation type="unfinished">Temps par image, affiché, log</translation>
    </message>
    <message>
        <source>{value:.0f} ms sound → screen</source>
        <comment>WAY_MS</comment>
        <translation type="unfinished">{value:.0f} ms son → écran</translation>
    </message>
    <message>
        <source>A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</source>
        <comment>WAY_BETWEEN</comment>
        <translation type="unfinished">A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</translation>
    </message>
    <message>
        <source>Frame time, 60 s, log</source>
        <comment>HISTOGRAM_TITLE</comment>
        <translation type="unfinished">Temps par image, 60 s, log</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>BUDGET</comment>
        <translation type="unfinished">budget</translation>
    </message>
    <message>
        <source>budget {value:.0f} ms</source>
        <comment>BUDGET_IS</comment>
        <translation type="unfinished">budget {value:.0f} ms</translation>
    </message>
    <message>
        <source>last second</source>
        <comment>LAST_SECOND</comment>
        <translation type="unfinished">dernière seconde</translation>
    </message>
    <message>
        <source>part</source>
        <comment>PART</comment>
        <translation type="unfinished">partie</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>PARTS 0</comment>
        <translation type="unfinished">Microphone</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>PARTS 1</comment>
        <translation type="unfinished">Anticipation</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>PARTS 2</comment>
        <translation type="unfinished">Attente</translation>
    </message>
    <message>
        <source>Mel</source>
        <comment>PARTS 3</comment>
        <translation type="unfinished">Mel</translation>
    </message>
    <message>
        <source>Encode</source>
        <comment>PARTS 4</comment>
        <translation type="unfinished">Encodage</translation>
    </message>
    <message>
        <source>Generate</source>
        <comment>PARTS 5</comment>
        <translation type="unfinished">Générer</translation>
    </message>
    <message>
        <source>Composite</source>
        <comment>PARTS 6</comment>
        <translation type="unfinished">Mélange</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>PARTS 7</comment>
        <translation type="unfinished">Remise</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PARTS 8</comment>
        <translation type="unfinished">Affichage</translation>
    </message>
    <message>
        <source>What the microphone and the system hold back before the studio hears it.</source>
        <comment>PARTS_ABOUT 0</comment>
        <translation type="unfinished">Ce que le microphone et le système retiennent avant que le studio l’entende.</translation>
    </message>
    <message>
        <source>How far ahead of the picture the encoder hears: {look_ahead} ms, in whole frames. A frame waits {wait:.1f} ms for that sound at most, and mostly a little less, for sound comes in pieces.</source>
        <comment>PARTS_ABOUT 1</comment>
        <translation type="unfinished">Jusqu’où l’encodeur entend en avant de l’image : {look_ahead} ms, en images entières. Une image attend ce son {wait:.1f} ms au plus, et le plus souvent un peu moins, car le son arrive par morceaux.</translation>
    </message>
    <message>
        <source>Until the engine comes to this frame.</source>
        <comment>PARTS_ABOUT 2</comment>
        <translation type="unfinished">Jusqu’à ce que le moteur en vienne à cette image.</translation>
    </message>
    <message>
        <source>The sound becomes a mel spectrum.</source>
        <comment>PARTS_ABOUT 3</comment>
        <translation type="unfinished">Le son devient un spectre mel.</translation>
    </message>
    <message>
        <source>The encoder tells from it how the mouth stands.</source>
        <comment>PARTS_ABOUT 4</comment>
        <translation type="unfinished">L’encodeur en déduit la position de la bouche.</translation>
    </message>
    <message>
        <source>The generator paints the mouth.</source>
        <comment>PARTS_ABOUT 5</comment>
        <translation type="unfinished">Le générateur peint la bouche.</translation>
    </message>
    <message>
        <source>The mouth is put into the picture.</source>
        <comment>PARTS_ABOUT 6</comment>
        <translation type="unfinished">La bouche est mise dans l’image.</translation>
    </message>
    <message>
        <source>Until the window takes the frame.</source>
        <comment>PARTS_ABOUT 7</comment>
        <translation type="unfinished">Jusqu’à ce que la fenêtre prenne l’image.</translation>
    </message>
    <message>
        <source>Until the frame is painted on the screen.</source>
        <comment>PARTS_ABOUT 8</comment>
        <translation type="unfinished">Jusqu’à ce que l’image soit affichée à l’écran.</translation>
    </message>
    <message>
        <source>Mic</source>
        <comment>PARTS_SHORT 0</comment>
        <translation type="unfinished">Micro</translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PARTS_SHORT 5</comment>
        <translation type="unfinished">Gén.</translation>
    </message>
    <message>
        <source>measured while live</source>
        <comment>MEASURED_LIVE</comment>
        <translation type="unfinished">mesuré en direct</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in {value:.0f} s</source>
        <comment>COUNTED_LAST</comment>
        <translation type="unfinished">{skipped} sautées, {slow} lentes en {value:.0f} s</translation>
    </message>
    <message>
        <source>Region: Shift+drag, or R  ·  Zoom: wheel, or Up and Down  ·  Pan: drag, or Left and Right  ·  Cursors: click, or A; Shift+click, or B  ·  Live: Escape</source>
        <comment>EXAMINE_HINT</comment>
        <translation type="unfinished">Région : Maj+glisser ou R  ·  Zoom : molette ou Haut et Bas  ·  Déplacer : glisser ou Gauche et Droite  ·  Curseurs : clic ou A ; Maj+clic ou B  ·  Direct : Échap</translation>
    </message>
    <message>
        <source>No region yet: what is shown is played, exported and saved</source>
        <comment>NO_REGION</comment>
        <translation type="unfinished">Pas encore de région : ce qui est affiché est lu, exporté et enregistré</translation>
    </message>
    <message>
        <source>Sessions, profiles and reports (*.json);;All files (*)</source>
        <comment>COMPARE_FILES</comment>
        <translation type="unfinished">Sessions, profils et rapports (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>COMPARED</comment>
        <translation type="unfinished">Comparé à</translation>
    </message>
    <message>
        <source>Other programs: {others:.0f} % of the CPU, studio {studio:.0f} %</source>
        <comment>LOAD_OTHERS</comment>
        <translation type="unfinished">Autres programmes : {others:.0f} % du CPU, studio {studio:.0f} %</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>COUNTED</comment>
        <translation type="unfinished">Compté</translation>
    </message>
    <message>
        <source>Counted since {time}</source>
        <comment>COUNTED_SINCE</comment>
        <translation type="unfinished">Compté depuis {time}</translation>
    </message>
    <message>
        <source>process, {length}</source>
        <comment>PROCESS</comment>
        <translation type="unfinished">proc., {length}</translation>
    </message>
    <message>
        <source>process, region</source>
        <comment>PROCESS_REGION</comment>
        <translation type="unfinished">proc., région</translation>
    </message>
    <message>
        <source>Save what is frozen</source>
        <comment>SAVE_FROZEN</comment>
        <translation type="unfinished">Enregistrer ce qui est figé</translation>
    </message>
    <message>
        <source>Save the region</source>
        <comment>REGION_TITLE</comment>
        <translation type="unfinished">Enregistrer la région</translation>
    </message>
    <message>
        <source>Region {time}</source>
        <comment>REGION_NAME</comment>
        <translation type="unfinished">Région {time}</translation>
    </message>
    <message>
        <source>Region saved</source>
        <comment>REGION_SAVED</comment>
        <translation type="unfinished">Région enregistrée</translation>
    </message>
    <message>
        <source>The region was not saved</source>
        <comment>REGION_NOT_SAVED</comment>
        <translation type="unfinished">La région n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Save the panels</source>
        <comment>PANELS_TITLE</comment>
        <translation type="unfinished">Enregistrer les panneaux</translation>
    </message>
    <message>
        <source>Panels {time}</source>
        <comment>PANELS_NAME</comment>
        <translation type="unfinished">Panneaux {time}</translation>
    </message>
    <message>
        <source>Panels saved</source>
        <comment>PANELS_SAVED</comment>
        <translation type="unfinished">Panneaux enregistrés</translation>
    </message>
    <message>
        <source>The panels were not saved</source>
        <comment>PANELS_NOT_SAVED</comment>
        <translation type="unfinished">Les panneaux n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <comment>SESSION_NOT_SAVED</comment>
        <translation type="unfinished">La session n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LONGEST_TICK</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, over the budget, median of the last second</source>
        <comment>LATENCY_SAYS_OVER</comment>
        <translation type="unfinished">Du son à l’écran : {value}, au-delà du budget, médiane de la dernière seconde</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in the {value} shown</source>
        <comment>COUNTED_SHOWN</comment>
        <translation type="unfinished">{skipped} sautées, {slow} lentes dans {value} affichés</translation>
    </message>
    <message>
        <source>p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_WAY</comment>
        <translation type="unfinished">p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>to the picture p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_MADE</comment>
        <translation type="unfinished">jusqu’à l’image p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>frame p50 {p50}  p95 {p95} ms</source>
        <comment>COMPARED_FRAME</comment>
        <translation type="unfinished">image p50 {p50}  p95 {p95} ms</translation>
    </message>
    <message>
        <source>before</source>
        <comment>BEFORE</comment>
        <translation type="unfinished">avant</translation>
    </message>
    <message>
        <source>Before: {value} ms.</source>
        <comment>PART_BEFORE</comment>
        <translation type="unfinished">Avant : {value} ms.</translation>
    </message>
    <message>
        <source>{value:.0f} ms, before {before:.0f} ms</source>
        <comment>WAY_COMPARED</comment>
        <translation type="unfinished">{value:.0f} ms, avant {before:.0f} ms</translation>
    </message>
    <message>
        <source>before {before:.0f} ms</source>
        <comment>WAY_BEFORE</comment>
        <translation type="unfinished">avant {before:.0f} ms</translation>
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
        <translation type="unfinished">GPU : {part}</translation>
    </message>
    <message>
        <source>not timed: {why}</source>
        <comment>GPU_UNTIMED</comment>
        <translation type="unfinished">non mesuré : {why}</translation>
    </message>
    <message>
        <source>GPU: not timed, {why}</source>
        <comment>GPU_UNTIMED_ROW</comment>
        <translation type="unfinished">GPU : non mesuré, {why}</translation>
    </message>
    <message>
        <source>mel</source>
        <comment>GPU_SHORT 0</comment>
        <translation type="unfinished">mel</translation>
    </message>
    <message>
        <source>enc</source>
        <comment>GPU_SHORT 1</comment>
        <translation type="unfinished">enc</translation>
    </message>
    <message>
        <source>gen</source>
        <comment>GPU_SHORT 2</comment>
        <translation type="unfinished">gén</translation>
    </message>
    <message>
        <source>comp</source>
        <comment>GPU_SHORT 3</comment>
        <translation type="unfinished">mél</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>GPU_SHORT 4</comment>
        <translation type="unfinished">copies</translation>
    </message>
    <message>
        <source>{value} ± {within} MiB/min</source>
        <comment>SLOPE</comment>
        <translation type="unfinished">{value} ± {within} Mio/min</translation>
    </message>
    <message>
        <source>CPU: studio {studio:.0f} % of a core, computer {computer:.0f} %</source>
        <comment>LOAD</comment>
        <translation type="unfinished">CPU : studio {studio:.0f} % d’un cœur, ordinateur {computer:.0f} %</translation>
    </message>
    <message>
        <source>{value:.1f} GB free</source>
        <comment>DISK_LEFT</comment>
        <translation type="unfinished">{value:.1f} Go libres</translation>
    </message>
    <message>
        <source>{size:.0f} MiB, CPU {studio:.0f} %, sound {sound:.2f} s</source>
        <comment>HELD_AT</comment>
        <translation type="unfinished">{size:.0f} Mio, CPU {studio:.0f} %, son {sound:.2f} s</translation>
    </message>
    <message>
        <source>process</source>
        <comment>LANE_PROCESS</comment>
        <translation type="unfinished">processus</translation>
    </message>
    <message>
        <source>CPU: studio</source>
        <comment>LANE_STUDIO</comment>
        <translation type="unfinished">CPU : studio</translation>
    </message>
    <message>
        <source>computer</source>
        <comment>LANE_COMPUTER</comment>
        <translation type="unfinished">ordinateur</translation>
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
        <translation type="unfinished">CPU du studio, pour cent d’un cœur</translation>
    </message>
    <message>
        <source>CPU of the computer, per cent</source>
        <comment>CSV_COMPUTER</comment>
        <translation type="unfinished">CPU de l’ordinateur, pour cent</translation>
    </message>
    <message>
        <source>GB free where recordings go</source>
        <comment>CSV_DISK</comment>
        <translation type="unfinished">Go libres là où vont les enregistrements</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>MEMORY</comment>
        <translation type="unfinished">Mémoire</translation>
    </message>
    <message>
        <source>Memory: process, sound that waits, and losses</source>
        <comment>MEMORY_NAME</comment>
        <translation type="unfinished">Mémoire : processus, son en attente et pertes</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB</source>
        <comment>MEMORY_SAYS</comment>
        <translation type="unfinished">Le processus occupe {size:.0f} Mio</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB; GPU memory: {gpu}</source>
        <comment>MEMORY_SAYS_GPU</comment>
        <translation type="unfinished">Le processus occupe {size:.0f} Mio ; mémoire GPU : {gpu}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>LOST_SKIPPED</comment>
        <translation type="unfinished">Sautées</translation>
    </message>
    <message>
        <source>Dropped at display</source>
        <comment>LOST_DISPLAY</comment>
        <translation type="unfinished">Écartées à l’écran</translation>
    </message>
    <message>
        <source>Sound dropouts</source>
        <comment>LOST_SOUND</comment>
        <translation type="unfinished">Coupures de son</translation>
    </message>
    <message>
        <source>Longest GC pause</source>
        <comment>COLLECTOR</comment>
        <translation type="unfinished">Plus longue pause GC</translation>
    </message>
    <message>
        <source>measuring</source>
        <comment>MEASURING</comment>
        <translation type="unfinished">mesure</translation>
    </message>
    <message>
        <source>steady, {rate}</source>
        <comment>STEADY</comment>
        <translation type="unfinished">stable, {rate}</translation>
    </message>
    <message>
        <source>{what} grow, {rate}</source>
        <comment>GROWS</comment>
        <translation type="unfinished">{what} croît, {rate}</translation>
    </message>
    <message>
        <source>GPU memory grows, {rate}</source>
        <comment>GPU_GROWS</comment>
        <translation type="unfinished">La mémoire GPU croît, {rate}</translation>
    </message>
    <message>
        <source>{value} MiB/min</source>
        <comment>RATE</comment>
        <translation type="unfinished">{value} Mio/min</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <comment>GPU_MEMORY</comment>
        <translation type="unfinished">Mémoire GPU</translation>
    </message>
    <message>
        <source>{used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_USED</comment>
        <translation type="unfinished">{used:.1f} sur {total:.1f} Gio utilisés</translation>
    </message>
    <message>
        <source>{ours:.0f} MiB by the studio, {used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_OURS</comment>
        <translation type="unfinished">{ours:.0f} Mio par le studio, {used:.1f} sur {total:.1f} Gio utilisés</translation>
    </message>
    <message>
        <source>{value:.0f} MiB</source>
        <comment>MEBIBYTES</comment>
        <translation type="unfinished">{value:.0f} Mio</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>HELD</comment>
        <translation type="unfinished">Pris</translation>
    </message>
    <message>
        <source>most</source>
        <comment>MOST</comment>
        <translation type="unfinished">max.</translation>
    </message>
    <message>
        <source>now / all</source>
        <comment>NOW_OF_ALL</comment>
        <translation type="unfinished">actuel / tous</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>POOLS frames</comment>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Idle loop</source>
        <comment>POOLS idle loop</comment>
        <translation type="unfinished">Repos</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>POOLS preview</comment>
        <translation type="unfinished">Aperçu</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>POOLS recording</comment>
        <translation type="unfinished">Enregistr.</translation>
    </message>
    <message>
        <source>Sound ring</source>
        <comment>SOUND_RING</comment>
        <translation type="unfinished">Anneau</translation>
    </message>
    <message>
        <source>{now:.2f} / {all:.0f} s</source>
        <comment>SOUND_HELD</comment>
        <translation type="unfinished">{now:.2f} / {all:.0f} s</translation>
    </message>
    <message>
        <source>process MiB</source>
        <comment>CSV_PROCESS</comment>
        <translation type="unfinished">processus Mio</translation>
    </message>
    <message>
        <source>pool {name}, in use</source>
        <comment>CSV_POOL</comment>
        <translation type="unfinished">pool {name}, utilisé</translation>
    </message>
    <message>
        <source>queue {name}, depth</source>
        <comment>CSV_QUEUE</comment>
        <translation type="unfinished">file {name}, profondeur</translation>
    </message>
    <message>
        <source>longest GC pause, ms</source>
        <comment>CSV_COLLECTOR</comment>
        <translation type="unfinished">plus longue pause GC, ms</translation>
    </message>
    <message>
        <source>GPU MiB of the studio</source>
        <comment>CSV_GPU 0</comment>
        <translation type="unfinished">GPU Mio du studio</translation>
    </message>
    <message>
        <source>GPU MiB used</source>
        <comment>CSV_GPU 1</comment>
        <translation type="unfinished">GPU Mio utilisés</translation>
    </message>
    <message>
        <source>GPU MiB</source>
        <comment>CSV_GPU 2</comment>
        <translation type="unfinished">GPU Mio</translation>
    </message>
    <message>
        <source>Frozen at {time}</source>
        <comment>FROZEN_AT</comment>
        <translation type="unfinished">Figé à {time}</translation>
    </message>
    <message>
        <source>{name} {at:.2f} s</source>
        <comment>CURSOR</comment>
        <translation type="unfinished">{name} {at:.2f} s</translation>
    </message>
    <message>
        <source>A to B {seconds:.3f} s</source>
        <comment>CURSORS_APART</comment>
        <translation type="unfinished">A à B {seconds:.3f} s</translation>
    </message>
    <message>
        <source>region {seconds:.2f} s</source>
        <comment>REGION</comment>
        <translation type="unfinished">région {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Play the region</source>
        <comment>PLAY_REGION</comment>
        <translation type="unfinished">Lire la région</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <comment>STOP_REGION</comment>
        <translation type="unfinished">Arrêter la lecture</translation>
    </message>
    <message>
        <source>Sound as WAV…</source>
        <comment>SAVE_WAV</comment>
        <translation type="unfinished">Son en WAV…</translation>
    </message>
    <message>
        <source>Frames as CSV…</source>
        <comment>SAVE_CSV</comment>
        <translation type="unfinished">Images en CSV…</translation>
    </message>
    <message>
        <source>Panels as PNG…</source>
        <comment>SAVE_PNG</comment>
        <translation type="unfinished">Panneaux en PNG…</translation>
    </message>
    <message>
        <source>Panels as SVG…</source>
        <comment>SAVE_SVG</comment>
        <translation type="unfinished">Panneaux en SVG…</translation>
    </message>
    <message>
        <source>Whole session to compare with…</source>
        <comment>SAVE_SESSION</comment>
        <translation type="unfinished">Session entière à comparer…</translation>
    </message>
    <message>
        <source>Export the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">Exporter la région en clip</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>BACK_TO_LIVE</comment>
        <translation type="unfinished">Direct</translation>
    </message>
    <message>
        <source>Back to live (Escape)</source>
        <comment>BACK_TO_LIVE_TIP</comment>
        <translation type="unfinished">Retour au direct (Échap)</translation>
    </message>
    <message>
        <source>The region cannot be heard</source>
        <comment>NOT_HEARD</comment>
        <translation type="unfinished">La région ne peut pas être entendue</translation>
    </message>
    <message>
        <source>Viseme Studio: {panels}</source>
        <comment>PICTURE_OF</comment>
        <translation type="unfinished">Viseme Studio : {panels}</translation>
    </message>
    <message>
        <source>No panel is shown: choose the layout Studio or Engineer in the menu View first.</source>
        <comment>NO_PANELS</comment>
        <translation type="unfinished">Aucun panneau n’est affiché : choisissez d’abord la disposition Studio ou Ingénieur dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Save the whole session</source>
        <comment>SESSION_TITLE</comment>
        <translation type="unfinished">Enregistrer la session entière</translation>
    </message>
    <message>
        <source>Whole session {time}</source>
        <comment>SESSION_NAME</comment>
        <translation type="unfinished">Session entière {time}</translation>
    </message>
    <message>
        <source>Whole session saved</source>
        <comment>SESSION_SAVED</comment>
        <translation type="unfinished">Session entière enregistrée</translation>
    </message>
    <message>
        <source>Compare with a session</source>
        <comment>COMPARE_TITLE</comment>
        <translation type="unfinished">Comparer avec une session</translation>
    </message>
    <message>
        <source>Compare with a session…</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">Comparer avec une session…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <comment>COMPARE_NO_MORE</comment>
        <translation type="unfinished">Ne plus comparer</translation>
    </message>
    <message>
        <source>The session cannot be compared with</source>
        <comment>NOT_COMPARED</comment>
        <translation type="unfinished">La session ne peut pas être comparée</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} s</source>
        <comment>OVER_SECONDS</comment>
        <translation type="unfinished">Centiles sur {value:.0f} s</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} min</source>
        <comment>OVER_MINUTES</comment>
        <translation type="unfinished">Centiles sur {value:.0f} min</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <comment>COUNT_ANEW</comment>
        <translation type="unfinished">Remettre les compteurs à zéro</translation>
    </message>
    <message>
        <source>Save the panel</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">Enregistrer le panneau</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <comment>PANEL_PNG</comment>
        <translation type="unfinished">Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <comment>PANEL_SVG</comment>
        <translation type="unfinished">Enregistrer en SVG…</translation>
    </message>
</context>
<context>
    <name>raised</name>
    <message>
        <source>There is no file {footage}: give a video or a photo.</source>
        <comment>avatars/capture/capture.py b74e0317</comment>
        <translation type="unfinished">Le fichier {footage} n’existe pas : prenez une vidéo ou une photo.</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read.</source>
        <comment>avatars/capture/capture.py 15faf977</comment>
        <translation type="unfinished">{name} ne contient aucune image lisible.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {stops}</source>
        <comment>avatars/capture/capture.py e3d62f79</comment>
        <translation type="unfinished">{name} est inutilisable : {stops}</translation>
    </message>
    <message>
        <source>{name} ended earlier than when it was measured: try again.</source>
        <comment>avatars/capture/capture.py d5ffd709</comment>
        <translation type="unfinished">{name} a fini plus tôt que lors de la mesure : réessayez.</translation>
    </message>
    <message>
        <source>The footage cannot be used: {why}</source>
        <comment>avatars/capture/capture.py 1aad9f30</comment>
        <translation type="unfinished">La vidéo est inutilisable : {why}</translation>
    </message>
    <message>
        <source>Finding the face needs the package dlib-bin: install it with &apos;pip install dlib-bin&apos;.</source>
        <comment>avatars/capture/finder.py 85acda25</comment>
        <translation type="unfinished">Trouver le visage demande le paquet dlib-bin : installez-le avec &apos;pip install dlib-bin&apos;.</translation>
    </message>
    <message>
        <source>The background is plain: if it stays so, the avatar gets a matte, and another background can be put behind it.</source>
        <comment>avatars/capture/report.py bd3300fc</comment>
        <translation type="unfinished">Le fond est uni : s’il le reste, l’avatar reçoit un détourage, et un autre fond peut être mis derrière.</translation>
    </message>
    <message>
        <source>No face was found: film one person from the front, with the whole face in the picture.</source>
        <comment>avatars/capture/report.py 9820a1bd</comment>
        <translation type="unfinished">Aucun visage trouvé : filmez une personne de face, le visage entier dans l’image.</translation>
    </message>
    <message>
        <source>It is {pictures} s long: the loop will be seen to repeat.</source>
        <comment>avatars/capture/report.py 6f73670e</comment>
        <translation type="unfinished">Elle dure {pictures} s : on verra que la boucle se répète.</translation>
    </message>
    <message>
        <source>Its rate is {rate} Hz and {fps} are shown: {what}, so motion is less even.</source>
        <comment>avatars/capture/report.py 862aa1d8</comment>
        <translation type="unfinished">Sa cadence est de {rate} Hz et {fps} sont montrées : {what}, le mouvement est donc moins régulier.</translation>
    </message>
    <message>
        <source>Its pictures stop for {longest} s: the file is damaged or was recorded with pauses.</source>
        <comment>avatars/capture/report.py 6149f98f</comment>
        <translation type="unfinished">Ses images s’arrêtent pendant {longest} s : le fichier est endommagé ou a été filmé avec des pauses.</translation>
    </message>
    <message>
        <source>It is HDR video ({hdr}), shown in the range of an ordinary screen: faces keep their light, and what was brighter than white is white. Film without HDR for the best result.</source>
        <comment>avatars/capture/report.py 96536d2c</comment>
        <translation type="unfinished">C’est une vidéo HDR ({hdr}), montrée dans l’étendue d’un écran ordinaire : les visages gardent leur lumière, et ce qui était plus clair que le blanc est blanc. Le mieux est de filmer sans HDR.</translation>
    </message>
    <message>
        <source>It is interlaced: every other line is filled in, so it is less sharp. Film progressively (25p or 50p).</source>
        <comment>avatars/capture/report.py 877bcd3a</comment>
        <translation type="unfinished">Elle est entrelacée : une ligne sur deux est reconstituée, elle est donc moins nette. Filmez en progressif (25p ou 50p).</translation>
    </message>
    <message>
        <source>Its pixels are not square: {stored} are shown as {shown}, as players show them.</source>
        <comment>avatars/capture/report.py 1bca1a71</comment>
        <translation type="unfinished">Ses pixels ne sont pas carrés : {stored} sont montrés comme {shown}, comme le font les lecteurs.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <comment>avatars/capture/report.py 61d0d5a7</comment>
        <translation type="unfinished">Il n’y a rien à y redire.</translation>
    </message>
    <message>
        <source>{words}: look at the camera, or cut this part out.</source>
        <comment>avatars/capture/report.py 237c9131</comment>
        <translation type="unfinished">{words} : regardez la caméra, ou coupez cette partie.</translation>
    </message>
    <message>
        <source>The face is too dark (level {level} of 255) in {where}: more light from the front.</source>
        <comment>avatars/capture/report.py eaa9fae3</comment>
        <translation type="unfinished">Le visage est trop sombre (niveau {level} sur 255) : {where}. Il faut plus de lumière de face.</translation>
    </message>
    <message>
        <source>Parts of the face are white without detail in {where}: less light.</source>
        <comment>avatars/capture/report.py a7956fee</comment>
        <translation type="unfinished">Des parties du visage sont blanches, sans détail : {where}. Il faut moins de lumière.</translation>
    </message>
    <message>
        <source>The face is blurred in {where}: focus on the eyes, and film with a shorter exposure.</source>
        <comment>avatars/capture/report.py a22e7727</comment>
        <translation type="unfinished">Le visage est flou : {where}. Faites la mise au point sur les yeux, avec une pose plus courte.</translation>
    </message>
    <message>
        <source>It cannot be used as it is.</source>
        <comment>avatars/capture/report.py 75f2ccf3</comment>
        <translation type="unfinished">Elle est inutilisable telle quelle.</translation>
    </message>
    <message>
        <source>The face is {side} pixels wide and {small} are wanted: come nearer, or film with more pixels.</source>
        <comment>avatars/capture/report.py 0e9d2617</comment>
        <translation type="unfinished">Le visage fait {side} pixels de large et il en faut {small} : approchez-vous, ou filmez avec plus de pixels.</translation>
    </message>
    <message>
        <source>The mouth is open in {share}: the loop plays while nobody speaks, so keep the lips together.</source>
        <comment>avatars/capture/report.py 0e665064</comment>
        <translation type="unfinished">La bouche est ouverte : {share}. La boucle passe quand personne ne parle ; gardez les lèvres fermées.</translation>
    </message>
    <message>
        <source>There is more than one face{value}: the one that was followed first is used.</source>
        <comment>avatars/capture/report.py 057665bc</comment>
        <translation type="unfinished">Il y a plus d’un visage{value} : celui suivi en premier est utilisé.</translation>
    </message>
    <message>
        <source>Another shot begins at {times}: the loop will jump there; use one shot.</source>
        <comment>avatars/capture/report.py 1f4f604e</comment>
        <translation type="unfinished">Un autre plan commence à {times} : la boucle y saute ; prenez un seul plan.</translation>
    </message>
    <message>
        <source>The face is cut by the picture&apos;s border in {share}: leave room around the head.</source>
        <comment>avatars/capture/report.py fd13582a</comment>
        <translation type="unfinished">Le visage est coupé par le bord de l’image : {share}. Laissez de la place autour de la tête.</translation>
    </message>
    <message>
        <source>The head moves faster than the crop may follow in {share}: sit calmly.</source>
        <comment>avatars/capture/report.py 3e42ef19</comment>
        <translation type="unfinished">La tête bouge plus vite que le cadrage ne peut suivre : {share}. Restez calme.</translation>
    </message>
    <message>
        <source>A photo stands still: a video of ten seconds looks alive.</source>
        <comment>avatars/capture/report.py 16239c03</comment>
        <translation type="unfinished">Une photo ne bouge pas : une vidéo de dix secondes paraît vivante.</translation>
    </message>
    <message>
        <source>It is longer than {clock}: cut it shorter.</source>
        <comment>avatars/capture/report.py 80b04349</comment>
        <translation type="unfinished">Elle dure plus de {clock} : raccourcissez-la.</translation>
    </message>
    <message>
        <source>One thing to look at.</source>
        <comment>avatars/capture/report.py fda75627</comment>
        <translation type="unfinished">Un point à regarder.</translation>
    </message>
    <message>
        <source>{count} things to look at.</source>
        <comment>avatars/capture/report.py 08ef846e</comment>
        <translation type="unfinished">{count} points à regarder.</translation>
    </message>
    <message>
        <source>pictures are repeated</source>
        <comment>avatars/capture/report.py 67c48322</comment>
        <translation type="unfinished">des images sont répétées</translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <comment>avatars/capture/report.py e2548e73</comment>
        <translation type="unfinished">des images sont omises</translation>
    </message>
    <message>
        <source>No face in {share}</source>
        <comment>avatars/capture/report.py face01c0</comment>
        <translation type="unfinished">Aucun visage : {share}</translation>
    </message>
    <message>
        <source>{value} % of the pictures from {first}</source>
        <comment>avatars/capture/report.py 2ea01b62</comment>
        <translation type="unfinished">{value} % des images à partir de {first}</translation>
    </message>
    <message>
        <source>{clock} at {rate} pictures a second</source>
        <comment>avatars/capture/report.py 538ad1f1</comment>
        <translation type="unfinished">{clock} à {rate} images par seconde</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}).</source>
        <comment>avatars/capture/work.py 9dba1fed</comment>
        <translation type="unfinished">Impossible d’écrire dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>This footage is being worked on by another process: wait for it, or stop it first.</source>
        <comment>avatars/capture/work.py 21b9049c</comment>
        <translation type="unfinished">Un autre processus travaille sur cette vidéo : attendez-le, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} of the avatar {avatar} takes {words} and gives {words2}; avatar.toml wants {words3} and {words4}.</source>
        <comment>avatars/check.py bf084818</comment>
        <translation type="unfinished">{name} de l’avatar {avatar} prend {words} et donne {words2} ; avatar.toml demande {words3} et {words4}.</translation>
    </message>
    <message>
        <source>{name}/{name2} has {counted} pictures: the manifest says {frames}.</source>
        <comment>avatars/check.py aa7e9b5e</comment>
        <translation type="unfinished">{name}/{name2} a {counted} images : le manifeste en annonce {frames}.</translation>
    </message>
    <message>
        <source>{where} is no picture of at most {largest_thumbnail} MB.</source>
        <comment>avatars/check.py addbab8c</comment>
        <translation type="unfinished">{where} n’est pas une image d’au plus {largest_thumbnail} Mo.</translation>
    </message>
    <message>
        <source>{where} is no JPEG picture of at most {widest_thumbnail} x {widest_thumbnail}.</source>
        <comment>avatars/check.py 5f6b0a01</comment>
        <translation type="unfinished">{where} n’est pas une image JPEG d’au plus {widest_thumbnail} x {widest_thumbnail}.</translation>
    </message>
    <message>
        <source>The avatar {avatar} is damaged or unsafe: {why}</source>
        <comment>avatars/check.py f8ea69e8</comment>
        <translation type="unfinished">L’avatar {avatar} est endommagé ou dangereux : {why}</translation>
    </message>
    <message>
        <source>The avatar&apos;s {what} cannot be used: {why}</source>
        <comment>avatars/check.py 93355a29</comment>
        <translation type="unfinished">{what} de l’avatar est inutilisable : {why}</translation>
    </message>
    <message>
        <source>{name}/{name2} is {width} x {height}: the manifest says {width2} x {height2}.</source>
        <comment>avatars/check.py f7417b52</comment>
        <translation type="unfinished">{name}/{name2} fait {width} x {height} : le manifeste annonce {width2} x {height2}.</translation>
    </message>
    <message>
        <source>more than {frames}</source>
        <comment>avatars/check.py fc834d14</comment>
        <translation type="unfinished">plus de {frames}</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, of a kind that is not known here: export it to ONNX first.</source>
        <comment>avatars/compile.py 5cf4eab6</comment>
        <translation type="unfinished">{name} contient des poids de PyTorch d’une sorte inconnue ici : exportez-les d’abord en ONNX.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <comment>avatars/compile.py e770ac44</comment>
        <translation type="unfinished">Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} takes {words} and gives {words2}: {value} and one output are wanted, with a free first axis or one of 1.</source>
        <comment>avatars/compile.py cfc20b8e</comment>
        <translation type="unfinished">{name} prend {words} et donne {words2} : il faut {value} et une sortie, avec un premier axe libre ou de 1.</translation>
    </message>
    <message>
        <source>The compiled {name} differs from its original in {differ} of {size} numbers: it is not used. Export the original again with operator set 17.</source>
        <comment>avatars/compile.py b3381aa9</comment>
        <translation type="unfinished">{name} compilé diffère de l’original dans {differ} nombres sur {size} : il n’est pas utilisé. Exportez à nouveau l’original avec l’opset 17.</translation>
    </message>
    <message>
        <source>{name} takes {words}: {wanted} is wanted.</source>
        <comment>avatars/compile.py 9ca37679</comment>
        <translation type="unfinished">{name} prend {words} : il faut {wanted}.</translation>
    </message>
    <message>
        <source>{name} gives {words}: float32 {value} is wanted.</source>
        <comment>avatars/compile.py 111a0880</comment>
        <translation type="unfinished">{name} donne {words} : il faut float32 {value}.</translation>
    </message>
    <message>
        <source>Importing models needs the package onnx: install it with &apos;pip install onnx&apos;.</source>
        <comment>avatars/compile.py 2f8fa4b8</comment>
        <translation type="unfinished">Importer des modèles demande le paquet onnx : installez-le avec &apos;pip install onnx&apos;.</translation>
    </message>
    <message>
        <source>{name} is not read as operator set {opset} ({why}): export it again.</source>
        <comment>avatars/compile.py 6c97c43f</comment>
        <translation type="unfinished">{name} ne peut pas être lu comme opset {opset} ({why}) : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{rpartition} does not run ({why}).</source>
        <comment>avatars/compile.py ad036e3a</comment>
        <translation type="unfinished">{rpartition} ne fonctionne pas ({why}).</translation>
    </message>
    <message>
        <source>{name} does not fit into an avatar ({why}).</source>
        <comment>avatars/compile.py bab9c53f</comment>
        <translation type="unfinished">{name} ne convient pas à un avatar ({why}).</translation>
    </message>
    <message>
        <source>one float32 input</source>
        <comment>avatars/compile.py 2786f680</comment>
        <translation type="unfinished">une entrée float32</translation>
    </message>
    <message>
        <source>two float32 inputs</source>
        <comment>avatars/compile.py a7b14227</comment>
        <translation type="unfinished">deux entrées float32</translation>
    </message>
    <message>
        <source>{what} as float32 {value}</source>
        <comment>avatars/compile.py c024a5e9</comment>
        <translation type="unfinished">{what} en float32 {value}</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis they may be shown: {option} is missing.</source>
        <comment>avatars/consent.py d27db74b</comment>
        <translation type="unfinished">Dites qui est représenté et à quel titre on peut le montrer : il manque {option}.</translation>
    </message>
    <message>
        <source>{option} has to be at most 2000 letters that can be shown.</source>
        <comment>avatars/consent.py 5ae61007</comment>
        <translation type="unfinished">{option} doit avoir au plus 2000 lettres affichables.</translation>
    </message>
    <message>
        <source>This avatar does not say who is pictured or whether they agreed: use it only if you know that they did.</source>
        <comment>avatars/format.py 1a321a57</comment>
        <translation type="unfinished">Cet avatar ne dit pas qui est représenté ni si la personne a consenti : ne l’utilisez que si vous savez qu’elle l’a fait.</translation>
    </message>
    <message>
        <source>{source} and the footage {footage}.{note}</source>
        <comment>avatars/importers/compiled.py 1a791a6e</comment>
        <translation type="unfinished">{source} et la vidéo {footage}.{note}</translation>
    </message>
    <message>
        <source>The footage has {count} pictures at {fps} a second, and {most_pictures} are the most: cut it shorter.</source>
        <comment>avatars/importers/footage.py edd0c88e</comment>
        <translation type="unfinished">La vidéo a {count} images à {fps} par seconde, et le maximum est {most_pictures} : raccourcissez-la.</translation>
    </message>
    <message>
        <source>{name} is no JPEG, PNG or WebP picture{found}: export it as one of these.</source>
        <comment>avatars/importers/footage.py f916e463</comment>
        <translation type="unfinished">{name} n’est pas une image JPEG, PNG ou WebP{found} : exportez-la dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>{name} is an animated WebP, whose movement cannot be read: convert it to MP4 or GIF, or give a single picture of it.</source>
        <comment>avatars/importers/footage.py d082d57e</comment>
        <translation type="unfinished">{name} est un WebP animé, dont le mouvement ne peut pas être lu : convertissez-le en MP4 ou GIF, ou prenez-en une seule image.</translation>
    </message>
    <message>
        <source>{name} is {size} x {size2}: pictures of 64 to {largest} pixels in width and height are wanted.</source>
        <comment>avatars/importers/footage.py fc410ce6</comment>
        <translation type="unfinished">{name} fait {size} x {size2} : il faut des images de 64 à {largest} pixels en largeur et en hauteur.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <comment>avatars/importers/footage.py 4d0f50bd</comment>
        <translation type="unfinished">{name} est endommagé.</translation>
    </message>
    <message>
        <source>The footage has no picture that can be read.</source>
        <comment>avatars/importers/footage.py 74ba5c23</comment>
        <translation type="unfinished">La vidéo ne contient aucune image lisible.</translation>
    </message>
    <message>
        <source>There are {taken} pictures and {count} face rectangles: one for each picture is wanted.</source>
        <comment>avatars/importers/footage.py 38c15e35</comment>
        <translation type="unfinished">Il y a {taken} images et {count} rectangles de visage : il en faut un par image.</translation>
    </message>
    <message>
        <source>The face rectangle {tolist} of picture {index} is smaller than 16 x 16 or outside the picture of {width} x {height}.</source>
        <comment>avatars/importers/footage.py dc374786</comment>
        <translation type="unfinished">Le rectangle de visage {tolist} de l’image {index} est plus petit que 16 x 16 ou hors de l’image de {width} x {height}.</translation>
    </message>
    <message>
        <source>{path} has no pictures such as 0.jpg in it.</source>
        <comment>avatars/importers/footage.py d87e1fa4</comment>
        <translation type="unfinished">{path} ne contient pas d’images comme 0.jpg.</translation>
    </message>
    <message>
        <source>{path} has no face rectangles that can be read ({why}).</source>
        <comment>avatars/importers/footage.py adfff439</comment>
        <translation type="unfinished">{path} ne contient pas de rectangles de visage lisibles ({why}).</translation>
    </message>
    <message>
        <source>{name} ({rate} pictures a second, of which the nearest in time are shown at {fps})</source>
        <comment>avatars/importers/footage.py 8fdf31a2</comment>
        <translation type="unfinished">{name} ({rate} images par seconde, dont les plus proches dans le temps sont montrées à {fps})</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a {suffix} file: choose another.</source>
        <comment>avatars/importers/package_import.py 992a7920</comment>
        <translation type="unfinished">{source} n’est ni un dossier ni un fichier {suffix} : choisissez autre chose.</translation>
    </message>
    <message>
        <source>{name} says already who is pictured: leave both fields empty.</source>
        <comment>avatars/importers/package_import.py 249eb9e3</comment>
        <translation type="unfinished">{name} dit déjà qui est représenté : laissez les deux champs vides.</translation>
    </message>
    <message>
        <source>Say what paints the mouth: a generator file (and an encoder for SyncTalk_2D), or the networks of an avatar that you have.</source>
        <comment>avatars/importers/personal.py 45b29fdc</comment>
        <translation type="unfinished">Dites ce qui peint la bouche : un fichier de générateur (et un encodeur pour SyncTalk_2D), ou les réseaux d’un avatar que vous avez.</translation>
    </message>
    <message>
        <source>{name}&apos;s generator paints {name} alone, whoever is in the picture: give a generator of Wav2Lip, or one of SyncTalk_2D that was trained on the person in your footage.</source>
        <comment>avatars/importers/personal.py f3f604eb</comment>
        <translation type="unfinished">Le générateur de {name} ne peint que {name}, quelle que soit la personne à l’image : prenez un générateur de Wav2Lip, ou un de SyncTalk_2D entraîné sur la personne de votre vidéo.</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, which are read as SyncTalk_2D&apos;s and need the encoder that hears for them, so choose that too; a Wav2Lip network has to be ONNX.</source>
        <comment>avatars/importers/personal.py de36c685</comment>
        <translation type="unfinished">{name} contient des poids de PyTorch, lus comme ceux de SyncTalk_2D, et qui demandent l’encodeur qui entend pour eux ; choisissez-le aussi. Un réseau Wav2Lip doit être en ONNX.</translation>
    </message>
    <message>
        <source>With the networks of {name}</source>
        <comment>avatars/importers/personal.py c8ea6d53</comment>
        <translation type="unfinished">Avec les réseaux de {name}</translation>
    </message>
    <message>
        <source>The published Wav2Lip weights are for non-commercial use only: do not sell what they make.</source>
        <comment>avatars/importers/personal.py dc5ae432</comment>
        <translation type="unfinished">Les poids publiés de Wav2Lip sont réservés à un usage non commercial : ne vendez pas ce qu’ils produisent.</translation>
    </message>
    <message>
        <source>{dataset} is no SyncTalk_2D data set: it has neither full_body_img nor full_body_video.mp4.</source>
        <comment>avatars/importers/synctalk2d.py 9605b545</comment>
        <translation type="unfinished">{dataset} n’est pas un jeu de données SyncTalk_2D : il n’a ni full_body_img ni full_body_video.mp4.</translation>
    </message>
    <message>
        <source>{name} is a Wav2Lip network, which hears by itself: choose no encoder.</source>
        <comment>avatars/importers/synctalk2d.py d5a9f4b7</comment>
        <translation type="unfinished">{name} est un réseau Wav2Lip, qui entend lui-même : ne choisissez pas d’encodeur.</translation>
    </message>
    <message>
        <source>of the data set {name}</source>
        <comment>avatars/importers/synctalk2d.py 8015ea94</comment>
        <translation type="unfinished">du jeu de données {name}</translation>
    </message>
    <message>
        <source>{name} is a SyncTalk_2D generator, which needs the encoder that hears for it: choose both.</source>
        <comment>avatars/importers/wav2lip.py 97378ea7</comment>
        <translation type="unfinished">{name} est un générateur SyncTalk_2D, qui demande l’encodeur qui entend pour lui : choisissez les deux.</translation>
    </message>
    <message>
        <source>{name} is no Wav2Lip network: it takes no faces of 6 x 96 x 96 or 6 x 256 x 256.</source>
        <comment>avatars/importers/wav2lip.py 4923267f</comment>
        <translation type="unfinished">{name} n’est pas un réseau Wav2Lip : il ne prend pas de visages de 6 x 96 x 96 ou 6 x 256 x 256.</translation>
    </message>
    <message>
        <source>Imported from the Wav2Lip network {name}</source>
        <comment>avatars/importers/wav2lip.py 9b50fe5a</comment>
        <translation type="unfinished">Importé du réseau Wav2Lip {name}</translation>
    </message>
    <message>
        <source>{name} was trained on {program}&apos;s features, which no encoder of an avatar gives, since that hears 16 mel frames and nothing else: train the generator with the &apos;ave&apos; encoder, or take a model that was.</source>
        <comment>avatars/importers/weights.py 26ed29f8</comment>
        <translation type="unfinished">{name} a été entraîné sur les caractéristiques de {program}, qu’aucun encodeur d’avatar ne donne, puisqu’il n’entend que 16 trames mel : entraînez le générateur avec l’encodeur &apos;ave&apos;, ou prenez un modèle qui l’a été.</translation>
    </message>
    <message>
        <source>{name} gives other pictures as ONNX: export it with the program that it is from.</source>
        <comment>avatars/importers/weights.py 34b9e2a8</comment>
        <translation type="unfinished">{name} donne d’autres images en ONNX : exportez-le avec le programme dont il vient.</translation>
    </message>
    <message>
        <source>{name} is larger than {largest} MB: that is no network for an avatar.</source>
        <comment>avatars/importers/weights.py 6c273c2a</comment>
        <translation type="unfinished">{name} dépasse {largest} Mo : ce n’est pas un réseau d’avatar.</translation>
    </message>
    <message>
        <source>{name} is not read with PyTorch {version}, in which a file of weights can run a program (CVE-2025-32434): update it with &apos;pip install -U torch&apos;.</source>
        <comment>avatars/importers/weights.py 7dbb1f43</comment>
        <translation type="unfinished">{name} n’est pas lu avec PyTorch {version}, où un fichier de poids peut exécuter un programme (CVE-2025-32434) : mettez-le à jour avec &apos;pip install -U torch&apos;.</translation>
    </message>
    <message>
        <source>{name} holds no weights by name: save the network&apos;s state_dict() and import that.</source>
        <comment>avatars/importers/weights.py 80fe8e30</comment>
        <translation type="unfinished">{name} ne contient pas de poids nommés : enregistrez state_dict() du réseau, et importez cela.</translation>
    </message>
    <message>
        <source>{name} holds no weights of a SyncTalk_2D {kind} ({why}).</source>
        <comment>avatars/importers/weights.py 47fecb49</comment>
        <translation type="unfinished">{name} ne contient pas de poids SyncTalk_2D ({kind} ; {why}).</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, and reading them needs the package torch: install it with &apos;pip install torch&apos;, or export the network to ONNX and import that.</source>
        <comment>avatars/importers/weights.py dd08b106</comment>
        <translation type="unfinished">{name} contient des poids de PyTorch, et les lire demande le paquet torch : installez-le avec &apos;pip install torch&apos;, ou exportez le réseau en ONNX et importez cela.</translation>
    </message>
    <message>
        <source>{name} holds more than weights, which could be a program: save the network&apos;s state_dict() alone and import that.</source>
        <comment>avatars/importers/weights.py ae9ec94d</comment>
        <translation type="unfinished">{name} contient plus que des poids, ce qui pourrait être un programme : enregistrez seulement state_dict() du réseau, et importez cela.</translation>
    </message>
    <message>
        <source>{name} is damaged ({kind}).</source>
        <comment>avatars/importers/weights.py 69e5b2e5</comment>
        <translation type="unfinished">{name} est endommagé ({kind}).</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest} MB.</source>
        <comment>avatars/importers/weights.py c013d88f</comment>
        <translation type="unfinished">{name} dépasse {largest} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>&apos;ave&apos; encoder</source>
        <comment>avatars/importers/weights.py f3c9fa5e</comment>
        <translation type="unfinished">encodeur &apos;ave&apos;</translation>
    </message>
    <message>
        <source>{name} has no encoder for {look_ahead_ms} ms of look-ahead: choose {in_words} ms.</source>
        <comment>avatars/latency_profiles.py 88a2f305</comment>
        <translation type="unfinished">{name} n’a pas d’encodeur pour {look_ahead_ms} ms d’anticipation : choisissez {in_words} ms.</translation>
    </message>
    <message>
        <source>avatar.toml: two encoders {format}: leave one out of [[profiles]].</source>
        <comment>avatars/latency_profiles.py 97f5c34f</comment>
        <translation type="unfinished">avatar.toml : deux encodeurs se heurtent ({format}) : retirez-en un de [[profiles]].</translation>
    </message>
    <message>
        <source>There is no avatar {name_or_path}: choose {list}, or give the path of a folder or of a {suffix} file.</source>
        <comment>avatars/library.py 95ab36b9</comment>
        <translation type="unfinished">L’avatar {name_or_path} n’existe pas : choisissez {list}, ou donnez le chemin d’un dossier ou d’un fichier {suffix}.</translation>
    </message>
    <message>
        <source>{name} {why}: choose one in the gallery.</source>
        <comment>avatars/library.py 4dde94d0</comment>
        <translation type="unfinished">{name} {why} : choisissez-en un dans la galerie.</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} GB: that is no avatar package.</source>
        <comment>avatars/library.py 3e8b7328</comment>
        <translation type="unfinished">{name} dépasse {most_bytes} Go : ce n’est pas un paquet d’avatar.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <comment>avatars/library.py f4424160</comment>
        <translation type="unfinished">{folder} ne peut pas être supprimé ({why}).</translation>
    </message>
    <message>
        <source>belongs to the studio and stays</source>
        <comment>avatars/library.py d828f61d</comment>
        <translation type="unfinished">appartient au studio et reste</translation>
    </message>
    <message>
        <source>is not among your own avatars</source>
        <comment>avatars/library.py a94c4e70</comment>
        <translation type="unfinished">n’est pas parmi vos propres avatars</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is no array of float32 {wanted} as numpy.save writes it.</source>
        <comment>avatars/memory.py 6bbf98c6</comment>
        <translation type="unfinished">{bank_table} de {name} n’est pas un tableau float32 {wanted} tel que numpy.save l’écrit.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/memory.py 3bf151e0</comment>
        <translation type="unfinished">{bank_table} de {name} est endommagé : il contient {count} octets de nombres.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it has numbers above {furthest} or none.</source>
        <comment>avatars/memory.py afaabfd1</comment>
        <translation type="unfinished">{bank_table} de {name} est endommagé : il a des nombres au-delà de {furthest}, ou aucun.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} cannot be read ({why}).</source>
        <comment>avatars/memory.py d4d20655</comment>
        <translation type="unfinished">{bank_table} de {name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>The memory of {name} cannot be used: {why}</source>
        <comment>avatars/memory.py caafd58d</comment>
        <translation type="unfinished">La mémoire de {name} est inutilisable : {why}</translation>
    </message>
    <message>
        <source>{bank} of {name} is {width} x {height}: the manifest says {value} x {height2}.</source>
        <comment>avatars/memory.py df7380e0</comment>
        <translation type="unfinished">{bank} de {name} fait {width} x {height} : le manifeste annonce {value} x {height2}.</translation>
    </message>
    <message>
        <source>{bank} of {name} has {said} pictures: the manifest says {pictures}.</source>
        <comment>avatars/memory.py d95065fa</comment>
        <translation type="unfinished">{bank} de {name} a {said} images : le manifeste en annonce {pictures}.</translation>
    </message>
    <message>
        <source>{short} is not accepted as a network: {why}.</source>
        <comment>avatars/onnxfile.py b0027837</comment>
        <translation type="unfinished">{short} n’est pas accepté comme réseau : {why}.</translation>
    </message>
    <message>
        <source>A name of an avatar has 1 to {longest_title} letters: choose another name.</source>
        <comment>avatars/own.py 53085394</comment>
        <translation type="unfinished">Le nom d’un avatar a de 1 à {longest_title} lettres : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another avatar is called {name}: choose another name.</source>
        <comment>avatars/own.py 50b633e1</comment>
        <translation type="unfinished">Un autre avatar s’appelle {name} : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This picture is too large to stand for an avatar: choose a smaller one.</source>
        <comment>avatars/own.py 71df0dda</comment>
        <translation type="unfinished">Cette image est trop grande pour représenter un avatar : choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is: duplicate it, and change the copy.</source>
        <comment>avatars/own.py 72f90d61</comment>
        <translation type="unfinished">{name} appartient au studio et reste tel quel : dupliquez-le, et modifiez la copie.</translation>
    </message>
    <message>
        <source>{package} is a folder: give the name of the file to write, such as {name}.</source>
        <comment>avatars/package.py d103f164</comment>
        <translation type="unfinished">{package} est un dossier : donnez le nom du fichier à écrire, comme {name}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_bytes} GB: use it as a folder.</source>
        <comment>avatars/package.py 00de6e44</comment>
        <translation type="unfinished">{name} dépasse {most_bytes} Go : utilisez-le comme dossier.</translation>
    </message>
    <message>
        <source>There is already something at {folder}: remove it first, or choose another name.</source>
        <comment>avatars/package.py 24b89899</comment>
        <translation type="unfinished">Il y a déjà quelque chose à {folder} : retirez-le d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it has {size} bytes.</source>
        <comment>avatars/package.py af708769</comment>
        <translation type="unfinished">{name} n’est pas un paquet d’avatar : il fait {size} octets.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it is no plain zip file.</source>
        <comment>avatars/package.py 33a57e92</comment>
        <translation type="unfinished">{name} n’est pas un paquet d’avatar : ce n’est pas un simple fichier zip.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it lists {count} files in {directory} bytes.</source>
        <comment>avatars/package.py 54649f1f</comment>
        <translation type="unfinished">{name} n’est pas un paquet d’avatar : il liste {count} fichiers en {directory} octets.</translation>
    </message>
    <message>
        <source>{package} holds more than {most_bytes} GB.</source>
        <comment>avatars/package.py 67e51098</comment>
        <translation type="unfinished">{package} contient plus de {most_bytes} Go.</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is shorter than it says.</source>
        <comment>avatars/package.py 31a3f116</comment>
        <translation type="unfinished">{filename} est endommagé : {filename2} est plus court qu’annoncé.</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked into {folder} ({why}).</source>
        <comment>avatars/package.py 45431193</comment>
        <translation type="unfinished">{package} ne peut pas être décompressé dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): take it from its author again.</source>
        <comment>avatars/package.py f390148d</comment>
        <translation type="unfinished">{name} est endommagé ({why}) : reprenez-le chez son auteur.</translation>
    </message>
    <message>
        <source>{package} has a file {orig_filename} in it, which belongs to no avatar.</source>
        <comment>avatars/package.py 3ff43211</comment>
        <translation type="unfinished">{package} contient un fichier {orig_filename}, qui n’appartient à aucun avatar.</translation>
    </message>
    <message>
        <source>{package} has {filename} in it twice.</source>
        <comment>avatars/package.py b7077fe6</comment>
        <translation type="unfinished">{package} contient {filename} deux fois.</translation>
    </message>
    <message>
        <source>{package}: {filename} is a link or a device, not a file.</source>
        <comment>avatars/package.py 930e748e</comment>
        <translation type="unfinished">{package} : {filename} est un lien ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>{package}: {filename} is encrypted or compressed in a way that is not read here.</source>
        <comment>avatars/package.py f40bf6e2</comment>
        <translation type="unfinished">{package} : {filename} est chiffré, ou compressé d’une façon qui n’est pas lue ici.</translation>
    </message>
    <message>
        <source>{package}: {filename} has {file_size} bytes, {most} is the most.</source>
        <comment>avatars/package.py e323fe3d</comment>
        <translation type="unfinished">{package} : {filename} fait {file_size} octets, le maximum est {most}.</translation>
    </message>
    <message>
        <source>{package}: {filename} grows more than {most_ratio} times; that is no sound file.</source>
        <comment>avatars/package.py 6b685223</comment>
        <translation type="unfinished">{package} : {filename} grandit de plus de {most_ratio} fois ; ce n’est pas un fichier sain.</translation>
    </message>
    <message>
        <source>{name} has a file {strangers} in it, of which avatar.toml says nothing.</source>
        <comment>avatars/package.py a8bdbda4</comment>
        <translation type="unfinished">{name} contient un fichier {strangers}, dont avatar.toml ne dit rien.</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is longer than it says.</source>
        <comment>avatars/package.py cac619b9</comment>
        <translation type="unfinished">{filename} est endommagé : {filename2} est plus long qu’annoncé.</translation>
    </message>
    <message>
        <source>crops.npy of {name} is no array of int32 ({frames}, 4) as numpy.save writes it.</source>
        <comment>avatars/placement.py 686e2a5f</comment>
        <translation type="unfinished">crops.npy de {name} n’est pas un tableau int32 ({frames}, 4) tel que numpy.save l’écrit.</translation>
    </message>
    <message>
        <source>crops.npy of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/placement.py 1223f772</comment>
        <translation type="unfinished">crops.npy de {name} est endommagé : il contient {count} octets de nombres.</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: the face crop {tolist} of frame {index} leaves the picture of {width} x {height}.</source>
        <comment>avatars/placement.py d5b89eac</comment>
        <translation type="unfinished">L’avatar {name} est endommagé : le cadre du visage {tolist} de l’image {index} sort de l’image de {width} x {height}.</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <comment>avatars/placement.py 13593387</comment>
        <translation type="unfinished">{name} n’est pas une image PNG.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: {whose} {size} x {size2} is wanted.</source>
        <comment>avatars/placement.py 9875b657</comment>
        <translation type="unfinished">{name} fait {width} x {height} : il faut {whose} {size} x {size2}.</translation>
    </message>
    <message>
        <source>crops.npy of {name} cannot be read ({why}).</source>
        <comment>avatars/placement.py fcec9958</comment>
        <translation type="unfinished">crops.npy de {name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>A spoken consent is {least_s} to {most_s} seconds long, and this has {length_s}: say it in a sentence or two.</source>
        <comment>avatars/spoken.py fc8ef89e</comment>
        <translation type="unfinished">Un consentement parlé dure de {least_s} à {most_s} secondes, et celui-ci {length_s} : dites-le en une phrase ou deux.</translation>
    </message>
    <message>
        <source>Nothing is heard in the spoken consent: see whether the microphone is on, or choose another file.</source>
        <comment>avatars/spoken.py 58411c7f</comment>
        <translation type="unfinished">On n’entend rien dans le consentement parlé : voyez si le microphone est allumé, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{what} is not used: tried out in a process of its own, {why}. Take it from its author again.</source>
        <comment>avatars/trying.py 6b062279</comment>
        <translation type="unfinished">{what} n’est pas utilisé : essayé dans un processus à part, {why}. Reprenez-le chez son auteur.</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({why}).</source>
        <comment>avatars/trying.py f68b59c5</comment>
        <translation type="unfinished">L’avatar {name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop cannot be used: {why}</source>
        <comment>avatars/trying.py 013a796d</comment>
        <translation type="unfinished">La boucle de repos de l’avatar est inutilisable : {why}</translation>
    </message>
    <message>
        <source>{list_file} names {most} avatars already; take some out first.</source>
        <comment>avatars/withdrawn.py 6dae0d6b</comment>
        <translation type="unfinished">{list_file} nomme déjà {most} avatars ; retirez-en d’abord.</translation>
    </message>
    <message>
        <source>The consent for the avatar {name} was withdrawn{when}, so it is not loaded: delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/withdrawn.py 30dcb1ad</comment>
        <translation type="unfinished">Le consentement pour l’avatar {name} a été retiré{when}, il n’est donc pas chargé : supprimez-le dans le dossier de vos propres avatars, que les paramètres montrent.</translation>
    </message>
    <message>
        <source>{file} is no list of withdrawn consents: mend or remove it.</source>
        <comment>avatars/withdrawn.py 1cafd051</comment>
        <translation type="unfinished">{file} n’est pas une liste de consentements retirés : corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so it is not known whose consent was withdrawn: mend or remove it.</source>
        <comment>avatars/withdrawn.py b850c7ce</comment>
        <translation type="unfinished">{file} ne peut pas être lu ({why}), on ne sait donc pas quels consentements ont été retirés : corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>{parent} cannot be made ({why}).</source>
        <comment>avatars/withdrawn.py e8e744fe</comment>
        <translation type="unfinished">{parent} ne peut pas être créé ({why}).</translation>
    </message>
    <message>
        <source>{name} makes no name for a folder: give one with letters or digits.</source>
        <comment>avatars/writing.py 0d18898c</comment>
        <translation type="unfinished">{name} ne donne pas de nom de dossier : prenez-en un avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>{name} is the name of an avatar of the studio: choose another name.</source>
        <comment>avatars/writing.py cea01df0</comment>
        <translation type="unfinished">{name} est le nom d’un avatar du studio : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an avatar {name} already: choose another name, or delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/writing.py 0eccda05</comment>
        <translation type="unfinished">Il y a déjà un avatar {name} : choisissez un autre nom, ou supprimez-le dans le dossier de vos propres avatars, que les paramètres montrent.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}).</source>
        <comment>avatars/writing.py 1ededaa2</comment>
        <translation type="unfinished">{folder} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>it takes more than {wall_s} seconds to open</source>
        <comment>confined/room.py 5e9c640c</comment>
        <translation type="unfinished">l’ouverture prend plus de {wall_s} secondes</translation>
    </message>
    <message>
        <source>it takes more than {cpu_s} seconds of the processor</source>
        <comment>confined/room.py c55c4439</comment>
        <translation type="unfinished">cela prend plus de {cpu_s} secondes de processeur</translation>
    </message>
    <message>
        <source>it takes more time or memory than there is for it</source>
        <comment>confined/room.py 231f6636</comment>
        <translation type="unfinished">cela demande plus de temps ou de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>it makes what reads it crash ({name})</source>
        <comment>confined/room.py 62e97b15</comment>
        <translation type="unfinished">ce qui le lit plante ({name})</translation>
    </message>
    <message>
        <source>no process can be started to look into it ({why})</source>
        <comment>confined/room.py fe3466c7</comment>
        <translation type="unfinished">aucun processus ne peut être lancé pour l’examiner ({why})</translation>
    </message>
    <message>
        <source>it asks for more than {memory_bytes} MB of memory</source>
        <comment>confined/room.py 504881f6</comment>
        <translation type="unfinished">cela demande plus de {memory_bytes} Mo de mémoire</translation>
    </message>
    <message>
        <source>Failed to allocate</source>
        <comment>confined/room.py d4b5ff36</comment>
        <translation type="unfinished">échec de l’allocation</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <comment>confined/room.py baf10251</comment>
        <translation type="unfinished">impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <source>what reads it ended without an answer (exit code {code})</source>
        <comment>confined/room.py deadb792</comment>
        <translation type="unfinished">ce qui le lit a fini sans réponse (code {code})</translation>
    </message>
    <message>
        <source>{slots} studios have a microphone already; close one of them.</source>
        <comment>devices/cable.py 869c6f11</comment>
        <translation type="unfinished">{slots} studios ont déjà un microphone ; fermez-en un.</translation>
    </message>
    <message>
        <source>No microphone can be made because no sound server takes one; start PipeWire or PulseAudio, and install pulseaudio-utils.</source>
        <comment>devices/cable.py 68775147</comment>
        <translation type="unfinished">Aucun microphone ne peut être créé, car aucun serveur de son n’en accepte ; démarrez PipeWire ou PulseAudio, et installez pulseaudio-utils.</translation>
    </message>
    <message>
        <source>No microphone can be made because {folder} has no locks ({why}); let XDG_CACHE_HOME name a folder on a disk of this computer.</source>
        <comment>devices/cable.py f4bb19c2</comment>
        <translation type="unfinished">Aucun microphone ne peut être créé, car {folder} n’a pas de verrous ({why}) ; faites pointer XDG_CACHE_HOME sur un dossier d’un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The microphone &quot;{wanted}&quot; is not connected; connect it, or choose one of these: {others}.</source>
        <comment>devices/device.py 847c983d</comment>
        <translation type="unfinished">Le microphone « {wanted} » n’est pas branché ; branchez-le, ou choisissez l’un de ceux-ci : {others}.</translation>
    </message>
    <message>
        <source>No microphone was found; connect one, or play a sound file instead.</source>
        <comment>devices/device.py 435f0c5f</comment>
        <translation type="unfinished">Aucun microphone trouvé ; branchez-en un, ou lisez plutôt un fichier audio.</translation>
    </message>
    <message>
        <source>No microphone was found; &quot;{label}&quot; records what this computer plays: choose it by its name, or connect a microphone.</source>
        <comment>devices/device.py 158660b2</comment>
        <translation type="unfinished">Aucun microphone n’a été trouvé ; « {label} » enregistre ce que joue cet ordinateur : choisissez-le par son nom, ou branchez un microphone.</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; the studio goes on by itself when it does, or restart the computer.</source>
        <comment>devices/portaudio.py a80d8a6f</comment>
        <translation type="unfinished">Le son du système ne répond pas ; le studio continue de lui-même quand il répond, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>{path} is no session to compare with: choose one that was saved in the studio, or the JSON file that the command profile or live wrote.</source>
        <comment>engine/metrics/session_file.py 85186fa5</comment>
        <translation type="unfinished">{path} n’est pas une session à comparer : choisissez-en une enregistrée dans le studio, ou le fichier JSON écrit par la commande profile ou live.</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; is there but gives no sound; it goes on by itself when it does, or choose another.</source>
        <comment>engine/sources/microphone.py be492662</comment>
        <translation type="unfinished">Le micro « {name} » est là mais ne donne aucun son ; cela reprend de soi-même dès qu’il en donne, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The regions in the list are half an hour of sound: export them, or remove some first.</source>
        <comment>exports/queue.py 6f141b70</comment>
        <translation type="unfinished">Les régions de la liste font une demi-heure de son : exportez-les, ou retirez-en d’abord.</translation>
    </message>
    <message>
        <source>The camera is gone until it can be made again: {why}.</source>
        <comment>outputs/camera/camera.py 226deace</comment>
        <translation type="unfinished">La caméra est absente jusqu’à ce qu’elle puisse être recréée : {why}.</translation>
    </message>
    <message>
        <source>Learning a face</source>
        <comment>personal/finding.py c3ec2386</comment>
        <translation type="unfinished">Apprendre un visage</translation>
    </message>
    <message>
        <source>Footage kept</source>
        <comment>personal/finding.py fbc0ad1c</comment>
        <translation type="unfinished">Vidéos gardées</translation>
    </message>
    <message>
        <source>installed: torch {version}</source>
        <comment>personal/finding.py 24e03a89</comment>
        <translation type="unfinished">installé : torch {version}</translation>
    </message>
    <message>
        <source>only an avatar of your own needs it</source>
        <comment>personal/finding.py ea9e3b12</comment>
        <translation type="unfinished">seul un avatar à vous en a besoin</translation>
    </message>
    <message>
        <source>not installed: {list}</source>
        <comment>personal/finding.py 80b0e61b</comment>
        <translation type="unfinished">pas installé : {list}</translation>
    </message>
    <message>
        <source>{megabytes} MB of {count} that were examined or learnt from</source>
        <comment>personal/finding.py 2ab203b3</comment>
        <translation type="unfinished">{megabytes} Mo de {count} qui ont été examinées ou dont on a appris</translation>
    </message>
    <message>
        <source>not finished, and so kept: {unfinished}</source>
        <comment>personal/finding.py 1f48a474</comment>
        <translation type="unfinished">pas terminées et donc gardées : {unfinished}</translation>
    </message>
    <message>
        <source>{sum} MB filmed in the window</source>
        <comment>personal/finding.py b3de8fe0</comment>
        <translation type="unfinished">{sum} Mo filmés dans la fenêtre</translation>
    </message>
    <message>
        <source>How well the lips follow the voice is for you to judge: let it speak.</source>
        <comment>personal/grading.py dff7074e</comment>
        <translation type="unfinished">À vous de juger si les lèvres suivent bien la voix : faites-le parler.</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, good.</source>
        <comment>personal/grading.py 2b0f9503</comment>
        <translation type="unfinished">Images : {marks} sur 10, bien.</translation>
    </message>
    <message>
        <source>They are softer than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 6dba1849</comment>
        <translation type="unfinished">Elles sont moins nettes que le film ({sharp} de ses détails).</translation>
    </message>
    <message>
        <source>They change less than the film ({change} of its change).</source>
        <comment>personal/grading.py 481701c3</comment>
        <translation type="unfinished">Elles changent moins que le film ({change} de son mouvement).</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, fair.</source>
        <comment>personal/grading.py eea502e5</comment>
        <translation type="unfinished">Images : {marks} sur 10, moyen.</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, weak.</source>
        <comment>personal/grading.py a954d320</comment>
        <translation type="unfinished">Images : {marks} sur 10, faible.</translation>
    </message>
    <message>
        <source>They have more grain than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 90a6a0a0</comment>
        <translation type="unfinished">Elles ont plus de grain que le film ({sharp} de ses détails).</translation>
    </message>
    <message>
        <source>They are as sharp as the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 03d175c9</comment>
        <translation type="unfinished">Elles sont aussi nettes que le film ({sharp} de ses détails).</translation>
    </message>
    <message>
        <source>They jump more than the film ({change} of its change).</source>
        <comment>personal/grading.py f9e7dddb</comment>
        <translation type="unfinished">Elles sautent plus que le film ({change} de son mouvement).</translation>
    </message>
    <message>
        <source>They are as steady as the film ({change} of its change).</source>
        <comment>personal/grading.py 1e439aca</comment>
        <translation type="unfinished">Elles sont aussi stables que le film ({change} de son mouvement).</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not found at {without_cuda}: look at the network and install again, or install it with CUDA from pip&apos;s usual index, which works as well but is 3 GB to download.</source>
        <comment>personal/installing.py a197a000</comment>
        <translation type="unfinished">PyTorch sans CUDA est introuvable à {without_cuda} : vérifiez le réseau et réinstallez, ou installez-le avec CUDA depuis l’index habituel de pip, ce qui convient aussi mais télécharge 3 Go.</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;pip install &quot;{extra}&quot;&apos;, up to 3 GB to download.</source>
        <comment>personal/process.py e02915ad</comment>
        <translation type="unfinished">Pour apprendre un visage, il manque des paquets ({list}) : installez-les avec &apos;pip install &quot;{extra}&quot;&apos;, jusqu’à 3 Go à télécharger.</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, some 220 MB; where that address cannot be reached, &apos;pip install &quot;{extra}&quot;&apos; works as well but is 3 GB.</source>
        <comment>personal/process.py 7d0dbae9</comment>
        <translation type="unfinished">Pour apprendre un visage, il manque des paquets ({list}) : installez-les avec &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, environ 220 Mo ; si cette adresse est inaccessible, &apos;pip install &quot;{extra}&quot;&apos; convient aussi, mais fait 3 Go.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py ff9988b5</comment>
        <translation type="unfinished">Son image porte la marque invisible de Viseme Studio, celle de {whose}. Cela indique où elle a été faite ; ce n’est pas une preuve, car le motif n’est pas secret.</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>provenance/wording.py d79dbe57</comment>
        <translation type="unfinished">De {times}, son image porte la marque invisible de Viseme Studio, celle de {whose}.</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 57f07e47</comment>
        <translation type="unfinished">Les temps sont exacts à quatre secondes près environ. Les marques indiquent où elle a été faite ; elles ne sont pas une preuve, car le motif n’est pas secret.</translation>
    </message>
    <message>
        <source>The loudspeaker that was chosen is not connected; connect it, or choose another in the settings.</source>
        <comment>devices/portaudio.py 79738fe3</comment>
        <translation type="unfinished">Le haut-parleur choisi n’est pas branché ; branchez-le, ou choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; cannot be used ({why}); close other programs that use it, or allow this program to use it in the system&apos;s privacy settings.</source>
        <comment>devices/portaudio.py f154816a</comment>
        <translation type="unfinished">Le microphone « {label} » ne peut pas être utilisé ({why}) ; fermez les autres programmes qui l’utilisent, ou autorisez ce programme dans les réglages de confidentialité du système.</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>devices/portaudio.py bb80a7d1</comment>
        <translation type="unfinished">Le microphone « {label} » n’est plus branché ; branchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Sound devices need the PortAudio library, which is missing; install it with: {remedy}</source>
        <comment>devices/portaudio.py 759d76cd</comment>
        <translation type="unfinished">Les appareils audio demandent la bibliothèque PortAudio, qui manque ; installez-la avec : {remedy}</translation>
    </message>
    <message>
        <source>Sound devices need the package sounddevice; install it with: pip install sounddevice</source>
        <comment>devices/portaudio.py 2c3f8c23</comment>
        <translation type="unfinished">Les appareils audio demandent le paquet sounddevice ; installez-le avec : pip install sounddevice</translation>
    </message>
    <message>
        <source>No loudspeaker can be used ({why}); connect one to hear the sound.</source>
        <comment>devices/portaudio.py 74287127</comment>
        <translation type="unfinished">Aucun haut-parleur n’est utilisable ({why}) ; branchez-en un pour entendre le son.</translation>
    </message>
    <message>
        <source>The system&apos;s sound cannot be used ({why}); check that it works elsewhere.</source>
        <comment>devices/portaudio.py a25c8cb2</comment>
        <translation type="unfinished">Le son du système est inutilisable ({why}) ; vérifiez qu’il fonctionne ailleurs.</translation>
    </message>
    <message>
        <source>The sound server does not answer; the studio goes on by itself when it does, or restart it.</source>
        <comment>devices/pulse.py f1e8d586</comment>
        <translation type="unfinished">Le serveur de son ne répond pas ; le studio continue de lui-même quand il répond, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <comment>devices/pulse.py 70eaa76b</comment>
        <translation type="unfinished">d’une sorte inconnue</translation>
    </message>
    <message>
        <source>The sound server cannot be reached; start PipeWire or PulseAudio.</source>
        <comment>devices/server_playback.py 4a67415e</comment>
        <translation type="unfinished">Le serveur de son est injoignable ; démarrez PipeWire ou PulseAudio.</translation>
    </message>
    <message>
        <source>Sound cannot be given to the sound server because {library} is missing; install it with: sudo apt install libpulse0</source>
        <comment>devices/server_playback.py 03184f79</comment>
        <translation type="unfinished">Le son ne peut pas être donné au serveur de son, car {library} manque ; installez : sudo apt install libpulse0</translation>
    </message>
    <message>
        <source>The sound server takes no sound; start PipeWire or PulseAudio anew.</source>
        <comment>devices/server_playback.py 09f12d96</comment>
        <translation type="unfinished">Le serveur de son n’accepte pas de son ; redémarrez PipeWire ou PulseAudio.</translation>
    </message>
    <message>
        <source>{text} is no background: give original, blur, transparent, a colour such as #204060, or a picture (JPEG, PNG, WebP).</source>
        <comment>engine/background.py a5b0a331</comment>
        <translation type="unfinished">{text} n’est pas un fond : prenez original, blur, transparent, une couleur comme #204060, ou une image (JPEG, PNG, WebP).</translation>
    </message>
    <message>
        <source>The background cannot be used: {why}</source>
        <comment>engine/background.py 5f7d024e</comment>
        <translation type="unfinished">Le fond est inutilisable : {why}</translation>
    </message>
    <message>
        <source>painted from memory</source>
        <comment>engine/device_choice.py e511d567</comment>
        <translation type="unfinished">peint de mémoire</translation>
    </message>
    <message>
        <source>An avatar that is painted from memory is painted on the processor: nothing has to be done; of devices asked for by name choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 953ca3aa</comment>
        <translation type="unfinished">Un avatar peint de mémoire est peint sur le processeur : il n’y a rien à faire ; pour un appareil demandé par son nom, choisissez « CPU » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>engine/device_choice.py 8444fa11</comment>
        <translation type="unfinished">comme demandé</translation>
    </message>
    <message>
        <source>The processor was asked for: choose another device to use a GPU.</source>
        <comment>engine/device_choice.py 94ccea59</comment>
        <translation type="unfinished">Le processeur a été demandé : choisissez un autre appareil pour utiliser un GPU.</translation>
    </message>
    <message>
        <source>GPU paints wrongly</source>
        <comment>engine/device_choice.py 0f7493e4</comment>
        <translation type="unfinished">le GPU peint faux</translation>
    </message>
    <message>
        <source>Its pictures differ from the CPU&apos;s by {levels} of 255 levels: update the graphics driver, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 7c1bc83e</comment>
        <translation type="unfinished">Ses images diffèrent de celles du CPU de {levels} niveaux sur 255 : mettez à jour le pilote graphique, ou choisissez « CPU » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>faster than the GPU</source>
        <comment>engine/device_choice.py 96d85c53</comment>
        <translation type="unfinished">plus rapide que le GPU</translation>
    </message>
    <message>
        <source>A picture takes no longer on the processor ({told}): nothing has to be done; a device asked for by name is used all the same.</source>
        <comment>engine/device_choice.py e4dd6630</comment>
        <translation type="unfinished">Une image ne prend pas plus de temps sur le processeur ({told}) : il n’y a rien à faire ; un appareil demandé par son nom est utilisé quand même.</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each.</source>
        <comment>engine/doctor.py 53abca19</comment>
        <translation type="unfinished">À 25 par seconde, chacune dispose de {beat_ms} ms.</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>engine/doctor.py f88ec384</comment>
        <translation type="unfinished">le son</translation>
    </message>
    <message>
        <source>libraries</source>
        <comment>engine/doctor.py 3add55a9</comment>
        <translation type="unfinished">les bibliothèques</translation>
    </message>
    <message>
        <source>version {other_cuda} is installed, which this onnxruntime cannot use</source>
        <comment>engine/doctor.py 74dbc10e</comment>
        <translation type="unfinished">la version {other_cuda} est installée, que cet onnxruntime ne peut pas utiliser</translation>
    </message>
    <message>
        <source>{size}; {total} GiB free</source>
        <comment>engine/doctor.py 031b41e0</comment>
        <translation type="unfinished">{size} ; {total} Gio libres</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms</source>
        <comment>engine/doctor.py 06e43ac5</comment>
        <translation type="unfinished">une image prend {ms} ms</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each, so live pictures are skipped.</source>
        <comment>engine/doctor.py 43a9a9b8</comment>
        <translation type="unfinished">À 25 par seconde, chacune dispose de {beat_ms} ms : en direct, des images sont donc sautées.</translation>
    </message>
    <message>
        <source>The CPU makes no picture.</source>
        <comment>engine/doctor.py aa65b656</comment>
        <translation type="unfinished">Le processeur ne produit aucune image.</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms.</source>
        <comment>engine/doctor.py 133c50ee</comment>
        <translation type="unfinished">Le processeur produit une image en {ms} ms.</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms, faster than the GPU.</source>
        <comment>engine/doctor.py 4d28a604</comment>
        <translation type="unfinished">Le processeur produit une image en {ms} ms, plus vite que le GPU.</translation>
    </message>
    <message>
        <source>One picture of {avatar}, from sound to finished:</source>
        <comment>engine/doctor.py c4184be4</comment>
        <translation type="unfinished">Une image de {avatar}, du son à l&apos;image finie :</translation>
    </message>
    <message>
        <source>an avatar of your own</source>
        <comment>engine/doctor.py 0c21b664</comment>
        <translation type="unfinished">un avatar à vous</translation>
    </message>
    <message>
        <source>System</source>
        <comment>engine/doctor.py cee114bd</comment>
        <translation type="unfinished">Système</translation>
    </message>
    <message>
        <source>Built for CUDA</source>
        <comment>engine/doctor.py de98865a</comment>
        <translation type="unfinished">Compilé pour CUDA</translation>
    </message>
    <message>
        <source>serves CUDA up to {driver_cuda}</source>
        <comment>engine/doctor.py 37e72d1c</comment>
        <translation type="unfinished">prend en charge CUDA jusqu&apos;à {driver_cuda}</translation>
    </message>
    <message>
        <source>does not tell what it serves</source>
        <comment>engine/doctor.py 190c69e5</comment>
        <translation type="unfinished">ne dit pas ce qu&apos;il prend en charge</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>engine/doctor.py 50d0c606</comment>
        <translation type="unfinished">répond</translation>
    </message>
    <message>
        <source>CUDA libraries</source>
        <comment>engine/doctor.py 4fec27f8</comment>
        <translation type="unfinished">Bibliothèques CUDA</translation>
    </message>
    <message>
        <source>needed only where TensorRT is chosen</source>
        <comment>engine/doctor.py aa2651bf</comment>
        <translation type="unfinished">nécessaire seulement si TensorRT est choisi</translation>
    </message>
    <message>
        <source>only an NVIDIA GPU needs it</source>
        <comment>engine/doctor.py ddc12526</comment>
        <translation type="unfinished">seul un GPU NVIDIA en a besoin</translation>
    </message>
    <message>
        <source>not installed; {only}</source>
        <comment>engine/doctor.py 34b93eec</comment>
        <translation type="unfinished">non installé ; {only}</translation>
    </message>
    <message>
        <source>missing: {list}; {install}</source>
        <comment>engine/doctor.py 5dbb8fbf</comment>
        <translation type="unfinished">il manque : {list} ; {install}</translation>
    </message>
    <message>
        <source>there</source>
        <comment>engine/doctor.py 5a2fe996</comment>
        <translation type="unfinished">présent</translation>
    </message>
    <message>
        <source>nodes of the {network}: {list}</source>
        <comment>engine/doctor.py 4832a4ae</comment>
        <translation type="unfinished">nœuds de {network} : {list}</translation>
    </message>
    <message>
        <source>left to the CPU: {list}</source>
        <comment>engine/doctor.py 4bcecd81</comment>
        <translation type="unfinished">laissé au processeur : {list}</translation>
    </message>
    <message>
        <source>no NVIDIA GPU: the CPU does the work</source>
        <comment>engine/doctor.py 9187f952</comment>
        <translation type="unfinished">aucun GPU NVIDIA : le processeur fait le travail</translation>
    </message>
    <message>
        <source>no</source>
        <comment>engine/doctor.py 67aa281f</comment>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <comment>engine/doctor.py 5912370c</comment>
        <translation type="unfinished">Pilote NVIDIA</translation>
    </message>
    <message>
        <source>not installed (libcuda is not there)</source>
        <comment>engine/doctor.py e05c07c0</comment>
        <translation type="unfinished">non installé (libcuda est absent)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>engine/doctor.py 7f9000cf</comment>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>Another CUDA</source>
        <comment>engine/doctor.py 74a1f6e7</comment>
        <translation type="unfinished">Un autre CUDA</translation>
    </message>
    <message>
        <source>{name} makes a picture in {ms} ms, the CPU in {ms2} ms.</source>
        <comment>engine/doctor.py c259c31e</comment>
        <translation type="unfinished">{name} produit une image en {ms} ms, le processeur en {ms2} ms.</translation>
    </message>
    <message>
        <source>There is a driver for a GPU, but no GPU works.</source>
        <comment>engine/doctor.py aaa96b51</comment>
        <translation type="unfinished">Il y a un pilote de GPU, mais aucun GPU ne fonctionne.</translation>
    </message>
    <message>
        <source>No GPU is used.</source>
        <comment>engine/doctor.py b68ee24b</comment>
        <translation type="unfinished">Aucun GPU n&apos;est utilisé.</translation>
    </message>
    <message>
        <source>the same as {first}</source>
        <comment>engine/doctor.py 0afab3b2</comment>
        <translation type="unfinished">comme {first}</translation>
    </message>
    <message>
        <source>install what is missing with pip install &apos;viseme-studio[gpu]&apos;</source>
        <comment>engine/doctor.py 05d9ff79</comment>
        <translation type="unfinished">installez ce qui manque avec pip install &apos;viseme-studio[gpu]&apos;</translation>
    </message>
    <message>
        <source>No sound comes from {name}; the picture rests until it is back.</source>
        <comment>engine/engine.py 828dafb1</comment>
        <translation type="unfinished">Aucun son ne vient de {name} ; l’image se repose jusqu’à son retour.</translation>
    </message>
    <message>
        <source>A network of the avatar {name} does not run ({why}).</source>
        <comment>engine/models/avatar.py 77d39016</comment>
        <translation type="unfinished">Un réseau de l’avatar {name} ne fonctionne pas ({why}).</translation>
    </message>
    <message>
        <source>{text} is no device: use auto, cpu, cuda, cuda:1 for the second GPU, tensorrt, directml or coreml.</source>
        <comment>engine/models/device.py 3a0b95a8</comment>
        <translation type="unfinished">{text} n’est pas un appareil : prenez auto, cpu, cuda, cuda:1 pour le second GPU, tensorrt, directml ou coreml.</translation>
    </message>
    <message>
        <source>the libraries of CUDA {cuda_major} are not installed ({name} is missing)</source>
        <comment>engine/models/faults.py 42eb8671</comment>
        <translation type="unfinished">les bibliothèques de CUDA {cuda_major} ne sont pas installées ({name} manque)</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}</source>
        <comment>engine/models/faults.py ea0899c5</comment>
        <translation type="unfinished">CUDA {other_cuda} est installé, mais cet onnxruntime demande CUDA {cuda_major}</translation>
    </message>
    <message>
        <source>no CUDA driver</source>
        <comment>engine/models/faults.py be883181</comment>
        <translation type="unfinished">pas de pilote CUDA</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed (libcuda is not there): install NVIDIA&apos;s driver {driver} or newer and restart, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py d71bd230</comment>
        <translation type="unfinished">Le pilote NVIDIA n’est pas installé (libcuda manque) : installez le pilote {driver} ou plus récent et redémarrez, ou choisissez « CPU » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>onnxruntime without CUDA</source>
        <comment>engine/models/faults.py 4e6578e0</comment>
        <translation type="unfinished">onnxruntime sans CUDA</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without CUDA: replace it: pip uninstall onnxruntime, then pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 9f5d2d74</comment>
        <translation type="unfinished">L’onnxruntime installé est compilé sans CUDA : remplacez-le : pip uninstall onnxruntime, puis pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <comment>engine/models/faults.py f2ff9adb</comment>
        <translation type="unfinished">mémoire du GPU pleine</translation>
    </message>
    <message>
        <source>The memory of the GPU is full: close other programs that use the GPU; the studio goes on with the processor meanwhile.</source>
        <comment>engine/models/faults.py 36bbfb5b</comment>
        <translation type="unfinished">La mémoire du GPU est pleine : fermez les autres programmes qui utilisent le GPU ; le studio continue avec le processeur en attendant.</translation>
    </message>
    <message>
        <source>package onnx missing</source>
        <comment>engine/models/faults.py 0ac6ad11</comment>
        <translation type="unfinished">paquet onnx manquant</translation>
    </message>
    <message>
        <source>The package onnx, which lays out the stages for a GPU, is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py e667ce29</comment>
        <translation type="unfinished">Le paquet onnx, qui dispose les étapes pour un GPU, n’est pas installé : installez ce qui manque avec pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>no cuDNN</source>
        <comment>engine/models/faults.py d06f22e9</comment>
        <translation type="unfinished">pas de cuDNN</translation>
    </message>
    <message>
        <source>The library cuDNN {cudnn_major} is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 287d3825</comment>
        <translation type="unfinished">La bibliothèque cuDNN {cudnn_major} n’est pas installée : installez ce qui manque avec pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>no TensorRT</source>
        <comment>engine/models/faults.py 9fed4a97</comment>
        <translation type="unfinished">pas de TensorRT</translation>
    </message>
    <message>
        <source>TensorRT {tensorrt_major} is not installed: install it with pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, or choose &quot;CUDA&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py 47024e34</comment>
        <translation type="unfinished">TensorRT {tensorrt_major} n’est pas installé : installez-le avec pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, ou choisissez « CUDA » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>driver too old</source>
        <comment>engine/models/faults.py b72a33c0</comment>
        <translation type="unfinished">pilote trop ancien</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is too old for CUDA {cuda_major}: install NVIDIA&apos;s driver {driver} or newer and restart.</source>
        <comment>engine/models/faults.py 9c0f1df6</comment>
        <translation type="unfinished">Le pilote NVIDIA est trop ancien pour CUDA {cuda_major} : installez le pilote {driver} ou plus récent et redémarrez.</translation>
    </message>
    <message>
        <source>no GPU found</source>
        <comment>engine/models/faults.py 39ff6a12</comment>
        <translation type="unfinished">aucun GPU trouvé</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no GPU that it can use: see what &apos;nvidia-smi&apos; says; in a container pass the GPU through.</source>
        <comment>engine/models/faults.py a2936e20</comment>
        <translation type="unfinished">Le pilote NVIDIA ne trouve aucun GPU utilisable : voyez ce que dit &apos;nvidia-smi&apos; ; dans un conteneur, transmettez-lui le GPU.</translation>
    </message>
    <message>
        <source>GPU not supported</source>
        <comment>engine/models/faults.py b240ca9b</comment>
        <translation type="unfinished">GPU non pris en charge</translation>
    </message>
    <message>
        <source>This GPU is too old, or too new, for the installed onnxruntime: choose &quot;CPU&quot; under Performance in the settings, or another version of onnxruntime-gpu.</source>
        <comment>engine/models/faults.py d7c61f31</comment>
        <translation type="unfinished">Ce GPU est trop ancien, ou trop récent, pour l’onnxruntime installé : prenez une autre version d’onnxruntime-gpu, ou choisissez « CPU » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>GPU does not work</source>
        <comment>engine/models/faults.py bd7f9e3e</comment>
        <translation type="unfinished">le GPU ne fonctionne pas</translation>
    </message>
    <message>
        <source>{who} says: {text}: look at Check this computer, in the menu Help.</source>
        <comment>engine/models/faults.py 0a518ff5</comment>
        <translation type="unfinished">{who} dit : {text} : voyez Vérifier cet ordinateur, dans le menu Aide.</translation>
    </message>
    <message>
        <source>no such GPU</source>
        <comment>engine/models/faults.py 04c8355f</comment>
        <translation type="unfinished">GPU inexistant</translation>
    </message>
    <message>
        <source>There is no GPU of that number{have}: choose &quot;CUDA&quot; under Performance in the settings for the first.</source>
        <comment>engine/models/faults.py 2550e467</comment>
        <translation type="unfinished">Il n’y a pas de GPU de ce numéro{have} : pour le premier, choisissez « CUDA » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>CUDA libraries missing</source>
        <comment>engine/models/faults.py 6c290514</comment>
        <translation type="unfinished">bibliothèques CUDA manquantes</translation>
    </message>
    <message>
        <source>The libraries of CUDA {cuda_major} are not installed ({name} is missing): install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 58fc758a</comment>
        <translation type="unfinished">Les bibliothèques de CUDA {cuda_major} ne sont pas installées ({name} manque) : installez ce qui manque avec pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py c66cebda</comment>
        <translation type="unfinished">CUDA {other_cuda} est installé, mais cet onnxruntime demande CUDA {cuda_major} : installez ce qui manque avec pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>wrong CUDA version</source>
        <comment>engine/models/faults.py 76f71cf1</comment>
        <translation type="unfinished">mauvaise version de CUDA</translation>
    </message>
    <message>
        <source>{name}/{name2} is {found}: the manifest says {width} x {height}.</source>
        <comment>engine/models/idle_loop.py 40a29c2a</comment>
        <translation type="unfinished">{name}/{name2} est {found} : le manifeste annonce {width} x {height}.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: a matte did not come.</source>
        <comment>engine/models/idle_loop.py 5d65a818</comment>
        <translation type="unfinished">La boucle de repos de l’avatar s’est arrêtée : un détourage n’est pas venu.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}, and the pictures are not.</source>
        <comment>engine/models/idle_loop.py 5d55f46d</comment>
        <translation type="unfinished">{name} fait {width} x {height}, et pas les images.</translation>
    </message>
    <message>
        <source>{name} ends early.</source>
        <comment>engine/models/idle_loop.py f910ae85</comment>
        <translation type="unfinished">{name} finit trop tôt.</translation>
    </message>
    <message>
        <source>channels: {count}</source>
        <comment>engine/surroundings.py 5e5e6a9b</comment>
        <translation type="unfinished">canaux : {count}</translation>
    </message>
    <message>
        <source>{free} GiB free</source>
        <comment>engine/surroundings.py 63b58779</comment>
        <translation type="unfinished">{free} Gio libres</translation>
    </message>
    <message>
        <source>the default has {rate} Hz</source>
        <comment>engine/surroundings.py 0d851c6d</comment>
        <translation type="unfinished">celui par défaut a {rate} Hz</translation>
    </message>
    <message>
        <source>the first has {rate} Hz</source>
        <comment>engine/surroundings.py 03eea74c</comment>
        <translation type="unfinished">le premier a {rate} Hz</translation>
    </message>
    <message>
        <source>{said}; a headset&apos;s telephone mode: use another microphone for clearer lips</source>
        <comment>engine/surroundings.py 00659197</comment>
        <translation type="unfinished">{said} ; le mode téléphone d&apos;un casque : un autre micro donne des lèvres plus nettes</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>engine/surroundings.py 9f4549fd</comment>
        <translation type="unfinished">Haut-parleur</translation>
    </message>
    <message>
        <source>Sound server</source>
        <comment>engine/surroundings.py 076edb0f</comment>
        <translation type="unfinished">Serveur de son</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>engine/surroundings.py ff265268</comment>
        <translation type="unfinished">Micros</translation>
    </message>
    <message>
        <source>none: sound files play without being heard</source>
        <comment>engine/surroundings.py fbbf2c20</comment>
        <translation type="unfinished">aucun : les fichiers son passent sans être entendus</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>engine/surroundings.py 7f74bcbc</comment>
        <translation type="unfinished">Avatars (dossier)</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>engine/surroundings.py 808644e3</comment>
        <translation type="unfinished">Cache (dossier)</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <comment>engine/surroundings.py 9c6b4bfd</comment>
        <translation type="unfinished">Fichiers temporaires</translation>
    </message>
    <message>
        <source>{room}: make room</source>
        <comment>engine/surroundings.py 08b5cbde</comment>
        <translation type="unfinished">{room} : faites de la place</translation>
    </message>
    <message>
        <source>none that answers pactl; devices are used directly</source>
        <comment>engine/surroundings.py 2b42632a</comment>
        <translation type="unfinished">aucun ne répond à pactl ; les appareils sont utilisés directement</translation>
    </message>
    <message>
        <source>none: connect one, or play sound files</source>
        <comment>engine/surroundings.py 979c4cc9</comment>
        <translation type="unfinished">aucun : branchez-en un, ou lisez des fichiers son</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>engine/surroundings.py f0d3be7c</comment>
        <translation type="unfinished">refusé</translation>
    </message>
    <message>
        <source>cannot be written ({why}): allow it, or choose another folder</source>
        <comment>engine/surroundings.py db079fb2</comment>
        <translation type="unfinished">écriture impossible ({why}) : autorisez-la, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>engine/surroundings.py d53b072c</comment>
        <translation type="unfinished">Appareils audio</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <comment>outputs/camera/finding.py 98c10fb5</comment>
        <translation type="unfinished">Caméra virtuelle</translation>
    </message>
    <message>
        <source>through {list}</source>
        <comment>outputs/camera/finding.py d15da9a1</comment>
        <translation type="unfinished">par {list}</translation>
    </message>
    <message>
        <source>The sound says next to nothing about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py aef35ea5</comment>
        <translation type="unfinished">Le son ne dit presque rien de cette bouche ({agrees} sur 1, la parole a de 0,4 à 0,7) : est-ce la voix de cette personne, sans musique ni autres voix ?</translation>
    </message>
    <message>
        <source>The sound says little about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py 6205af18</comment>
        <translation type="unfinished">Le son dit peu de cette bouche ({agrees} sur 1, la parole a de 0,4 à 0,7) : est-ce la voix de cette personne, sans musique ni autres voix ?</translation>
    </message>
    <message>
        <source>Sound and mouth belong together ({agrees} of 1; 0.4 to 0.7 is usual).</source>
        <comment>personal/report.py eb83a67e</comment>
        <translation type="unfinished">Le son et la bouche vont ensemble ({agrees} sur 1 ; 0,4 à 0,7 est habituel).</translation>
    </message>
    <message>
        <source>no picture came within {patience_s} s.</source>
        <comment>engine/models/idle_loop.py 9d33bda3</comment>
        <translation type="unfinished">aucune image n’est venue en {patience_s} s.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: {why}</source>
        <comment>engine/models/idle_loop.py 4fe91a42</comment>
        <translation type="unfinished">La boucle de repos de l’avatar s’est arrêtée : {why}</translation>
    </message>
    <message>
        <source>it has {decoded} pictures, the manifest says {frames}.</source>
        <comment>engine/models/idle_loop.py d31931ee</comment>
        <translation type="unfinished">elle a {decoded} images, le manifeste en annonce {frames}.</translation>
    </message>
    <message>
        <source>avatar.toml has no table [{key}]: add it, or take the avatar from its author again.</source>
        <comment>avatars/format_fields.py 098640a4</comment>
        <translation type="unfinished">avatar.toml n’a pas de table [{key}] : ajoutez-la, ou reprenez l’avatar chez son auteur.</translation>
    </message>
    <message>
        <source>avatar.toml: [[{key}]] must be a list of at most {most} tables.</source>
        <comment>avatars/format_fields.py 27d0fb5a</comment>
        <translation type="unfinished">avatar.toml : [[{key}]] doit être une liste d’au plus {most} tables.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a text of 1 to 2000 letters.</source>
        <comment>avatars/format_fields.py 5bbfeea7</comment>
        <translation type="unfinished">avatar.toml : {where} doit être un texte de 1 à 2000 lettres.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} has characters that cannot be shown.</source>
        <comment>avatars/format_fields.py 60e26d92</comment>
        <translation type="unfinished">avatar.toml : {where} a des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a whole number from {low} to {high}, not {value}.</source>
        <comment>avatars/format_fields.py 720243a8</comment>
        <translation type="unfinished">avatar.toml : {where} doit être un entier de {low} à {high}, et non {value}.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be {wanted}, not {value}.</source>
        <comment>avatars/format_fields.py 7662a29a</comment>
        <translation type="unfinished">avatar.toml : {where} doit être {wanted}, et non {value}.</translation>
    </message>
    <message>
        <source>There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.</source>
        <comment>avatars/format_reading.py 21428733</comment>
        <translation type="unfinished">Le dossier d’avatar {folder} n’existe pas : vérifiez le chemin, ou donnez le nom d’un avatar fourni.</translation>
    </message>
    <message>
        <source>{folder} is not an avatar: it has no avatar.toml.</source>
        <comment>avatars/format_reading.py 841c514f</comment>
        <translation type="unfinished">{folder} n’est pas un avatar : il n’y a pas d’avatar.toml.</translation>
    </message>
    <message>
        <source>The spoken consent in the avatar {name} is not the one it was made with, so it is not loaded: take the avatar from its author again.</source>
        <comment>avatars/format_reading.py bf5abe89</comment>
        <translation type="unfinished">Le consentement parlé de l’avatar {name} n’est pas celui avec lequel il a été fait, il n’est donc pas chargé : reprenez l’avatar chez son auteur.</translation>
    </message>
    <message>
        <source>avatar.toml: memory.width and memory.height must be even.</source>
        <comment>avatars/format_reading.py c5cd9a6a</comment>
        <translation type="unfinished">avatar.toml : memory.width et memory.height doivent être pairs.</translation>
    </message>
    <message>
        <source>avatar.toml: the memory&apos;s pictures take more than {largest_bank} MB: fewer, or smaller ones.</source>
        <comment>avatars/format_reading.py bbb8a4fa</comment>
        <translation type="unfinished">avatar.toml : les images de la mémoire prennent plus de {largest_bank} Mo : mettez-en moins, ou de plus petites.</translation>
    </message>
    <message>
        <source>avatar.toml: to choose among {pictures} pictures, {ahead} ahead, takes too long for live: fewer pictures, or less ahead.</source>
        <comment>avatars/format_reading.py cd6ec745</comment>
        <translation type="unfinished">avatar.toml : choisir parmi {pictures} images, {ahead} à l’avance, prend trop de temps en direct : prenez moins d’images ou moins d’avance.</translation>
    </message>
    <message>
        <source>avatar.toml: the name of a profile has at most {longest_name} letters and no new line.</source>
        <comment>avatars/format_reading.py c94a82ad</comment>
        <translation type="unfinished">avatar.toml : le nom d’un profil a au plus {longest_name} lettres, sans retour à la ligne.</translation>
    </message>
    <message>
        <source>avatar.toml: a profile&apos;s encoder is a file such as encoder-040.onnx, not {encoder}.</source>
        <comment>avatars/format_reading.py 8c2604de</comment>
        <translation type="unfinished">avatar.toml : l’encodeur d’un profil est un fichier comme encoder-040.onnx, et non {encoder}.</translation>
    </message>
    <message>
        <source>avatar.toml: name has at most {longest_title} letters and no new line.</source>
        <comment>avatars/format_reading.py 825e89f8</comment>
        <translation type="unfinished">avatar.toml : name a au plus {longest_title} lettres, sans retour à la ligne.</translation>
    </message>
    <message>
        <source>avatar.toml: person.spoken_sha256 has 64 hexadecimal digits, and not {spoken}.</source>
        <comment>avatars/format_reading.py 30ac217c</comment>
        <translation type="unfinished">avatar.toml : person.spoken_sha256 a 64 chiffres hexadécimaux, et non {spoken}.</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({kind}: {why}).</source>
        <comment>avatars/format_reading.py 55e1a54d</comment>
        <translation type="unfinished">L’avatar {name} ne peut pas être lu ({kind} : {why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <comment>avatars/format_reading.py 05e034a5</comment>
        <translation type="unfinished">{path} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>The avatar {name} is incomplete: {name2} is missing. Take it from its author again.</source>
        <comment>avatars/format_reading.py bead1310</comment>
        <translation type="unfinished">L’avatar {name} est incomplet : il manque {name2}. Reprenez-le chez son auteur.</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {name2} has {st_size} bytes.</source>
        <comment>avatars/format_reading.py 6129b698</comment>
        <translation type="unfinished">L’avatar {name} est endommagé : {name2} fait {st_size} octets.</translation>
    </message>
    <message>
        <source>There is no loudspeaker; connect one, then begin again to hear the sound.</source>
        <comment>devices/portaudio.py 68f724df</comment>
        <translation type="unfinished">Il n’y a pas de haut-parleur ; branchez-en un, puis recommencez pour entendre le son.</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms, too long to be live</source>
        <comment>engine/doctor.py a8f38086</comment>
        <translation type="unfinished">une image prend {ms} ms, trop pour le direct</translation>
    </message>
    <message>
        <source>{path} cannot be opened: choose a session that is there and that you may read.</source>
        <comment>engine/metrics/session_file.py 8fb4a09c</comment>
        <translation type="unfinished">{path} ne s&apos;ouvre pas : choisissez une session qui existe et que vous pouvez lire.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped</source>
        <comment>engine/models/idle_loop.py e7662101</comment>
        <translation type="unfinished">La boucle de repos de l’avatar s’est arrêtée</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {encoder} gives numbers that are not finite.</source>
        <comment>engine/models/loaded_encoder.py 88f17737</comment>
        <translation type="unfinished">L’avatar {name} est endommagé : {encoder} donne des nombres qui ne sont pas finis.</translation>
    </message>
    <message>
        <source>{name} is not a usable network ({why}).</source>
        <comment>engine/models/runtime.py da5fe985</comment>
        <translation type="unfinished">{name} n’est pas un réseau utilisable ({why}).</translation>
    </message>
    <message>
        <source>{whole_name} fails on what it is given ({why}): choose another avatar.</source>
        <comment>engine/models/runtime.py 174e6575</comment>
        <translation type="unfinished">{whole_name} échoue sur ce qu’on lui donne ({why}) : choisissez un autre avatar.</translation>
    </message>
    <message>
        <source>{words} cannot be used. {sentence}</source>
        <comment>engine/models/sessions.py 7371a353</comment>
        <translation type="unfinished">{words} est inutilisable. {sentence}</translation>
    </message>
    <message>
        <source>built for CUDA</source>
        <comment>engine/models/sessions.py 13fcfe82</comment>
        <translation type="unfinished">compilé pour CUDA</translation>
    </message>
    <message>
        <source>{provider} was not taken</source>
        <comment>engine/models/sessions.py 3f94141b</comment>
        <translation type="unfinished">{provider} n’a pas été pris</translation>
    </message>
    <message>
        <source>no {words}</source>
        <comment>engine/models/sessions.py 116c05fd</comment>
        <translation type="unfinished">pas de {words}</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without {words}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>engine/models/sessions.py 6bd19c15</comment>
        <translation type="unfinished">L’onnxruntime installé est compilé sans {words} : choisissez « Le plus rapide qui fonctionne » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>A picture of {shape} does not hold the face of this avatar: it moves over {right} x {bottom}, and {wide} x {high} pixels would be left. Choose another shape, or none.</source>
        <comment>engine/offline/cropping.py c75420f0</comment>
        <translation type="unfinished">Une image {shape} ne contient pas le visage de cet avatar : il bouge sur {right} x {bottom}, et il resterait {wide} x {high} pixels. Choisissez une autre forme, ou aucune.</translation>
    </message>
    <message>
        <source>{name}: cannot open shared object file</source>
        <comment>engine/painters/gpu/cuda.py f2c25234</comment>
        <translation type="unfinished">{name} : bibliothèque partagée impossible à ouvrir</translation>
    </message>
    <message>
        <source>no CUDA-capable device is detected</source>
        <comment>engine/painters/gpu/machine.py 9ca50740</comment>
        <translation type="unfinished">aucun appareil compatible CUDA détecté</translation>
    </message>
    <message>
        <source>the driver and its library differ</source>
        <comment>engine/painters/gpu/machine.py b62292ca</comment>
        <translation type="unfinished">le pilote et sa bibliothèque diffèrent</translation>
    </message>
    <message>
        <source>out of memory</source>
        <comment>engine/painters/gpu/machine.py 9af4d6ef</comment>
        <translation type="unfinished">plus de mémoire</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because of a fault in it ({kind}: {why}); the rest goes on.</source>
        <comment>engine/program.py b9b32db3</comment>
        <translation type="unfinished">La sortie « {name} » a été retirée à cause d’un défaut ({kind} : {why}) ; le reste continue.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it kept the pictures waiting for {took_s} s; the rest goes on.</source>
        <comment>engine/program.py 4b25fd92</comment>
        <translation type="unfinished">La sortie « {name} » a été retirée, car elle a fait attendre les images {took_s} s ; le reste continue.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it stood still for {lag_ms} s; the rest goes on.</source>
        <comment>engine/program.py 8e103f9b</comment>
        <translation type="unfinished">La sortie « {name} » a été retirée, car elle est restée arrêtée {lag_ms} s ; le reste continue.</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no sound.</source>
        <comment>engine/sources/dictation.py ab11e7f4</comment>
        <translation type="unfinished">Le microphone « {name} » ne donne pas de son.</translation>
    </message>
    <message>
        <source>The sound file was given up because its decoder failed ({kind}: {why}).</source>
        <comment>engine/sources/feed.py 0f2221a0</comment>
        <translation type="unfinished">Le fichier audio a été abandonné, car son décodeur a échoué ({kind} : {why}).</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no more sound; connect it again and it goes on by itself.</source>
        <comment>engine/sources/microphone.py 504554c2</comment>
        <translation type="unfinished">Le microphone « {name} » ne donne plus de son ; rebranchez-le et il continue de lui-même.</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer, so the file plays unheard; play it again once other programs are heard.</source>
        <comment>engine/sources/playback.py 573e23c1</comment>
        <translation type="unfinished">Le son du système ne répond pas, le fichier passe donc sans être entendu ; relancez-le quand on entend d’autres programmes.</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped, so the file goes on unheard; play it again to hear it.</source>
        <comment>engine/sources/playback.py 136bebef</comment>
        <translation type="unfinished">Le haut-parleur s’est arrêté, le fichier continue donc sans être entendu ; relancez-le pour l’entendre.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used ({kind}: {why}), so it plays unheard.</source>
        <comment>engine/sources/playback.py 977e70fb</comment>
        <translation type="unfinished">Le haut-parleur est inutilisable ({kind} : {why}), le fichier passe donc sans être entendu.</translation>
    </message>
    <message>
        <source>The sound file was given up because of a fault in its player ({failure}).</source>
        <comment>engine/sources/wavefile.py 4c5e18e2</comment>
        <translation type="unfinished">Le fichier audio a été abandonné à cause d’un défaut de son lecteur ({failure}).</translation>
    </message>
    <message>
        <source>{what} because of a fault in the studio ({kind}).</source>
        <comment>errors.py 616f532e</comment>
        <translation type="unfinished">{what} à cause d’un défaut du studio ({kind}).</translation>
    </message>
    <message>
        <source>{what}: this takes more memory than there is; close other programs, or use a smaller file.</source>
        <comment>errors.py fe228203</comment>
        <translation type="unfinished">{what} : il faut plus de mémoire qu’il n’y en a ; fermez d’autres programmes, ou prenez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The studio is closing: it makes no more exports.</source>
        <comment>exports/queue.py 7f5c01c4</comment>
        <translation type="unfinished">Le studio se ferme : il ne fait plus d’exports.</translation>
    </message>
    <message>
        <source>There are {most_jobs} exports in the list: clear the finished ones first.</source>
        <comment>exports/queue.py 0e391b50</comment>
        <translation type="unfinished">La liste a {most_jobs} exports : effacez d’abord les terminés.</translation>
    </message>
    <message>
        <source>The export could not be started ({why}): try again.</source>
        <comment>exports/queue.py 9dcc3883</comment>
        <translation type="unfinished">L’export n’a pas pu démarrer ({why}) : réessayez.</translation>
    </message>
    <message>
        <source>The export ended because of a fault in it (exit code {code}): try again, or try another sound.</source>
        <comment>exports/worker_process.py edc81121</comment>
        <translation type="unfinished">L’export a fini à cause d’un défaut (code {code}) : réessayez, ou essayez un autre son.</translation>
    </message>
    <message>
        <source>The system ended the export, most likely for lack of memory: close other programs and try again.</source>
        <comment>exports/worker_process.py 2ba5c65a</comment>
        <translation type="unfinished">Le système a mis fin à l’export, sans doute par manque de mémoire : fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The export was ended from outside (signal {value}): try again.</source>
        <comment>exports/worker_process.py f562737b</comment>
        <translation type="unfinished">L’export a été arrêté de l’extérieur (signal {value}) : réessayez.</translation>
    </message>
    <message>
        <source>{path} is being made by another studio or command at this moment; wait for it, or choose another name.</source>
        <comment>files/claims.py 3b26b3b8</comment>
        <translation type="unfinished">{path} est en train d’être créé par un autre studio ou une commande ; attendez, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or name a file on another disk.</source>
        <comment>files/draft.py 9176a829</comment>
        <translation type="unfinished">le disque est plein ; libérez de la place, ou prenez un fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>your disk quota is used up; free some space or name a file on another disk.</source>
        <comment>files/draft.py 4fef437c</comment>
        <translation type="unfinished">votre quota de disque est épuisé ; libérez de la place, ou prenez un fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>it grew larger than this system allows; name a file on another disk.</source>
        <comment>files/draft.py 567dcff7</comment>
        <translation type="unfinished">il est devenu plus grand que ce système ne le permet ; prenez un fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>its folder does not exist; make the folder first.</source>
        <comment>files/draft.py f4e5749d</comment>
        <translation type="unfinished">son dossier n’existe pas ; créez-le d’abord.</translation>
    </message>
    <message>
        <source>what should be its folder is a file; name another folder.</source>
        <comment>files/draft.py 8e79a320</comment>
        <translation type="unfinished">ce qui devrait être son dossier est un fichier ; prenez un autre dossier.</translation>
    </message>
    <message>
        <source>you may not write in its folder; name a file in one of yours.</source>
        <comment>files/draft.py 10bc3abd</comment>
        <translation type="unfinished">vous n’avez pas le droit d’écrire dans son dossier ; prenez un fichier dans l’un des vôtres.</translation>
    </message>
    <message>
        <source>its disk can only be read; name a file on another disk.</source>
        <comment>files/draft.py c1f550d3</comment>
        <translation type="unfinished">son disque est en lecture seule ; prenez un fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one.</source>
        <comment>files/draft.py 1755f099</comment>
        <translation type="unfinished">son nom est trop long ; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>the disk reports a fault; name a file on another disk.</source>
        <comment>files/draft.py 84156404</comment>
        <translation type="unfinished">le disque signale un défaut ; prenez un fichier sur un autre disque.</translation>
    </message>
    <message>
        <source>the link leads in a circle; name another file.</source>
        <comment>files/draft.py 70285505</comment>
        <translation type="unfinished">le lien tourne en rond ; prenez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <comment>files/draft.py 5f03b22b</comment>
        <translation type="unfinished">{path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>{said}; name another file.</source>
        <comment>files/draft.py 44818997</comment>
        <translation type="unfinished">{said} ; prenez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <comment>files/draft.py c1679095</comment>
        <translation type="unfinished">{path} est un dossier ; prenez un fichier dedans.</translation>
    </message>
    <message>
        <source>{path} is no file but a device, a pipe or a link in a circle; name a file.</source>
        <comment>files/draft.py 7cdb0489</comment>
        <translation type="unfinished">{path} n’est pas un fichier mais un périphérique, un tube ou un lien qui tourne en rond ; prenez un fichier.</translation>
    </message>
    <message>
        <source>{path} is write-protected and stays as it is; name another file, or allow writing to this one.</source>
        <comment>files/draft.py 40632e10</comment>
        <translation type="unfinished">{path} est protégé en écriture et reste tel quel ; prenez un autre fichier, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>{path} cannot be written: another program holds it; close other studios.</source>
        <comment>files/settings.py 133876cf</comment>
        <translation type="unfinished">{path} ne peut pas être écrit : un autre programme le tient ; fermez les autres studios.</translation>
    </message>
    <message>
        <source>{path} is more than {most_links} Ogg files, one after another; convert it to one.</source>
        <comment>media/chained.py 7da7a7f2</comment>
        <translation type="unfinished">{path} est fait de plus de {most_links} fichiers Ogg bout à bout ; convertissez-le en un seul.</translation>
    </message>
    <message>
        <source>The picture is AI-generated by Viseme Studio from the sound. Avatar: {avatar}. Pictured: {pictured}. Consent: {consent}.</source>
        <comment>media/clip.py 6e7893b3</comment>
        <translation type="unfinished">L’image est générée par IA par Viseme Studio à partir du son. Avatar : {avatar}. Représenté : {pictured}. Consentement : {consent}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its pictures are {width} x {height}, and both must be even.</source>
        <comment>media/clip.py 2f1f4f54</comment>
        <translation type="unfinished">{path} ne peut pas être écrit : ses images font {width} x {height}, et les deux doivent être pairs.</translation>
    </message>
    <message>
        <source>{path} cannot be written fast enough; record to another disk.</source>
        <comment>media/clip.py d1d93ffa</comment>
        <translation type="unfinished">{path} ne peut pas être écrit assez vite ; enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>{told} What was recorded until then is offered at the next start.</source>
        <comment>media/clip.py 2ce61e65</comment>
        <translation type="unfinished">{told} Ce qui a été enregistré jusque-là est proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>{length} of the sound are not numbers (NaN or infinite); there is silence instead. Export it again.</source>
        <comment>media/condition.py d9b14177</comment>
        <translation type="unfinished">{length} du son ne sont pas des nombres (NaN ou infini) ; il y a du silence à la place. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The sound goes {over_db} dB over full scale, where it is cut off and distorts. Export it again, lower.</source>
        <comment>media/condition.py 5c34c7c2</comment>
        <translation type="unfinished">Le son dépasse la pleine échelle de {over_db} dB, où il est écrêté et distordu. Exportez-le à nouveau, moins fort.</translation>
    </message>
    <message>
        <source>The sound is silent, so the mouth stays shut. If there should be a voice, look whether the microphone was muted.</source>
        <comment>media/condition.py 065fdbdd</comment>
        <translation type="unfinished">Le son est silencieux, la bouche reste donc fermée. S’il devait y avoir une voix, voyez si le microphone était coupé.</translation>
    </message>
    <message>
        <source>Some samples</source>
        <comment>media/condition.py bc798d19</comment>
        <translation type="unfinished">Quelques échantillons</translation>
    </message>
    <message>
        <source>{path} is empty; name {wanted}.</source>
        <comment>media/container.py e43bcb29</comment>
        <translation type="unfinished">{path} est vide ; prenez {wanted}.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <comment>media/container.py 95d1751a</comment>
        <translation type="unfinished">Le fichier {path} n’existe pas ; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{path} is not a plain file; name {wanted}.</source>
        <comment>media/container.py 421b3b68</comment>
        <translation type="unfinished">{path} n’est pas un fichier ordinaire ; prenez {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); check the name and its permissions.</source>
        <comment>media/container.py cd11b35f</comment>
        <translation type="unfinished">{path} ne peut pas être ouvert ({why}) ; vérifiez le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>{path} is not a sound or video that can be read{found}; name {wanted}.</source>
        <comment>media/container.py 124ebde4</comment>
        <translation type="unfinished">{path} n’est pas un son ou une vidéo lisible{found} ; prenez {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not whole: it ends before its index, without which nothing of it can be read; copy or record it again.</source>
        <comment>media/container.py 36137fd3</comment>
        <translation type="unfinished">{path} n’est pas entier : il finit avant son index, sans lequel rien ne peut être lu ; copiez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>the name holds a zero byte</source>
        <comment>media/container.py e61e0063</comment>
        <translation type="unfinished">le nom contient un octet nul</translation>
    </message>
    <message>
        <source>{path} is damaged: its sound cannot be decoded; save it anew, or name {readable}.</source>
        <comment>media/decoding.py 4f3a4add</comment>
        <translation type="unfinished">{path} est endommagé : son audio ne peut pas être décodé ; enregistrez-le à nouveau, ou prenez {readable}.</translation>
    </message>
    <message>
        <source>{path} cannot be played from another place; play it from its start.</source>
        <comment>media/decoding.py b4020517</comment>
        <translation type="unfinished">{path} ne peut pas être lu depuis un autre endroit ; lisez-le depuis le début.</translation>
    </message>
    <message>
        <source>{path} goes on with sound of an unknown kind; convert it to wav.</source>
        <comment>media/decoding.py e80d86c3</comment>
        <translation type="unfinished">{path} continue avec un son d’une sorte inconnue ; convertissez-le en wav.</translation>
    </message>
    <message>
        <source>{path} has no sound in it; name {readable}.</source>
        <comment>media/decoding.py 8c3c96a5</comment>
        <translation type="unfinished">{path} n’a pas de son ; prenez {readable}.</translation>
    </message>
    <message>
        <source>{path} has sound of an unknown kind; name {readable}.</source>
        <comment>media/decoding.py 1894af14</comment>
        <translation type="unfinished">{path} a un son d’une sorte inconnue ; prenez {readable}.</translation>
    </message>
    <message>
        <source>a wav, mp3, m4a, flac or ogg file, or a video with sound</source>
        <comment>media/decoding.py 51fa5bdb</comment>
        <translation type="unfinished">un fichier wav, mp3, m4a, flac ou ogg, ou une vidéo avec du son</translation>
    </message>
    <message>
        <source>There is no encoder {name} that works here; these do: {works}.</source>
        <comment>media/encoders.py 330104fe</comment>
        <translation type="unfinished">Il n’y a pas d’encodeur {name} qui fonctionne ici ; ceux-ci oui : {works}.</translation>
    </message>
    <message>
        <source>The encoder {words}, does not work here ({why}); choose another one.</source>
        <comment>media/encoding.py 590a6353</comment>
        <translation type="unfinished">L’encodeur {words} ne fonctionne pas ici ({why}) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} ({long_name}) has no moving pictures in it: give {wanted}.</source>
        <comment>media/film.py 740298e0</comment>
        <translation type="unfinished">{name} ({long_name}) ne contient pas d’images animées : prenez {wanted}.</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known: {export}.</source>
        <comment>media/film.py a117ed11</comment>
        <translation type="unfinished">{name} contient des images d’une sorte inconnue : {export}.</translation>
    </message>
    <message>
        <source>{name} has pictures in {long_name} ({name2}), which is not read: {export}.</source>
        <comment>media/film.py 7d972972</comment>
        <translation type="unfinished">{name} contient des images en {long_name} ({name2}), qui n’est pas lu : {export}.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: pictures of {smallest} to {largest} pixels in width and height are wanted.</source>
        <comment>media/film.py 2dd38d58</comment>
        <translation type="unfinished">{name} fait {width} x {height} : il faut des images de {smallest} à {largest} pixels en largeur et en hauteur.</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way: export it again.</source>
        <comment>media/film.py 63f69a33</comment>
        <translation type="unfinished">{name} change de taille d’image en chemin : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read: {export}.</source>
        <comment>media/film.py 36c6ae0d</comment>
        <translation type="unfinished">{name} ne contient aucune image lisible : {export}.</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): export it again.</source>
        <comment>media/film.py 5969b371</comment>
        <translation type="unfinished">{name} est endommagé ({why}) : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} cannot be shown on an ordinary screen ({why}): {export}.</source>
        <comment>media/film.py 599dd216</comment>
        <translation type="unfinished">{name} ne peut pas être montré sur un écran ordinaire ({why}) : {export}.</translation>
    </message>
    <message>
        <source>a video ({kinds}) or a photo (JPEG, PNG or WebP)</source>
        <comment>media/film.py 54d6312d</comment>
        <translation type="unfinished">une vidéo ({kinds}) ou une photo (JPEG, PNG ou WebP)</translation>
    </message>
    <message>
        <source>export it as MP4 with H.264</source>
        <comment>media/film.py 379fbeba</comment>
        <translation type="unfinished">exportez en MP4 avec H.264</translation>
    </message>
    <message>
        <source>{clip} cannot be written: let its name end in {list} or {last}.</source>
        <comment>media/formats.py 46a9e07f</comment>
        <translation type="unfinished">{clip} ne peut pas être écrit : son nom doit finir par {list} ou {last}.</translation>
    </message>
    <message>
        <source>There is no picture to make a loop of.</source>
        <comment>media/loop.py bb36a01f</comment>
        <translation type="unfinished">Il n’y a pas d’image pour faire une boucle.</translation>
    </message>
    <message>
        <source>Picture {count} of the loop is {shape} x {shape2}, the first is {size} x {size2}.</source>
        <comment>media/loop.py a9b04ff2</comment>
        <translation type="unfinished">L’image {count} de la boucle fait {shape} x {shape2}, la première {size} x {size2}.</translation>
    </message>
    <message>
        <source>{name} has no pictures in it.</source>
        <comment>media/pictures.py 4eb99324</comment>
        <translation type="unfinished">{name} ne contient pas d’images.</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known.</source>
        <comment>media/pictures.py dd7ed5eb</comment>
        <translation type="unfinished">{name} contient des images d’une sorte inconnue.</translation>
    </message>
    <message>
        <source>{name} is {name2}: an idle loop is H.264.</source>
        <comment>media/pictures.py 5f09fce9</comment>
        <translation type="unfinished">{name} est en {name2} : une boucle de repos est en H.264.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height} {form}: yuv420p of an even size is wanted.</source>
        <comment>media/pictures.py 6f2baf69</comment>
        <translation type="unfinished">{name} fait {width} x {height} {form} : il faut du yuv420p de taille paire.</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way.</source>
        <comment>media/pictures.py 002437c2</comment>
        <translation type="unfinished">{name} change de taille d’image en chemin.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a video.</source>
        <comment>media/pictures.py f25878ca</comment>
        <translation type="unfinished">{name} ne peut pas être ouvert comme vidéo.</translation>
    </message>
    <message>
        <source>{path} names the same sound again and again, far beyond its size; save it anew.</source>
        <comment>media/plausible.py 9f3d1179</comment>
        <translation type="unfinished">{path} nomme le même son encore et encore, bien au-delà de sa taille ; enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is cut into more than {most_pieces_a_s} pieces a second; save it anew.</source>
        <comment>media/plausible.py d1dbb395</comment>
        <translation type="unfinished">{path} est coupé en plus de {most_pieces_a_s} morceaux par seconde ; enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} is not there any more, or is in use.</source>
        <comment>media/recovery.py dd50328a</comment>
        <translation type="unfinished">{file} n’est plus là, ou est utilisé.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({why}): rename it to {name} yourself.</source>
        <comment>media/recovery.py 8fb9e06b</comment>
        <translation type="unfinished">{file} ne peut pas être renommé ({why}) : renommez-le vous-même en {name}.</translation>
    </message>
    <message>
        <source>There is nothing to save yet; wait a second.</source>
        <comment>media/replay.py 10965496</comment>
        <translation type="unfinished">Il n’y a encore rien à enregistrer ; attendez une seconde.</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or remove it.</source>
        <comment>media/sequence.py 7230e8cf</comment>
        <translation type="unfinished">{path} existe déjà : choisissez un autre nom, ou supprimez-le.</translation>
    </message>
    <message>
        <source>a HEIC photo</source>
        <comment>media/signatures.py c1dea8d2</comment>
        <translation type="unfinished">une photo HEIC</translation>
    </message>
    <message>
        <source>a HEIF photo</source>
        <comment>media/signatures.py 93e68775</comment>
        <translation type="unfinished">une photo HEIF</translation>
    </message>
    <message>
        <source>a HEIF sequence</source>
        <comment>media/signatures.py 25c8bd7e</comment>
        <translation type="unfinished">une séquence HEIF</translation>
    </message>
    <message>
        <source>an AVIF photo</source>
        <comment>media/signatures.py 2feece4c</comment>
        <translation type="unfinished">une photo AVIF</translation>
    </message>
    <message>
        <source>an AVIF sequence</source>
        <comment>media/signatures.py 21121fa3</comment>
        <translation type="unfinished">une séquence AVIF</translation>
    </message>
    <message>
        <source>a raw photo of a Canon camera</source>
        <comment>media/signatures.py 651d92ff</comment>
        <translation type="unfinished">une photo brute d’un appareil Canon</translation>
    </message>
    <message>
        <source>a JPEG photo</source>
        <comment>media/signatures.py 809c4e8d</comment>
        <translation type="unfinished">une photo JPEG</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>media/signatures.py f4dfe8f9</comment>
        <translation type="unfinished">une image PNG</translation>
    </message>
    <message>
        <source>a TIFF or raw photo</source>
        <comment>media/signatures.py 9e09d81f</comment>
        <translation type="unfinished">une photo TIFF ou brute</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <comment>media/signatures.py ecde7ac1</comment>
        <translation type="unfinished">une image Photoshop</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>media/signatures.py 21d30148</comment>
        <translation type="unfinished">une image BMP</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <comment>media/signatures.py 85e3cc57</comment>
        <translation type="unfinished">un document PDF</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <comment>media/signatures.py e66008d4</comment>
        <translation type="unfinished">une archive zip ou un document bureautique</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <comment>media/signatures.py 5fe7df46</comment>
        <translation type="unfinished">une archive gzip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>media/signatures.py 78c81f9e</comment>
        <translation type="unfinished">une archive RAR</translation>
    </message>
    <message>
        <source>an office document</source>
        <comment>media/signatures.py f27a9c53</comment>
        <translation type="unfinished">un document bureautique</translation>
    </message>
    <message>
        <source>a RealMedia file</source>
        <comment>media/signatures.py 575ade43</comment>
        <translation type="unfinished">un fichier RealMedia</translation>
    </message>
    <message>
        <source>MIDI notes</source>
        <comment>media/signatures.py 462ef920</comment>
        <translation type="unfinished">des notes MIDI</translation>
    </message>
    <message>
        <source>a page or a document</source>
        <comment>media/signatures.py 408dffa0</comment>
        <translation type="unfinished">une page ou un document</translation>
    </message>
    <message>
        <source>data in JSON</source>
        <comment>media/signatures.py 1dd05546</comment>
        <translation type="unfinished">des données en JSON</translation>
    </message>
    <message>
        <source>an Ogg file of an unknown kind</source>
        <comment>media/signatures.py 1115486f</comment>
        <translation type="unfinished">un fichier Ogg d’une sorte inconnue</translation>
    </message>
    <message>
        <source>(it seems to be {iso_brands})</source>
        <comment>media/signatures.py 2133bea4</comment>
        <translation type="unfinished">(on dirait {iso_brands})</translation>
    </message>
    <message>
        <source>(it seems to be an animated WebP picture)</source>
        <comment>media/signatures.py 309bba29</comment>
        <translation type="unfinished">(on dirait une image WebP animée)</translation>
    </message>
    <message>
        <source>(it seems to be text)</source>
        <comment>media/signatures.py 3a628b33</comment>
        <translation type="unfinished">(on dirait du texte)</translation>
    </message>
    <message>
        <source>The sound begins {late_s} s after the start of the file; before that there is silence.</source>
        <comment>media/sound.py ca1738e5</comment>
        <translation type="unfinished">Le son commence {late_s} s après le début du fichier ; avant, c’est le silence.</translation>
    </message>
    <message>
        <source>{missing_s} s are missing in the sound; there is silence instead.</source>
        <comment>media/sound.py 85f8f129</comment>
        <translation type="unfinished">Il manque {missing_s} s dans le son ; il y a du silence à la place.</translation>
    </message>
    <message>
        <source>The file was cut short: its last {lacks_s} s are not in it. Copy or record it again.</source>
        <comment>media/sound.py 23aec070</comment>
        <translation type="unfinished">Le fichier a été coupé : ses dernières {lacks_s} s n’y sont pas. Copiez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The time stamps jump by {closed_s} s, too long for a pause: the sound goes on without one.</source>
        <comment>media/sound.py 3a327a53</comment>
        <translation type="unfinished">Les horodatages sautent de {closed_s} s, trop long pour une pause : le son continue sans pause.</translation>
    </message>
    <message>
        <source>{path} holds {name} samples, which cannot be used; convert it to wav.</source>
        <comment>media/sound.py bbf2c8f9</comment>
        <translation type="unfinished">{path} contient des échantillons {name}, inutilisables ; convertissez-le en wav.</translation>
    </message>
    <message>
        <source>{path} has {rate} samples a second; between {low} and {high} can be used.</source>
        <comment>media/sound.py ab6ae088</comment>
        <translation type="unfinished">{path} a {rate} échantillons par seconde ; entre {low} et {high} sont utilisables.</translation>
    </message>
    <message>
        <source>{path} has {channels} channels; between 1 and {most_channels} can be used.</source>
        <comment>media/sound.py e4e06ebd</comment>
        <translation type="unfinished">{path} a {channels} canaux ; entre 1 et {most_channels} sont utilisables.</translation>
    </message>
    <message>
        <source>{path} has sound that cannot be decoded; name {readable}.</source>
        <comment>media/sound.py a06f1e06</comment>
        <translation type="unfinished">Le son de {path} ne peut pas être décodé ; prenez {readable}.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name {readable}.</source>
        <comment>media/sound.py 7e3a9639</comment>
        <translation type="unfinished">{path} ne contient aucun échantillon ; prenez {readable}.</translation>
    </message>
    <message>
        <source>Track {number} of {count} {why}.</source>
        <comment>media/tracks.py 580a82bc</comment>
        <translation type="unfinished">Piste {number} sur {count} {why}.</translation>
    </message>
    <message>
        <source>Track {number} of {count} (&quot;{name}&quot;) {why}.</source>
        <comment>media/tracks.py 35f3d4b1</comment>
        <translation type="unfinished">Piste {number} sur {count} (« {name} ») {why}.</translation>
    </message>
    <message>
        <source>{path} has {said}, and no number {number}; choose a number from 1 to {count}.</source>
        <comment>media/tracks.py 19e6ce86</comment>
        <translation type="unfinished">{path} a {said}, et pas de numéro {number} ; choisissez un numéro de 1 à {count}.</translation>
    </message>
    <message>
        <source>is used</source>
        <comment>media/tracks.py 97363a27</comment>
        <translation type="unfinished">est utilisée</translation>
    </message>
    <message>
        <source>is used, because track {number} is silent</source>
        <comment>media/tracks.py 1e353c5c</comment>
        <translation type="unfinished">est utilisée, car la piste {number} est silencieuse</translation>
    </message>
    <message>
        <source>is used, because it sounds like a voice</source>
        <comment>media/tracks.py dba954a4</comment>
        <translation type="unfinished">est utilisée, car elle ressemble à une voix</translation>
    </message>
    <message>
        <source>one track of sound</source>
        <comment>media/tracks.py af42c06e</comment>
        <translation type="unfinished">une piste audio</translation>
    </message>
    <message>
        <source>{count} tracks of sound</source>
        <comment>media/tracks.py d1274600</comment>
        <translation type="unfinished">{count} pistes audio</translation>
    </message>
    <message>
        <source>{path} has nothing in it that can be read; name {wanted}.</source>
        <comment>media/trial.py d3af0f20</comment>
        <translation type="unfinished">{path} ne contient rien de lisible ; prenez {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not opened: tried out in a process of its own, {why}. Save it anew, or choose another file.</source>
        <comment>media/trying.py e26bd786</comment>
        <translation type="unfinished">{path} n’est pas ouvert : essayé dans un processus à part, {why}. Enregistrez-le à nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives no more pictures; connect it, then record again.</source>
        <comment>media/webcam.py 3b249506</comment>
        <translation type="unfinished">La caméra « {name} » ne donne plus d’images ; branchez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; cannot be used ({why}); try another.</source>
        <comment>media/webcam.py 2e235849</comment>
        <translation type="unfinished">La caméra « {name} » est inutilisable ({why}) ; essayez-en une autre.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is used by another program; close that, then try again.</source>
        <comment>media/webcam.py 2bd7931e</comment>
        <translation type="unfinished">La caméra « {name} » est utilisée par un autre programme ; fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; may not be used; allow it in the system&apos;s privacy settings.</source>
        <comment>media/webcam.py 9c88225d</comment>
        <translation type="unfinished">La caméra « {name} » n’est pas autorisée ; autorisez-la dans les réglages de confidentialité du système.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>media/webcam.py 56eae1d1</comment>
        <translation type="unfinished">La caméra « {name} » n’est plus branchée ; branchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives pictures of a kind that is not read; choose another.</source>
        <comment>media/webcam.py 91b2cc37</comment>
        <translation type="unfinished">La caméra « {name} » donne des images d’une sorte qui n’est pas lue ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The studio makes no virtual camera on this system: use the page in OBS, which has one, see docs/outputs.md.</source>
        <comment>outputs/camera/camera.py 35116778</comment>
        <translation type="unfinished">Le studio ne crée pas de caméra virtuelle sur ce système : utilisez la page dans OBS, qui en a une, voir docs/outputs.md.</translation>
    </message>
    <message>
        <source>No virtual camera can be made: {why}. Use the page in OBS, or make one with this command in a terminal, and try again: {command}</source>
        <comment>outputs/camera/camera.py d2cbc792</comment>
        <translation type="unfinished">Aucune caméra virtuelle ne peut être créée : {why}. Utilisez la page dans OBS, ou créez-en une avec cette commande dans un terminal, et réessayez : {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded</source>
        <comment>outputs/camera/camera.py 16f25ab5</comment>
        <translation type="unfinished">v4l2loopback n’est pas chargé</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <comment>outputs/camera/camera.py 79358f74</comment>
        <translation type="unfinished">v4l2loopback n’est pas installé</translation>
    </message>
    <message>
        <source>none of the studio&apos;s own on this system: use the page in OBS, which has one</source>
        <comment>outputs/camera/finding.py 2289e87c</comment>
        <translation type="unfinished">aucune du studio sur ce système : utilisez la page dans OBS, qui en a une</translation>
    </message>
    <message>
        <source>OBS&apos;s virtual camera cannot be used ({why}); start it once in OBS, stop it there, and try again</source>
        <comment>outputs/camera/obs.py f9aad775</comment>
        <translation type="unfinished">La caméra virtuelle d’OBS est inutilisable ({why}) ; démarrez-la une fois dans OBS, arrêtez-la là, et réessayez</translation>
    </message>
    <message>
        <source>the camera needs OBS and the package pyvirtualcam: install OBS, start its virtual camera once, and run pip install &quot;viseme-studio[camera]&quot;</source>
        <comment>outputs/camera/obs.py 28b7b232</comment>
        <translation type="unfinished">la caméra demande OBS et le paquet pyvirtualcam : installez OBS, démarrez une fois sa caméra virtuelle, et lancez pip install &quot;viseme-studio[camera]&quot;</translation>
    </message>
    <message>
        <source>PipeWire is not running</source>
        <comment>outputs/camera/pipewire.py 3fb651d2</comment>
        <translation type="unfinished">PipeWire ne fonctionne pas</translation>
    </message>
    <message>
        <source>PipeWire takes no camera ({strerror})</source>
        <comment>outputs/camera/pipewire.py 04642613</comment>
        <translation type="unfinished">PipeWire n’accepte pas de caméra ({strerror})</translation>
    </message>
    <message>
        <source>PipeWire is not installed</source>
        <comment>outputs/camera/pipewire.py 81c2909c</comment>
        <translation type="unfinished">PipeWire n’est pas installé</translation>
    </message>
    <message>
        <source>The camera {path} takes no pictures of {size} x {size2}; close programs that read it, and try again.</source>
        <comment>outputs/camera/v4l2.py 0fbcfc27</comment>
        <translation type="unfinished">La caméra {path} n’accepte pas d’images de {size} x {size2} ; fermez les programmes qui la lisent, et réessayez.</translation>
    </message>
    <message>
        <source>The camera {path} cannot be opened ({why}); close other programs that write to it, or add yourself to the group video.</source>
        <comment>outputs/camera/v4l2.py 119f8a8d</comment>
        <translation type="unfinished">La caméra {path} ne peut pas être ouverte ({why}) ; fermez les autres programmes qui y écrivent, ou ajoutez-vous au groupe video.</translation>
    </message>
    <message>
        <source>The page cannot be served: the system does not answer; try again.</source>
        <comment>outputs/page/server.py 316b40e2</comment>
        <translation type="unfinished">La page ne peut pas être servie : le système ne répond pas ; réessayez.</translation>
    </message>
    <message>
        <source>The page cannot be served at port {port} ({why}); name another port.</source>
        <comment>outputs/page/server.py 85ee2259</comment>
        <translation type="unfinished">La page ne peut pas être servie au port {port} ({why}) ; prenez un autre port.</translation>
    </message>
    <message>
        <source>{most_viewers} pages are open already; close one of them.</source>
        <comment>outputs/page/server.py c8ed768f</comment>
        <translation type="unfinished">{most_viewers} pages sont déjà ouvertes ; fermez-en une.</translation>
    </message>
    <message>
        <source>there is no such port</source>
        <comment>outputs/page/server.py 4c7cf248</comment>
        <translation type="unfinished">ce port n’existe pas</translation>
    </message>
    <message>
        <source>The recording was ended because only {free} MB of the disk are free; it is kept. Free some space before the next.</source>
        <comment>outputs/recording.py 7857d27d</comment>
        <translation type="unfinished">L’enregistrement a été arrêté, car il ne reste que {free} Mo sur le disque ; il est gardé. Libérez de la place avant le suivant.</translation>
    </message>
    <message>
        <source>No loudspeaker is connected; connect one to hear yourself.</source>
        <comment>outputs/sound.py e9d46ec8</comment>
        <translation type="unfinished">Aucun haut-parleur n’est branché ; branchez-en un pour vous entendre.</translation>
    </message>
    <message>
        <source>The key for {shown} was not kept: the system has no keyring that answers ({kind}). It is used this once; enter it again next time, or set up a keyring such as GNOME Keyring or KWallet.</source>
        <comment>outputs/stream/keys.py 429be0bf</comment>
        <translation type="unfinished">La clé pour {shown} n’a pas été gardée : aucun trousseau du système ne répond ({kind}). Elle sert cette fois-ci ; saisissez-la la prochaine fois, ou installez un trousseau comme GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>only {free} MB of the disk are free</source>
        <comment>outputs/stream/sender.py 1507297d</comment>
        <translation type="unfinished">il ne reste que {free} Mo sur le disque</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid ({rest}), so the key was not sent; see whether the address is right</source>
        <comment>outputs/stream/sender.py 1a18ffa5</comment>
        <translation type="unfinished">le certificat de {host} n’est pas valide ({rest}), la clé n’a donc pas été envoyée ; voyez si l’adresse est juste</translation>
    </message>
    <message>
        <source>SRT needs an ffmpeg with SRT on this computer (on Debian and Ubuntu: apt-get install ffmpeg)</source>
        <comment>outputs/stream/sender.py 2585dbba</comment>
        <translation type="unfinished">SRT demande un ffmpeg avec SRT sur cet ordinateur (sous Debian et Ubuntu : apt-get install ffmpeg)</translation>
    </message>
    <message>
        <source>the folder: {why}</source>
        <comment>outputs/stream/sender.py 43976e07</comment>
        <translation type="unfinished">le dossier : {why}</translation>
    </message>
    <message>
        <source>the encoder does not work here ({why}); choose another one</source>
        <comment>outputs/stream/sender.py 3f4e0310</comment>
        <translation type="unfinished">l’encodeur ne fonctionne pas ici ({why}) ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>The pictures are {width} x {height}; to be streamed both must be even.</source>
        <comment>outputs/stream/stream.py 0f259930</comment>
        <translation type="unfinished">Les images font {width} x {height} ; pour être diffusées, les deux doivent être pairs.</translation>
    </message>
    <message>
        <source>The stream to {name} begins anew, for the avatar&apos;s pictures have another size.</source>
        <comment>outputs/stream/stream.py d2edf7dc</comment>
        <translation type="unfinished">La diffusion vers {name} recommence, car les images de l’avatar ont une autre taille.</translation>
    </message>
    <message>
        <source>{name} {what}; it is tried again.</source>
        <comment>outputs/stream/stream.py 1016d417</comment>
        <translation type="unfinished">{name} {what} ; nouvel essai.</translation>
    </message>
    <message>
        <source>The connection to {name} was lost ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 4524bf41</comment>
        <translation type="unfinished">La connexion à {name} est perdue ({words}) ; nouvel essai.</translation>
    </message>
    <message>
        <source>The stream to {name} has ended: {words}.</source>
        <comment>outputs/stream/stream.py 38a72ae8</comment>
        <translation type="unfinished">La diffusion vers {name} est terminée : {words}.</translation>
    </message>
    <message>
        <source>The stream to {name} cannot be started ({why}); it is tried again.</source>
        <comment>outputs/stream/stream.py de71fed9</comment>
        <translation type="unfinished">La diffusion vers {name} ne peut pas démarrer ({why}) ; nouvel essai.</translation>
    </message>
    <message>
        <source>The process that sends to {name} ended; it is tried again.</source>
        <comment>outputs/stream/stream.py 67b058a8</comment>
        <translation type="unfinished">Le processus qui envoie à {name} a fini ; nouvel essai.</translation>
    </message>
    <message>
        <source>takes nothing any more</source>
        <comment>outputs/stream/stream.py 888742e3</comment>
        <translation type="unfinished">n’accepte plus rien</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>outputs/stream/stream.py c3009ae0</comment>
        <translation type="unfinished">ne répond pas</translation>
    </message>
    <message>
        <source>That is no address to stream to: give {words}.</source>
        <comment>outputs/stream/target.py 40ea12dd</comment>
        <translation type="unfinished">Ce n’est pas une adresse de diffusion : prenez {words}.</translation>
    </message>
    <message>
        <source>An address of {scheme} names a host and a port: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 1ed0afe7</comment>
        <translation type="unfinished">Une adresse {scheme} nomme un hôte et un port : {scheme}://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of {scheme} is a host and a port and has no path: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 53fe86d5</comment>
        <translation type="unfinished">Une adresse {scheme} est un hôte et un port, sans chemin : {scheme}://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of udp is a host and a port and nothing else: udp://HOST:PORT.</source>
        <comment>outputs/stream/target.py 24315958</comment>
        <translation type="unfinished">Une adresse udp est un hôte et un port, rien d’autre : udp://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of {scheme} is {scheme}://HOST/APPLICATION or {scheme}://HOST/APPLICATION/KEY.</source>
        <comment>outputs/stream/target.py bbc1710f</comment>
        <translation type="unfinished">Une adresse {scheme} est {scheme}://HOST/APPLICATION ou {scheme}://HOST/APPLICATION/KEY.</translation>
    </message>
    <message>
        <source>An address of srt asks for {list} and nothing else.</source>
        <comment>outputs/stream/target.py 2cf13a4b</comment>
        <translation type="unfinished">Une adresse srt demande {list}, rien d’autre.</translation>
    </message>
    <message>
        <source>The options of an srt address are plain words and numbers.</source>
        <comment>outputs/stream/target.py fad8197f</comment>
        <translation type="unfinished">Les options d’une adresse srt sont de simples mots et nombres.</translation>
    </message>
    <message>
        <source>There is no folder {value} to stream into: make it first, and give hls:FOLDER.</source>
        <comment>outputs/stream/target.py d4734169</comment>
        <translation type="unfinished">Il n’y a pas de dossier {value} où diffuser : créez-le d’abord, et donnez hls:FOLDER.</translation>
    </message>
    <message>
        <source>The key for {shown} has characters that no key has; copy it again from its page.</source>
        <comment>outputs/stream/target.py 06e631d5</comment>
        <translation type="unfinished">La clé pour {shown} a des caractères qu’aucune clé n’a ; copiez-la à nouveau depuis sa page.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; failed ({kind}: {why}).</source>
        <comment>outputs/worker.py c52f4993</comment>
        <translation type="unfinished">La sortie « {name} » a échoué ({kind} : {why}).</translation>
    </message>
    <message>
        <source>Learnt on the footage {name}.</source>
        <comment>personal/assembly.py 5919b3d5</comment>
        <translation type="unfinished">Appris sur la vidéo {name}.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on; what is learnt so far is kept.</source>
        <comment>personal/worker_process.py a420cfe7</comment>
        <translation type="unfinished">Le disque est plein : libérez de la place, puis continuez ; ce qui est appris est gardé.</translation>
    </message>
    <message>
        <source>Learning needs more memory than the {most_memory} GB that it may take: use a shorter video.</source>
        <comment>personal/worker_process.py 19c21bf9</comment>
        <translation type="unfinished">L’apprentissage demande plus que les {most_memory} Go de mémoire permis : prenez une vidéo plus courte.</translation>
    </message>
    <message>
        <source>{name} has no sound, and a face is learnt together with its voice: film again with the microphone on, or choose a video in which the person speaks.</source>
        <comment>personal/footage.py 17196b99</comment>
        <translation type="unfinished">{name} n’a pas de son, et un visage s’apprend avec sa voix : filmez à nouveau avec le microphone allumé, ou choisissez une vidéo où la personne parle.</translation>
    </message>
    <message>
        <source>No connection to {name} could be made ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 56559bb5</comment>
        <translation type="unfinished">La connexion à {name} n’a pas pu être établie ({words}) ; nouvel essai.</translation>
    </message>
    <message>
        <source>it goes by itself, and with its avatar</source>
        <comment>personal/finding.py 4a8d6c90</comment>
        <translation type="unfinished">cela s’efface tout seul, et avec son avatar</translation>
    </message>
    <message>
        <source>The footage needs the voice of the person: {why}</source>
        <comment>personal/footage.py 90f10850</comment>
        <translation type="unfinished">La vidéo doit avoir la voix de la personne : {why}</translation>
    </message>
    <message>
        <source>Longer, lighter or sharper footage makes it better.</source>
        <comment>personal/grading.py c4bb9b13</comment>
        <translation type="unfinished">Une vidéo plus longue, plus claire ou plus nette l’améliore.</translation>
    </message>
    <message>
        <source>The studio&apos;s own encoder has no layer that can be learnt from: install the studio again.</source>
        <comment>personal/hearing.py 48ff1085</comment>
        <translation type="unfinished">L’encodeur du studio n’a pas de couche dont apprendre : réinstallez le studio.</translation>
    </message>
    <message>
        <source>Making an avatar of your own needs more packages: install them with &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</source>
        <comment>personal/hearing.py 9b2fb03f</comment>
        <translation type="unfinished">Faire son propre avatar demande d’autres paquets : installez-les avec &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</translation>
    </message>
    <message>
        <source>The packages cannot be installed{why}: install again.</source>
        <comment>personal/installing.py e477dbfa</comment>
        <translation type="unfinished">Les paquets ne peuvent pas être installés{why} : réessayez l’installation.</translation>
    </message>
    <message>
        <source>This Python belongs to the operating system, which lets only its own programs install: install the studio into an environment of its own (python -m venv), then install there.</source>
        <comment>personal/installing.py 19d87e7f</comment>
        <translation type="unfinished">Ce Python appartient au système, qui ne laisse installer que ses propres programmes : installez le studio dans un environnement à lui (python -m venv), puis installez là.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again.</source>
        <comment>personal/installing.py a14c8e89</comment>
        <translation type="unfinished">Le disque est plein : libérez de la place, puis réinstallez.</translation>
    </message>
    <message>
        <source>{get_path} cannot be written to: install as who installed the studio.</source>
        <comment>personal/installing.py 9912ae38</comment>
        <translation type="unfinished">Impossible d’écrire dans {get_path} : installez avec le compte qui a installé le studio.</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded: look at the network, then install again.</source>
        <comment>personal/installing.py f6504f19</comment>
        <translation type="unfinished">Les paquets ne peuvent pas être téléchargés : vérifiez le réseau, puis réinstallez.</translation>
    </message>
    <message>
        <source>What was downloaded is damaged: install again.</source>
        <comment>personal/installing.py 989d9943</comment>
        <translation type="unfinished">Ce qui a été téléchargé est endommagé : réinstallez.</translation>
    </message>
    <message>
        <source>There is no {absent} for Python {major}.{minor} on this system.</source>
        <comment>personal/installing.py f6a15e89</comment>
        <translation type="unfinished">Il n’y a pas de {absent} pour Python {major}.{minor} sur ce système.</translation>
    </message>
    <message>
        <source>What learning needs is not known here, since the studio was not installed with pip: install it again.</source>
        <comment>personal/installing.py c1b28e63</comment>
        <translation type="unfinished">Ce que demande l’apprentissage n’est pas connu ici, car le studio n’a pas été installé avec pip : réinstallez-le.</translation>
    </message>
    <message>
        <source>This Python has no pip: install the packages with the program that installed the studio, as &apos;uv pip install &quot;{name}[{extra}]&quot;&apos; does.</source>
        <comment>personal/installing.py 69fa2b38</comment>
        <translation type="unfinished">Ce Python n’a pas pip : installez les paquets avec le programme qui a installé le studio, comme &apos;uv pip install &quot;{name}[{extra}]&quot;&apos;.</translation>
    </message>
    <message>
        <source>Installing needs {needed} GB of free disk and there are {free}: make room, then install again.</source>
        <comment>personal/installing.py 68d09099</comment>
        <translation type="unfinished">L’installation demande {needed} Go libres et il y en a {free} : libérez de la place, puis réinstallez.</translation>
    </message>
    <message>
        <source>Installing was called off; what was downloaded whole is kept.</source>
        <comment>personal/installing.py d423d3df</comment>
        <translation type="unfinished">L’installation a été annulée ; ce qui a été téléchargé en entier est gardé.</translation>
    </message>
    <message>
        <source>The packages are installed: start the studio again to use them.</source>
        <comment>personal/installing.py ae78a24f</comment>
        <translation type="unfinished">Les paquets sont installés : redémarrez le studio pour les utiliser.</translation>
    </message>
    <message>
        <source>Installing cannot be started ({why}): try again.</source>
        <comment>personal/installing.py a2f702bd</comment>
        <translation type="unfinished">L’installation ne peut pas démarrer ({why}) : réessayez.</translation>
    </message>
    <message>
        <source>No GPU can be used to learn, since torch {version} {why}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>personal/learning.py 6406d0a9</comment>
        <translation type="unfinished">Aucun GPU ne peut servir à apprendre, car torch {version} {why} : choisissez « Le plus rapide qui fonctionne » sous Performances dans les paramètres.</translation>
    </message>
    <message>
        <source>The GPU has not enough free memory to learn: close other programs, and try again.</source>
        <comment>personal/learning.py a83b52f6</comment>
        <translation type="unfinished">Le GPU n’a pas assez de mémoire libre pour apprendre : fermez d’autres programmes, et réessayez.</translation>
    </message>
    <message>
        <source>was built without CUDA</source>
        <comment>personal/learning.py be206d32</comment>
        <translation type="unfinished">est compilé sans CUDA</translation>
    </message>
    <message>
        <source>finds none</source>
        <comment>personal/learning.py 67887e79</comment>
        <translation type="unfinished">n’en trouve aucun</translation>
    </message>
    <message>
        <source>It is a photo, and a mouth is learnt from a video of a minute.</source>
        <comment>personal/making.py 9a6ff044</comment>
        <translation type="unfinished">C’est une photo, et une bouche s’apprend sur une vidéo d’une minute.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a mouth is learnt from a minute of speech, and the face is seen well in {count} frames; film for longer.</source>
        <comment>personal/making.py 56506eed</comment>
        <translation type="unfinished">{name} est inutilisable : une bouche s’apprend sur une minute de parole, et le visage se voit bien dans {count} images ; filmez plus longtemps.</translation>
    </message>
    <message>
        <source>Learning needs {least_free} GB of free disk: make room, then go on.</source>
        <comment>personal/making.py a2d66918</comment>
        <translation type="unfinished">L’apprentissage demande {least_free} Go libres : libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Learning ended because of a fault in it{why}: start it again, it goes on from where it was.</source>
        <comment>personal/process.py b9027dc0</comment>
        <translation type="unfinished">L’apprentissage a fini à cause d’un défaut{why} : relancez-le, il reprend où il en était.</translation>
    </message>
    <message>
        <source>Learning was ended; what is done is kept, and it goes on from there the next time.</source>
        <comment>personal/process.py 2684b5d1</comment>
        <translation type="unfinished">L’apprentissage a été arrêté ; ce qui est fait est gardé, et il reprend de là la prochaine fois.</translation>
    </message>
    <message>
        <source>Learning cannot be started ({why}): try again.</source>
        <comment>personal/process.py 923d2b6a</comment>
        <translation type="unfinished">L’apprentissage ne peut pas démarrer ({why}) : réessayez.</translation>
    </message>
    <message>
        <source>The sound comes {late_ms} ms after its pictures: that is corrected.</source>
        <comment>personal/report.py 3d449ebd</comment>
        <translation type="unfinished">Le son vient {late_ms} ms après ses images : c’est corrigé.</translation>
    </message>
    <message>
        <source>The sound comes {value} ms before its pictures: that is corrected.</source>
        <comment>personal/report.py c10034ac</comment>
        <translation type="unfinished">Le son vient {value} ms avant ses images : c’est corrigé.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech and {wanted_s} are wanted, at least {least_s}: read a page aloud while filming, near the microphone.</source>
        <comment>personal/report.py 0c306ef8</comment>
        <translation type="unfinished">Il y a {seconds} s de parole et il en faut {wanted_s}, au moins {least_s} : lisez une page à voix haute en filmant, près du microphone.</translation>
    </message>
    <message>
        <source>Sound and picture are out of step by half a second or more: film again, or mend it.</source>
        <comment>personal/report.py 4296626e</comment>
        <translation type="unfinished">Le son et l’image sont décalés d’une demi-seconde ou plus : filmez à nouveau, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Cheeks or chin leave the picture in {value} % of it: go further away, or turn the camera, so that the whole head and the neck are seen.</source>
        <comment>personal/report.py d3052aad</comment>
        <translation type="unfinished">Les joues ou le menton sortent de l’image dans {value} % de la vidéo : éloignez-vous, ou tournez la caméra, pour qu’on voie toute la tête et le cou.</translation>
    </message>
    <message>
        <source>The head is turned away, covered or not followed in {value} % of the pictures, first at {clock}: these are left out; look at the camera.</source>
        <comment>personal/report.py ced63bc0</comment>
        <translation type="unfinished">La tête est tournée, cachée ou perdue dans {value} % des images, d’abord à {clock} : elles sont omises ; regardez la caméra.</translation>
    </message>
    <message>
        <source>Something else than a mouth is seen in {value} % of the pictures, first at {clock}: these are left out; keep hands and things away from the mouth, and look at the camera.</source>
        <comment>personal/report.py 6e463ddb</comment>
        <translation type="unfinished">Dans {value} % des images, on voit autre chose qu’une bouche, d’abord à {clock} : elles sont omises ; gardez mains et objets loin de la bouche et regardez la caméra.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech: {wanted_s} or more are better.</source>
        <comment>personal/report.py 09054868</comment>
        <translation type="unfinished">Il y a {seconds} s de parole : {wanted_s} ou plus valent mieux.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech, which is enough.</source>
        <comment>personal/report.py 5b2cc508</comment>
        <translation type="unfinished">Il y a {seconds} s de parole, ce qui suffit.</translation>
    </message>
    <message>
        <source>Which certificate signs cannot be read ({why}): choose it again in the settings, or remove {file}.</source>
        <comment>provenance/certificate.py 7cde6679</comment>
        <translation type="unfinished">On ne peut pas lire quel certificat signe ({why}) : choisissez-le à nouveau dans les paramètres, ou supprimez {file}.</translation>
    </message>
    <message>
        <source>{choice_file} cannot be removed ({why}).</source>
        <comment>provenance/certificate.py dff00458</comment>
        <translation type="unfinished">{choice_file} ne peut pas être supprimé ({why}).</translation>
    </message>
    <message>
        <source>{name} and {name2} cannot be used for content credentials ({why}): {wanted}.</source>
        <comment>provenance/certificate.py 8cde98fa</comment>
        <translation type="unfinished">{name} et {name2} ne peuvent pas servir aux Content Credentials ({why}) : {wanted}.</translation>
    </message>
    <message>
        <source>{name} cannot be used for content credentials ({said}): {wanted}.</source>
        <comment>provenance/certificate.py 6de2a406</comment>
        <translation type="unfinished">{name} ne peut pas servir aux Content Credentials ({said}) : {wanted}.</translation>
    </message>
    <message>
        <source>it names no key and certificates</source>
        <comment>provenance/certificate.py 2c7405a7</comment>
        <translation type="unfinished">il ne nomme ni clé ni certificats</translation>
    </message>
    <message>
        <source>{format}there is something else at {name} and {name2}.</source>
        <comment>provenance/credentials.py 7ed09b06</comment>
        <translation type="unfinished">{format}il y a autre chose à {name} et {name2}.</translation>
    </message>
    <message>
        <source>signing it failed ({why}).</source>
        <comment>provenance/credentials.py 91b9831f</comment>
        <translation type="unfinished">la signature a échoué ({why}).</translation>
    </message>
    <message>
        <source>The key for content credentials, {file}, cannot be used ({why}): mend or remove it.</source>
        <comment>provenance/installation.py 008286e3</comment>
        <translation type="unfinished">La clé des Content Credentials, {file}, est inutilisable ({why}) : corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The label has to have 1 to {longest} letters on one line.</source>
        <comment>provenance/label.py 41a94460</comment>
        <translation type="unfinished">Le libellé doit avoir de 1 à {longest} lettres sur une ligne.</translation>
    </message>
    <message>
        <source>The label&apos;s place is one of {list}.</source>
        <comment>provenance/label.py 91a1c355</comment>
        <translation type="unfinished">La place du libellé est l’une de celles-ci : {list}.</translation>
    </message>
    <message>
        <source>The label is shown for 1 to {longest_s} seconds, or always.</source>
        <comment>provenance/label.py 6a3738f2</comment>
        <translation type="unfinished">Le libellé est montré de 1 à {longest_s} secondes, ou toujours.</translation>
    </message>
    <message>
        <source>No font here has the letter &quot;{strange}&quot;; choose other words.</source>
        <comment>provenance/label.py 39e79f09</comment>
        <translation type="unfinished">Aucune police ici n’a la lettre « {strange} » ; choisissez d’autres mots.</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials: the avatar in it is not among the avatars here, or says something else of itself now.</source>
        <comment>provenance/recovered.py 2e623899</comment>
        <translation type="unfinished">{name} est gardé sans Content Credentials : son avatar n’est pas parmi ceux d’ici, ou dit autre chose de lui maintenant.</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials ({why}).</source>
        <comment>provenance/recovered.py a730ca00</comment>
        <translation type="unfinished">{name} est gardé sans Content Credentials ({why}).</translation>
    </message>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>provenance/wording.py 9b3f73a0</comment>
        <translation type="unfinished">{name} est inchangé depuis que cette installation de Viseme Studio l’a signé.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>provenance/wording.py a176145c</comment>
        <translation type="unfinished">{name} est inchangé depuis que {signer} l’a signé avec {maker}, avec le certificat réglé dans ce studio.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>provenance/wording.py eac563f1</comment>
        <translation type="unfinished">{name} est inchangé depuis que {signer} l’a signé avec {maker}. L’autorité qui a émis le certificat réglé dans ce studio répond du nom.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>provenance/wording.py b3edc32d</comment>
        <translation type="unfinished">{name} est inchangé depuis que {signer} l’a signé avec {maker}. Qui c’est n’a pas été vérifié : aucune autorité connue ici ne répond du nom.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>provenance/wording.py aa4989f2</comment>
        <translation type="unfinished">{name} a été modifié après que {signer} l’a signé avec {maker} : rien de ce que disent ses Content Credentials ne vaut pour le fichier tel qu’il est.</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>provenance/wording.py 3e009387</comment>
        <translation type="unfinished">{name} a des Content Credentials qui ne sont pas valables ({codes}) : rien de ce qu’ils disent n’est prouvé.</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>provenance/wording.py f0e454ce</comment>
        <translation type="unfinished">{name} a des Content Credentials abîmés, ou d’une forme inconnue ici : rien n’est prouvé à son sujet.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>provenance/wording.py 26889c09</comment>
        <translation type="unfinished">{name} est abîmé, ou n’est pas ce que dit son nom : on ne peut dire s’il a des Content Credentials, et rien n’est prouvé à son sujet.</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>provenance/wording.py cf194698</comment>
        <translation type="unfinished">{name} ne contient pas de Content Credentials ; il indique une adresse où ils se trouvent ({address}). Une vérification ne demande rien au réseau : rien n’est donc prouvé à son sujet.</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>provenance/wording.py 5f6b8ec2</comment>
        <translation type="unfinished">{name} n’a pas de Content Credentials : rien n’est prouvé à son sujet, ni qu’il est fabriqué ni qu’il est filmé. Remultiplexer, couper ou recompresser un fichier les retire.</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>provenance/wording.py f88c9d0e</comment>
        <translation type="unfinished">{name} est d’un type dans lequel on ne cherche pas de Credentials ici : rien n’est prouvé à son sujet, ni qu’il est fabriqué ni qu’il est filmé.</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>provenance/wording.py f438167f</comment>
        <translation type="unfinished">Ceux de MKV et de WebM sont un fichier à côté, qui doit l’accompagner.</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>provenance/wording.py 572b0260</comment>
        <translation type="unfinished">Un élément dont il est fait avait des Content Credentials qui ne tiennent pas : de cette partie rien n’est prouvé.</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>provenance/wording.py 0c3fc531</comment>
        <translation type="unfinished">Son image est {source}.</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>provenance/wording.py 82b790f6</comment>
        <translation type="unfinished">Ses Content Credentials disent que son image est {source}.</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>provenance/wording.py 1fb9222d</comment>
        <translation type="unfinished">Avatar : {avatar} (licence {licence}). Représenté : {pictured}. Consentement : {consent}, déclaré le {date}.</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>provenance/wording.py d33741ba</comment>
        <translation type="unfinished">Avatars qui y figurent : {count}.</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>provenance/wording.py 3af0ebe8</comment>
        <translation type="unfinished">D’autres avatars y sont déclarés, qui ne sont pas énumérés ici : {count}.</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>provenance/wording.py aa1dbc69</comment>
        <translation type="unfinished">Un consentement parlé est gardé dans l’avatar (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>provenance/wording.py 2b36b6cb</comment>
        <translation type="unfinished">Le consentement est ce qu’a déclaré l’auteur de l’avatar ; il est prouvé qu’il l’a déclaré, non que c’est vrai.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 676e089d</comment>
        <translation type="unfinished">Son image porte la marque invisible de Viseme Studio ; de quel avatar, cela ne se lit plus. Cela indique où elle a été faite ; ce n’est pas une preuve, car le motif n’est pas secret.</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>provenance/wording.py 4c19c11b</comment>
        <translation type="unfinished">La marque invisible de Viseme Studio n’a pas été trouvée dans son image : elle n’en vient pas, ou a été tant modifiée que la marque est perdue.</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>provenance/wording.py 382a9531</comment>
        <translation type="unfinished">Son film est trop court pour dire si la marque invisible de Viseme Studio s’y trouve : il faut {seconds} secondes.</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>provenance/wording.py 77e2d7b1</comment>
        <translation type="unfinished">La marque n’a été cherchée que dans des parties du film : {times}.</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>provenance/wording.py 26b6e106</comment>
        <translation type="unfinished">Ses métadonnées disent : {comment} N’importe qui peut l’écrire ou l’ôter ; cela ne prouve rien.</translation>
    </message>
    <message>
        <source>{clip} is the sound itself; choose another name for the clip.</source>
        <comment>render.py de39adc6</comment>
        <translation type="unfinished">{clip} est le son lui-même ; choisissez un autre nom pour le clip.</translation>
    </message>
    <message>
        <source>The background of {name} cannot be exchanged: the avatar has no matte.</source>
        <comment>render.py 86127d4d</comment>
        <translation type="unfinished">Le fond de {name} ne peut pas être changé : l’avatar n’a pas de détourage.</translation>
    </message>
    <message>
        <source>{clip} would be {width} pixels wide: choose a smaller height.</source>
        <comment>render.py 38d67412</comment>
        <translation type="unfinished">{clip} ferait {width} pixels de large : choisissez une hauteur plus petite.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>PAGES</comment>
        <translation type="unfinished">Pages des paramètres</translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <comment>AT_ONCE</comment>
        <translation type="unfinished">Les changements sont gardés aussitôt</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <comment>NOT_SAVED</comment>
        <translation type="unfinished">Les paramètres n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>{why} What was chosen holds until the window is closed.</source>
        <comment>NOT_SAVED_WHY</comment>
        <translation type="unfinished">{why} Ce qui a été choisi vaut jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">Audio</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">Microphone</translation>
    </message>
    <message>
        <source>The first follows the system when another microphone becomes its default.</source>
        <comment>MICROPHONE_HINT</comment>
        <translation type="unfinished">Le premier suit le système quand un autre microphone devient sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>GAIN</comment>
        <translation type="unfinished">Gain</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <comment>GATE</comment>
        <translation type="unfinished">Porte de bruit</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>GATE_OFF</comment>
        <translation type="unfinished">Désactivée</translation>
    </message>
    <message>
        <source>Quiet between words</source>
        <comment>GATE_ON</comment>
        <translation type="unfinished">Silence entre les mots</translation>
    </message>
    <message>
        <source>The room is learned in some seconds; it may cut a very soft beginning of a word.</source>
        <comment>GATE_HINT</comment>
        <translation type="unfinished">La pièce est apprise en quelques secondes ; un début de mot très doux peut être coupé.</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>LOUDSPEAKER</comment>
        <translation type="unfinished">Haut-parleur</translation>
    </message>
    <message>
        <source>Looking for loudspeakers</source>
        <comment>LOOKING_LOUDSPEAKERS</comment>
        <translation type="unfinished">Recherche de haut-parleurs</translation>
    </message>
    <message>
        <source>No loudspeaker</source>
        <comment>NO_LOUDSPEAKER</comment>
        <translation type="unfinished">Aucun haut-parleur</translation>
    </message>
    <message>
        <source>No loudspeaker: connect one, then open this page anew.</source>
        <comment>NO_LOUDSPEAKER_TIP</comment>
        <translation type="unfinished">Aucun haut-parleur : branchez-en un, puis rouvrez cette page.</translation>
    </message>
    <message>
        <source>For files that play and for Hear yourself, from the next time they begin.</source>
        <comment>LOUDSPEAKER_HINT</comment>
        <translation type="unfinished">Pour les fichiers lus et S’entendre, à partir de leur prochain début.</translation>
    </message>
    <message>
        <source>Volume of files</source>
        <comment>VOLUME</comment>
        <translation type="unfinished">Volume des fichiers</translation>
    </message>
    <message>
        <source>What is heard here; what leaves the studio stays as it is.</source>
        <comment>VOLUME_HINT</comment>
        <translation type="unfinished">Ce que l’on entend ici ; ce qui sort du studio reste tel quel.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>TEST</comment>
        <translation type="unfinished">Test</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <comment>TEST_BUTTON</comment>
        <translation type="unfinished">Tester le microphone…</translation>
    </message>
    <message>
        <source>Five seconds of speech: level, background noise, and what to do about it.</source>
        <comment>TEST_HINT</comment>
        <translation type="unfinished">Cinq secondes de parole : niveau, bruit de fond, et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>APPEARANCE</comment>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>LANGUAGE</comment>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>English</source>
        <comment>LANGUAGE_ITSELF</comment>
        <translation type="unfinished">Français</translation>
    </message>
    <message>
        <source>From the next start on. What is marked was translated without native speakers, and none has read it yet.</source>
        <comment>LANGUAGE_HINT</comment>
        <translation type="unfinished">À partir du prochain démarrage. Ce qui est signalé a été traduit sans locuteur natif, et aucun ne l’a encore relu.</translation>
    </message>
    <message>
        <source>{hint} This system has no font for {names}: install one, such as Noto Sans CJK.</source>
        <comment>LANGUAGE_HINT_NO_FONT</comment>
        <translation type="unfinished">{hint} Ce système n’a pas de police pour {names} : installez-en une, comme Noto Sans CJK.</translation>
    </message>
    <message>
        <source>{own} ({english}), not reviewed</source>
        <comment>LANGUAGE_UNREVIEWED</comment>
        <translation type="unfinished">{own} ({english}), non relu</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>TEXT_SIZE</comment>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>Rows and controls grow with it, as far as the screen has room. From the next start on.</source>
        <comment>TEXT_SIZE_HINT</comment>
        <translation type="unfinished">Les lignes et les commandes grandissent avec lui, tant que l’écran a de la place. À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>RESTART</comment>
        <translation type="unfinished">Redémarrage</translation>
    </message>
    <message>
        <source>Restart the studio</source>
        <comment>RESTART_BUTTON</comment>
        <translation type="unfinished">Redémarrer le studio</translation>
    </message>
    <message>
        <source>Another language or text size is shown then, and who is live comes back live. A recording is kept; exports, streams and the page end.</source>
        <comment>RESTART_HINT</comment>
        <translation type="unfinished">Une autre langue ou taille de texte s’affiche alors, et qui est en direct le reste. Un enregistrement est gardé ; les exports, les diffusions et la page prennent fin.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">Moins d’animations</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>PANELS</comment>
        <translation type="unfinished">Panneaux</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <comment>PANELS_BUTTON</comment>
        <translation type="unfinished">Réinitialiser</translation>
    </message>
    <message>
        <source>Every panel of the layout on screen goes back to its place.</source>
        <comment>PANELS_HINT</comment>
        <translation type="unfinished">Chaque panneau de la disposition affichée revient à sa place.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <comment>FOLLOW_SYSTEM</comment>
        <translation type="unfinished">Suivre le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>DARK</comment>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>LIGHT</comment>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>ALWAYS</comment>
        <translation type="unfinished">Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>NEVER</comment>
        <translation type="unfinished">Jamais</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">Avis</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>LANGUAGES_WRITTEN zh_CN</comment>
        <translation type="unfinished">chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>LANGUAGES_WRITTEN ja</comment>
        <translation type="unfinished">japonais</translation>
    </message>
    <message>
        <source>Trouble leaves when there was time to read it, or when it is over. Everything told is listed in Notices, in the menu Help.</source>
        <comment>NOTICES_HINT</comment>
        <translation type="unfinished">Un problème s’en va quand il a pu être lu, ou quand il est passé. Tout ce qui a été dit est dans Avis, dans le menu Aide.</translation>
    </message>
    <message>
        <source>Leave when read</source>
        <comment>NOTICES_LEAVE</comment>
        <translation type="unfinished">Partent une fois lus</translation>
    </message>
    <message>
        <source>Stay until dismissed</source>
        <comment>NOTICES_STAY</comment>
        <translation type="unfinished">Restent jusqu’à fermeture</translation>
    </message>
    <message>
        <source>Recording and export</source>
        <comment>CLIPS</comment>
        <translation type="unfinished">Enregistrement et export</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>FOLDER</comment>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>FOLDER_BUTTON</comment>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>Recording quality</source>
        <comment>RECORDING_QUALITY</comment>
        <translation type="unfinished">Qualité d’enregistrement</translation>
    </message>
    <message>
        <source>From the next recording on.</source>
        <comment>RECORDING_QUALITY_HINT</comment>
        <translation type="unfinished">À partir du prochain enregistrement.</translation>
    </message>
    <message>
        <source>Recording format</source>
        <comment>RECORDING_FORMAT</comment>
        <translation type="unfinished">Format d’enregistrement</translation>
    </message>
    <message>
        <source>Recording in parts</source>
        <comment>RECORDING_SPLIT</comment>
        <translation type="unfinished">Enregistrement en parties</translation>
    </message>
    <message>
        <source>One file</source>
        <comment>RECORDING_SPLITS 0</comment>
        <translation type="unfinished">Un seul fichier</translation>
    </message>
    <message>
        <source>Of 10 minutes</source>
        <comment>RECORDING_SPLITS 1</comment>
        <translation type="unfinished">De 10 minutes</translation>
    </message>
    <message>
        <source>Of 30 minutes</source>
        <comment>RECORDING_SPLITS 2</comment>
        <translation type="unfinished">De 30 minutes</translation>
    </message>
    <message>
        <source>Of an hour</source>
        <comment>RECORDING_SPLITS 3</comment>
        <translation type="unfinished">D’une heure</translation>
    </message>
    <message>
        <source>Of 1 GB</source>
        <comment>RECORDING_SPLITS 4</comment>
        <translation type="unfinished">De 1 Go</translation>
    </message>
    <message>
        <source>Of 4 GB</source>
        <comment>RECORDING_SPLITS 5</comment>
        <translation type="unfinished">De 4 Go</translation>
    </message>
    <message>
        <source>Encoder</source>
        <comment>ENCODER</comment>
        <translation type="unfinished">Encodeur</translation>
    </message>
    <message>
        <source>Of recordings and streams, from the next on. Graphics hardware is offered where a trial shows that it works.</source>
        <comment>ENCODER_HINT</comment>
        <translation type="unfinished">Des enregistrements et diffusions, à partir des prochains. Le matériel graphique est proposé là où un essai montre qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Export format</source>
        <comment>EXPORT_FORMAT</comment>
        <translation type="unfinished">Format d’export</translation>
    </message>
    <message>
        <source>Export quality</source>
        <comment>EXPORT_QUALITY</comment>
        <translation type="unfinished">Qualité d’export</translation>
    </message>
    <message>
        <source>Export size</source>
        <comment>EXPORT_SIZE</comment>
        <translation type="unfinished">Taille d’export</translation>
    </message>
    <message>
        <source>What the export window offers first; each clip can still differ.</source>
        <comment>EXPORT_SIZE_HINT</comment>
        <translation type="unfinished">Ce que la fenêtre d’export propose d’abord ; chaque clip peut différer.</translation>
    </message>
    <message>
        <source>As the avatar</source>
        <comment>AS_AVATAR</comment>
        <translation type="unfinished">Comme l’avatar</translation>
    </message>
    <message>
        <source>{value}p</source>
        <comment>HEIGHT</comment>
        <translation type="unfinished">{value}p</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">Avatars</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">Importation</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">Importer…</translation>
    </message>
    <message numerus="yes">
        <source>{count} avatars in the gallery. A package ends in .avatar; it can also be dropped on the window.</source>
        <comment>IMPORT_HINT</comment>
        <extracomment>For one: {count} avatar in the gallery. A package ends in .avatar; it can also be dropped on the window.</extracomment>
        <translation type="unfinished">
            <numerusform>{count} avatar dans la galerie. Un paquet finit par .avatar ; il peut aussi être déposé sur la fenêtre.</numerusform>
            <numerusform>{count} avatars dans la galerie. Un paquet finit par .avatar ; il peut aussi être déposé sur la fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>OWN</comment>
        <translation type="unfinished">Les vôtres</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>PERFORMANCE</comment>
        <translation type="unfinished">Performances</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>PROCESSOR</comment>
        <translation type="unfinished">Processeur</translation>
    </message>
    <message>
        <source>A processor chosen by name is used, or the reason why not is said. Check this computer, in the menu Help, tells more.</source>
        <comment>PROCESSOR_HINT</comment>
        <translation type="unfinished">Un processeur choisi par son nom est utilisé, ou la raison du contraire est dite. Vérifier cet ordinateur, dans le menu Aide, en dit plus.</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <comment>PROCESSOR_AUTO</comment>
        <translation type="unfinished">Le plus rapide qui fonctionne</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <comment>RUNS_ON</comment>
        <translation type="unfinished">Réseaux exécutés sur</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">Anticipation</translation>
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
        <translation type="unfinished">Pourquoi cela tourne sur le CPU : {why}</translation>
    </message>
    <message>
        <source>{why} As long as the picture keeps 25 fps and none is skipped, nothing is lost.</source>
        <comment>WHY_SAYS</comment>
        <translation type="unfinished">{why} Tant que l’image tient 25 i/s et qu’aucune n’est sautée, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Running on the CPU now</source>
        <comment>FELL_TITLE</comment>
        <translation type="unfinished">Tourne maintenant sur le CPU</translation>
    </message>
    <message>
        <source>{why} The GPU is tried again every half minute.</source>
        <comment>FELL_SAYS</comment>
        <translation type="unfinished">{why} Le GPU est réessayé toutes les demi-minutes.</translation>
    </message>
    <message>
        <source>Running on the GPU again</source>
        <comment>BACK_TITLE</comment>
        <translation type="unfinished">Tourne à nouveau sur le GPU</translation>
    </message>
    <message>
        <source>What made it fail has passed: the pictures come from it again.</source>
        <comment>BACK_SAYS</comment>
        <translation type="unfinished">Ce qui l’a fait échouer est passé : les images en viennent à nouveau.</translation>
    </message>
    <message>
        <source>This processor cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">Ce processeur est inutilisable</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>CHECK_BUTTON</comment>
        <translation type="unfinished">Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <comment>CHECK_TITLE</comment>
        <translation type="unfinished">Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>CHECK_FOUND</comment>
        <translation type="unfinished">Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>CHECK_COPY</comment>
        <translation type="unfinished">Copier le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>CHECK_AGAIN</comment>
        <translation type="unfinished">Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>CHECK_LOOKING</comment>
        <translation type="unfinished">Vérification</translation>
    </message>
    <message>
        <source>Checking {step}</source>
        <comment>CHECK_STEP</comment>
        <translation type="unfinished">Vérification de {step}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <comment>CHECK_RECORDINGS</comment>
        <translation type="unfinished">Enregistrements</translation>
    </message>
    <message>
        <source>One frame of {avatar}, from sound to finished</source>
        <comment>CHECK_PICTURE</comment>
        <translation type="unfinished">Une image de {avatar}, du son au résultat</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It names no person, no computer and no folder: it can be sent with a question.</source>
        <comment>CHECK_COPIED</comment>
        <translation type="unfinished">Le rapport est dans le presse-papiers. Il ne nomme ni personne, ni ordinateur, ni dossier : il peut être envoyé avec une question.</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>CHECK_FAULT</comment>
        <translation type="unfinished">La vérification s’est arrêtée à cause d’un défaut en elle ({kind}).</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>CHECK_SCREEN</comment>
        <translation type="unfinished">Écran</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <comment>CHECK_SCREEN_NUMBER</comment>
        <translation type="unfinished">Écran {number}</translation>
    </message>
    <message>
        <source>{width:.0f} x {height:.0f}, scale {scale:g}, {hertz:.0f} Hz</source>
        <comment>CHECK_SCREEN_IS</comment>
        <translation type="unfinished">{width:.0f} x {height:.0f}, échelle {scale:g}, {hertz:.0f} Hz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>CHECK_SCREEN_NONE</comment>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>the display does not answer: look at DISPLAY, or sign in to a desktop</source>
        <comment>CHECK_SCREEN_SILENT</comment>
        <translation type="unfinished">l’affichage ne répond pas : vérifiez DISPLAY, ou ouvrez une session de bureau</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>KEYS</comment>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <comment>TALK</comment>
        <translation type="unfinished">Maintenir pour parler</translation>
    </message>
    <message>
        <source>While a key is chosen, the microphone is muted unless it is held and this window has the keyboard. Backspace takes a key away, here and below.</source>
        <comment>TALK_HINT</comment>
        <translation type="unfinished">Tant qu’une touche est choisie, le microphone est muet sauf si elle est tenue et que cette fenêtre a le clavier. Retour arrière enlève une touche, ici et plus bas.</translation>
    </message>
    <message>
        <source>{key} is the key of: {command}. Choose another, or take it away there first.</source>
        <comment>KEY_TAKEN</comment>
        <translation type="unfinished">{key} est la touche de : {command}. Choisissez-en une autre, ou enlevez-la d’abord là.</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <comment>GLOBAL</comment>
        <translation type="unfinished">À côté d’autres</translation>
    </message>
    <message>
        <source>Only in this window</source>
        <comment>GLOBAL_OFF</comment>
        <translation type="unfinished">Seulement dans cette fenêtre</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>GLOBAL_ON</comment>
        <translation type="unfinished">Partout</translation>
    </message>
    <message>
        <source>Mute, start and stop, record, and the key that is held to talk. The desktop may ask you first.</source>
        <comment>GLOBAL_HINT</comment>
        <translation type="unfinished">Couper le micro, démarrer et arrêter, enregistrer, et la touche à maintenir pour parler. Le bureau peut d’abord vous le demander.</translation>
    </message>
    <message>
        <source>These keys work everywhere now.</source>
        <comment>GLOBAL_TAKEN</comment>
        <translation type="unfinished">Ces touches fonctionnent maintenant partout.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs beside others; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_NONE</comment>
        <translation type="unfinished">Ce bureau ne donne pas de touches aux programmes en arrière-plan ; elles fonctionnent quand la fenêtre du studio a le clavier.</translation>
    </message>
    <message>
        <source>The desktop did not give the keys; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_REFUSED</comment>
        <translation type="unfinished">Le bureau n’a pas donné les touches ; elles fonctionnent quand la fenêtre du studio a le clavier.</translation>
    </message>
    <message>
        <source>Another program has one of these keys already; choose other keys, or end it.</source>
        <comment>GLOBAL_GRABBED</comment>
        <translation type="unfinished">Un autre programme a déjà l’une de ces touches ; choisissez-en d’autres, ou fermez-le.</translation>
    </message>
    <message>
        <source>{key} is no key that works everywhere; choose another.</source>
        <comment>GLOBAL_NO_KEY</comment>
        <translation type="unfinished">{key} n’est pas une touche qui fonctionne partout ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The desktop does not give the keys any more; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_LOST</comment>
        <translation type="unfinished">Le bureau ne donne plus les touches ; elles fonctionnent quand la fenêtre du studio a le clavier.</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>KEYS_RESET</comment>
        <translation type="unfinished">Toutes les touches</translation>
    </message>
    <message>
        <source>As they came</source>
        <comment>KEYS_RESET_BUTTON</comment>
        <translation type="unfinished">Telles que livrées</translation>
    </message>
    <message>
        <source>Every command gets the key that it came with.</source>
        <comment>KEYS_RESET_HINT</comment>
        <translation type="unfinished">Chaque commande reprend la touche avec laquelle elle est venue.</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Start</source>
        <comment>START</comment>
        <translation type="unfinished">Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>STOP</comment>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <comment>START_TIP</comment>
        <translation type="unfinished">Démarrer ou arrêter (Espace)</translation>
    </message>
    <message>
        <source>Start plays {name}: there is no microphone (Space)</source>
        <comment>START_FILE_TIP</comment>
        <translation type="unfinished">Démarrer lit {name} : il n’y a pas de microphone (Espace)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Make clips from sound files (Ctrl+E)</source>
        <comment>EXPORT_TIP</comment>
        <translation type="unfinished">Faire des clips à partir de fichiers audio (Ctrl+E)</translation>
    </message>
    <message>
        <source>Open a sound file (Ctrl+O)</source>
        <comment>OPEN_TIP</comment>
        <translation type="unfinished">Ouvrir un fichier audio (Ctrl+O)</translation>
    </message>
    <message>
        <source>No file</source>
        <comment>NO_FILE</comment>
        <translation type="unfinished">Aucun fichier</translation>
    </message>
    <message>
        <source>Play the file (Ctrl+P)</source>
        <comment>PLAY_TIP</comment>
        <translation type="unfinished">Lire le fichier (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the file (Ctrl+P)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">Mettre le fichier en pause (Ctrl+P)</translation>
    </message>
    <message>
        <source>Loop the file (Ctrl+L)</source>
        <comment>LOOP_TIP</comment>
        <translation type="unfinished">Lire le fichier en boucle (Ctrl+L)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <comment>MUTE_TIP</comment>
        <translation type="unfinished">Couper le microphone (Ctrl+M)</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <comment>UNMUTE_TIP</comment>
        <translation type="unfinished">Réactiver le microphone (Ctrl+M)</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <comment>GAIN_NAME</comment>
        <translation type="unfinished">Gain en décibels</translation>
    </message>
    <message>
        <source>Microphone gain; double-click for 0 dB</source>
        <comment>GAIN</comment>
        <translation type="unfinished">Gain du microphone ; double-clic pour 0 dB</translation>
    </message>
    <message>
        <source>Microphone gain: {value}; double-click for 0 dB</source>
        <comment>GAIN_TIP</comment>
        <translation type="unfinished">Gain du microphone : {value} ; double-clic pour 0 dB</translation>
    </message>
    <message>
        <source>Drop a sound file here and the avatar speaks it</source>
        <comment>SEEK_HINT</comment>
        <translation type="unfinished">Déposez ici un fichier audio et l’avatar le dit</translation>
    </message>
    <message>
        <source>Drop a sound file here</source>
        <comment>SEEK_HINT_SHORT</comment>
        <translation type="unfinished">Déposez ici un fichier audio</translation>
    </message>
    <message>
        <source>Position in the sound file</source>
        <comment>SEEK_NAME</comment>
        <translation type="unfinished">Position dans le fichier audio</translation>
    </message>
    <message>
        <source>{position:.0f} of {length:.0f} seconds</source>
        <comment>SEEK_SAYS</comment>
        <translation type="unfinished">{position:.0f} sur {length:.0f} secondes</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">Microphone</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <comment>NONE</comment>
        <translation type="unfinished">Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NONE_SHORT</comment>
        <translation type="unfinished">Aucun microphone</translation>
    </message>
    <message>
        <source>No microphone: connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>NONE_TIP</comment>
        <translation type="unfinished">Aucun microphone : branchez-en un, il apparaît ici de lui-même, ou laissez l’avatar dire un fichier audio.</translation>
    </message>
    <message>
        <source> (default)</source>
        <comment>DEFAULT</comment>
        <translation type="unfinished"> (par défaut)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>SYSTEM_DEFAULT</comment>
        <translation type="unfinished">Valeur du système</translation>
    </message>
    <message>
        <source>{name} records what this computer plays; it is no microphone.</source>
        <comment>MONITOR</comment>
        <translation type="unfinished">{name} enregistre ce que joue cet ordinateur ; ce n’est pas un microphone.</translation>
    </message>
    <message>
        <source>The system&apos;s default, {monitor}, records what this computer plays; {name} is heard instead.</source>
        <comment>DEFAULT_IS_MONITOR</comment>
        <translation type="unfinished">La valeur du système, {monitor}, enregistre ce que joue cet ordinateur ; {name} est entendu à la place.</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself. {name} only records what this computer plays.</source>
        <comment>ONLY_MONITOR</comment>
        <translation type="unfinished">Branchez-en un, il apparaît ici de lui-même. {name} n’enregistre que ce que joue cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no file to play yet: open a sound file first (Ctrl+O)</source>
        <comment>PLAY_NOT_YET</comment>
        <translation type="unfinished">Il n’y a pas encore de fichier à lire : ouvrez d’abord un fichier audio (Ctrl+O)</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">Recherche de microphones…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>LOOKING_SHORT</comment>
        <translation type="unfinished">Recherche…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <comment>USE_ANYWAY</comment>
        <translation type="unfinished">L’utiliser quand même</translation>
    </message>
    <message>
        <source>Unplugged: {name}</source>
        <comment>UNPLUGGED</comment>
        <translation type="unfinished">Débranché : {name}</translation>
    </message>
    <message>
        <source>Level in dBFS. CLIP goes out after 5 seconds, or when you click it.</source>
        <comment>METER_TIP</comment>
        <translation type="unfinished">Niveau en dBFS. CLIP s’éteint après 5 secondes, ou lorsque vous cliquez dessus.</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <comment>METER_NAME</comment>
        <translation type="unfinished">Niveau du microphone</translation>
    </message>
    <message>
        <source>{level:.0f} dB, peak {peak:.0f} dB</source>
        <comment>METER_SAYS</comment>
        <translation type="unfinished">{level:.0f} dB, crête {peak:.0f} dB</translation>
    </message>
    <message>
        <source>No signal</source>
        <comment>METER_SILENT</comment>
        <translation type="unfinished">Aucun signal</translation>
    </message>
    <message>
        <source>{level}. Clipped: press Enter to reset.</source>
        <comment>METER_CLIPPED</comment>
        <translation type="unfinished">{level}. Saturation : Entrée pour réinitialiser.</translation>
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
        <translation type="unfinished">Audio et vidéo (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <comment>OPEN_FILE</comment>
        <translation type="unfinished">Ouvrir un fichier audio</translation>
    </message>
    <message>
        <source>Open a sound file…</source>
        <comment>OPEN_FILE_BUTTON</comment>
        <translation type="unfinished">Ouvrir un fichier audio…</translation>
    </message>
    <message>
        <source>Choose the track of sound</source>
        <comment>TRACKS</comment>
        <translation type="unfinished">Choisir la piste audio</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <comment>TRACK</comment>
        <translation type="unfinished">Piste {number}</translation>
    </message>
    <message>
        <source>{track}, one of {count} tracks of sound</source>
        <comment>TRACK_USED</comment>
        <translation type="unfinished">{track}, une de {count} pistes audio</translation>
    </message>
    <message>
        <source>mono</source>
        <comment>MONO</comment>
        <translation type="unfinished">mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <comment>STEREO</comment>
        <translation type="unfinished">stéréo</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <comment>CHANNELS</comment>
        <translation type="unfinished">{count} canaux</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <comment>FILE_UNUSABLE</comment>
        <translation type="unfinished">Ce fichier est inutilisable</translation>
    </message>
    <message>
        <source>This file cannot be played</source>
        <comment>FILE_UNPLAYABLE</comment>
        <translation type="unfinished">Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>FILE_REMARKS</comment>
        <translation type="unfinished">À propos de {name}</translation>
    </message>
    <message>
        <source>No such file</source>
        <comment>NO_SUCH_FILE</comment>
        <translation type="unfinished">Fichier introuvable</translation>
    </message>
    <message>
        <source>{path} is not there: choose another file.</source>
        <comment>FILE_GONE</comment>
        <translation type="unfinished">{path} n’est pas là : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>NO_SOUND</comment>
        <translation type="unfinished">Pas de son</translation>
    </message>
    <message>
        <source>The file plays unheard</source>
        <comment>UNHEARD</comment>
        <translation type="unfinished">Le fichier est lu sans être entendu</translation>
    </message>
    <message>
        <source>Play the file</source>
        <comment>PLAY_FILE</comment>
        <translation type="unfinished">Lire le fichier</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NO_MICROPHONE</comment>
        <translation type="unfinished">Aucun microphone</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>CONNECT_ONE</comment>
        <translation type="unfinished">Branchez-en un, il apparaît ici de lui-même, ou laissez l’avatar dire un fichier audio.</translation>
    </message>
    <message>
        <source>The sound server does not answer</source>
        <comment>SERVER_SILENT</comment>
        <translation type="unfinished">Le serveur de son ne répond pas</translation>
    </message>
    <message>
        <source>It goes on by itself when it does; if not, sign out and in again, or let the avatar speak a sound file.</source>
        <comment>SERVER_SILENT_HINT</comment>
        <translation type="unfinished">Cela reprend tout seul quand il répond ; sinon fermez et rouvrez la session, ou laissez l’avatar dire un fichier audio.</translation>
    </message>
    <message>
        <source>{name} is late</source>
        <comment>LATE</comment>
        <translation type="unfinished">{name} est en retard</translation>
    </message>
    <message>
        <source>{name}: no signal</source>
        <comment>NO_SIGNAL</comment>
        <translation type="unfinished">{name} : aucun signal</translation>
    </message>
    <message>
        <source>{name}: only silence</source>
        <comment>ONLY_SILENCE</comment>
        <translation type="unfinished">{name} : rien que du silence</translation>
    </message>
    <message>
        <source>It is switched off, or this program may not use it: look at its switch and at the system&apos;s privacy settings.</source>
        <comment>SILENCE_HINT</comment>
        <translation type="unfinished">Il est éteint, ou ce programme n’a pas le droit de l’utiliser : voyez son interrupteur et les réglages de confidentialité du système.</translation>
    </message>
    <message>
        <source>The avatar is resting. Connect the microphone again and it goes on by itself, or use another.</source>
        <comment>NO_SIGNAL_LOST</comment>
        <translation type="unfinished">L’avatar est au repos. Rebranchez le microphone et cela reprend tout seul, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>no signal since {time}</source>
        <comment>NO_SIGNAL_SINCE</comment>
        <translation type="unfinished">aucun signal depuis {time}</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">Utiliser {name}</translation>
    </message>
    <message>
        <source>You are muted</source>
        <comment>YOU_ARE_MUTED</comment>
        <translation type="unfinished">Votre micro est coupé</translation>
    </message>
    <message>
        <source>The microphone hears you, the avatar does not.</source>
        <comment>MUTED_SPEECH</comment>
        <translation type="unfinished">Le microphone vous entend, l’avatar non.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>UNMUTE</comment>
        <translation type="unfinished">Réactiver</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <comment>TEST_TITLE</comment>
        <translation type="unfinished">Tester le microphone</translation>
    </message>
    <message>
        <source>Press Test and speak as you usually do.</source>
        <comment>TEST_FIRST</comment>
        <translation type="unfinished">Appuyez sur Test et parlez comme d’habitude.</translation>
    </message>
    <message>
        <source>Speak now, as you usually do.</source>
        <comment>TEST_NOW</comment>
        <translation type="unfinished">Parlez maintenant, comme d’habitude.</translation>
    </message>
    <message>
        <source>Test for 5 seconds</source>
        <comment>TEST_BEGIN</comment>
        <translation type="unfinished">Tester 5 secondes</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <comment>TEST_PROGRESS</comment>
        <translation type="unfinished">Avancement du test</translation>
    </message>
    <message>
        <source>No signal: look at the microphone&apos;s switch, and at the system&apos;s privacy settings.</source>
        <comment>TEST_ZEROS</comment>
        <translation type="unfinished">Aucun signal : voyez l’interrupteur du microphone et les réglages de confidentialité du système.</translation>
    </message>
    <message>
        <source>No sound came: choose another microphone, or connect this one again.</source>
        <comment>TEST_NOTHING</comment>
        <translation type="unfinished">Aucun son n’est venu : choisissez un autre microphone, ou rebranchez celui-ci.</translation>
    </message>
    <message>
        <source>It is silent: speak closer to it, or choose another microphone.</source>
        <comment>TEST_SILENT</comment>
        <translation type="unfinished">C’est silencieux : parlez plus près, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>It clips: lower the gain here or in the system. {heard}.</source>
        <comment>TEST_CLIPS</comment>
        <translation type="unfinished">Ça sature : baissez le gain ici ou dans le système. {heard}.</translation>
    </message>
    <message>
        <source>Too quiet: raise the gain, or speak closer to it. {heard}.</source>
        <comment>TEST_QUIET</comment>
        <translation type="unfinished">Trop faible : montez le gain, ou parlez plus près. {heard}.</translation>
    </message>
    <message>
        <source>The room is noisy, or there was no speech: find a quieter place, or speak closer. {heard}.</source>
        <comment>TEST_NOISY</comment>
        <translation type="unfinished">La pièce est bruyante, ou personne n’a parlé : trouvez un endroit plus calme, ou parlez plus près. {heard}.</translation>
    </message>
    <message>
        <source>Good level. {heard}, no clipping.</source>
        <comment>TEST_GOOD</comment>
        <translation type="unfinished">Bon niveau. {heard}, pas de saturation.</translation>
    </message>
    <message>
        <source>Speech {speech}, background noise {noise}</source>
        <comment>TEST_HEARD</comment>
        <translation type="unfinished">Parole {speech}, bruit de fond {noise}</translation>
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
        <translation type="unfinished">Chargement de l’avatar</translation>
    </message>
    <message>
        <source>No picture</source>
        <comment>NO_PICTURE</comment>
        <translation type="unfinished">Pas d’image</translation>
    </message>
    <message>
        <source>Preview of the avatar</source>
        <comment>PREVIEW</comment>
        <translation type="unfinished">Aperçu de l’avatar</translation>
    </message>
    <message>
        <source>{state}, MUTED. {figures}</source>
        <comment>PREVIEW_SAYS_MUTED</comment>
        <translation type="unfinished">{state}, MUET. {figures}</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>LIVE</comment>
        <translation type="unfinished">EN DIRECT</translation>
    </message>
    <message>
        <source>RESTING</source>
        <comment>RESTING</comment>
        <translation type="unfinished">AU REPOS</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">EN PAUSE</translation>
    </message>
    <message>
        <source>MUTED</source>
        <comment>MUTED</comment>
        <translation type="unfinished">MUET</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <comment>REC</comment>
        <translation type="unfinished">REC {time}</translation>
    </message>
    <message>
        <source>REC PAUSED</source>
        <comment>REC_PAUSED</comment>
        <translation type="unfinished">REC EN PAUSE</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <comment>ORIGINAL</comment>
        <translation type="unfinished">ORIGINAL</translation>
    </message>
    <message>
        <source>DIFFERENCE × {times}</source>
        <comment>DIFFERENCE</comment>
        <translation type="unfinished">DIFFÉRENCE × {times}</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} i/s</translation>
    </message>
    <message>
        <source>sound → screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">son → écran</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>MILLISECONDS</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>FILE</comment>
        <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open a sound file…</source>
        <comment>OPEN</comment>
        <translation type="unfinished">&amp;Ouvrir un fichier audio…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <comment>OPEN_RECENT</comment>
        <translation type="unfinished">Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>NO_RECENT</comment>
        <translation type="unfinished">Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <comment>CLEAR_RECENT</comment>
        <translation type="unfinished">&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Save &amp;trace…</source>
        <comment>SAVE_TRACE</comment>
        <translation type="unfinished">Enregistrer la &amp;trace…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>QUIT</comment>
        <translation type="unfinished">&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>VIEW</comment>
        <translation type="unfinished">&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <comment>PRESENT_LAYOUT</comment>
        <translation type="unfinished">&amp;Présenter</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <comment>STUDIO_LAYOUT</comment>
        <translation type="unfinished">&amp;Studio</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <comment>ENGINEER_LAYOUT</comment>
        <translation type="unfinished">&amp;Ingénieur</translation>
    </message>
    <message>
        <source>&amp;Compare the mouth</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">&amp;Comparer la bouche</translation>
    </message>
    <message>
        <source>&amp;Painted</source>
        <comment>COMPARE_PAINTED</comment>
        <translation type="unfinished">&amp;Peinte</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <comment>COMPARE_ORIGINAL</comment>
        <translation type="unfinished">&amp;Originale</translation>
    </message>
    <message>
        <source>&amp;Difference, {times} times stronger</source>
        <comment>COMPARE_DIFFERENCE</comment>
        <translation type="unfinished">&amp;Différence, {times} fois plus forte</translation>
    </message>
    <message>
        <source>&amp;Freeze the panels</source>
        <comment>FREEZE</comment>
        <translation type="unfinished">&amp;Figer les panneaux</translation>
    </message>
    <message>
        <source>Exp&amp;ort the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">Exp&amp;orter la région en clip</translation>
    </message>
    <message>
        <source>Picture in a small &amp;window</source>
        <comment>FLOATING</comment>
        <translation type="unfinished">Image dans une petite fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">&amp;Thème</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">Moins d’ani&amp;mations</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <comment>RESET_LAYOUT</comment>
        <translation type="unfinished">Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">A&amp;vatar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Make your own avatar…</source>
        <comment>MAKE_OWN</comment>
        <translation type="unfinished">&amp;Créer votre propre avatar…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>NEXT</comment>
        <translation type="unfinished">&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>PREVIOUS</comment>
        <translation type="unfinished">&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">&amp;Anticipation</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>DETAILS</comment>
        <translation type="unfinished">&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">&amp;Son</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <comment>START_STOP</comment>
        <translation type="unfinished">&amp;Démarrer ou arrêter</translation>
    </message>
    <message>
        <source>&amp;Mute the microphone</source>
        <comment>MUTE</comment>
        <translation type="unfinished">&amp;Couper le microphone</translation>
    </message>
    <message>
        <source>&amp;Test the microphone…</source>
        <comment>TEST</comment>
        <translation type="unfinished">&amp;Tester le microphone…</translation>
    </message>
    <message>
        <source>&amp;Play or pause the file</source>
        <comment>PLAY</comment>
        <translation type="unfinished">&amp;Lire ou mettre en pause le fichier</translation>
    </message>
    <message>
        <source>&amp;Loop the file</source>
        <comment>LOOP</comment>
        <translation type="unfinished">Lire en &amp;boucle</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">E&amp;nregistrer</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <comment>PAUSE_RECORDING</comment>
        <translation type="unfinished">Mettre l’enregistrement en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <comment>SETTINGS</comment>
        <translation type="unfinished">&amp;Paramètres…</translation>
    </message>
    <message>
        <source>LATE</source>
        <comment>LATE</comment>
        <translation type="unfinished">EN RETARD</translation>
    </message>
    <message>
        <source>Over the budget of {budget:.0f} ms</source>
        <comment>OVER_BUDGET_TIP</comment>
        <translation type="unfinished">Au-delà du budget de {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Save pa&amp;nels…</source>
        <comment>SAVE_PANELS</comment>
        <translation type="unfinished">Enregistrer les pa&amp;nneaux…</translation>
    </message>
    <message>
        <source>Ne&amp;xt view of the mouth</source>
        <comment>COMPARE_NEXT</comment>
        <translation type="unfinished">&amp;Vue suivante de la bouche</translation>
    </message>
    <message>
        <source>Choose a &amp;region</source>
        <comment>CHOOSE_REGION</comment>
        <translation type="unfinished">Choisir une &amp;région</translation>
    </message>
    <message>
        <source>R, Shift+drag</source>
        <comment>REGION_KEYS</comment>
        <translation type="unfinished">R, Maj+glisser</translation>
    </message>
    <message>
        <source>Compare with a sess&amp;ion…</source>
        <comment>COMPARE_SESSION</comment>
        <translation type="unfinished">Comp&amp;arer avec une session…</translation>
    </message>
    <message>
        <source>Stop comparin&amp;g with a session</source>
        <comment>COMPARE_NO_SESSION</comment>
        <translation type="unfinished">Ne pl&amp;us comparer avec une session</translation>
    </message>
    <message>
        <source>Picture in f&amp;ull screen</source>
        <comment>FULL_SCREEN</comment>
        <translation type="unfinished">Image en p&amp;lein écran</translation>
    </message>
    <message>
        <source>Back to the whole window (Escape)</source>
        <comment>BACK</comment>
        <translation type="unfinished">Revenir à la fenêtre entière (Échap)</translation>
    </message>
    <message>
        <source>Play a s&amp;ample</source>
        <comment>PLAY_SAMPLE</comment>
        <translation type="unfinished">Lire un e&amp;xemple</translation>
    </message>
    <message>
        <source>Show r&amp;ecordings</source>
        <comment>SHOW_RECORDINGS</comment>
        <translation type="unfinished">&amp;Afficher les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Folder for recordings…</source>
        <comment>RECORDINGS_FOLDER</comment>
        <translation type="unfinished">Dossier de&amp;s enregistrements…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>HELP</comment>
        <translation type="unfinished">A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <comment>SHORTCUTS</comment>
        <translation type="unfinished">&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">A&amp;vis…</translation>
    </message>
    <message>
        <source>Check a &amp;file…</source>
        <comment>CHECK_FILE</comment>
        <translation type="unfinished">Vérifier un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <comment>CHECK</comment>
        <translation type="unfinished">Vérifier &amp;cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;About Viseme Studio</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">À &amp;propos de Viseme Studio</translation>
    </message>
    <message>
        <source>Layouts</source>
        <comment>LAYOUTS</comment>
        <translation type="unfinished">Dispositions</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <comment>LAYOUT</comment>
        <translation type="unfinished">Disposition : {name}</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>PRESENT</comment>
        <translation type="unfinished">Présenter</translation>
    </message>
    <message>
        <source>Studio</source>
        <comment>STUDIO_NAME</comment>
        <translation type="unfinished">Studio</translation>
    </message>
    <message>
        <source>Engineer</source>
        <comment>ENGINEER</comment>
        <translation type="unfinished">Ingénieur</translation>
    </message>
    <message>
        <source>{panel}: panel menu</source>
        <comment>PANEL_MENU</comment>
        <translation type="unfinished">{panel} : menu du panneau</translation>
    </message>
    <message>
        <source>Expand</source>
        <comment>EXPAND</comment>
        <translation type="unfinished">Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <comment>COLLAPSE</comment>
        <translation type="unfinished">Replier</translation>
    </message>
    <message>
        <source>Dock</source>
        <comment>DOCK</comment>
        <translation type="unfinished">Ancrer</translation>
    </message>
    <message>
        <source>Float</source>
        <comment>FLOAT</comment>
        <translation type="unfinished">Détacher</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>HIDE</comment>
        <translation type="unfinished">Masquer</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <comment>CLOSE_PANEL</comment>
        <translation type="unfinished">{panel} : fermer</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>TRANSPORT</comment>
        <translation type="unfinished">Transport</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>STATUS</comment>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>why</source>
        <comment>WHY</comment>
        <translation type="unfinished">pourquoi</translation>
    </message>
    <message>
        <source>Why it runs on this processor</source>
        <comment>WHY_PROCESSOR</comment>
        <translation type="unfinished">Pourquoi cela tourne sur ce processeur</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>STARTING</comment>
        <translation type="unfinished">Démarrage</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>READY</comment>
        <translation type="unfinished">Prêt</translation>
    </message>
    <message>
        <source>Ready: without a microphone, Start plays {name}</source>
        <comment>READY_FILE</comment>
        <translation type="unfinished">Prêt : sans microphone, Démarrer lit {name}</translation>
    </message>
    <message>
        <source>No signal from the microphone</source>
        <comment>LOST</comment>
        <translation type="unfinished">Aucun signal du microphone</translation>
    </message>
    <message>
        <source>The microphone is late: the computer or its sound server holds it up</source>
        <comment>LATE_SAYS</comment>
        <translation type="unfinished">Le micro est en retard : l’ordinateur ou son serveur de son le retient</translation>
    </message>
    <message>
        <source>Playing: {name}</source>
        <comment>PLAYING</comment>
        <translation type="unfinished">Lecture : {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <comment>FILE_PAUSED</comment>
        <translation type="unfinished">En pause : {name}</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>THE_FILE</comment>
        <translation type="unfinished">le fichier</translation>
    </message>
    <message>
        <source>Live for {time}</source>
        <comment>LIVE_FOR</comment>
        <translation type="unfinished">En direct depuis {time}</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>STATUS_MUTED</comment>
        <translation type="unfinished">Muet</translation>
    </message>
    <message>
        <source>Too slow: {part} takes {took:.0f} of {budget:.0f} ms</source>
        <comment>TOO_SLOW</comment>
        <translation type="unfinished">Trop lent : {part} prend {took:.0f} sur {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Too slow: frames are skipped</source>
        <comment>TOO_SLOW_FRAMES</comment>
        <translation type="unfinished">Trop lent : des images sont sautées</translation>
    </message>
    <message>
        <source>Other programs take {others:.0f} % of the CPU: frames are skipped</source>
        <comment>TOO_BUSY</comment>
        <translation type="unfinished">D’autres programmes prennent {others:.0f} % du CPU : des images sont sautées</translation>
    </message>
    <message>
        <source>fps</source>
        <comment>FIGURE_FPS</comment>
        <translation type="unfinished">i/s</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>FIGURE_SKIPPED</comment>
        <translation type="unfinished">sautées</translation>
    </message>
    <message>
        <source>skipped since {time}</source>
        <comment>SKIPPED_SINCE</comment>
        <translation type="unfinished">sautées depuis {time}</translation>
    </message>
    <message>
        <source>Frames that were never made, since {time}</source>
        <comment>SKIPPED_TIP</comment>
        <translation type="unfinished">Images jamais produites, depuis {time}</translation>
    </message>
    <message>
        <source>{value:.0f} kB</source>
        <comment>KILOBYTES</comment>
        <translation type="unfinished">{value:.0f} ko</translation>
    </message>
    <message>
        <source>{value:.1f} MB</source>
        <comment>MEGABYTES</comment>
        <translation type="unfinished">{value:.1f} Mo</translation>
    </message>
    <message>
        <source>{value:.2f} GB</source>
        <comment>GIGABYTES</comment>
        <translation type="unfinished">{value:.2f} Go</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <comment>DECIBELS</comment>
        <translation type="unfinished">{value} dB</translation>
    </message>
    <message>
        <source>Notice: {title}. {words}</source>
        <comment>NOTICE</comment>
        <translation type="unfinished">Avis : {title}. {words}</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <comment>DISMISS</comment>
        <translation type="unfinished">Fermer cet avis</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <comment>NOTICES_TITLE</comment>
        <translation type="unfinished">Avis depuis le démarrage</translation>
    </message>
    <message>
        <source>There was none.</source>
        <comment>NOTICES_NONE</comment>
        <translation type="unfinished">Il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>NOTICES_COPY</comment>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>NOTICES_COPIED</comment>
        <translation type="unfinished">Copié.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notices</source>
        <comment>NOTICES_UNSEEN</comment>
        <extracomment>For one: {count} notice</extracomment>
        <translation type="unfinished">
            <numerusform>{count} avis</numerusform>
            <numerusform>{count} avis</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too small to show it: click to read it</source>
        <comment>NOTICES_UNSEEN_TIP</comment>
        <translation type="unfinished">L’image est trop petite pour l’afficher : cliquez pour lire</translation>
    </message>
    <message numerus="yes">
        <source>{count} more notices</source>
        <comment>NOTICES_WAIT</comment>
        <extracomment>For one: {count} more notice</extracomment>
        <translation type="unfinished">
            <numerusform>{count} autre avis</numerusform>
            <numerusform>{count} autres avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>SHOW_IN_FOLDER</comment>
        <translation type="unfinished">Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY_IT</comment>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>Nothing here can play it</source>
        <comment>NO_PLAYER</comment>
        <translation type="unfinished">Rien ici ne peut le lire</translation>
    </message>
    <message>
        <source>This system has no program for {name}: install a player, such as VLC, or show it in its folder.</source>
        <comment>NO_PLAYER_SAYS</comment>
        <translation type="unfinished">Ce système n’a pas de programme pour {name} : installez un lecteur comme VLC, ou montrez-le dans son dossier.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <comment>CHOOSE_ANOTHER</comment>
        <translation type="unfinished">Choisir un autre…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <comment>CSV_SAVE</comment>
        <translation type="unfinished">Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <comment>CSV_COPY</comment>
        <translation type="unfinished">Copier en CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <comment>CSV_TITLE</comment>
        <translation type="unfinished">Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <comment>CSV_FILES</comment>
        <translation type="unfinished">CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table saved</source>
        <comment>CSV_SAVED</comment>
        <translation type="unfinished">Tableau enregistré</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <comment>CSV_NOT_SAVED</comment>
        <translation type="unfinished">Le tableau n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save picture</source>
        <comment>PICTURE_TITLE</comment>
        <translation type="unfinished">Enregistrer l’image</translation>
    </message>
    <message>
        <source>picture.png</source>
        <comment>PICTURE_NAME</comment>
        <translation type="unfinished">image.png</translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <comment>PICTURE_FILES</comment>
        <translation type="unfinished">PNG (*.png);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <comment>PICTURE_SAVED</comment>
        <translation type="unfinished">Image enregistrée</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <comment>PICTURE_NOT_SAVED</comment>
        <translation type="unfinished">L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Save trace</source>
        <comment>TRACE_TITLE</comment>
        <translation type="unfinished">Enregistrer la trace</translation>
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
        <translation type="unfinished">La trace n’a pas été enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>Trace of {count} frames saved</source>
        <comment>TRACE_SAVED</comment>
        <extracomment>For one: Trace of {count} frame saved</extracomment>
        <translation type="unfinished">
            <numerusform>Trace de {count} image enregistrée</numerusform>
            <numerusform>Trace de {count} images enregistrée</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>WELCOME</comment>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>Press Start and speak: the avatar speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_SAYS</comment>
        <translation type="unfinished">Appuyez sur Démarrer et parlez : l’avatar parle avec vous, et rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>Press Start and speak: {name} speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_NAMED</comment>
        <translation type="unfinished">Appuyez sur Démarrer et parlez : {name} parle avec vous, et rien ne sort de cet ordinateur.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one, or let the avatar speak a sample.</source>
        <comment>WELCOME_DEAF</comment>
        <translation type="unfinished">Aucun microphone trouvé : branchez-en un, ou laissez l’avatar dire un exemple.</translation>
    </message>
    <message>
        <source>The sound server does not answer: sign out and in again, or let the avatar speak a sample.</source>
        <comment>WELCOME_SILENT</comment>
        <translation type="unfinished">Le serveur de son ne répond pas : fermez et rouvrez la session, ou laissez l’avatar dire un exemple.</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <comment>WELCOME_SAMPLE</comment>
        <translation type="unfinished">Lire un exemple</translation>
    </message>
    <message>
        <source>Hide this card</source>
        <comment>WELCOME_HIDE</comment>
        <translation type="unfinished">Masquer cette carte</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DONE</comment>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>CLOSE</comment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>CANCEL</comment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>RENAME</comment>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>SHORTCUTS_TITLE</comment>
        <translation type="unfinished">Raccourcis</translation>
    </message>
    <message>
        <source>While the panels are frozen</source>
        <comment>FROZEN_TITLE</comment>
        <translation type="unfinished">Pendant que les panneaux sont figés</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <comment>FROZEN_DOES 0</comment>
        <translation type="unfinished">Choisir une région</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>FROZEN_DOES 1</comment>
        <translation type="unfinished">Zoomer</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>FROZEN_DOES 2</comment>
        <translation type="unfinished">Déplacer</translation>
    </message>
    <message>
        <source>All ten minutes, the newest</source>
        <comment>FROZEN_DOES 3</comment>
        <translation type="unfinished">Les dix minutes, le plus récent</translation>
    </message>
    <message>
        <source>Set cursor A</source>
        <comment>FROZEN_DOES 4</comment>
        <translation type="unfinished">Placer le curseur A</translation>
    </message>
    <message>
        <source>Set cursor B</source>
        <comment>FROZEN_DOES 5</comment>
        <translation type="unfinished">Placer le curseur B</translation>
    </message>
    <message>
        <source>Where a frame&apos;s time went</source>
        <comment>FROZEN_DOES 6</comment>
        <translation type="unfinished">Où est passé le temps d’une image</translation>
    </message>
    <message>
        <source>Read a value</source>
        <comment>FROZEN_DOES 7</comment>
        <translation type="unfinished">Lire une valeur</translation>
    </message>
    <message>
        <source>Back to live</source>
        <comment>FROZEN_DOES 8</comment>
        <translation type="unfinished">Retour au direct</translation>
    </message>
    <message>
        <source>Shift+drag, or R</source>
        <comment>FROZEN_KEYS 0</comment>
        <translation type="unfinished">Maj+glisser ou R</translation>
    </message>
    <message>
        <source>Wheel, or Up and Down</source>
        <comment>FROZEN_KEYS 1</comment>
        <translation type="unfinished">Molette ou Haut et Bas</translation>
    </message>
    <message>
        <source>Drag, or Left and Right</source>
        <comment>FROZEN_KEYS 2</comment>
        <translation type="unfinished">Glisser ou Gauche et Droite</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>FROZEN_KEYS 3</comment>
        <translation type="unfinished">Début, Fin</translation>
    </message>
    <message>
        <source>Click, or A</source>
        <comment>FROZEN_KEYS 4</comment>
        <translation type="unfinished">Clic ou A</translation>
    </message>
    <message>
        <source>Shift+click, or B</source>
        <comment>FROZEN_KEYS 5</comment>
        <translation type="unfinished">Maj+clic ou B</translation>
    </message>
    <message>
        <source>Click in the latency&apos;s history</source>
        <comment>FROZEN_KEYS 6</comment>
        <translation type="unfinished">Clic dans l’historique de la latence</translation>
    </message>
    <message>
        <source>Point at it</source>
        <comment>FROZEN_KEYS 7</comment>
        <translation type="unfinished">Pointer dessus</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>FROZEN_KEYS 8</comment>
        <translation type="unfinished">Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>SPACE</comment>
        <translation type="unfinished">Espace</translation>
    </message>
    <message>
        <source>A portrait speaks with your voice, live. Sound and pictures stay on this computer.</source>
        <comment>ABOUT_IS</comment>
        <translation type="unfinished">Un portrait parle avec votre voix, en direct. Le son et les images restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Version {number}. MIT licence.</source>
        <comment>ABOUT_VERSION</comment>
        <translation type="unfinished">Version {number}. Licence MIT.</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <comment>ABOUT_CHECKOUT</comment>
        <translation type="unfinished">depuis un dépôt</translation>
    </message>
    <message>
        <source>Inter typeface: SIL Open Font License 1.1. Qt: LGPL 3.0.</source>
        <comment>ABOUT_PARTS</comment>
        <translation type="unfinished">Police Inter : SIL Open Font License 1.1. Qt : LGPL 3.0.</translation>
    </message>
</context>
</TS>
