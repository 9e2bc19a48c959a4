<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>avatars</name>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">アバター</translation>
    </message>
    <message>
        <source>Put {name} on air
{about}
{consent}</source>
        <comment>CARD_TIP</comment>
        <translation type="unfinished">{name} をオンエアにする
{about}
{consent}</translation>
    </message>
    <message>
        <source>unusable</source>
        <comment>CARD_UNUSABLE</comment>
        <translation type="unfinished">使用不可</translation>
    </message>
    <message>
        <source>Avatar {name}, {about}</source>
        <comment>CARD_NAME</comment>
        <translation type="unfinished">アバター {name}、{about}</translation>
    </message>
    <message>
        <source>Avatar {name}, {about}, {word}</source>
        <comment>CARD_NAME_ON</comment>
        <translation type="unfinished">アバター {name}、{about}、{word}</translation>
    </message>
    <message>
        <source>Pictured: {pictured}. Consent: {consent}.</source>
        <comment>CARD_CONSENT</comment>
        <translation type="unfinished">写っている人: {pictured}。同意: {consent}。</translation>
    </message>
    <message>
        <source>More</source>
        <comment>CARD_MENU</comment>
        <translation type="unfinished">その他</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <comment>CARD_MENU_OF</comment>
        <translation type="unfinished">{name} に対する操作</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <comment>CARD_RENAME</comment>
        <translation type="unfinished">名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Use this &amp;picture as thumbnail</source>
        <comment>CARD_THUMBNAIL</comment>
        <translation type="unfinished">この映像をサムネイルにする(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>CARD_DUPLICATE</comment>
        <translation type="unfinished">複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <comment>CARD_EXPORT</comment>
        <translation type="unfinished">ファイルとして書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <comment>CARD_REMOVE</comment>
        <translation type="unfinished">削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;move… (it is on air)</source>
        <comment>CARD_REMOVE_ON_AIR</comment>
        <translation type="unfinished">削除(&amp;M)…（放送中）</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is.</source>
        <comment>CARD_WHY_OURS</comment>
        <translation type="unfinished">{name} はスタジオ付属のため変更できません。</translation>
    </message>
    <message>
        <source>{name} is on air: put another avatar on air first.</source>
        <comment>CARD_WHY_ON_AIR</comment>
        <translation type="unfinished">{name} は放送中です。先に別のアバターを放送してください。</translation>
    </message>
    <message>
        <source>Put {name} on air first: the thumbnail is the picture on screen.</source>
        <comment>CARD_WHY_NOT_ON_AIR</comment>
        <translation type="unfinished">先に {name} を放送してください。サムネイルは画面の画像です。</translation>
    </message>
    <message>
        <source>Another avatar is being copied: wait for it.</source>
        <comment>CARD_WHY_BUSY</comment>
        <translation type="unfinished">別のアバターをコピー中です。お待ちください。</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <comment>CARD_WHY_UNUSABLE</comment>
        <translation type="unfinished">{name} を使用できません。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>SEARCH</comment>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Search the avatars</source>
        <comment>SEARCH_NAME</comment>
        <translation type="unfinished">アバターを検索</translation>
    </message>
    <message>
        <source>No avatar of this name.</source>
        <comment>SEARCH_NOTHING</comment>
        <translation type="unfinished">この名前のアバターはありません。</translation>
    </message>
    <message>
        <source>no picture</source>
        <comment>NO_THUMBNAIL</comment>
        <translation type="unfinished">画像なし</translation>
    </message>
    <message>
        <source>On air</source>
        <comment>ON_AIR</comment>
        <translation type="unfinished">オンエア</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>SELECTED</comment>
        <translation type="unfinished">選択中</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>LOADING</comment>
        <translation type="unfinished">読み込み中</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">{name} について</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>MODEL</comment>
        <translation type="unfinished">モデル</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">先読み</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>PICTURE</comment>
        <translation type="unfinished">映像</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>LICENCE</comment>
        <translation type="unfinished">ライセンス</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>AUTHOR</comment>
        <translation type="unfinished">作者</translation>
    </message>
    <message>
        <source>Pictured: {pictured}</source>
        <comment>PICTURED</comment>
        <translation type="unfinished">写っている人: {pictured}</translation>
    </message>
    <message>
        <source>Consent: {consent}</source>
        <comment>CONSENT</comment>
        <translation type="unfinished">同意: {consent}</translation>
    </message>
    <message>
        <source>Import avatar</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">アバターを読み込む</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_NAME</comment>
        <translation type="unfinished">アバターを読み込む</translation>
    </message>
    <message>
        <source>Choose an avatar file, or drop one anywhere (Ctrl+I)</source>
        <comment>IMPORT_TIP</comment>
        <translation type="unfinished">アバターファイルを選ぶか、どこにでもドロップしてください (Ctrl+I)</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_TITLE</comment>
        <translation type="unfinished">アバターを読み込む</translation>
    </message>
    <message>
        <source>Avatars (*.avatar)</source>
        <comment>IMPORT_FILES</comment>
        <translation type="unfinished">アバター (*.avatar)</translation>
    </message>
    <message>
        <source>Another avatar is being imported; wait until it is there, then try again.</source>
        <comment>IMPORT_BUSY</comment>
        <translation type="unfinished">別のアバターを読み込んでいます。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <comment>WHO_IS</comment>
        <translation type="unfinished">{name} は誰ですか？</translation>
    </message>
    <message>
        <source>This avatar cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">このアバターは使用できません</translation>
    </message>
    <message>
        <source>The mouth of this avatar rests</source>
        <comment>MOUTH_RESTS</comment>
        <translation type="unfinished">このアバターの口は静止しています</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <comment>COMES_BACK</comment>
        <translation type="unfinished">{name} に戻ります</translation>
    </message>
    <message>
        <source>There are no pictures</source>
        <comment>NO_PICTURES</comment>
        <translation type="unfinished">映像がありません</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">{name} を使う</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <comment>ENGINE_STOPPED</comment>
        <translation type="unfinished">エンジンが停止しました</translation>
    </message>
    <message>
        <source>{name} is imported</source>
        <comment>IMPORTED</comment>
        <translation type="unfinished">{name} を読み込みました</translation>
    </message>
    <message>
        <source>It stays among your avatars until you remove it.</source>
        <comment>IMPORTED_HINT</comment>
        <translation type="unfinished">削除するまで、あなたのアバターに残ります。</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <comment>MADE</comment>
        <translation type="unfinished">{name} を作りました</translation>
    </message>
    <message>
        <source>It is in the gallery; who is on air stays.</source>
        <comment>STAYS_OFF_AIR</comment>
        <translation type="unfinished">ギャラリーに入りました。オンエア中のアバターはそのままです。</translation>
    </message>
    <message>
        <source>Put on air</source>
        <comment>PUT_ON_AIR</comment>
        <translation type="unfinished">オンエアにする</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <comment>THERE_ALREADY</comment>
        <translation type="unfinished">{name} はすでにあります</translation>
    </message>
    <message>
        <source>It is the same avatar, file for file, so nothing was copied.</source>
        <comment>THERE_ALREADY_HINT</comment>
        <translation type="unfinished">全ファイルが同じアバターなので、何もコピーしませんでした。</translation>
    </message>
    <message>
        <source>The avatar was not imported</source>
        <comment>NOT_IMPORTED</comment>
        <translation type="unfinished">アバターを読み込めませんでした</translation>
    </message>
    <message>
        <source>The avatar was not loaded</source>
        <comment>NOT_LOADED</comment>
        <translation type="unfinished">アバターをロードできませんでした</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <comment>RENAME_TITLE</comment>
        <translation type="unfinished">{name} の名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <comment>RENAME_NAME</comment>
        <translation type="unfinished">新しい名前</translation>
    </message>
    <message>
        <source>The thumbnail stays as it was</source>
        <comment>NO_NEW_THUMBNAIL</comment>
        <translation type="unfinished">サムネイルは元のままです</translation>
    </message>
    <message>
        <source>{name} is here now</source>
        <comment>DUPLICATED</comment>
        <translation type="unfinished">{name} を追加しました</translation>
    </message>
    <message>
        <source>The avatar was not duplicated</source>
        <comment>NOT_DUPLICATED</comment>
        <translation type="unfinished">アバターを複製できませんでした</translation>
    </message>
    <message>
        <source>Export the avatar</source>
        <comment>PACK_TITLE</comment>
        <translation type="unfinished">アバターを書き出す</translation>
    </message>
    <message>
        <source>{name} is exported</source>
        <comment>PACKED</comment>
        <translation type="unfinished">{name} を書き出しました</translation>
    </message>
    <message>
        <source>The avatar was not exported</source>
        <comment>NOT_PACKED</comment>
        <translation type="unfinished">アバターを書き出せませんでした</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <comment>REMOVE_TITLE</comment>
        <translation type="unfinished">{name} を削除しますか？</translation>
    </message>
    <message>
        <source>Its files, and what is kept of the video it was learnt from, are deleted from this computer. What was recorded with it stays.</source>
        <comment>REMOVE_SAYS</comment>
        <translation type="unfinished">ファイルと、学習に使った動画から保存されているものが、このコンピューターから削除されます。録画したものは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>REMOVE_YES</comment>
        <translation type="unfinished">削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>REMOVE_NO</comment>
        <translation type="unfinished">残す</translation>
    </message>
    <message>
        <source>The avatar was not removed</source>
        <comment>NOT_REMOVED</comment>
        <translation type="unfinished">アバターを削除できませんでした</translation>
    </message>
    <message>
        <source>It is on air now: choose another one first.</source>
        <comment>REMOVE_ON_AIR</comment>
        <translation type="unfinished">現在オンエア中です。先に別のものを選んでください。</translation>
    </message>
    <message>
        <source>Pictured</source>
        <comment>DETAIL_PICTURED</comment>
        <translation type="unfinished">写っている人</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>DETAIL_CONSENT</comment>
        <translation type="unfinished">同意</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>DETAIL_SOURCE</comment>
        <translation type="unfinished">作成元</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <comment>DETAIL_PICTURE</comment>
        <translation type="unfinished">{size}、{fps} fps</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LOOK_AHEAD_IS</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>{value} ms ({least} to {most} ms can be chosen)</source>
        <comment>LOOK_AHEAD_OF</comment>
        <translation type="unfinished">{value} ms ({least}～{most} ms から選択可)</translation>
    </message>
    <message>
        <source>{value} ms: {meaning}</source>
        <comment>LOOK_AHEAD_MEANS</comment>
        <translation type="unfinished">{value} ms: {meaning}</translation>
    </message>
    <message>
        <source>A shorter look-ahead answers sooner, with lips less exact; a longer one hears further ahead of the mouth.</source>
        <comment>LOOK_AHEAD_TRADE</comment>
        <translation type="unfinished">先読みが短いほど早く反応しますが、唇の動きは不正確になります。長いほど口より先の音を聞けます。</translation>
    </message>
    <message>
        <source>{name} hears {value} ms ahead</source>
        <comment>LOOK_AHEAD_NEAREST_TITLE</comment>
        <translation type="unfinished">{name} は {value} ms 先を聞きます</translation>
    </message>
    <message>
        <source>It has no encoder for {wanted} ms of look-ahead, so the nearest that it has is used.</source>
        <comment>LOOK_AHEAD_NEAREST</comment>
        <translation type="unfinished">先読み {wanted} ms のエンコーダーがないため、最も近いものを使います。</translation>
    </message>
    <message>
        <source>This look-ahead cannot be used</source>
        <comment>LOOK_AHEAD_REFUSED</comment>
        <translation type="unfinished">この先読みは使用できません</translation>
    </message>
    <message>
        <source>the only one of this avatar</source>
        <comment>LOOK_AHEAD_ONLY</comment>
        <translation type="unfinished">このアバターで唯一</translation>
    </message>
    <message>
        <source>answers soonest, lips least exact</source>
        <comment>LOOK_AHEAD_SHORTEST</comment>
        <translation type="unfinished">反応が最も早く、唇は最も不正確</translation>
    </message>
    <message>
        <source>hears furthest ahead, answers latest</source>
        <comment>LOOK_AHEAD_LONGEST</comment>
        <translation type="unfinished">最も先を聞き、反応は最も遅い</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>LOOK_AHEAD_USUAL</comment>
        <translation type="unfinished">標準</translation>
    </message>
    <message>
        <source>usual, {meaning}</source>
        <comment>LOOK_AHEAD_USUAL_TOO</comment>
        <translation type="unfinished">標準、{meaning}</translation>
    </message>
    <message>
        <source>What is {name} for?</source>
        <comment>DROPPED_TITLE</comment>
        <translation type="unfinished">{name} を何に使いますか？</translation>
    </message>
    <message>
        <source>Its sound can be spoken, or an avatar made of its pictures.</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">音声を話させるか、映像からアバターを作れます。</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <comment>DROPPED_FOLDER</comment>
        <translation type="unfinished">{name} はフォルダーです</translation>
    </message>
    <message>
        <source>Drop the sound files that are in it, or the folder of an avatar, which holds a file avatar.toml.</source>
        <comment>DROPPED_FOLDER_SAYS</comment>
        <translation type="unfinished">中にある音声ファイルか、avatar.toml が入ったアバターのフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Speak its sound</source>
        <comment>DROPPED_SPEAK</comment>
        <translation type="unfinished">音声を話す</translation>
    </message>
    <message>
        <source>Make an avatar of it…</source>
        <comment>DROPPED_MAKE</comment>
        <translation type="unfinished">アバターを作る…</translation>
    </message>
    <message>
        <source>Check it…</source>
        <comment>DROPPED_CHECK</comment>
        <translation type="unfinished">確認する…</translation>
    </message>
    <message>
        <source>Let go to open {name}</source>
        <comment>LET_GO_OPEN</comment>
        <translation type="unfinished">離すと {name} を開きます</translation>
    </message>
    <message>
        <source>Let go to export {count} files</source>
        <comment>LET_GO_MANY</comment>
        <translation type="unfinished">離すと {count} 個のファイルを書き出します</translation>
    </message>
    <message>
        <source>Let go to add this avatar</source>
        <comment>LET_GO_AVATAR</comment>
        <translation type="unfinished">離すとこのアバターを追加します</translation>
    </message>
    <message>
        <source>Let go to make an avatar of this photo</source>
        <comment>LET_GO_PHOTO</comment>
        <translation type="unfinished">離すとこの写真からアバターを作ります</translation>
    </message>
    <message>
        <source>{name} is a folder: drop what is in it</source>
        <comment>LET_GO_FOLDER</comment>
        <translation type="unfinished">{name} はフォルダーです。中身をドロップしてください</translation>
    </message>
    <message>
        <source>Your own avatar</source>
        <comment>OWN_TITLE</comment>
        <translation type="unfinished">自分のアバター</translation>
    </message>
    <message>
        <source>Film yourself for one to two minutes while you read aloud: face and neck in the picture, light from the front, no other voice and no music. Your mouth is learnt from it on this computer in some four to twenty minutes; nothing leaves it. Such an avatar hears 200 ms ahead: live, its picture comes some 210 ms after the sound.</source>
        <comment>OWN_ABOUT</comment>
        <translation type="unfinished">声に出して読みながら 1、2 分自分を撮影してください。顔と首を画面に入れ、正面から光を当て、ほかの声や音楽は入れません。口はこのコンピューター上で約 4～20 分で学習され、外には何も出ません。このアバターは 200 ms 先まで聞くため、ライブでは映像が音より約 210 ms 遅れます。</translation>
    </message>
    <message>
        <source>For those who have a network of another program: a Wav2Lip generator paints any face, a SyncTalk_2D generator the person it was trained on. Here the pictures show one person with the lips together, ten seconds or more.</source>
        <comment>OWN_ABOUT_NETWORKS</comment>
        <translation type="unfinished">他のプログラムのネットワークをお持ちの方へ: Wav2Lip のジェネレーターはどの顔でも、SyncTalk_2D のジェネレーターは学習した人だけを描きます。ここでは唇を閉じた 1 人の映像が 10 秒以上必要です。</translation>
    </message>
    <message>
        <source>Learnt from this video</source>
        <comment>OWN_LEARNT_HERE</comment>
        <translation type="unfinished">この動画から学習</translation>
    </message>
    <message>
        <source>Learnt from a video</source>
        <comment>OWN_LEARNT</comment>
        <translation type="unfinished">動画から学習</translation>
    </message>
    <message>
        <source>{name} is a photo, and a mouth is learnt from a video: film yourself, or choose a video. For a photo alone a network of another program is needed.</source>
        <comment>OWN_PHOTO</comment>
        <translation type="unfinished">{name} は写真です。口は動画から学習します。自分を撮影するか、動画を選んでください。写真だけの場合は別のプログラムのネットワークが必要です。</translation>
    </message>
    <message>
        <source>Advanced: {name}</source>
        <comment>OWN_ADVANCED</comment>
        <translation type="unfinished">詳細: {name}</translation>
    </message>
    <message>
        <source>Learn this face</source>
        <comment>OWN_LEARN</comment>
        <translation type="unfinished">この顔を学習する</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>OWN_PAUSE</comment>
        <translation type="unfinished">一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>OWN_GO_ON</comment>
        <translation type="unfinished">続ける</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>OWN_KEEP</comment>
        <translation type="unfinished">残す</translation>
    </message>
    <message>
        <source>Film yourself…</source>
        <comment>OWN_FILM</comment>
        <translation type="unfinished">自分を撮影…</translation>
    </message>
    <message>
        <source>Film again…</source>
        <comment>OWN_FILM_AGAIN</comment>
        <translation type="unfinished">もう一度撮影…</translation>
    </message>
    <message>
        <source>Film yourself</source>
        <comment>FILM_TITLE</comment>
        <translation type="unfinished">自分を撮影する</translation>
    </message>
    <message>
        <source>Your face in the oval, light from the front, no other voice. Read aloud for {seconds} seconds in your usual voice, and look into the camera often.</source>
        <comment>FILM_ABOUT</comment>
        <translation type="unfinished">顔を楕円の中に入れ、光は正面から、ほかに話す人がいない場所で。普段の声で {seconds} 秒間読み上げ、ときどきカメラを見てください。</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>FILM_CAMERA</comment>
        <translation type="unfinished">カメラ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>FILM_FINDER</comment>
        <translation type="unfinished">カメラの映像</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <comment>FILM_TEXT</comment>
        <translation type="unfinished">読み上げる文章</translation>
    </message>
    <message>
        <source>How much is recorded</source>
        <comment>FILM_SECONDS</comment>
        <translation type="unfinished">録画した長さ</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>FILM_RECORD</comment>
        <translation type="unfinished">録画</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>FILM_STOP</comment>
        <translation type="unfinished">終了</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>FILM_AGAIN</comment>
        <translation type="unfinished">再試行</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <comment>FILM_OPENS</comment>
        <translation type="unfinished">カメラを開いています</translation>
    </message>
    <message>
        <source>All is well. Record when you are ready.</source>
        <comment>FILM_READY</comment>
        <translation type="unfinished">準備ができました。よければ録画してください。</translation>
    </message>
    <message>
        <source>All is well. Read the text aloud.</source>
        <comment>FILM_READ</comment>
        <translation type="unfinished">順調です。文章を読み上げてください。</translation>
    </message>
    <message>
        <source>Nothing could be filmed</source>
        <comment>FILM_FAILED</comment>
        <translation type="unfinished">撮影できませんでした</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or choose a video that you filmed otherwise.</source>
        <comment>FILM_NO_CAMERA</comment>
        <translation type="unfinished">カメラが見つかりません。接続するか、別の方法で撮影した動画を選んでください。</translation>
    </message>
    <message>
        <source>No face is seen: look into the camera.</source>
        <comment>FILM_NO_FACE</comment>
        <translation type="unfinished">顔が見えません。カメラを見てください。</translation>
    </message>
    <message>
        <source>Two faces are seen: only you should be in the picture.</source>
        <comment>FILM_TWO_FACES</comment>
        <translation type="unfinished">顔が二つ見えます。映るのは一人だけにしてください。</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <comment>FILM_CLOSER</comment>
        <translation type="unfinished">もっと近づいてください。</translation>
    </message>
    <message>
        <source>Go back a little: head and neck belong in the picture.</source>
        <comment>FILM_FARTHER</comment>
        <translation type="unfinished">少し離れてください。頭と首が映るようにします。</translation>
    </message>
    <message>
        <source>Bring your face into the oval.</source>
        <comment>FILM_MIDDLE</comment>
        <translation type="unfinished">顔を楕円の中に入れてください。</translation>
    </message>
    <message>
        <source>It is too dark: turn to a window or a lamp.</source>
        <comment>FILM_DARK</comment>
        <translation type="unfinished">暗すぎます。窓か照明のほうを向いてください。</translation>
    </message>
    <message>
        <source>It is too bright: move out of the sun.</source>
        <comment>FILM_BRIGHT</comment>
        <translation type="unfinished">明るすぎます。直射日光を避けてください。</translation>
    </message>
    <message>
        <source>The light comes from the side: turn until both cheeks are equally bright.</source>
        <comment>FILM_UNEVEN</comment>
        <translation type="unfinished">光が横から当たっています。両頬が同じ明るさになる向きにしてください。</translation>
    </message>
    <message>
        <source>You are hardly heard: speak up, or move the microphone closer.</source>
        <comment>FILM_QUIET</comment>
        <translation type="unfinished">声がほとんど聞こえません。大きな声で話すか、マイクを近づけてください。</translation>
    </message>
    <message>
        <source>The sound is too loud: move away from the microphone, or turn it down.</source>
        <comment>FILM_LOUD</comment>
        <translation type="unfinished">音が割れています。マイクから離れるか、音量を下げてください。</translation>
    </message>
    <message>
        <source>Train longer</source>
        <comment>OWN_LONGER</comment>
        <translation type="unfinished">さらに学習</translation>
    </message>
    <message>
        <source>Goes on from what is learnt, for about as long again; the new avatar stands beside this one</source>
        <comment>OWN_LONGER_TIP</comment>
        <translation type="unfinished">学習済みの内容から、ほぼ同じ時間だけ続けます。新しいアバターはこれと並んで追加されます</translation>
    </message>
    <message>
        <source>Paused. Go on when you like; nothing is lost.</source>
        <comment>OWN_STANDS</comment>
        <translation type="unfinished">一時停止中です。いつでも再開できます。何も失われません。</translation>
    </message>
    <message>
        <source>Paused while the avatar speaks, which needs the computer; it goes on by itself afterwards.</source>
        <comment>OWN_GIVES_WAY</comment>
        <translation type="unfinished">アバターの発話にコンピューターを使うため一時停止中です。終わると自動で再開します。</translation>
    </message>
    <message>
        <source>Let it speak</source>
        <comment>OWN_SPEAK</comment>
        <translation type="unfinished">話させる</translation>
    </message>
    <message>
        <source>Plays a sample with the new face</source>
        <comment>OWN_SPEAK_TIP</comment>
        <translation type="unfinished">新しい顔でサンプルを再生します</translation>
    </message>
    <message>
        <source>Deletes this avatar; the video stays</source>
        <comment>OWN_DISCARD_TIP</comment>
        <translation type="unfinished">このアバターを削除します。動画は残ります</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>OWN_FILMED</comment>
        <translation type="unfinished">撮影のまま</translation>
    </message>
    <message>
        <source>As learnt</source>
        <comment>OWN_PAINTED</comment>
        <translation type="unfinished">学習した結果</translation>
    </message>
    <message>
        <source>Learning {name} from {video} was begun and is not finished.</source>
        <comment>OWN_WAITS</comment>
        <translation type="unfinished">{video} からの {name} の学習が途中です。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>OWN_WAITS_ON</comment>
        <translation type="unfinished">続ける</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>OWN_WAITS_AWAY</comment>
        <translation type="unfinished">破棄</translation>
    </message>
    <message>
        <source>Deletes what is learnt so far; the video stays</source>
        <comment>OWN_WAITS_AWAY_TIP</comment>
        <translation type="unfinished">ここまで学習した内容を削除します。動画は残ります</translation>
    </message>
    <message>
        <source>It cannot be thrown away: another window or program works on it, or the disk cannot be written to.</source>
        <comment>OWN_WAITS_STAYS</comment>
        <translation type="unfinished">破棄できません。別のウィンドウかプログラムが作業中か、ディスクに書き込めません。</translation>
    </message>
    <message>
        <source>Install what learning needs first</source>
        <comment>OWN_NEEDS_EXTRA</comment>
        <translation type="unfinished">先に学習に必要なものをインストールしてください</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({size} to download).</source>
        <comment>EXTRA_NEEDED</comment>
        <translation type="unfinished">顔の学習には、まだインストールされていないパッケージが必要です（ダウンロード{size}）。</translation>
    </message>
    <message>
        <source>some 220 MB</source>
        <comment>EXTRA_SMALL</comment>
        <translation type="unfinished">約 220 MB</translation>
    </message>
    <message>
        <source>up to 3 GB</source>
        <comment>EXTRA_LARGE</comment>
        <translation type="unfinished">最大 3 GB</translation>
    </message>
    <message>
        <source>Install them</source>
        <comment>EXTRA_INSTALL</comment>
        <translation type="unfinished">インストール</translation>
    </message>
    <message>
        <source>Install with CUDA, 3 GB</source>
        <comment>EXTRA_USUAL</comment>
        <translation type="unfinished">CUDA 付きでインストール (3 GB)</translation>
    </message>
    <message>
        <source>How far installing is</source>
        <comment>EXTRA_INSTALLING</comment>
        <translation type="unfinished">インストールの進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>EXTRA_STOP</comment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Starting to install</source>
        <comment>EXTRA_BEGINS</comment>
        <translation type="unfinished">インストールを始めています</translation>
    </message>
    <message>
        <source>Looking for {what}</source>
        <comment>EXTRA_ASKS</comment>
        <translation type="unfinished">{what} を探しています</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <comment>EXTRA_GETS</comment>
        <translation type="unfinished">{what} をダウンロードしています</translation>
    </message>
    <message>
        <source>Downloading {what}, {done} of {total} MB</source>
        <comment>EXTRA_DOWNLOADS</comment>
        <translation type="unfinished">{what} をダウンロードしています（{done} / {total} MB）</translation>
    </message>
    <message>
        <source>Unpacking; this takes a minute or two</source>
        <comment>EXTRA_UNPACKS</comment>
        <translation type="unfinished">展開しています。1、2 分かかります</translation>
    </message>
    <message>
        <source>The packages cannot be installed</source>
        <comment>EXTRA_FAILED</comment>
        <translation type="unfinished">パッケージをインストールできません</translation>
    </message>
    <message>
        <source>Learning ended without an avatar: start it again, it goes on from where it was.</source>
        <comment>OWN_NOT_LEARNT</comment>
        <translation type="unfinished">アバターができずに学習が終わりました。もう一度始めると、続きから再開します。</translation>
    </message>
    <message>
        <source>Choose a video first</source>
        <comment>OWN_NEEDS</comment>
        <translation type="unfinished">先に動画を選んでください</translation>
    </message>
    <message>
        <source>The report card says what to do first</source>
        <comment>OWN_NEEDS_USABLE</comment>
        <translation type="unfinished">先にすべきことはレポートにあります</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_STEPS looking at</comment>
        <translation type="unfinished">映像を調べています</translation>
    </message>
    <message>
        <source>Cutting out the face</source>
        <comment>OWN_STEPS cutting out</comment>
        <translation type="unfinished">顔を切り出しています</translation>
    </message>
    <message>
        <source>Measuring the mouth</source>
        <comment>OWN_STEPS measuring</comment>
        <translation type="unfinished">口を測っています</translation>
    </message>
    <message>
        <source>Learning the face (1 of 2)</source>
        <comment>OWN_STEPS guide</comment>
        <translation type="unfinished">顔を学習しています (1/2)</translation>
    </message>
    <message>
        <source>Preparing the lips</source>
        <comment>OWN_STEPS preparing</comment>
        <translation type="unfinished">唇を準備しています</translation>
    </message>
    <message>
        <source>Learning the lips (2 of 2)</source>
        <comment>OWN_STEPS warp</comment>
        <translation type="unfinished">唇を学習しています (2/2)</translation>
    </message>
    <message>
        <source>Writing the avatar</source>
        <comment>OWN_STEPS writing</comment>
        <translation type="unfinished">アバターを書き込んでいます</translation>
    </message>
    <message>
        <source>{step}, {percent} %, about {minutes} min left for this step</source>
        <comment>OWN_LEFT_MINUTES</comment>
        <translation type="unfinished">{step}、{percent} %、この段階は残り約 {minutes} 分</translation>
    </message>
    <message>
        <source>Above as filmed, below as painted</source>
        <comment>OWN_PICTURE</comment>
        <translation type="unfinished">上は撮影、下は描画</translation>
    </message>
    <message>
        <source>Choose a video or photo…</source>
        <comment>OWN_FOOTAGE_BUTTON</comment>
        <translation type="unfinished">動画または写真を選ぶ…</translation>
    </message>
    <message>
        <source>Choose a video or photo</source>
        <comment>OWN_FOOTAGE_TITLE</comment>
        <translation type="unfinished">動画または写真を選ぶ</translation>
    </message>
    <message>
        <source>Videos and photos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</source>
        <comment>OWN_FOOTAGE_FILES</comment>
        <translation type="unfinished">動画と写真 (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The networks of {name}</source>
        <comment>OWN_NETWORKS_OF</comment>
        <translation type="unfinished">{name} のネットワーク</translation>
    </message>
    <message>
        <source>A generator file</source>
        <comment>OWN_FROM_FILE</comment>
        <translation type="unfinished">ジェネレーターのファイル</translation>
    </message>
    <message>
        <source>Generator…</source>
        <comment>OWN_GENERATOR_BUTTON</comment>
        <translation type="unfinished">ジェネレーター…</translation>
    </message>
    <message>
        <source>Choose a generator</source>
        <comment>OWN_GENERATOR_TITLE</comment>
        <translation type="unfinished">ジェネレーターを選ぶ</translation>
    </message>
    <message>
        <source>Encoder (SyncTalk_2D)…</source>
        <comment>OWN_ENCODER_BUTTON</comment>
        <translation type="unfinished">エンコーダー (SyncTalk_2D)…</translation>
    </message>
    <message>
        <source>Choose an encoder</source>
        <comment>OWN_ENCODER_TITLE</comment>
        <translation type="unfinished">エンコーダーを選ぶ</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.pth *.pt *.ckpt)</source>
        <comment>OWN_NETWORK_FILES</comment>
        <translation type="unfinished">ネットワーク (*.onnx *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>OWN_PICTURES</comment>
        <translation type="unfinished">映像</translation>
    </message>
    <message>
        <source>Painted by</source>
        <comment>OWN_PAINTED_BY</comment>
        <translation type="unfinished">描画</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>OWN_NAME</comment>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>As the file</source>
        <comment>OWN_NAME_HINT</comment>
        <translation type="unfinished">ファイルと同じ</translation>
    </message>
    <message>
        <source>Who is pictured</source>
        <comment>OWN_PICTURED</comment>
        <translation type="unfinished">写っている人</translation>
    </message>
    <message>
        <source>Me, or the person&apos;s name</source>
        <comment>OWN_PICTURED_HINT</comment>
        <translation type="unfinished">自分、またはその人の名前</translation>
    </message>
    <message>
        <source>On what basis</source>
        <comment>OWN_CONSENT</comment>
        <translation type="unfinished">根拠</translation>
    </message>
    <message>
        <source>It is me; agreed in writing</source>
        <comment>OWN_CONSENT_HINT</comment>
        <translation type="unfinished">自分自身、または書面で同意</translation>
    </message>
    <message>
        <source>Spoken consent</source>
        <comment>OWN_SPOKEN</comment>
        <translation type="unfinished">音声による同意</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>SPOKEN_RECORD</comment>
        <translation type="unfinished">録音…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>SPOKEN_STOP</comment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Record again…</source>
        <comment>SPOKEN_AGAIN</comment>
        <translation type="unfinished">録音し直す…</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <comment>SPOKEN_CHOOSE</comment>
        <translation type="unfinished">録音を選ぶ…</translation>
    </message>
    <message>
        <source>Choose a recording of the consent</source>
        <comment>SPOKEN_TITLE</comment>
        <translation type="unfinished">同意の録音を選ぶ</translation>
    </message>
    <message>
        <source>If wanted: the person says who they are and that they agree. It is kept in the avatar.</source>
        <comment>SPOKEN_HINT</comment>
        <translation type="unfinished">必要な場合: 本人が名乗り、同意すると話します。アバターに保存されます。</translation>
    </message>
    <message>
        <source>Say who you are, and that pictures of you may be used for an avatar that says what you have not said.</source>
        <comment>SPOKEN_NOW</comment>
        <translation type="unfinished">あなたが誰か、そしてあなたが言っていないことを話すアバターに自分の映像を使ってよいことを話してください。</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, {level}</source>
        <comment>SPOKEN_HEARD</comment>
        <translation type="unfinished">{seconds:.0f} 秒、{level}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s will be kept in the avatar.</source>
        <comment>SPOKEN_KEPT</comment>
        <translation type="unfinished">{seconds:.1f} 秒をアバターに保存します。</translation>
    </message>
    <message>
        <source>The consent was not recorded</source>
        <comment>SPOKEN_NOT_KEPT</comment>
        <translation type="unfinished">同意を録音できませんでした</translation>
    </message>
    <message>
        <source>Computer-generated, not a real person</source>
        <comment>OWN_GENERATED</comment>
        <translation type="unfinished">コンピューター生成、実在の人物ではない</translation>
    </message>
    <message>
        <source>Make the avatar</source>
        <comment>OWN_MAKE</comment>
        <translation type="unfinished">アバターを作る</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis first</source>
        <comment>OWN_SAY_WHO</comment>
        <translation type="unfinished">先に、誰がどのような根拠で写っているかを入力してください</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_LOOKING</comment>
        <translation type="unfinished">映像を調べています</translation>
    </message>
    <message>
        <source>Making the avatar; closing this window stops it, and it goes on from there next time.</source>
        <comment>OWN_MAKING</comment>
        <translation type="unfinished">アバターを作成しています。このウィンドウを閉じると止まり、次回は続きから始まります。</translation>
    </message>
    <message>
        <source>It was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">作成できませんでした</translation>
    </message>
</context>
<context>
    <name>background</name>
    <message>
        <source>Background</source>
        <comment>BACKGROUND</comment>
        <translation type="unfinished">背景</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <comment>MENU</comment>
        <translation type="unfinished">背景(&amp;B)…</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>NAMES original</comment>
        <translation type="unfinished">撮影のまま</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>NAMES blur</comment>
        <translation type="unfinished">ぼかし</translation>
    </message>
    <message>
        <source>Colour…</source>
        <comment>NAMES colour</comment>
        <translation type="unfinished">色…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <comment>NAMES picture</comment>
        <translation type="unfinished">画像…</translation>
    </message>
    <message>
        <source>Transparent</source>
        <comment>NAMES transparent</comment>
        <translation type="unfinished">透明</translation>
    </message>
    <message>
        <source>For the window and for everything that leaves it, from the next picture on.</source>
        <comment>HINT</comment>
        <translation type="unfinished">ウィンドウとそこから出るすべてに、次の映像から適用されます。</translation>
    </message>
    <message>
        <source>Transparent on the page and in exported WebM and MOV clips; green, for a chroma key, in the camera, in streams and in recordings.</source>
        <comment>TRANSPARENT_HINT</comment>
        <translation type="unfinished">ページと、書き出した WebM・MOV では透明。カメラ、配信、録画ではクロマキー用の緑になります。</translation>
    </message>
    <message>
        <source>{name} was made with its background, which cannot be exchanged.</source>
        <comment>NOT_OFFERED</comment>
        <translation type="unfinished">{name} は背景ごと作られているため、背景を替えられません。</translation>
    </message>
    <message>
        <source>An avatar is being loaded.</source>
        <comment>NONE_YET</comment>
        <translation type="unfinished">アバターを読み込んでいます。</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <comment>CHOOSE_COLOUR</comment>
        <translation type="unfinished">背景の色</translation>
    </message>
    <message>
        <source>Picture for the background</source>
        <comment>CHOOSE_PICTURE</comment>
        <translation type="unfinished">背景の画像</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <comment>PICTURES</comment>
        <translation type="unfinished">画像 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The background stays as it is</source>
        <comment>REFUSED</comment>
        <translation type="unfinished">背景は元のままです</translation>
    </message>
    <message>
        <source>Background: {name}</source>
        <comment>TILE</comment>
        <translation type="unfinished">背景: {name}</translation>
    </message>
</context>
<context>
    <name>bug_report</name>
    <message>
        <source>Save a &amp;report for a bug…</source>
        <comment>MENU</comment>
        <translation type="unfinished">不具合レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a report for a bug</source>
        <comment>TITLE</comment>
        <translation type="unfinished">不具合レポートを保存</translation>
    </message>
    <message>
        <source>Versions, the check of this computer and the log. Names of people, folders, files, devices and of this computer are taken out. Nothing is sent: read it, change it if you want, save it, and add it to your report.</source>
        <comment>HINT</comment>
        <translation type="unfinished">バージョン、このコンピューターの確認結果、ログです。人、フォルダー、ファイル、機器、このコンピューターの名前は取り除かれています。何も送信されません。読んで、必要なら書き換え、保存して、報告に添えてください。</translation>
    </message>
    <message>
        <source>Checking {step}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">{step} を確認しています…</translation>
    </message>
    <message>
        <source>The report</source>
        <comment>TEXT</comment>
        <translation type="unfinished">レポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>COPY</comment>
        <translation type="unfinished">コピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>COPIED</comment>
        <translation type="unfinished">コピーしました。</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>SAVE</comment>
        <translation type="unfinished">保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>SAVE_TITLE</comment>
        <translation type="unfinished">レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>viseme-studio-report.txt</source>
        <comment>SUGGESTED</comment>
        <translation type="unfinished">viseme-studio-report.txt</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <comment>SAVED</comment>
        <translation type="unfinished">{path} として保存しました。</translation>
    </message>
    <message>
        <source>The check was not made: {why}</source>
        <comment>NOT_CHECKED</comment>
        <translation type="unfinished">確認できませんでした: {why}</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <comment>NOT_WRITTEN</comment>
        <translation type="unfinished">レポートを書けませんでした</translation>
    </message>
</context>
<context>
    <name>clips</name>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">録画</translation>
    </message>
    <message>
        <source>Record the picture with its sound (Ctrl+R)</source>
        <comment>RECORD_TIP</comment>
        <translation type="unfinished">音声付きで録画する (Ctrl+R)</translation>
    </message>
    <message>
        <source>Nothing runs yet that could be recorded: press Start first, then Record.</source>
        <comment>RECORD_NOT_YET</comment>
        <translation type="unfinished">録画できるものがまだ動いていません。先に「開始」、次に「録画」を押してください。</translation>
    </message>
    <message>
        <source>Pause the recording (Ctrl+Shift+R)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">録画を一時停止する (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Resume the recording (Ctrl+Shift+R)</source>
        <comment>RESUME_TIP</comment>
        <translation type="unfinished">録画を再開する (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>RECORDING_PAUSED</comment>
        <translation type="unfinished">一時停止中</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}</source>
        <comment>STOP_NAME</comment>
        <translation type="unfinished">録画を停止: {time}、{size}</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}, paused</source>
        <comment>STOP_NAME_PAUSED</comment>
        <translation type="unfinished">録画を停止: {time}、{size}、一時停止中</translation>
    </message>
    <message>
        <source>{avatar} {time} replay</source>
        <comment>REPLAY_NAME</comment>
        <translation type="unfinished">{avatar} {time} リプレイ</translation>
    </message>
    <message>
        <source>The last half minute was not kept</source>
        <comment>NOT_KEPT</comment>
        <translation type="unfinished">直前の 30 秒を残せませんでした</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): see whether its place is writable.</source>
        <comment>FOLDER_NOT_MADE</comment>
        <translation type="unfinished">フォルダー {folder} を作成できません ({why})。その場所に書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <comment>FOLDER_TITLE</comment>
        <translation type="unfinished">録画のフォルダー</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <comment>SAVED</comment>
        <translation type="unfinished">録画を保存しました</translation>
    </message>
    <message>
        <source>Recording saved, frames are missing</source>
        <comment>SAVED_LACKING</comment>
        <translation type="unfinished">録画を保存しましたが、欠落フレームがあります</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing</source>
        <comment>MISSING</comment>
        <extracomment>For one: {count} frame is missing</extracomment>
        <translation type="unfinished">
            <numerusform>{count} フレームが欠落しています</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing}: at {places}.</source>
        <comment>MISSING_AT</comment>
        <translation type="unfinished">{missing}: {places}</translation>
    </message>
    <message>
        <source>{missing}: at {places} and elsewhere ({count}).</source>
        <comment>MISSING_MORE</comment>
        <translation type="unfinished">{missing}: {places} ほか {count} か所</translation>
    </message>
    <message>
        <source>Ended when the studio was closed: {names}, in {folder}.</source>
        <comment>SAVED_AT_CLOSE</comment>
        <translation type="unfinished">スタジオを閉じたときに終了しました：{names}（{folder}）</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>FIRST_TO_LAST</comment>
        <translation type="unfinished">{first} から {last}</translation>
    </message>
    <message>
        <source>The recording was ended</source>
        <comment>CUT_SHORT</comment>
        <translation type="unfinished">録画を終了しました</translation>
    </message>
    <message>
        <source>The recording stopped</source>
        <comment>FAILED</comment>
        <translation type="unfinished">録画が停止しました</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>TITLE</comment>
        <translation type="unfinished">書き出し</translation>
    </message>
    <message>
        <source>Drop sound files here, or press to choose</source>
        <comment>DROP</comment>
        <translation type="unfinished">ここに音声ファイルをドロップするか、押して選択</translation>
    </message>
    <message>
        <source>Choose sound files to export</source>
        <comment>DROP_NAME</comment>
        <translation type="unfinished">書き出す音声ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Let go to add the file</source>
        <comment>DROP_ONE</comment>
        <translation type="unfinished">放すとファイルを追加します</translation>
    </message>
    <message>
        <source>Let go to add {count} files</source>
        <comment>DROP_MANY</comment>
        <translation type="unfinished">放すと {count} 個のファイルを追加します</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <comment>CHOOSE_SOUND_TITLE</comment>
        <translation type="unfinished">音声ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose sound files</source>
        <comment>CHOOSE_SOUNDS_TITLE</comment>
        <translation type="unfinished">音声ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Save clips in</source>
        <comment>SAVE_IN_TITLE</comment>
        <translation type="unfinished">クリップの保存先</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>QUEUE</comment>
        <translation type="unfinished">キュー</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <comment>QUEUE_EMPTY</comment>
        <translation type="unfinished">クリップはまだありません</translation>
    </message>
    <message>
        <source>Each sound file becomes a clip as long as its sound. The live picture goes on meanwhile.</source>
        <comment>QUEUE_HINT</comment>
        <translation type="unfinished">音声ファイルごとに、同じ長さのクリップができます。その間もライブ映像は続きます。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <comment>CLEAR</comment>
        <translation type="unfinished">完了分を消去</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>PAUSE_ALL</comment>
        <translation type="unfinished">すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <comment>RESUME_ALL</comment>
        <translation type="unfinished">すべて再開</translation>
    </message>
    <message>
        <source>Start export</source>
        <comment>START_QUEUE</comment>
        <translation type="unfinished">書き出しを開始</translation>
    </message>
    <message>
        <source>No avatar</source>
        <comment>NO_AVATAR_TITLE</comment>
        <translation type="unfinished">アバターなし</translation>
    </message>
    <message>
        <source>No avatar can be used: mend or import one first.</source>
        <comment>NO_AVATAR</comment>
        <translation type="unfinished">使えるアバターがありません。先に修復するか読み込んでください。</translation>
    </message>
    <message>
        <source>Not everything was added</source>
        <comment>NOT_ADDED</comment>
        <translation type="unfinished">一部は追加されませんでした</translation>
    </message>
    <message>
        <source>There is no place for the clip</source>
        <comment>NO_PLACE</comment>
        <translation type="unfinished">クリップを置く場所がありません</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}): choose another folder.</source>
        <comment>NO_PLACE_WHY</comment>
        <translation type="unfinished">{folder} を作成できません ({why})。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <comment>CHOOSE_FOLDER</comment>
        <translation type="unfinished">フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>The clip is gone</source>
        <comment>GONE</comment>
        <translation type="unfinished">クリップがありません</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more.</source>
        <comment>GONE_WHERE</comment>
        <translation type="unfinished">{name} はもう {folder} にありません。</translation>
    </message>
    <message>
        <source>{count} running</source>
        <comment>COUNT_RUNNING</comment>
        <translation type="unfinished">実行中 {count}</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <comment>COUNT_PAUSED</comment>
        <translation type="unfinished">一時停止 {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <comment>COUNT_WAITING</comment>
        <translation type="unfinished">待機中 {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <comment>MISSING_SO_FAR</comment>
        <translation type="unfinished">欠落 {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the disk or the encoder is too slow</source>
        <comment>DROPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the disk or the encoder is too slow</extracomment>
        <translation type="unfinished">
            <numerusform>この録画から {count} フレームが欠落しています: ディスクまたはエンコーダーが遅すぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the computer was too slow</source>
        <comment>SKIPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the computer was too slow</extracomment>
        <translation type="unfinished">
            <numerusform>この録画から {count} フレームが欠落しています: コンピューターが遅すぎました</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy.</source>
        <comment>MISSING_MADE</comment>
        <translation type="unfinished">コンピューターが忙しすぎました。</translation>
    </message>
    <message>
        <source>The disk or the encoder was too slow.</source>
        <comment>MISSING_WRITTEN</comment>
        <translation type="unfinished">ディスクまたはエンコーダーが遅すぎました。</translation>
    </message>
    <message>
        <source>Nothing waits to be exported: drop sound files here first, or choose some.</source>
        <comment>START_NOT_YET</comment>
        <translation type="unfinished">書き出しを待つものがありません。先に音声ファイルをここにドロップするか、選んでください。</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <comment>COUNT_ASIDE</comment>
        <translation type="unfinished">{count} 件保留中</translation>
    </message>
    <message>
        <source>live: {count} skipped since the start</source>
        <comment>COUNT_LIVE</comment>
        <translation type="unfinished">ライブ: 開始以後のスキップ {count}</translation>
    </message>
    <message>
        <source>Export finished</source>
        <comment>FINISHED</comment>
        <translation type="unfinished">書き出し完了</translation>
    </message>
    <message>
        <source>Export finished, the sound was not whole</source>
        <comment>FINISHED_LACKING</comment>
        <translation type="unfinished">書き出し完了、音声は完全ではありませんでした</translation>
    </message>
    <message>
        <source>{name} was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">{name} を作成できませんでした</translation>
    </message>
    <message>
        <source>Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">アバター</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>SIZE</comment>
        <translation type="unfinished">サイズ</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>QUALITY</comment>
        <translation type="unfinished">画質</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>FORMAT</comment>
        <translation type="unfinished">形式</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>NAME</comment>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Name of the next clip</source>
        <comment>NAME_NEXT</comment>
        <translation type="unfinished">次のクリップの名前</translation>
    </message>
    <message>
        <source>Name of the next clip, without its ending; empty takes the sound file&apos;s</source>
        <comment>NAME_TIP</comment>
        <translation type="unfinished">次のクリップの名前 (拡張子なし)。空の場合は音声ファイルの名前</translation>
    </message>
    <message>
        <source>As the sound file</source>
        <comment>NAME_AS_FILE</comment>
        <translation type="unfinished">音声ファイルと同じ</translation>
    </message>
    <message>
        <source>Save in</source>
        <comment>SAVE_IN</comment>
        <translation type="unfinished">保存先</translation>
    </message>
    <message>
        <source>Save in: {folder}</source>
        <comment>SAVE_IN_NAME</comment>
        <translation type="unfinished">保存先: {folder}</translation>
    </message>
    <message>
        <source>{size} · {fps} fps</source>
        <comment>SIZE_AND_FPS</comment>
        <translation type="unfinished">{size} · {fps} fps</translation>
    </message>
    <message>
        <source>{size} · {fps} fps, cropped</source>
        <comment>SIZE_CUT</comment>
        <translation type="unfinished">{size} · {fps} fps、切り抜き</translation>
    </message>
    <message>
        <source>Good quality</source>
        <comment>QUALITY_GOOD</comment>
        <translation type="unfinished">高画質</translation>
    </message>
    <message>
        <source>Best quality, larger file</source>
        <comment>QUALITY_BEST</comment>
        <translation type="unfinished">最高画質、大きなファイル</translation>
    </message>
    <message>
        <source>Small file</source>
        <comment>QUALITY_SMALL</comment>
        <translation type="unfinished">小さなファイル</translation>
    </message>
    <message>
        <source>Choose sound…</source>
        <comment>CHOOSE_SOUND</comment>
        <translation type="unfinished">音声を選ぶ…</translation>
    </message>
    <message>
        <source>Use chosen avatar</source>
        <comment>USE_AVATAR</comment>
        <translation type="unfinished">選択したアバターを使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>TRY_AGAIN</comment>
        <translation type="unfinished">再試行</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <comment>TRY_NAME_AGAIN</comment>
        <translation type="unfinished">{name} を再試行</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY</comment>
        <translation type="unfinished">再生</translation>
    </message>
    <message>
        <source>Play {name}</source>
        <comment>PLAY_NAME</comment>
        <translation type="unfinished">{name} を再生</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <comment>SHOW_NAME</comment>
        <translation type="unfinished">{name} をフォルダーに表示</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <comment>PAUSE_NAME</comment>
        <translation type="unfinished">{name} を一時停止</translation>
    </message>
    <message>
        <source>Export {name} too</source>
        <comment>TAKE_UP_NAME</comment>
        <translation type="unfinished">{name} も書き出す</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <comment>RESUME_NAME</comment>
        <translation type="unfinished">{name} を再開</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <comment>REMOVE_NAME</comment>
        <translation type="unfinished">{name} を削除</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <comment>CANCEL_NAME</comment>
        <translation type="unfinished">{name} をキャンセル</translation>
    </message>
    <message>
        <source>{name}: {percent:.0f} percent</source>
        <comment>PROGRESS_NAME</comment>
        <translation type="unfinished">{name}: {percent:.0f} パーセント</translation>
    </message>
    <message>
        <source>Export {name}. {state}</source>
        <comment>ROW_NAME</comment>
        <translation type="unfinished">{name} を書き出し。{state}</translation>
    </message>
    <message>
        <source>{time} of sound</source>
        <comment>OF_SOUND</comment>
        <translation type="unfinished">音声 {time}</translation>
    </message>
    <message>
        <source>Waiting  ·  {sound}</source>
        <comment>WAITING</comment>
        <translation type="unfinished">待機中  ·  {sound}</translation>
    </message>
    <message>
        <source>Set aside  ·  {sound}</source>
        <comment>ASIDE</comment>
        <translation type="unfinished">保留中  ·  {sound}</translation>
    </message>
    <message>
        <source>Starting  ·  {sound}</source>
        <comment>STARTING</comment>
        <translation type="unfinished">開始中  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused  ·  {sound}</source>
        <comment>PAUSED_BEFORE</comment>
        <translation type="unfinished">一時停止中  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">一時停止中</translation>
    </message>
    <message>
        <source>Cancelled, nothing was kept  ·  {sound}</source>
        <comment>CANCELLED</comment>
        <translation type="unfinished">キャンセルしました。何も残していません  ·  {sound}</translation>
    </message>
    <message>
        <source>Finished  ·  {time}  ·  {size}</source>
        <comment>DONE</comment>
        <translation type="unfinished">完了  ·  {time}  ·  {size}</translation>
    </message>
    <message>
        <source>{done}
Its content credentials are the file {name} beside it: they belong together.</source>
        <comment>DONE_BESIDE</comment>
        <translation type="unfinished">{done}
コンテンツ認証情報は隣のファイル {name} です。一緒に保管してください。</translation>
    </message>
    <message>
        <source>{done}
Too short for the invisible mark to be found in it: that takes more than 4 s.</source>
        <comment>DONE_SHORT</comment>
        <translation type="unfinished">{done}
短すぎて見えないマークを見つけられません。4 秒より長い必要があります。</translation>
    </message>
    <message>
        <source>{done}  ·  without content credentials</source>
        <comment>DONE_UNSIGNED</comment>
        <translation type="unfinished">{done}  ·  コンテンツ認証情報なし</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged pieces left out</source>
        <comment>DAMAGED</comment>
        <extracomment>For one: {count} damaged piece left out</extracomment>
        <translation type="unfinished">
            <numerusform>破損した {count} か所を除きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <comment>FRAMES</comment>
        <extracomment>For one: {count} frame</extracomment>
        <translation type="unfinished">
            <numerusform>{count} フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <comment>TIME_OF</comment>
        <translation type="unfinished">{done}/{all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>TIME_LEFT</comment>
        <translation type="unfinished">残り {time}</translation>
    </message>
    <message>
        <source>{value:.1f}× real time</source>
        <comment>SPEED</comment>
        <translation type="unfinished">実時間の {value:.1f} 倍</translation>
    </message>
    <message>
        <source>A recording was not ended</source>
        <comment>LEFT_ONE</comment>
        <translation type="unfinished">終了していない録画があります</translation>
    </message>
    <message>
        <source>{count} recordings were not ended</source>
        <comment>LEFT_MANY</comment>
        <translation type="unfinished">終了していない録画が {count} 件あります</translation>
    </message>
    <message>
        <source>The studio stopped on {date} while it recorded. {time} can be kept.</source>
        <comment>LEFT_ONE_SAYS</comment>
        <translation type="unfinished">{date} の録画中にスタジオが停止しました。{time} を残せます。</translation>
    </message>
    <message>
        <source>The studio stopped while it recorded, last on {date}. {time} can be kept.</source>
        <comment>LEFT_MANY_SAYS</comment>
        <translation type="unfinished">録画中にスタジオが停止しました (最後は {date})。{time} を残せます。</translation>
    </message>
    <message>
        <source>%Y-%m-%d at %H:%M</source>
        <comment>LEFT_DATE</comment>
        <translation type="unfinished">%Y/%m/%d %H:%M</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>KEEP</comment>
        <translation type="unfinished">残す</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>KEEP_ALL</comment>
        <translation type="unfinished">すべて残す</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>DELETE</comment>
        <translation type="unfinished">削除</translation>
    </message>
    <message>
        <source>Delete all</source>
        <comment>DELETE_ALL</comment>
        <translation type="unfinished">すべて削除</translation>
    </message>
    <message>
        <source>A recording was not recovered</source>
        <comment>NOT_RECOVERED</comment>
        <translation type="unfinished">復元できなかった録画があります</translation>
    </message>
    <message>
        <source>Recording recovered</source>
        <comment>RECOVERED</comment>
        <translation type="unfinished">録画を復元しました</translation>
    </message>
    <message>
        <source>{count} recordings recovered</source>
        <comment>RECOVERED_MANY</comment>
        <translation type="unfinished">{count} 件の録画を復元しました</translation>
    </message>
    <message>
        <source>A recording was not deleted</source>
        <comment>NOT_DELETED</comment>
        <translation type="unfinished">削除できなかった録画があります</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>DELETED</comment>
        <translation type="unfinished">削除しました</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings that had no end.</source>
        <comment>DELETED_SAYS</comment>
        <extracomment>For one: {count} recording that had no end.</extracomment>
        <translation type="unfinished">
            <numerusform>終わりのない録画 {count} 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>CHECKED HERE</comment>
        <translation type="unfinished">{name} は、この Viseme Studio が署名してから変更されていません。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>CHECKED OWN</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で、このスタジオに設定された証明書を使って署名してから変更されていません。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>CHECKED VOUCHED</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で署名してから変更されていません。このスタジオに設定された証明書の発行機関がその名前を保証しています。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>CHECKED UNKNOWN_SIGNER</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で署名してから変更されていません。それが誰かは確認されていません。ここで知られている機関はどれもその名前を保証していません。</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>CHECKED CHANGED</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で署名したあとに変更されました。コンテンツ認証情報の内容は、今のファイルには当てはまりません。</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>CHECKED INVALID</comment>
        <translation type="unfinished">{name} のコンテンツ認証情報は有効ではありません（{codes}）。その内容は何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>CHECKED UNREADABLE</comment>
        <translation type="unfinished">{name} のコンテンツ認証情報は壊れているか、ここで知られていない形式です。何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>CHECKED DAMAGED</comment>
        <translation type="unfinished">{name} は壊れているか、名前どおりのものではありません。コンテンツ認証情報があるかどうか分からず、何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>CHECKED ELSEWHERE</comment>
        <translation type="unfinished">{name} の中にコンテンツ認証情報はなく、保管先のアドレスが書かれています（{address}）。確認のためにネットワークへ問い合わせることはないので、何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>CHECKED NONE</comment>
        <translation type="unfinished">{name} にはコンテンツ認証情報がありません。作られたものか撮影されたものかを含め、何も証明されていません。詰め替え、切り取り、再圧縮をすると失われます。</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>CHECKED UNKNOWN_KIND</comment>
        <translation type="unfinished">{name} は、ここでは認証情報を調べない種類のファイルです。作られたものか撮影されたものかを含め、何も証明されていません。</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>CHECKED BESIDE</comment>
        <translation type="unfinished">MKV と WebM のものは隣にある別のファイルで、一緒に渡す必要があります。</translation>
    </message>
    <message>
        <source>a signer who calls itself &quot;{name}&quot;</source>
        <comment>CHECKED SIGNER</comment>
        <translation type="unfinished">「{name}」と名乗る署名者</translation>
    </message>
    <message>
        <source>an installation of Viseme Studio, as its key says,</source>
        <comment>CHECKED INSTALLATION</comment>
        <translation type="unfinished">(鍵によれば) Viseme Studio のあるインストール</translation>
    </message>
    <message>
        <source>a signer without a name</source>
        <comment>CHECKED NAMELESS</comment>
        <translation type="unfinished">名前のない署名者</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <comment>CHECKED PROGRAM</comment>
        <translation type="unfinished">名前のないプログラム</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>CHECKED PARTS</comment>
        <translation type="unfinished">素材の一部のコンテンツ認証情報が成り立ちません。その部分については何も証明されていません。</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>CHECKED SOURCE</comment>
        <translation type="unfinished">映像の種類：{source}。</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>CHECKED SOURCE SAID</comment>
        <translation type="unfinished">コンテンツ認証情報によると、映像の種類：{source}。</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>CHECKED AVATAR</comment>
        <translation type="unfinished">アバター：{avatar}（ライセンス {licence}）。写っている人：{pictured}。同意：{consent}（{date} に表明）。</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>CHECKED SEVERAL</comment>
        <translation type="unfinished">含まれるアバターの数：{count}。</translation>
    </message>
    <message>
        <source>From {times}:</source>
        <comment>CHECKED SEEN</comment>
        <translation type="unfinished">{times}：</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <comment>CHECKED TIMES</comment>
        <translation type="unfinished">{begin}～{end}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>CHECKED MORE TIMES</comment>
        <translation type="unfinished">ほか {count} か所</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>CHECKED MORE AVATARS</comment>
        <translation type="unfinished">ここに示していないアバターがほかにも記載されています：{count}。</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>CHECKED SPOKEN</comment>
        <translation type="unfinished">話された同意がアバターに保存されています（SHA-256 {digest}…）。</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>CHECKED STATED</comment>
        <translation type="unfinished">同意はアバターの制作者が表明したものです。表明されたことは証明されますが、それが真実であることは証明されません。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK UNREAD</comment>
        <translation type="unfinished">映像に Viseme Studio の見えないマークがありますが、どのアバターのものかはもう読み取れません。どこで作られたかの手がかりになりますが、模様は秘密ではないので証明にはなりません。</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>CHECKED NO MARK</comment>
        <translation type="unfinished">映像に Viseme Studio の見えないマークは見つかりませんでした。ここで作られたものではないか、マークが失われるほど変更されています。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK</comment>
        <translation type="unfinished">映像に Viseme Studio の見えないマークがあります。{whose}のものです。どこで作られたかの手がかりになりますが、模様は秘密ではないので証明にはなりません。</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>CHECKED MARKED</comment>
        <translation type="unfinished">{times} の映像に Viseme Studio の見えないマークがあります。{whose}のものです。</translation>
    </message>
    <message>
        <source>the avatar whose generator&apos;s digest begins with {avatar}</source>
        <comment>CHECKED DIGITS</comment>
        <translation type="unfinished">生成器のダイジェストが {avatar} で始まるアバター</translation>
    </message>
    <message>
        <source>the avatar {name} that is installed here (its generator&apos;s digest begins with {avatar})</source>
        <comment>CHECKED HERE CALLED</comment>
        <translation type="unfinished">ここにインストールされているアバター {name}（生成器のダイジェストは {avatar} で始まる）</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>CHECKED SHORT</comment>
        <translation type="unfinished">映像が短すぎて、Viseme Studio の見えないマークがあるかどうか判断できません。{seconds} 秒必要です。</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARKS</comment>
        <translation type="unfinished">時間の誤差は約4秒です。マークはどこで作られたかの手がかりになりますが、模様は秘密ではないので証明にはなりません。</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>CHECKED LOOKED</comment>
        <translation type="unfinished">マークは映像の一部だけで探しました：{times}。</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>CHECKED COMMENT</comment>
        <translation type="unfinished">メタデータの記述：{comment} これは誰でも書いたり消したりできるので、何の証明にもなりません。</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicMedia</comment>
        <translation type="unfinished">すべて AI による生成</translation>
    </message>
    <message>
        <source>partly AI-generated</source>
        <comment>SOURCES compositeWithTrainedAlgorithmicMedia</comment>
        <translation type="unfinished">一部が AI による生成</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicData</comment>
        <translation type="unfinished">すべて AI による生成</translation>
    </message>
    <message>
        <source>made by a program, without AI</source>
        <comment>SOURCES algorithmicMedia</comment>
        <translation type="unfinished">AI を使わないプログラムによる作成</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone and enhanced by a program</source>
        <comment>SOURCES algorithmicallyEnhanced</comment>
        <translation type="unfinished">カメラまたはマイクで記録し、プログラムで補正</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone</source>
        <comment>SOURCES digitalCapture</comment>
        <translation type="unfinished">カメラまたはマイクによる記録</translation>
    </message>
    <message>
        <source>taken by a camera and put together from several pictures by its program</source>
        <comment>SOURCES computationalCapture</comment>
        <translation type="unfinished">カメラで撮影し、そのプログラムが複数の画像から合成</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES negativeFilm</comment>
        <translation type="unfinished">フィルムからのデジタル化</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES positiveFilm</comment>
        <translation type="unfinished">フィルムからのデジタル化</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <comment>SOURCES print</comment>
        <translation type="unfinished">印画からのデジタル化</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalCreation</comment>
        <translation type="unfinished">人がプログラムで作成</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalArt</comment>
        <translation type="unfinished">人がプログラムで作成</translation>
    </message>
    <message>
        <source>put together from several recordings</source>
        <comment>SOURCES compositeCapture</comment>
        <translation type="unfinished">複数の記録からの合成</translation>
    </message>
    <message>
        <source>put together from several parts</source>
        <comment>SOURCES composite</comment>
        <translation type="unfinished">複数の部分からの合成</translation>
    </message>
    <message>
        <source>put together from parts, of which some are made</source>
        <comment>SOURCES compositeSynthetic</comment>
        <translation type="unfinished">一部が作られた部分からの合成</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <comment>SOURCES humanEdits</comment>
        <translation type="unfinished">人による編集</translation>
    </message>
    <message>
        <source>edited a little by a person</source>
        <comment>SOURCES minorHumanEdits</comment>
        <translation type="unfinished">人による軽い編集</translation>
    </message>
    <message>
        <source>a recording of a screen</source>
        <comment>SOURCES screenCapture</comment>
        <translation type="unfinished">画面の録画</translation>
    </message>
    <message>
        <source>a recording of a scene that a program made</source>
        <comment>SOURCES virtualRecording</comment>
        <translation type="unfinished">プログラムが作った場面の録画</translation>
    </message>
    <message>
        <source>made by a program from data</source>
        <comment>SOURCES dataDrivenMedia</comment>
        <translation type="unfinished">プログラムがデータから作成</translation>
    </message>
    <message>
        <source>made by a program</source>
        <comment>SOURCES softwareImage</comment>
        <translation type="unfinished">プログラムによる作成</translation>
    </message>
    <message>
        <source>begun empty</source>
        <comment>SOURCES empty</comment>
        <translation type="unfinished">空の状態からの作成</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <comment>SOURCES other</comment>
        <translation type="unfinished">{kind} という種類</translation>
    </message>
    <message>
        <source>Check a file</source>
        <comment>TITLE</comment>
        <translation type="unfinished">ファイルを確認</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>CHOOSE</comment>
        <translation type="unfinished">ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a file to check</source>
        <comment>CHOOSE_TITLE</comment>
        <translation type="unfinished">確認するファイルを選ぶ</translation>
    </message>
    <message>
        <source>Clips, pictures and sounds (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">クリップ、画像、音声 (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Drop a clip here, or choose one: what is proved about it, by whom, and what is not. Files of other programs are read too.</source>
        <comment>HINT</comment>
        <translation type="unfinished">クリップをここにドロップするか選んでください。何が誰によって証明され、何が証明されていないかを示します。他のプログラムのファイルも読めます。</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>FOUND</comment>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">{name} を調べています…</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>FAULT</comment>
        <translation type="unfinished">確認自体の不具合により停止しました ({kind})。</translation>
    </message>
    <message>
        <source>Unchanged, and signed by this installation.</source>
        <comment>PROOFS HERE</comment>
        <translation type="unfinished">変更なし。このインストールによって署名されています。</translation>
    </message>
    <message>
        <source>Unchanged, and signed with the certificate set here.</source>
        <comment>PROOFS OWN</comment>
        <translation type="unfinished">変更なし。ここで設定した証明書で署名されています。</translation>
    </message>
    <message>
        <source>Unchanged; the authority of the certificate set here vouches for the signer.</source>
        <comment>PROOFS VOUCHED</comment>
        <translation type="unfinished">変更なし。ここで設定した証明書の認証局が署名者を保証しています。</translation>
    </message>
    <message>
        <source>Unchanged; who signed it is not known here.</source>
        <comment>PROOFS UNKNOWN_SIGNER</comment>
        <translation type="unfinished">変更なし。署名者はここでは不明です。</translation>
    </message>
    <message>
        <source>Changed after it was signed.</source>
        <comment>PROOFS CHANGED</comment>
        <translation type="unfinished">署名後に変更されています。</translation>
    </message>
    <message>
        <source>Its credentials are not valid.</source>
        <comment>PROOFS INVALID</comment>
        <translation type="unfinished">認証情報が無効です。</translation>
    </message>
    <message>
        <source>Its credentials cannot be read.</source>
        <comment>PROOFS UNREADABLE</comment>
        <translation type="unfinished">認証情報を読めません。</translation>
    </message>
    <message>
        <source>Damaged, or not what its name says.</source>
        <comment>PROOFS DAMAGED</comment>
        <translation type="unfinished">破損しているか、名前と内容が異なります。</translation>
    </message>
    <message>
        <source>Its credentials are kept elsewhere.</source>
        <comment>PROOFS ELSEWHERE</comment>
        <translation type="unfinished">認証情報は別の場所にあります。</translation>
    </message>
    <message>
        <source>No content credentials.</source>
        <comment>PROOFS NONE</comment>
        <translation type="unfinished">コンテンツ認証情報はありません。</translation>
    </message>
    <message>
        <source>Not of a kind that is checked for credentials.</source>
        <comment>PROOFS UNKNOWN_KIND</comment>
        <translation type="unfinished">認証情報を調べる種類のファイルではありません。</translation>
    </message>
    <message>
        <source>Kept without content credentials</source>
        <comment>UNSIGNED</comment>
        <translation type="unfinished">コンテンツ認証情報なしで保存しました</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>MARKS</comment>
        <translation type="unfinished">マーク</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <comment>CREDENTIALS</comment>
        <translation type="unfinished">コンテンツ認証情報</translation>
    </message>
    <message>
        <source>Signed clips and recordings say who is seen, on whose consent, and whether anything was changed since.</source>
        <comment>CREDENTIALS_HINT</comment>
        <translation type="unfinished">署名したクリップと録画は、誰が誰の同意で写っているか、その後に変更されたかを示します。</translation>
    </message>
    <message>
        <source>Sign every clip</source>
        <comment>SIGN</comment>
        <translation type="unfinished">すべてのクリップに署名する</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <comment>DO_NOT_SIGN</comment>
        <translation type="unfinished">署名しない</translation>
    </message>
    <message>
        <source>Signed with</source>
        <comment>CERTIFICATE</comment>
        <translation type="unfinished">署名に使うもの</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <comment>CHOOSE_CERTIFICATE</comment>
        <translation type="unfinished">証明書を選ぶ…</translation>
    </message>
    <message>
        <source>Use this computer&apos;s key</source>
        <comment>OWN_KEY</comment>
        <translation type="unfinished">このコンピューターの鍵</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <comment>CHOOSE_KEY</comment>
        <translation type="unfinished">秘密鍵を選ぶ</translation>
    </message>
    <message>
        <source>Choose its certificates</source>
        <comment>CHOOSE_CHAIN</comment>
        <translation type="unfinished">その証明書を選ぶ</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <comment>KEY_FILES</comment>
        <translation type="unfinished">秘密鍵 (*.pem *.key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <comment>CHAIN_FILES</comment>
        <translation type="unfinished">証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Trying whether it can sign…</source>
        <comment>TRYING</comment>
        <translation type="unfinished">署名できるか試しています…</translation>
    </message>
    <message>
        <source>The certificate was not tried</source>
        <comment>NOT_TRIED</comment>
        <translation type="unfinished">証明書を試せませんでした</translation>
    </message>
    <message>
        <source>This computer&apos;s own key: others can tell that a clip is unchanged, not whose it is.</source>
        <comment>SIGNED_HERE</comment>
        <translation type="unfinished">このコンピューター自身の鍵: クリップが変更されていないことは分かりますが、誰のものかは分かりません。</translation>
    </message>
    <message>
        <source>{chain}, with the key in {key}. The key stays where it is.</source>
        <comment>SIGNED_OWN</comment>
        <translation type="unfinished">{chain}、鍵は {key}。鍵はその場所に残ります。</translation>
    </message>
    <message>
        <source>Clips are signed as {name} from now on. The key stays where it is.</source>
        <comment>SIGNED_AS</comment>
        <translation type="unfinished">以後、クリップは {name} として署名されます。鍵はその場所に残ります。</translation>
    </message>
    <message>
        <source>Invisible mark</source>
        <comment>INVISIBLE</comment>
        <translation type="unfinished">見えないマーク</translation>
    </message>
    <message>
        <source>In every picture</source>
        <comment>MARK</comment>
        <translation type="unfinished">すべての映像に入れる</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>DO_NOT_MARK</comment>
        <translation type="unfinished">入れない</translation>
    </message>
    <message>
        <source>In the live picture, recordings and exports: a film of the screen can still be told by it.</source>
        <comment>INVISIBLE_HINT</comment>
        <translation type="unfinished">ライブ映像、録画、書き出しに入ります。画面を撮影した映像でも見分けられます。</translation>
    </message>
    <message>
        <source>Visible label</source>
        <comment>LABEL</comment>
        <translation type="unfinished">見えるラベル</translation>
    </message>
    <message>
        <source>In the live picture, in every output, in recordings and exports. Seconds count anew when an output begins.</source>
        <comment>LABEL_HINT</comment>
        <translation type="unfinished">ライブ映像、すべての出力、録画、書き出しに入ります。秒数は出力の開始ごとに数え直します。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>LABEL_TIMES 0</comment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>LABEL_TIMES 1</comment>
        <translation type="unfinished">常に</translation>
    </message>
    <message>
        <source>First 5 seconds</source>
        <comment>LABEL_TIMES 2</comment>
        <translation type="unfinished">最初の 5 秒</translation>
    </message>
    <message>
        <source>First 10 seconds</source>
        <comment>LABEL_TIMES 3</comment>
        <translation type="unfinished">最初の 10 秒</translation>
    </message>
    <message>
        <source>First 30 seconds</source>
        <comment>LABEL_TIMES 4</comment>
        <translation type="unfinished">最初の 30 秒</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>LABEL_WORDS</comment>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Corner</source>
        <comment>LABEL_PLACE</comment>
        <translation type="unfinished">位置</translation>
    </message>
    <message>
        <source>Top left</source>
        <comment>LABEL_PLACES 0</comment>
        <translation type="unfinished">左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <comment>LABEL_PLACES 1</comment>
        <translation type="unfinished">右上</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <comment>LABEL_PLACES 2</comment>
        <translation type="unfinished">左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <comment>LABEL_PLACES 3</comment>
        <translation type="unfinished">右下</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Outputs</source>
        <comment>OUTPUTS</comment>
        <translation type="unfinished">出力</translation>
    </message>
    <message>
        <source>Outputs: where the picture and the sound go</source>
        <comment>OUTPUTS_NAME</comment>
        <translation type="unfinished">出力: 映像と音声の行き先</translation>
    </message>
    <message>
        <source>none on</source>
        <comment>NONE_ON</comment>
        <translation type="unfinished">すべてオフ</translation>
    </message>
    <message>
        <source>{count} on</source>
        <comment>SOME_ON</comment>
        <translation type="unfinished">{count} 件オン</translation>
    </message>
    <message>
        <source>{count} in part</source>
        <comment>SOME_IN_PART</comment>
        <translation type="unfinished">{count} 件は一部のみ</translation>
    </message>
    <message>
        <source>Use in calls</source>
        <comment>CALLS</comment>
        <translation type="unfinished">通話で使う</translation>
    </message>
    <message>
        <source>End use in calls</source>
        <comment>CALLS_ON</comment>
        <translation type="unfinished">通話での使用を終了</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>CALLS_CHIP</comment>
        <translation type="unfinished">通話</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <comment>CALLS_HINT</comment>
        <translation type="unfinished">カメラとマイク</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>CALLS_CAMERA</comment>
        <translation type="unfinished">カメラ</translation>
    </message>
    <message>
        <source>microphone</source>
        <comment>CALLS_MICROPHONE</comment>
        <translation type="unfinished">マイク</translation>
    </message>
    <message>
        <source>A program sees it</source>
        <comment>CALLS_SEEN</comment>
        <translation type="unfinished">プログラムが使用中</translation>
    </message>
    <message>
        <source>How to use it in a call program</source>
        <comment>CALLS_ABOUT</comment>
        <translation type="unfinished">通話プログラムでの使い方</translation>
    </message>
    <message>
        <source>While this is on, choose Viseme Studio as the camera and as the microphone in the settings of the call program.</source>
        <comment>CALLS_HOW</comment>
        <translation type="unfinished">オンの間に、通話プログラムの設定でカメラとマイクの両方に Viseme Studio を選んでください。</translation>
    </message>
    <message>
        <source>Firefox, Chromium, OBS and the programs of GNOME see the camera through PipeWire, where nothing has to be installed. Zoom, Teams, Discord and Chrome need v4l2loopback, a kernel module installed once: the button below copies the command.</source>
        <comment>CALLS_WAYS</comment>
        <translation type="unfinished">Firefox、Chromium、OBS、GNOME のプログラムは PipeWire でカメラを認識し、何もインストールする必要はありません。Zoom、Teams、Discord、Chrome には、一度だけインストールするカーネルモジュール v4l2loopback が必要です。下のボタンでコマンドをコピーできます。</translation>
    </message>
    <message>
        <source>On this system the camera is that of OBS, and the microphone a virtual cable: the page below says how.</source>
        <comment>CALLS_ELSEWHERE</comment>
        <translation type="unfinished">このシステムではカメラは OBS のもの、マイクは仮想ケーブルです。方法は下のページにあります。</translation>
    </message>
    <message>
        <source>The page about calls</source>
        <comment>CALLS_PAGE</comment>
        <translation type="unfinished">通話についてのページ</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE</comment>
        <translation type="unfinished">ページ</translation>
    </message>
    <message>
        <source>End the page</source>
        <comment>PAGE_ON</comment>
        <translation type="unfinished">ページを終了</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE_CHIP</comment>
        <translation type="unfinished">ページ</translation>
    </message>
    <message>
        <source>For OBS and browsers</source>
        <comment>PAGE_HINT</comment>
        <translation type="unfinished">OBS とブラウザー用</translation>
    </message>
    <message>
        <source>A browser shows it</source>
        <comment>PAGE_SEEN</comment>
        <translation type="unfinished">ブラウザーが表示中</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <comment>PAGE_NO_VIEWER</comment>
        <translation type="unfinished">まだ視聴者がいません</translation>
    </message>
    <message>
        <source>No viewer now</source>
        <comment>PAGE_NO_VIEWER_NOW</comment>
        <translation type="unfinished">現在視聴者がいません</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>PAGE_AGAIN</comment>
        <translation type="unfinished">アドレスをコピー</translation>
    </message>
    <message>
        <source>Address of the page copied</source>
        <comment>PAGE_COPIED</comment>
        <translation type="unfinished">ページのアドレスをコピーしました</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <comment>HEADPHONES</comment>
        <translation type="unfinished">自分の声を聞く</translation>
    </message>
    <message>
        <source>Hear yourself no more</source>
        <comment>HEADPHONES_ON</comment>
        <translation type="unfinished">聞くのをやめる</translation>
    </message>
    <message>
        <source>In step with the picture</source>
        <comment>HEADPHONES_HINT</comment>
        <translation type="unfinished">映像と同期</translation>
    </message>
    <message>
        <source>Hold 30 seconds</source>
        <comment>REPLAY</comment>
        <translation type="unfinished">30 秒を保持</translation>
    </message>
    <message>
        <source>Hold no longer</source>
        <comment>REPLAY_ON</comment>
        <translation type="unfinished">保持をやめる</translation>
    </message>
    <message>
        <source>The last half minute is not held: press Hold 30 seconds in the outputs first.</source>
        <comment>REPLAY_NOT_HELD</comment>
        <translation type="unfinished">直前の 30 秒は保持されていません。先に出力の「30 秒を保持」を押してください。</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">録画</translation>
    </message>
    <message>
        <source>End the recording</source>
        <comment>RECORD_ON</comment>
        <translation type="unfinished">録画を終了</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>RECORD_HINT</comment>
        <translation type="unfinished">映像と音声</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>RECORD_PAUSED</comment>
        <translation type="unfinished">一時停止中</translation>
    </message>
    <message>
        <source>On</source>
        <comment>ON</comment>
        <translation type="unfinished">オン</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>OPENING</comment>
        <translation type="unfinished">開いています</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>CLOSING</comment>
        <translation type="unfinished">閉じています</translation>
    </message>
    <message>
        <source>No program looks yet</source>
        <comment>WAITS_FOR_PROGRAM</comment>
        <translation type="unfinished">まだ使用なし</translation>
    </message>
    <message>
        <source>There: {there}. Not there: {missing}. {why}</source>
        <comment>PART</comment>
        <translation type="unfinished">使用可: {there}。使用不可: {missing}。{why}</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <comment>NOT_OPENED</comment>
        <translation type="unfinished">{name} は使用できません</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">破棄 {count}</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <comment>LAG</comment>
        <translation type="unfinished">{value:.0f} ms</translation>
    </message>
    <message>
        <source>{name}: not all of it works</source>
        <comment>NOTICE</comment>
        <translation type="unfinished">{name}: 一部が動作していません</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>IN_STEP</comment>
        <translation type="unfinished">音声</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HINT</comment>
        <translation type="unfinished">Ctrl+J で残す</translation>
    </message>
    <message>
        <source>In the call program, choose Viseme Studio</source>
        <comment>CALLS_CHOOSE</comment>
        <translation type="unfinished">通話プログラムで Viseme Studio を選んでください</translation>
    </message>
    <message>
        <source>The page about calls is in English:</source>
        <comment>CALLS_PAGE_ENGLISH</comment>
        <translation type="unfinished">通話についてのページは英語です:</translation>
    </message>
    <message>
        <source>Address copied: paste it, or click it</source>
        <comment>PAGE_UNSEEN</comment>
        <translation type="unfinished">アドレスをコピーしました。貼り付けるか、クリックしてください</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <comment>PAGE_OPEN</comment>
        <translation type="unfinished">ページをブラウザーで開く</translation>
    </message>
    <message>
        <source>No browser could be started: the address is copied, paste it into one.</source>
        <comment>PAGE_NO_BROWSER</comment>
        <translation type="unfinished">ブラウザーを起動できませんでした。アドレスはコピーされています。ブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HELD</comment>
        <translation type="unfinished">Ctrl+J で残す</translation>
    </message>
    <message>
        <source>Press Start first</source>
        <comment>RECORD_WAITS</comment>
        <translation type="unfinished">先に「開始」を押してください</translation>
    </message>
    <message>
        <source>Dropped: frames that this output had no time for, and holes in its sound, since it is on</source>
        <comment>DROPPED_TIP</comment>
        <translation type="unfinished">破棄: この出力がオンになってから、処理が間に合わなかったフレームと、音声の途切れ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <comment>COPY_COMMAND</comment>
        <translation type="unfinished">コマンドをコピー</translation>
    </message>
    <message>
        <source>{behind:+.1f} ms to picture, {drift:+.0f} ppm, {steps} steps, {gaps} gaps</source>
        <comment>IN_STEP_FIGURES</comment>
        <translation type="unfinished">映像との差 {behind:+.1f} ms、{drift:+.0f} ppm、補正 {steps} 回、途切れ {gaps} 回</translation>
    </message>
    <message>
        <source>sound after its picture, ms</source>
        <comment>CSV_IN_STEP 0</comment>
        <translation type="unfinished">映像に対する音声の遅れ、ms</translation>
    </message>
    <message>
        <source>clocks differ, ppm</source>
        <comment>CSV_IN_STEP 1</comment>
        <translation type="unfinished">クロックの差、ppm</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>CSV_IN_STEP 2</comment>
        <translation type="unfinished">補正</translation>
    </message>
    <message>
        <source>gaps</source>
        <comment>CSV_IN_STEP 3</comment>
        <translation type="unfinished">途切れ</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <comment>MENU</comment>
        <translation type="unfinished">出力(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use in calls</source>
        <comment>MENU_CALLS</comment>
        <translation type="unfinished">通話で使う(&amp;U)</translation>
    </message>
    <message>
        <source>How to use it in a &amp;call program…</source>
        <comment>MENU_CALLS_ABOUT</comment>
        <translation type="unfinished">通話プログラムでの使い方(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <comment>MENU_MIRROR</comment>
        <translation type="unfinished">カメラを左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>Show a &amp;test card in the camera</source>
        <comment>MENU_CARD</comment>
        <translation type="unfinished">カメラにテストカードを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <comment>MENU_STREAM</comment>
        <translation type="unfinished">配信(&amp;L)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <comment>MENU_PAGE</comment>
        <translation type="unfinished">ページ(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the page</source>
        <comment>MENU_PAGE_ADDRESS</comment>
        <translation type="unfinished">ページのアドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>H&amp;old 30 seconds</source>
        <comment>MENU_HOLD</comment>
        <translation type="unfinished">30 秒を保持(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hear yourself</source>
        <comment>MENU_HEADPHONES</comment>
        <translation type="unfinished">自分の声を聞く(&amp;S)</translation>
    </message>
    <message>
        <source>The key is on {page}. Once it is kept, leave this empty.</source>
        <comment>STREAM_KEY_PAGE</comment>
        <translation type="unfinished">キーは {page} にあります。一度保存したら、空のままにしてください。</translation>
    </message>
    <message>
        <source>An address of rtmp or rtmps needs a key, once: where it is kept, leave this empty. Others need none.</source>
        <comment>STREAM_KEY_HINT</comment>
        <translation type="unfinished">rtmp と rtmps のアドレスには一度だけキーが必要です。保存済みなら空のままにしてください。ほかのアドレスには不要です。</translation>
    </message>
    <message>
        <source>No key is kept for this address yet: enter it.</source>
        <comment>STREAM_NO_KEY</comment>
        <translation type="unfinished">このアドレスのキーはまだ保存されていません。入力してください。</translation>
    </message>
    <message>
        <source>&amp;Keep the last 30 seconds</source>
        <comment>MENU_KEEP</comment>
        <translation type="unfinished">直前の 30 秒を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM</comment>
        <translation type="unfinished">配信</translation>
    </message>
    <message>
        <source>End the stream</source>
        <comment>STREAM_ON</comment>
        <translation type="unfinished">配信を終了</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_CHIP</comment>
        <translation type="unfinished">配信</translation>
    </message>
    <message>
        <source>Twitch, YouTube, others</source>
        <comment>STREAM_HINT</comment>
        <translation type="unfinished">Twitch、YouTube など</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <comment>STREAM_LIVE</comment>
        <translation type="unfinished">配信中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>STREAM_CONNECTS</comment>
        <translation type="unfinished">接続中</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_TITLE</comment>
        <translation type="unfinished">配信</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>STREAM_SERVICE</comment>
        <translation type="unfinished">サービス</translation>
    </message>
    <message>
        <source>Another address</source>
        <comment>STREAM_OTHER</comment>
        <translation type="unfinished">別のアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>STREAM_ADDRESS</comment>
        <translation type="unfinished">アドレス</translation>
    </message>
    <message>
        <source>rtmps://host/app, udp://host:port, hls:folder</source>
        <comment>STREAM_EXAMPLE</comment>
        <translation type="unfinished">rtmps://host/app, udp://host:port, hls:folder</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>STREAM_KEY</comment>
        <translation type="unfinished">キー</translation>
    </message>
    <message>
        <source>Keep the key in the system&apos;s keyring</source>
        <comment>STREAM_KEEP</comment>
        <translation type="unfinished">キーをシステムのキーリングに保存する</translation>
    </message>
    <message>
        <source>That is no address to stream to: write one that begins with rtmp, rtmps, udp, srt or hls.</source>
        <comment>STREAM_NO_ADDRESS</comment>
        <translation type="unfinished">配信できるアドレスではありません。rtmp、rtmps、udp、srt、hls で始まるものを入力してください。</translation>
    </message>
    <message>
        <source>Looking for the key in the system&apos;s keyring, which may ask you first. You can enter it here instead.</source>
        <comment>STREAM_LOOKS</comment>
        <translation type="unfinished">システムのキーリングでキーを探しています。先に確認を求められることがあります。ここに入力することもできます。</translation>
    </message>
    <message>
        <source>Go live</source>
        <comment>STREAM_GO</comment>
        <translation type="unfinished">配信を開始</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Spectrogram</source>
        <comment>SPECTROGRAM</comment>
        <translation type="unfinished">スペクトログラム</translation>
    </message>
    <message>
        <source>Speak, or play a file, to see what the model hears</source>
        <comment>SPECTROGRAM_EMPTY</comment>
        <translation type="unfinished">話すかファイルを再生すると、モデルが聞く音が見えます</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>FROZEN</comment>
        <translation type="unfinished">固定中</translation>
    </message>
    <message>
        <source>mel, {count} bands</source>
        <comment>BANDS</comment>
        <translation type="unfinished">メル、{count} バンド</translation>
    </message>
    <message>
        <source>{hertz}  {seconds:.2f} s  {level:.0f} dB</source>
        <comment>READOUT</comment>
        <translation type="unfinished">{hertz}  {seconds:.2f} s  {level:.0f} dB</translation>
    </message>
    <message>
        <source>Loudest at {hertz} with {level:.0f} dB; mouth {share:.0f} % open</source>
        <comment>SPECTROGRAM_SAYS</comment>
        <translation type="unfinished">最大は {hertz}、{level:.0f} dB。口の開き {share:.0f} %</translation>
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
        <translation type="unfinished">口</translation>
    </message>
    <message>
        <source>now</source>
        <comment>NOW</comment>
        <translation type="unfinished">現在</translation>
    </message>
    <message>
        <source>Slow frame: {value:.0f} ms</source>
        <comment>SLOW_FRAME</comment>
        <translation type="unfinished">遅いフレーム: {value:.0f} ms</translation>
    </message>
    <message>
        <source>on screen  ·  look-ahead {value} ms</source>
        <comment>ON_SCREEN</comment>
        <translation type="unfinished">画面上  ·  先読み {value} ms</translation>
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
        <translation type="unfinished">秒</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>LATENCY</comment>
        <translation type="unfinished">遅延</translation>
    </message>
    <message>
        <source>Latency: from sound to screen, part by part, with its history</source>
        <comment>LATENCY_NAME</comment>
        <translation type="unfinished">遅延: 音声から画面まで、区間ごとの値と履歴</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>NOT_RUNNING</comment>
        <translation type="unfinished">停止中</translation>
    </message>
    <message>
        <source>{value:.0f} of {budget:.0f} ms</source>
        <comment>OF_BUDGET</comment>
        <translation type="unfinished">{value:.0f} / {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, median of the last second</source>
        <comment>LATENCY_SAYS</comment>
        <translation type="unfinished">音声から画面まで: {value}、直近 1 秒の中央値</translation>
    </message>
    <message>
        <source>Sound to screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">音声から画面まで</translation>
    </message>
    <message>
        <source>Sound → screen</source>
        <comment>TO_SCREEN_SHORT</comment>
        <translation type="unfinished">音声 → 画面</translation>
    </message>
    <message>
        <source>sound → screen, ms</source>
        <comment>TO_SCREEN_MS</comment>
        <translation type="unfinished">音声 → 画面、ms</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>FRAME</comment>
        <translation type="unfinished">フレーム</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PAINT</comment>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>Sound to screen, last second</source>
        <comment>BAR_TITLE</comment>
        <translation type="unfinished">音声から画面まで、直近 1 秒</translation>
    </message>
    <message>
        <source>0 s</source>
        <comment>INSTANT</comment>
        <translation type="unfinished">0 秒</translation>
    </message>
    <message>
        <source>{value} s</source>
        <comment>SECONDS_AT</comment>
        <translation type="unfinished">{value} 秒</translation>
    </message>
    <message>
        <source>Freeze all panels</source>
        <comment>FREEZE_ALL</comment>
        <translation type="unfinished">すべてのパネルを固定</translation>
    </message>
    <message>
        <source>{value:.0f} skipped</source>
        <comment>EVENTS 0</comment>
        <translation type="unfinished">スキップ {value:.0f}</translation>
    </message>
    <message>
        <source>{value:.0f} dropped at display</source>
        <comment>EVENTS 1</comment>
        <translation type="unfinished">表示で破棄 {value:.0f}</translation>
    </message>
    <message>
        <source>Sound dropout</source>
        <comment>EVENTS 2</comment>
        <translation type="unfinished">音の途切れ</translation>
    </message>
    <message>
        <source>Look-ahead {value:.0f} ms</source>
        <comment>EVENTS 3</comment>
        <translation type="unfinished">先読み {value:.0f} ms</translation>
    </message>
    <message>
        <source>Avatar: {name}</source>
        <comment>EVENTS 4</comment>
        <translation type="unfinished">アバター: {name}</translation>
    </message>
    <message>
        <source>GC pause {value:.1f} ms</source>
        <comment>EVENTS 5</comment>
        <translation type="unfinished">GC 停止 {value:.1f} ms</translation>
    </message>
    <message>
        <source>Sound begins</source>
        <comment>EVENTS 6</comment>
        <translation type="unfinished">音声開始</translation>
    </message>
    <message>
        <source>Sound ends</source>
        <comment>EVENTS 7</comment>
        <translation type="unfinished">音声終了</translation>
    </message>
    <message>
        <source>Output on: {name}</source>
        <comment>EVENTS 8</comment>
        <translation type="unfinished">出力オン: {name}</translation>
    </message>
    <message>
        <source>Output off: {name}</source>
        <comment>EVENTS 9</comment>
        <translation type="unfinished">出力オフ: {name}</translation>
    </message>
    <message>
        <source>Spectrogram: what the model hears, in hertz over time</source>
        <comment>SPECTROGRAM_NAME</comment>
        <translation type="unfinished">スペクトログラム: モデルが聞いている音 (ヘルツ、時間変化)</translation>
    </message>
    <message>
        <source>Click to freeze; then drag to pan, turn the wheel to zoom, Shift and drag to select</source>
        <comment>SPECTROGRAM_TIP</comment>
        <translation type="unfinished">クリックで固定。ドラッグで移動、ホイールで拡大縮小、Shift + ドラッグで選択</translation>
    </message>
    <message>
        <source>Nothing was heard here</source>
        <comment>SPECTROGRAM_NOTHING</comment>
        <translation type="unfinished">ここでは何も聞こえていません</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} s, ms</source>
        <comment>CASCADE_TITLE</comment>
        <translation type="unfinished">音声から画面まで、直近 {value:.0f} 秒、ms</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} min, ms</source>
        <comment>CASCADE_TITLE_MIN</comment>
        <translation type="unfinished">音声から画面まで、直近 {value:.0f} 分、ms</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} s</source>
        <comment>TABLE_TITLE</comment>
        <translation type="unfinished">ms、直近 {value:.0f} 秒</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} min</source>
        <comment>TABLE_TITLE_MIN</comment>
        <translation type="unfinished">ms、直近 {value:.0f} 分</translation>
    </message>
    <message>
        <source>ms, region</source>
        <comment>TABLE_REGION</comment>
        <translation type="unfinished">ms、範囲</translation>
    </message>
    <message>
        <source>ms, shown</source>
        <comment>TABLE_SHOWN</comment>
        <translation type="unfinished">ms、表示中</translation>
    </message>
    <message>
        <source>Sound to screen, region</source>
        <comment>FIGURES_REGION</comment>
        <translation type="unfinished">音声から画面まで、範囲</translation>
    </message>
    <message>
        <source>Sound to screen, as shown</source>
        <comment>FIGURES_SHOWN</comment>
        <translation type="unfinished">音声から画面まで、表示中</translation>
    </message>
    <message>
        <source>Frame at {value:.2f} s, ms</source>
        <comment>FRAME_AT</comment>
        <translation type="unfinished">{value:.2f} 秒のフレーム、ms</translation>
    </message>
    <message>
        <source>Frame time, region, log</source>
        <comment>HISTOGRAM_REGION</comment>
        <translation type="unfinished">フレーム時間、範囲、対数</translation>
    </message>
    <message>
        <source>Frame time, as shown, log</source>
        <comment>HISTOGRAM_SHOWN</comment>
        <translation type="unfinished">フレーム時間、表示中、対数</translation>
    </message>
    <message>
        <source>{value:.0f} ms sound → screen</source>
        <comment>WAY_MS</comment>
        <translation type="unfinished">{value:.0f} ms 音声 → 画面</translation>
    </message>
    <message>
        <source>A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</source>
        <comment>WAY_BETWEEN</comment>
        <translation type="unfinished">A {first:.0f} ms、B {second:.0f} ms、{step:+.0f} ms</translation>
    </message>
    <message>
        <source>Frame time, 60 s, log</source>
        <comment>HISTOGRAM_TITLE</comment>
        <translation type="unfinished">フレーム時間、60 秒、対数</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>BUDGET</comment>
        <translation type="unfinished">予算</translation>
    </message>
    <message>
        <source>budget {value:.0f} ms</source>
        <comment>BUDGET_IS</comment>
        <translation type="unfinished">予算 {value:.0f} ms</translation>
    </message>
    <message>
        <source>last second</source>
        <comment>LAST_SECOND</comment>
        <translation type="unfinished">直近 1 秒</translation>
    </message>
    <message>
        <source>part</source>
        <comment>PART</comment>
        <translation type="unfinished">区間</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>PARTS 0</comment>
        <translation type="unfinished">マイク</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>PARTS 1</comment>
        <translation type="unfinished">先読み</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>PARTS 2</comment>
        <translation type="unfinished">待ち</translation>
    </message>
    <message>
        <source>Mel</source>
        <comment>PARTS 3</comment>
        <translation type="unfinished">メル</translation>
    </message>
    <message>
        <source>Encode</source>
        <comment>PARTS 4</comment>
        <translation type="unfinished">符号化</translation>
    </message>
    <message>
        <source>Generate</source>
        <comment>PARTS 5</comment>
        <translation type="unfinished">生成</translation>
    </message>
    <message>
        <source>Composite</source>
        <comment>PARTS 6</comment>
        <translation type="unfinished">合成</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>PARTS 7</comment>
        <translation type="unfinished">受け渡し</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PARTS 8</comment>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>What the microphone and the system hold back before the studio hears it.</source>
        <comment>PARTS_ABOUT 0</comment>
        <translation type="unfinished">スタジオに届く前にマイクとシステムが溜めている分です。</translation>
    </message>
    <message>
        <source>How far ahead of the picture the encoder hears: {look_ahead} ms, in whole frames. A frame waits {wait:.1f} ms for that sound at most, and mostly a little less, for sound comes in pieces.</source>
        <comment>PARTS_ABOUT 1</comment>
        <translation type="unfinished">エンコーダーが映像より先に聞く長さです：{look_ahead} ms（フレーム単位）。1 フレームがその音を待つのは最大 {wait:.1f} ms で、音は区切りごとに届くため、たいていは少し短くなります。</translation>
    </message>
    <message>
        <source>Until the engine comes to this frame.</source>
        <comment>PARTS_ABOUT 2</comment>
        <translation type="unfinished">エンジンがこのフレームに取りかかるまでです。</translation>
    </message>
    <message>
        <source>The sound becomes a mel spectrum.</source>
        <comment>PARTS_ABOUT 3</comment>
        <translation type="unfinished">音をメルスペクトルにします。</translation>
    </message>
    <message>
        <source>The encoder tells from it how the mouth stands.</source>
        <comment>PARTS_ABOUT 4</comment>
        <translation type="unfinished">エンコーダーがそこから口の形を求めます。</translation>
    </message>
    <message>
        <source>The generator paints the mouth.</source>
        <comment>PARTS_ABOUT 5</comment>
        <translation type="unfinished">生成器が口を描きます。</translation>
    </message>
    <message>
        <source>The mouth is put into the picture.</source>
        <comment>PARTS_ABOUT 6</comment>
        <translation type="unfinished">口を映像に合成します。</translation>
    </message>
    <message>
        <source>Until the window takes the frame.</source>
        <comment>PARTS_ABOUT 7</comment>
        <translation type="unfinished">ウィンドウがフレームを受け取るまでです。</translation>
    </message>
    <message>
        <source>Until the frame is painted on the screen.</source>
        <comment>PARTS_ABOUT 8</comment>
        <translation type="unfinished">フレームが画面に表示されるまでです。</translation>
    </message>
    <message>
        <source>Mic</source>
        <comment>PARTS_SHORT 0</comment>
        <translation type="unfinished">マイク</translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PARTS_SHORT 5</comment>
        <translation type="unfinished">生成</translation>
    </message>
    <message>
        <source>measured while live</source>
        <comment>MEASURED_LIVE</comment>
        <translation type="unfinished">ライブ中に測定</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in {value:.0f} s</source>
        <comment>COUNTED_LAST</comment>
        <translation type="unfinished">{value:.0f} 秒間: スキップ {skipped}、遅い {slow}</translation>
    </message>
    <message>
        <source>Region: Shift+drag, or R  ·  Zoom: wheel, or Up and Down  ·  Pan: drag, or Left and Right  ·  Cursors: click, or A; Shift+click, or B  ·  Live: Escape</source>
        <comment>EXAMINE_HINT</comment>
        <translation type="unfinished">範囲: Shift+ドラッグ または R  ·  拡大縮小: ホイール または ↑ ↓  ·  移動: ドラッグ または ← →  ·  カーソル: クリック または A、Shift+クリック または B  ·  ライブ: Esc</translation>
    </message>
    <message>
        <source>No region yet: what is shown is played, exported and saved</source>
        <comment>NO_REGION</comment>
        <translation type="unfinished">範囲はまだありません。表示中の部分が再生、書き出し、保存されます</translation>
    </message>
    <message>
        <source>Sessions, profiles and reports (*.json);;All files (*)</source>
        <comment>COMPARE_FILES</comment>
        <translation type="unfinished">セッション、プロファイル、レポート (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>COMPARED</comment>
        <translation type="unfinished">比較対象</translation>
    </message>
    <message>
        <source>Other programs: {others:.0f} % of the CPU, studio {studio:.0f} %</source>
        <comment>LOAD_OTHERS</comment>
        <translation type="unfinished">他のプログラム: CPU の {others:.0f} %、スタジオ {studio:.0f} %</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>COUNTED</comment>
        <translation type="unfinished">計数</translation>
    </message>
    <message>
        <source>Counted since {time}</source>
        <comment>COUNTED_SINCE</comment>
        <translation type="unfinished">{time} 以後の計数</translation>
    </message>
    <message>
        <source>process, {length}</source>
        <comment>PROCESS</comment>
        <translation type="unfinished">プロセス、{length}</translation>
    </message>
    <message>
        <source>process, region</source>
        <comment>PROCESS_REGION</comment>
        <translation type="unfinished">プロセス、範囲</translation>
    </message>
    <message>
        <source>Save what is frozen</source>
        <comment>SAVE_FROZEN</comment>
        <translation type="unfinished">固定した内容を保存</translation>
    </message>
    <message>
        <source>Save the region</source>
        <comment>REGION_TITLE</comment>
        <translation type="unfinished">範囲を保存</translation>
    </message>
    <message>
        <source>Region {time}</source>
        <comment>REGION_NAME</comment>
        <translation type="unfinished">範囲 {time}</translation>
    </message>
    <message>
        <source>Region saved</source>
        <comment>REGION_SAVED</comment>
        <translation type="unfinished">範囲を保存しました</translation>
    </message>
    <message>
        <source>The region was not saved</source>
        <comment>REGION_NOT_SAVED</comment>
        <translation type="unfinished">範囲を保存できませんでした</translation>
    </message>
    <message>
        <source>Save the panels</source>
        <comment>PANELS_TITLE</comment>
        <translation type="unfinished">パネルを保存</translation>
    </message>
    <message>
        <source>Panels {time}</source>
        <comment>PANELS_NAME</comment>
        <translation type="unfinished">パネル {time}</translation>
    </message>
    <message>
        <source>Panels saved</source>
        <comment>PANELS_SAVED</comment>
        <translation type="unfinished">パネルを保存しました</translation>
    </message>
    <message>
        <source>The panels were not saved</source>
        <comment>PANELS_NOT_SAVED</comment>
        <translation type="unfinished">パネルを保存できませんでした</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <comment>SESSION_NOT_SAVED</comment>
        <translation type="unfinished">セッションを保存できませんでした</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LONGEST_TICK</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, over the budget, median of the last second</source>
        <comment>LATENCY_SAYS_OVER</comment>
        <translation type="unfinished">音声から画面まで: {value}、予算超過、直近 1 秒の中央値</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in the {value} shown</source>
        <comment>COUNTED_SHOWN</comment>
        <translation type="unfinished">表示中の {value}: スキップ {skipped}、遅い {slow}</translation>
    </message>
    <message>
        <source>p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_WAY</comment>
        <translation type="unfinished">p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>to the picture p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_MADE</comment>
        <translation type="unfinished">映像まで p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>frame p50 {p50}  p95 {p95} ms</source>
        <comment>COMPARED_FRAME</comment>
        <translation type="unfinished">フレーム p50 {p50}  p95 {p95} ms</translation>
    </message>
    <message>
        <source>before</source>
        <comment>BEFORE</comment>
        <translation type="unfinished">以前</translation>
    </message>
    <message>
        <source>Before: {value} ms.</source>
        <comment>PART_BEFORE</comment>
        <translation type="unfinished">以前: {value} ms。</translation>
    </message>
    <message>
        <source>{value:.0f} ms, before {before:.0f} ms</source>
        <comment>WAY_COMPARED</comment>
        <translation type="unfinished">{value:.0f} ms、以前 {before:.0f} ms</translation>
    </message>
    <message>
        <source>before {before:.0f} ms</source>
        <comment>WAY_BEFORE</comment>
        <translation type="unfinished">以前 {before:.0f} ms</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>GPU</comment>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>GPU, ms</source>
        <comment>GPU_MS</comment>
        <translation type="unfinished">GPU、ms</translation>
    </message>
    <message>
        <source>GPU: {part}</source>
        <comment>GPU_PART</comment>
        <translation type="unfinished">GPU: {part}</translation>
    </message>
    <message>
        <source>not timed: {why}</source>
        <comment>GPU_UNTIMED</comment>
        <translation type="unfinished">測定なし: {why}</translation>
    </message>
    <message>
        <source>GPU: not timed, {why}</source>
        <comment>GPU_UNTIMED_ROW</comment>
        <translation type="unfinished">GPU: 測定なし、{why}</translation>
    </message>
    <message>
        <source>mel</source>
        <comment>GPU_SHORT 0</comment>
        <translation type="unfinished">メル</translation>
    </message>
    <message>
        <source>enc</source>
        <comment>GPU_SHORT 1</comment>
        <translation type="unfinished">符号</translation>
    </message>
    <message>
        <source>gen</source>
        <comment>GPU_SHORT 2</comment>
        <translation type="unfinished">生成</translation>
    </message>
    <message>
        <source>comp</source>
        <comment>GPU_SHORT 3</comment>
        <translation type="unfinished">合成</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>GPU_SHORT 4</comment>
        <translation type="unfinished">コピー</translation>
    </message>
    <message>
        <source>{value} ± {within} MiB/min</source>
        <comment>SLOPE</comment>
        <translation type="unfinished">{value} ± {within} MiB/分</translation>
    </message>
    <message>
        <source>CPU: studio {studio:.0f} % of a core, computer {computer:.0f} %</source>
        <comment>LOAD</comment>
        <translation type="unfinished">CPU: スタジオ 1 コアの {studio:.0f} %、コンピューター {computer:.0f} %</translation>
    </message>
    <message>
        <source>{value:.1f} GB free</source>
        <comment>DISK_LEFT</comment>
        <translation type="unfinished">空き {value:.1f} GB</translation>
    </message>
    <message>
        <source>{size:.0f} MiB, CPU {studio:.0f} %, sound {sound:.2f} s</source>
        <comment>HELD_AT</comment>
        <translation type="unfinished">{size:.0f} MiB、CPU {studio:.0f} %、音声 {sound:.2f} 秒</translation>
    </message>
    <message>
        <source>process</source>
        <comment>LANE_PROCESS</comment>
        <translation type="unfinished">プロセス</translation>
    </message>
    <message>
        <source>CPU: studio</source>
        <comment>LANE_STUDIO</comment>
        <translation type="unfinished">CPU: スタジオ</translation>
    </message>
    <message>
        <source>computer</source>
        <comment>LANE_COMPUTER</comment>
        <translation type="unfinished">コンピューター</translation>
    </message>
    <message>
        <source>{value:g} s</source>
        <comment>LENGTH_S</comment>
        <translation type="unfinished">{value:g} 秒</translation>
    </message>
    <message>
        <source>{value:g} min</source>
        <comment>LENGTH_MIN</comment>
        <translation type="unfinished">{value:g} 分</translation>
    </message>
    <message>
        <source>CPU of the studio, per cent of a core</source>
        <comment>CSV_STUDIO</comment>
        <translation type="unfinished">スタジオの CPU、1 コアに対する %</translation>
    </message>
    <message>
        <source>CPU of the computer, per cent</source>
        <comment>CSV_COMPUTER</comment>
        <translation type="unfinished">コンピューターの CPU、%</translation>
    </message>
    <message>
        <source>GB free where recordings go</source>
        <comment>CSV_DISK</comment>
        <translation type="unfinished">録画先の空き GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>MEMORY</comment>
        <translation type="unfinished">メモリ</translation>
    </message>
    <message>
        <source>Memory: process, sound that waits, and losses</source>
        <comment>MEMORY_NAME</comment>
        <translation type="unfinished">メモリ: プロセス、待機中の音声、欠落</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB</source>
        <comment>MEMORY_SAYS</comment>
        <translation type="unfinished">プロセスの使用量 {size:.0f} MiB</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB; GPU memory: {gpu}</source>
        <comment>MEMORY_SAYS_GPU</comment>
        <translation type="unfinished">プロセスの使用量 {size:.0f} MiB、GPU メモリ: {gpu}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>LOST_SKIPPED</comment>
        <translation type="unfinished">スキップ</translation>
    </message>
    <message>
        <source>Dropped at display</source>
        <comment>LOST_DISPLAY</comment>
        <translation type="unfinished">表示で破棄</translation>
    </message>
    <message>
        <source>Sound dropouts</source>
        <comment>LOST_SOUND</comment>
        <translation type="unfinished">音の途切れ</translation>
    </message>
    <message>
        <source>Longest GC pause</source>
        <comment>COLLECTOR</comment>
        <translation type="unfinished">最長の GC 停止</translation>
    </message>
    <message>
        <source>measuring</source>
        <comment>MEASURING</comment>
        <translation type="unfinished">測定中</translation>
    </message>
    <message>
        <source>steady, {rate}</source>
        <comment>STEADY</comment>
        <translation type="unfinished">安定、{rate}</translation>
    </message>
    <message>
        <source>{what} grow, {rate}</source>
        <comment>GROWS</comment>
        <translation type="unfinished">{what} が増加、{rate}</translation>
    </message>
    <message>
        <source>GPU memory grows, {rate}</source>
        <comment>GPU_GROWS</comment>
        <translation type="unfinished">GPU メモリが増加、{rate}</translation>
    </message>
    <message>
        <source>{value} MiB/min</source>
        <comment>RATE</comment>
        <translation type="unfinished">{value} MiB/分</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <comment>GPU_MEMORY</comment>
        <translation type="unfinished">GPU メモリ</translation>
    </message>
    <message>
        <source>{used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_USED</comment>
        <translation type="unfinished">{total:.1f} GiB 中 {used:.1f} GiB 使用</translation>
    </message>
    <message>
        <source>{ours:.0f} MiB by the studio, {used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_OURS</comment>
        <translation type="unfinished">スタジオ {ours:.0f} MiB、{total:.1f} GiB 中 {used:.1f} GiB 使用</translation>
    </message>
    <message>
        <source>{value:.0f} MiB</source>
        <comment>MEBIBYTES</comment>
        <translation type="unfinished">{value:.0f} MiB</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>HELD</comment>
        <translation type="unfinished">使用</translation>
    </message>
    <message>
        <source>most</source>
        <comment>MOST</comment>
        <translation type="unfinished">最大</translation>
    </message>
    <message>
        <source>now / all</source>
        <comment>NOW_OF_ALL</comment>
        <translation type="unfinished">現在 / 全体</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>POOLS frames</comment>
        <translation type="unfinished">フレーム</translation>
    </message>
    <message>
        <source>Idle loop</source>
        <comment>POOLS idle loop</comment>
        <translation type="unfinished">静止ループ</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>POOLS preview</comment>
        <translation type="unfinished">プレビュー</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>POOLS recording</comment>
        <translation type="unfinished">録画</translation>
    </message>
    <message>
        <source>Sound ring</source>
        <comment>SOUND_RING</comment>
        <translation type="unfinished">音声リング</translation>
    </message>
    <message>
        <source>{now:.2f} / {all:.0f} s</source>
        <comment>SOUND_HELD</comment>
        <translation type="unfinished">{now:.2f} / {all:.0f} s</translation>
    </message>
    <message>
        <source>process MiB</source>
        <comment>CSV_PROCESS</comment>
        <translation type="unfinished">プロセス MiB</translation>
    </message>
    <message>
        <source>pool {name}, in use</source>
        <comment>CSV_POOL</comment>
        <translation type="unfinished">プール {name}、使用中</translation>
    </message>
    <message>
        <source>queue {name}, depth</source>
        <comment>CSV_QUEUE</comment>
        <translation type="unfinished">キュー {name}、深さ</translation>
    </message>
    <message>
        <source>longest GC pause, ms</source>
        <comment>CSV_COLLECTOR</comment>
        <translation type="unfinished">最長の GC 停止、ms</translation>
    </message>
    <message>
        <source>GPU MiB of the studio</source>
        <comment>CSV_GPU 0</comment>
        <translation type="unfinished">スタジオの GPU MiB</translation>
    </message>
    <message>
        <source>GPU MiB used</source>
        <comment>CSV_GPU 1</comment>
        <translation type="unfinished">GPU 使用 MiB</translation>
    </message>
    <message>
        <source>GPU MiB</source>
        <comment>CSV_GPU 2</comment>
        <translation type="unfinished">GPU MiB</translation>
    </message>
    <message>
        <source>Frozen at {time}</source>
        <comment>FROZEN_AT</comment>
        <translation type="unfinished">{time} で固定</translation>
    </message>
    <message>
        <source>{name} {at:.2f} s</source>
        <comment>CURSOR</comment>
        <translation type="unfinished">{name} {at:.2f} 秒</translation>
    </message>
    <message>
        <source>A to B {seconds:.3f} s</source>
        <comment>CURSORS_APART</comment>
        <translation type="unfinished">A から B {seconds:.3f} 秒</translation>
    </message>
    <message>
        <source>region {seconds:.2f} s</source>
        <comment>REGION</comment>
        <translation type="unfinished">範囲 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Play the region</source>
        <comment>PLAY_REGION</comment>
        <translation type="unfinished">範囲を再生</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <comment>STOP_REGION</comment>
        <translation type="unfinished">再生を停止</translation>
    </message>
    <message>
        <source>Sound as WAV…</source>
        <comment>SAVE_WAV</comment>
        <translation type="unfinished">音声を WAV で…</translation>
    </message>
    <message>
        <source>Frames as CSV…</source>
        <comment>SAVE_CSV</comment>
        <translation type="unfinished">フレームを CSV で…</translation>
    </message>
    <message>
        <source>Panels as PNG…</source>
        <comment>SAVE_PNG</comment>
        <translation type="unfinished">パネルを PNG で…</translation>
    </message>
    <message>
        <source>Panels as SVG…</source>
        <comment>SAVE_SVG</comment>
        <translation type="unfinished">パネルを SVG で…</translation>
    </message>
    <message>
        <source>Whole session to compare with…</source>
        <comment>SAVE_SESSION</comment>
        <translation type="unfinished">比較用のセッション全体…</translation>
    </message>
    <message>
        <source>Export the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">範囲をクリップとして書き出す</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>BACK_TO_LIVE</comment>
        <translation type="unfinished">ライブ</translation>
    </message>
    <message>
        <source>Back to live (Escape)</source>
        <comment>BACK_TO_LIVE_TIP</comment>
        <translation type="unfinished">ライブに戻る (Esc)</translation>
    </message>
    <message>
        <source>The region cannot be heard</source>
        <comment>NOT_HEARD</comment>
        <translation type="unfinished">範囲を再生できません</translation>
    </message>
    <message>
        <source>Viseme Studio: {panels}</source>
        <comment>PICTURE_OF</comment>
        <translation type="unfinished">Viseme Studio：{panels}</translation>
    </message>
    <message>
        <source>No panel is shown: choose the layout Studio or Engineer in the menu View first.</source>
        <comment>NO_PANELS</comment>
        <translation type="unfinished">パネルが表示されていません。先に「表示」メニューでレイアウト「スタジオ」または「エンジニア」を選んでください。</translation>
    </message>
    <message>
        <source>Save the whole session</source>
        <comment>SESSION_TITLE</comment>
        <translation type="unfinished">セッション全体を保存</translation>
    </message>
    <message>
        <source>Whole session {time}</source>
        <comment>SESSION_NAME</comment>
        <translation type="unfinished">セッション全体 {time}</translation>
    </message>
    <message>
        <source>Whole session saved</source>
        <comment>SESSION_SAVED</comment>
        <translation type="unfinished">セッション全体を保存しました</translation>
    </message>
    <message>
        <source>Compare with a session</source>
        <comment>COMPARE_TITLE</comment>
        <translation type="unfinished">セッションと比較</translation>
    </message>
    <message>
        <source>Compare with a session…</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">セッションと比較…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <comment>COMPARE_NO_MORE</comment>
        <translation type="unfinished">比較をやめる</translation>
    </message>
    <message>
        <source>The session cannot be compared with</source>
        <comment>NOT_COMPARED</comment>
        <translation type="unfinished">このセッションとは比較できません</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} s</source>
        <comment>OVER_SECONDS</comment>
        <translation type="unfinished">直近 {value:.0f} 秒の百分位数</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} min</source>
        <comment>OVER_MINUTES</comment>
        <translation type="unfinished">直近 {value:.0f} 分の百分位数</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <comment>COUNT_ANEW</comment>
        <translation type="unfinished">カウンターをリセット</translation>
    </message>
    <message>
        <source>Save the panel</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">パネルを保存</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <comment>PANEL_PNG</comment>
        <translation type="unfinished">PNG で保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <comment>PANEL_SVG</comment>
        <translation type="unfinished">SVG で保存…</translation>
    </message>
</context>
<context>
    <name>raised</name>
    <message>
        <source>There is no file {footage}: give a video or a photo.</source>
        <comment>avatars/capture/capture.py b74e0317</comment>
        <translation type="unfinished">ファイル {footage} がありません。動画か写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read.</source>
        <comment>avatars/capture/capture.py 15faf977</comment>
        <translation type="unfinished">{name} に読み取れる画像がありません。</translation>
    </message>
    <message>
        <source>{name} cannot be used: {stops}</source>
        <comment>avatars/capture/capture.py e3d62f79</comment>
        <translation type="unfinished">{name} を使用できません: {stops}</translation>
    </message>
    <message>
        <source>{name} ended earlier than when it was measured: try again.</source>
        <comment>avatars/capture/capture.py d5ffd709</comment>
        <translation type="unfinished">{name} が測定時より早く終わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The footage cannot be used: {why}</source>
        <comment>avatars/capture/capture.py 1aad9f30</comment>
        <translation type="unfinished">素材を使用できません: {why}</translation>
    </message>
    <message>
        <source>Finding the face needs the package dlib-bin: install it with &apos;pip install dlib-bin&apos;.</source>
        <comment>avatars/capture/finder.py 85acda25</comment>
        <translation type="unfinished">顔を探すには dlib-bin パッケージが必要です。&apos;pip install dlib-bin&apos; でインストールしてください。</translation>
    </message>
    <message>
        <source>The background is plain: if it stays so, the avatar gets a matte, and another background can be put behind it.</source>
        <comment>avatars/capture/report.py bd3300fc</comment>
        <translation type="unfinished">背景が無地です。このままならアバターにマットが付き、別の背景を後ろに置けます。</translation>
    </message>
    <message>
        <source>No face was found: film one person from the front, with the whole face in the picture.</source>
        <comment>avatars/capture/report.py 9820a1bd</comment>
        <translation type="unfinished">顔が見つかりません。1 人を正面から、顔全体が入るように撮影してください。</translation>
    </message>
    <message>
        <source>It is {pictures} s long: the loop will be seen to repeat.</source>
        <comment>avatars/capture/report.py 6f73670e</comment>
        <translation type="unfinished">長さは {pictures} 秒です。ループの繰り返しが目に付きます。</translation>
    </message>
    <message>
        <source>Its rate is {rate} Hz and {fps} are shown: {what}, so motion is less even.</source>
        <comment>avatars/capture/report.py 862aa1d8</comment>
        <translation type="unfinished">レートは {rate} Hz で、表示は {fps} です。{what}、動きが少し不均一になります。</translation>
    </message>
    <message>
        <source>Its pictures stop for {longest} s: the file is damaged or was recorded with pauses.</source>
        <comment>avatars/capture/report.py 6149f98f</comment>
        <translation type="unfinished">画像が {longest} 秒止まります。ファイルが破損しているか、途中で止めて撮影されています。</translation>
    </message>
    <message>
        <source>It is HDR video ({hdr}), shown in the range of an ordinary screen: faces keep their light, and what was brighter than white is white. Film without HDR for the best result.</source>
        <comment>avatars/capture/report.py 96536d2c</comment>
        <translation type="unfinished">HDR 動画 ({hdr}) です。通常の画面の範囲で表示します。顔の明るさは保たれ、白より明るい部分は白になります。HDR なしの撮影が最適です。</translation>
    </message>
    <message>
        <source>It is interlaced: every other line is filled in, so it is less sharp. Film progressively (25p or 50p).</source>
        <comment>avatars/capture/report.py 877bcd3a</comment>
        <translation type="unfinished">インターレースです。1 行おきに補うため、鮮明さが落ちます。プログレッシブ (25p か 50p) で撮影してください。</translation>
    </message>
    <message>
        <source>Its pixels are not square: {stored} are shown as {shown}, as players show them.</source>
        <comment>avatars/capture/report.py 1bca1a71</comment>
        <translation type="unfinished">画素が正方形ではありません。再生ソフトと同じく {stored} を {shown} として表示します。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <comment>avatars/capture/report.py 61d0d5a7</comment>
        <translation type="unfinished">問題はありません。</translation>
    </message>
    <message>
        <source>{words}: look at the camera, or cut this part out.</source>
        <comment>avatars/capture/report.py 237c9131</comment>
        <translation type="unfinished">{words}: カメラを見るか、この部分を切り取ってください。</translation>
    </message>
    <message>
        <source>The face is too dark (level {level} of 255) in {where}: more light from the front.</source>
        <comment>avatars/capture/report.py eaa9fae3</comment>
        <translation type="unfinished">顔が暗すぎます (明るさ {level}/255): {where}。正面の光を強くしてください。</translation>
    </message>
    <message>
        <source>Parts of the face are white without detail in {where}: less light.</source>
        <comment>avatars/capture/report.py a7956fee</comment>
        <translation type="unfinished">顔の一部が白飛びしています: {where}。光を弱くしてください。</translation>
    </message>
    <message>
        <source>The face is blurred in {where}: focus on the eyes, and film with a shorter exposure.</source>
        <comment>avatars/capture/report.py a22e7727</comment>
        <translation type="unfinished">顔がぼけています: {where}。目にピントを合わせ、露光を短くしてください。</translation>
    </message>
    <message>
        <source>It cannot be used as it is.</source>
        <comment>avatars/capture/report.py 75f2ccf3</comment>
        <translation type="unfinished">このままでは使用できません。</translation>
    </message>
    <message>
        <source>The face is {side} pixels wide and {small} are wanted: come nearer, or film with more pixels.</source>
        <comment>avatars/capture/report.py 0e9d2617</comment>
        <translation type="unfinished">顔の幅は {side} 画素で、{small} 必要です。近づくか、高い解像度で撮影してください。</translation>
    </message>
    <message>
        <source>The mouth is open in {share}: the loop plays while nobody speaks, so keep the lips together.</source>
        <comment>avatars/capture/report.py 0e665064</comment>
        <translation type="unfinished">口が開いています: {share}。ループは誰も話していない間に流れます。唇を閉じてください。</translation>
    </message>
    <message>
        <source>There is more than one face{value}: the one that was followed first is used.</source>
        <comment>avatars/capture/report.py 057665bc</comment>
        <translation type="unfinished">顔が複数あります{value}。最初に追跡した顔を使います。</translation>
    </message>
    <message>
        <source>Another shot begins at {times}: the loop will jump there; use one shot.</source>
        <comment>avatars/capture/report.py 1f4f604e</comment>
        <translation type="unfinished">{times} で別のカットが始まり、ループがそこで飛びます。1 つのカットにしてください。</translation>
    </message>
    <message>
        <source>The face is cut by the picture&apos;s border in {share}: leave room around the head.</source>
        <comment>avatars/capture/report.py fd13582a</comment>
        <translation type="unfinished">顔が画面の端で切れています: {share}。頭の周りに余白を取ってください。</translation>
    </message>
    <message>
        <source>The head moves faster than the crop may follow in {share}: sit calmly.</source>
        <comment>avatars/capture/report.py 3e42ef19</comment>
        <translation type="unfinished">頭の動きが速く、切り出しが追えません: {share}。落ち着いて座ってください。</translation>
    </message>
    <message>
        <source>A photo stands still: a video of ten seconds looks alive.</source>
        <comment>avatars/capture/report.py 16239c03</comment>
        <translation type="unfinished">写真は動きません。10 秒の動画なら生き生きして見えます。</translation>
    </message>
    <message>
        <source>It is longer than {clock}: cut it shorter.</source>
        <comment>avatars/capture/report.py 80b04349</comment>
        <translation type="unfinished">{clock} より長いです。短く切ってください。</translation>
    </message>
    <message>
        <source>One thing to look at.</source>
        <comment>avatars/capture/report.py fda75627</comment>
        <translation type="unfinished">確認することが 1 件あります。</translation>
    </message>
    <message>
        <source>{count} things to look at.</source>
        <comment>avatars/capture/report.py 08ef846e</comment>
        <translation type="unfinished">確認することが {count} 件あります。</translation>
    </message>
    <message>
        <source>pictures are repeated</source>
        <comment>avatars/capture/report.py 67c48322</comment>
        <translation type="unfinished">画像が繰り返され</translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <comment>avatars/capture/report.py e2548e73</comment>
        <translation type="unfinished">画像が飛ばされ</translation>
    </message>
    <message>
        <source>No face in {share}</source>
        <comment>avatars/capture/report.py face01c0</comment>
        <translation type="unfinished">顔がありません: {share}</translation>
    </message>
    <message>
        <source>{value} % of the pictures from {first}</source>
        <comment>avatars/capture/report.py 2ea01b62</comment>
        <translation type="unfinished">{first} からの画像の {value} %</translation>
    </message>
    <message>
        <source>{clock} at {rate} pictures a second</source>
        <comment>avatars/capture/report.py 538ad1f1</comment>
        <translation type="unfinished">{clock}、毎秒 {rate} 枚</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}).</source>
        <comment>avatars/capture/work.py 9dba1fed</comment>
        <translation type="unfinished">{folder} に書き込めません ({why})。</translation>
    </message>
    <message>
        <source>This footage is being worked on by another process: wait for it, or stop it first.</source>
        <comment>avatars/capture/work.py 21b9049c</comment>
        <translation type="unfinished">別のプロセスがこの素材を処理中です。待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>{name} of the avatar {avatar} takes {words} and gives {words2}; avatar.toml wants {words3} and {words4}.</source>
        <comment>avatars/check.py bf084818</comment>
        <translation type="unfinished">アバター {avatar} の {name} は {words} を受け取り {words2} を返しますが、avatar.toml は {words3} と {words4} を求めています。</translation>
    </message>
    <message>
        <source>{name}/{name2} has {counted} pictures: the manifest says {frames}.</source>
        <comment>avatars/check.py aa7e9b5e</comment>
        <translation type="unfinished">{name}/{name2} の画像は {counted} 枚ですが、マニフェストでは {frames} 枚です。</translation>
    </message>
    <message>
        <source>{where} is no picture of at most {largest_thumbnail} MB.</source>
        <comment>avatars/check.py addbab8c</comment>
        <translation type="unfinished">{where} は {largest_thumbnail} MB 以下の画像ではありません。</translation>
    </message>
    <message>
        <source>{where} is no JPEG picture of at most {widest_thumbnail} x {widest_thumbnail}.</source>
        <comment>avatars/check.py 5f6b0a01</comment>
        <translation type="unfinished">{where} は {widest_thumbnail} x {widest_thumbnail} 以下の JPEG 画像ではありません。</translation>
    </message>
    <message>
        <source>The avatar {avatar} is damaged or unsafe: {why}</source>
        <comment>avatars/check.py f8ea69e8</comment>
        <translation type="unfinished">アバター {avatar} は破損しているか、安全ではありません: {why}</translation>
    </message>
    <message>
        <source>The avatar&apos;s {what} cannot be used: {why}</source>
        <comment>avatars/check.py 93355a29</comment>
        <translation type="unfinished">アバターの {what} を使用できません: {why}</translation>
    </message>
    <message>
        <source>{name}/{name2} is {width} x {height}: the manifest says {width2} x {height2}.</source>
        <comment>avatars/check.py f7417b52</comment>
        <translation type="unfinished">{name}/{name2} は {width} x {height} ですが、マニフェストでは {width2} x {height2} です。</translation>
    </message>
    <message>
        <source>more than {frames}</source>
        <comment>avatars/check.py fc834d14</comment>
        <translation type="unfinished">{frames} 超</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, of a kind that is not known here: export it to ONNX first.</source>
        <comment>avatars/compile.py 5cf4eab6</comment>
        <translation type="unfinished">{name} には未知の種類の PyTorch の重みが入っています。先に ONNX に書き出してください。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <comment>avatars/compile.py e770ac44</comment>
        <translation type="unfinished">ファイル {path} がありません。</translation>
    </message>
    <message>
        <source>{name} takes {words} and gives {words2}: {value} and one output are wanted, with a free first axis or one of 1.</source>
        <comment>avatars/compile.py cfc20b8e</comment>
        <translation type="unfinished">{name} は {words} を受け取り {words2} を返します。{value}と 1 つの出力が必要で、最初の軸は自由か 1 です。</translation>
    </message>
    <message>
        <source>The compiled {name} differs from its original in {differ} of {size} numbers: it is not used. Export the original again with operator set 17.</source>
        <comment>avatars/compile.py b3381aa9</comment>
        <translation type="unfinished">変換後の {name} は元と {size} 個中 {differ} 個の数値が異なるため使用しません。オペレーターセット 17 で書き出し直してください。</translation>
    </message>
    <message>
        <source>{name} takes {words}: {wanted} is wanted.</source>
        <comment>avatars/compile.py 9ca37679</comment>
        <translation type="unfinished">{name} の入力は {words} ですが、{wanted} が必要です。</translation>
    </message>
    <message>
        <source>{name} gives {words}: float32 {value} is wanted.</source>
        <comment>avatars/compile.py 111a0880</comment>
        <translation type="unfinished">{name} の出力は {words} ですが、float32 {value} が必要です。</translation>
    </message>
    <message>
        <source>Importing models needs the package onnx: install it with &apos;pip install onnx&apos;.</source>
        <comment>avatars/compile.py 2f8fa4b8</comment>
        <translation type="unfinished">モデルの読み込みには onnx パッケージが必要です。&apos;pip install onnx&apos; でインストールしてください。</translation>
    </message>
    <message>
        <source>{name} is not read as operator set {opset} ({why}): export it again.</source>
        <comment>avatars/compile.py 6c97c43f</comment>
        <translation type="unfinished">{name} はオペレーターセット {opset} として読めません ({why})。書き出し直してください。</translation>
    </message>
    <message>
        <source>{rpartition} does not run ({why}).</source>
        <comment>avatars/compile.py ad036e3a</comment>
        <translation type="unfinished">{rpartition} が動作しません ({why})。</translation>
    </message>
    <message>
        <source>{name} does not fit into an avatar ({why}).</source>
        <comment>avatars/compile.py bab9c53f</comment>
        <translation type="unfinished">{name} はアバターに合いません ({why})。</translation>
    </message>
    <message>
        <source>one float32 input</source>
        <comment>avatars/compile.py 2786f680</comment>
        <translation type="unfinished">float32 の入力 1 つ</translation>
    </message>
    <message>
        <source>two float32 inputs</source>
        <comment>avatars/compile.py a7b14227</comment>
        <translation type="unfinished">float32 の入力 2 つ</translation>
    </message>
    <message>
        <source>{what} as float32 {value}</source>
        <comment>avatars/compile.py c024a5e9</comment>
        <translation type="unfinished">float32 {value} の{what}</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis they may be shown: {option} is missing.</source>
        <comment>avatars/consent.py d27db74b</comment>
        <translation type="unfinished">誰が写っていて、何に基づいて表示できるかを書いてください。{option} がありません。</translation>
    </message>
    <message>
        <source>{option} has to be at most 2000 letters that can be shown.</source>
        <comment>avatars/consent.py 5ae61007</comment>
        <translation type="unfinished">{option} は表示できる文字で 2000 字以内です。</translation>
    </message>
    <message>
        <source>This avatar does not say who is pictured or whether they agreed: use it only if you know that they did.</source>
        <comment>avatars/format.py 1a321a57</comment>
        <translation type="unfinished">このアバターには誰が写り同意したかの記載がありません。同意があると分かる場合だけ使ってください。</translation>
    </message>
    <message>
        <source>{source} and the footage {footage}.{note}</source>
        <comment>avatars/importers/compiled.py 1a791a6e</comment>
        <translation type="unfinished">{source} と素材 {footage}。{note}</translation>
    </message>
    <message>
        <source>The footage has {count} pictures at {fps} a second, and {most_pictures} are the most: cut it shorter.</source>
        <comment>avatars/importers/footage.py edd0c88e</comment>
        <translation type="unfinished">素材は毎秒 {fps} 枚で {count} 枚あり、最大は {most_pictures} 枚です。短く切ってください。</translation>
    </message>
    <message>
        <source>{name} is no JPEG, PNG or WebP picture{found}: export it as one of these.</source>
        <comment>avatars/importers/footage.py f916e463</comment>
        <translation type="unfinished">{name} は JPEG、PNG、WebP の画像ではありません{found}。いずれかで書き出してください。</translation>
    </message>
    <message>
        <source>{name} is an animated WebP, whose movement cannot be read: convert it to MP4 or GIF, or give a single picture of it.</source>
        <comment>avatars/importers/footage.py d082d57e</comment>
        <translation type="unfinished">{name} はアニメーション WebP で、動きを読めません。MP4 か GIF に変換するか、1 枚の画像を使ってください。</translation>
    </message>
    <message>
        <source>{name} is {size} x {size2}: pictures of 64 to {largest} pixels in width and height are wanted.</source>
        <comment>avatars/importers/footage.py fc410ce6</comment>
        <translation type="unfinished">{name} は {size} x {size2} です。幅と高さが 64～{largest} 画素の画像が必要です。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <comment>avatars/importers/footage.py 4d0f50bd</comment>
        <translation type="unfinished">{name} は破損しています。</translation>
    </message>
    <message>
        <source>The footage has no picture that can be read.</source>
        <comment>avatars/importers/footage.py 74ba5c23</comment>
        <translation type="unfinished">素材に読み取れる画像がありません。</translation>
    </message>
    <message>
        <source>There are {taken} pictures and {count} face rectangles: one for each picture is wanted.</source>
        <comment>avatars/importers/footage.py 38c15e35</comment>
        <translation type="unfinished">画像 {taken} 枚に対して顔の枠が {count} 個です。1 枚に 1 個必要です。</translation>
    </message>
    <message>
        <source>The face rectangle {tolist} of picture {index} is smaller than 16 x 16 or outside the picture of {width} x {height}.</source>
        <comment>avatars/importers/footage.py dc374786</comment>
        <translation type="unfinished">画像 {index} の顔の枠 {tolist} が 16 x 16 より小さいか、{width} x {height} の画像の外です。</translation>
    </message>
    <message>
        <source>{path} has no pictures such as 0.jpg in it.</source>
        <comment>avatars/importers/footage.py d87e1fa4</comment>
        <translation type="unfinished">{path} に 0.jpg のような画像がありません。</translation>
    </message>
    <message>
        <source>{path} has no face rectangles that can be read ({why}).</source>
        <comment>avatars/importers/footage.py adfff439</comment>
        <translation type="unfinished">{path} に読み取れる顔の枠がありません ({why})。</translation>
    </message>
    <message>
        <source>{name} ({rate} pictures a second, of which the nearest in time are shown at {fps})</source>
        <comment>avatars/importers/footage.py 8fdf31a2</comment>
        <translation type="unfinished">{name} (毎秒 {rate} 枚のうち、時間が近いものを {fps} で表示)</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a {suffix} file: choose another.</source>
        <comment>avatars/importers/package_import.py 992a7920</comment>
        <translation type="unfinished">{source} はフォルダーでも {suffix} ファイルでもありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} says already who is pictured: leave both fields empty.</source>
        <comment>avatars/importers/package_import.py 249eb9e3</comment>
        <translation type="unfinished">{name} には誰が写っているかの記載があります。両方の欄を空にしてください。</translation>
    </message>
    <message>
        <source>Say what paints the mouth: a generator file (and an encoder for SyncTalk_2D), or the networks of an avatar that you have.</source>
        <comment>avatars/importers/personal.py 45b29fdc</comment>
        <translation type="unfinished">口を描くものを指定してください。生成器のファイル (SyncTalk_2D ではエンコーダーも) か、手元のアバターのネットワークです。</translation>
    </message>
    <message>
        <source>{name}&apos;s generator paints {name} alone, whoever is in the picture: give a generator of Wav2Lip, or one of SyncTalk_2D that was trained on the person in your footage.</source>
        <comment>avatars/importers/personal.py f3f604eb</comment>
        <translation type="unfinished">{name} の生成器は誰が写っていても {name} しか描きません。Wav2Lip の生成器か、素材の人物で学習した SyncTalk_2D の生成器を使ってください。</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, which are read as SyncTalk_2D&apos;s and need the encoder that hears for them, so choose that too; a Wav2Lip network has to be ONNX.</source>
        <comment>avatars/importers/personal.py de36c685</comment>
        <translation type="unfinished">{name} には PyTorch の重みが入っており、SyncTalk_2D として読みます。対応するエンコーダーも選んでください。Wav2Lip のネットワークは ONNX に限ります。</translation>
    </message>
    <message>
        <source>With the networks of {name}</source>
        <comment>avatars/importers/personal.py c8ea6d53</comment>
        <translation type="unfinished">{name} のネットワークを使用</translation>
    </message>
    <message>
        <source>The published Wav2Lip weights are for non-commercial use only: do not sell what they make.</source>
        <comment>avatars/importers/personal.py dc5ae432</comment>
        <translation type="unfinished">公開されている Wav2Lip の重みは非商用に限られます。作成物を販売しないでください。</translation>
    </message>
    <message>
        <source>{dataset} is no SyncTalk_2D data set: it has neither full_body_img nor full_body_video.mp4.</source>
        <comment>avatars/importers/synctalk2d.py 9605b545</comment>
        <translation type="unfinished">{dataset} は SyncTalk_2D のデータセットではありません。full_body_img も full_body_video.mp4 もありません。</translation>
    </message>
    <message>
        <source>{name} is a Wav2Lip network, which hears by itself: choose no encoder.</source>
        <comment>avatars/importers/synctalk2d.py d5a9f4b7</comment>
        <translation type="unfinished">{name} は Wav2Lip のネットワークで、自ら音を聞きます。エンコーダーは選ばないでください。</translation>
    </message>
    <message>
        <source>of the data set {name}</source>
        <comment>avatars/importers/synctalk2d.py 8015ea94</comment>
        <translation type="unfinished">データセット {name} の</translation>
    </message>
    <message>
        <source>{name} is a SyncTalk_2D generator, which needs the encoder that hears for it: choose both.</source>
        <comment>avatars/importers/wav2lip.py 97378ea7</comment>
        <translation type="unfinished">{name} は SyncTalk_2D の生成器で、対応するエンコーダーが必要です。両方を選んでください。</translation>
    </message>
    <message>
        <source>{name} is no Wav2Lip network: it takes no faces of 6 x 96 x 96 or 6 x 256 x 256.</source>
        <comment>avatars/importers/wav2lip.py 4923267f</comment>
        <translation type="unfinished">{name} は Wav2Lip のネットワークではありません。6 x 96 x 96 や 6 x 256 x 256 の顔を受け取りません。</translation>
    </message>
    <message>
        <source>Imported from the Wav2Lip network {name}</source>
        <comment>avatars/importers/wav2lip.py 9b50fe5a</comment>
        <translation type="unfinished">Wav2Lip のネットワーク {name} から読み込み</translation>
    </message>
    <message>
        <source>{name} was trained on {program}&apos;s features, which no encoder of an avatar gives, since that hears 16 mel frames and nothing else: train the generator with the &apos;ave&apos; encoder, or take a model that was.</source>
        <comment>avatars/importers/weights.py 26ed29f8</comment>
        <translation type="unfinished">{name} は {program} の特徴で学習されています。アバターのエンコーダーは 16 個の mel フレームしか聞かず対応できません。&apos;ave&apos; エンコーダーで学習するか、そのモデルを使ってください。</translation>
    </message>
    <message>
        <source>{name} gives other pictures as ONNX: export it with the program that it is from.</source>
        <comment>avatars/importers/weights.py 34b9e2a8</comment>
        <translation type="unfinished">{name} は ONNX にすると画像が変わります。元のプログラムで書き出してください。</translation>
    </message>
    <message>
        <source>{name} is larger than {largest} MB: that is no network for an avatar.</source>
        <comment>avatars/importers/weights.py 6c273c2a</comment>
        <translation type="unfinished">{name} は {largest} MB を超えています。アバター用のネットワークではありません。</translation>
    </message>
    <message>
        <source>{name} is not read with PyTorch {version}, in which a file of weights can run a program (CVE-2025-32434): update it with &apos;pip install -U torch&apos;.</source>
        <comment>avatars/importers/weights.py 7dbb1f43</comment>
        <translation type="unfinished">PyTorch {version} では重みのファイルがプログラムを実行できるため (CVE-2025-32434)、{name} を読みません。&apos;pip install -U torch&apos; で更新してください。</translation>
    </message>
    <message>
        <source>{name} holds no weights by name: save the network&apos;s state_dict() and import that.</source>
        <comment>avatars/importers/weights.py 80fe8e30</comment>
        <translation type="unfinished">{name} に名前付きの重みがありません。ネットワークの state_dict() を保存して読み込んでください。</translation>
    </message>
    <message>
        <source>{name} holds no weights of a SyncTalk_2D {kind} ({why}).</source>
        <comment>avatars/importers/weights.py 47fecb49</comment>
        <translation type="unfinished">{name} に SyncTalk_2D の {kind} の重みがありません ({why})。</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, and reading them needs the package torch: install it with &apos;pip install torch&apos;, or export the network to ONNX and import that.</source>
        <comment>avatars/importers/weights.py dd08b106</comment>
        <translation type="unfinished">{name} には PyTorch の重みが入っており、読むには torch パッケージが必要です。&apos;pip install torch&apos; でインストールするか、ONNX に書き出して読み込んでください。</translation>
    </message>
    <message>
        <source>{name} holds more than weights, which could be a program: save the network&apos;s state_dict() alone and import that.</source>
        <comment>avatars/importers/weights.py ae9ec94d</comment>
        <translation type="unfinished">{name} には重み以外のものがあり、プログラムの恐れがあります。state_dict() だけを保存して読み込んでください。</translation>
    </message>
    <message>
        <source>{name} is damaged ({kind}).</source>
        <comment>avatars/importers/weights.py 69e5b2e5</comment>
        <translation type="unfinished">{name} は破損しています ({kind})。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest} MB.</source>
        <comment>avatars/importers/weights.py c013d88f</comment>
        <translation type="unfinished">{name} は展開すると {largest} MB を超えます。</translation>
    </message>
    <message>
        <source>&apos;ave&apos; encoder</source>
        <comment>avatars/importers/weights.py f3c9fa5e</comment>
        <translation type="unfinished">&apos;ave&apos; エンコーダー</translation>
    </message>
    <message>
        <source>{name} has no encoder for {look_ahead_ms} ms of look-ahead: choose {in_words} ms.</source>
        <comment>avatars/latency_profiles.py 88a2f305</comment>
        <translation type="unfinished">{name} に先読み {look_ahead_ms} ms のエンコーダーがありません。{in_words} ms を選んでください。</translation>
    </message>
    <message>
        <source>avatar.toml: two encoders {format}: leave one out of [[profiles]].</source>
        <comment>avatars/latency_profiles.py 97f5c34f</comment>
        <translation type="unfinished">avatar.toml: 2 つのエンコーダーが重複しています ({format})。[[profiles]] から 1 つ除いてください。</translation>
    </message>
    <message>
        <source>There is no avatar {name_or_path}: choose {list}, or give the path of a folder or of a {suffix} file.</source>
        <comment>avatars/library.py 95ab36b9</comment>
        <translation type="unfinished">アバター {name_or_path} がありません。{list} を選ぶか、フォルダーか {suffix} ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>{name} {why}: choose one in the gallery.</source>
        <comment>avatars/library.py 4dde94d0</comment>
        <translation type="unfinished">{name} は{why}。ギャラリーから選んでください。</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} GB: that is no avatar package.</source>
        <comment>avatars/library.py 3e8b7328</comment>
        <translation type="unfinished">{name} は {most_bytes} GB を超えています。アバターのパッケージではありません。</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <comment>avatars/library.py f4424160</comment>
        <translation type="unfinished">{folder} を削除できません ({why})。</translation>
    </message>
    <message>
        <source>belongs to the studio and stays</source>
        <comment>avatars/library.py d828f61d</comment>
        <translation type="unfinished">スタジオ付属のため残ります</translation>
    </message>
    <message>
        <source>is not among your own avatars</source>
        <comment>avatars/library.py a94c4e70</comment>
        <translation type="unfinished">ご自分のアバターにありません</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is no array of float32 {wanted} as numpy.save writes it.</source>
        <comment>avatars/memory.py 6bbf98c6</comment>
        <translation type="unfinished">{name} の {bank_table} は numpy.save 形式の float32 配列 {wanted} ではありません。</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/memory.py 3bf151e0</comment>
        <translation type="unfinished">{name} の {bank_table} は破損しています。数値は {count} バイトです。</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it has numbers above {furthest} or none.</source>
        <comment>avatars/memory.py afaabfd1</comment>
        <translation type="unfinished">{name} の {bank_table} は破損しています。{furthest} を超える数か、数でないものがあります。</translation>
    </message>
    <message>
        <source>{bank_table} of {name} cannot be read ({why}).</source>
        <comment>avatars/memory.py d4d20655</comment>
        <translation type="unfinished">{name} の {bank_table} を読めません ({why})。</translation>
    </message>
    <message>
        <source>The memory of {name} cannot be used: {why}</source>
        <comment>avatars/memory.py caafd58d</comment>
        <translation type="unfinished">{name} のメモリを使用できません: {why}</translation>
    </message>
    <message>
        <source>{bank} of {name} is {width} x {height}: the manifest says {value} x {height2}.</source>
        <comment>avatars/memory.py df7380e0</comment>
        <translation type="unfinished">{name} の {bank} は {width} x {height} ですが、マニフェストでは {value} x {height2} です。</translation>
    </message>
    <message>
        <source>{bank} of {name} has {said} pictures: the manifest says {pictures}.</source>
        <comment>avatars/memory.py d95065fa</comment>
        <translation type="unfinished">{name} の {bank} の画像は {said} 枚ですが、マニフェストでは {pictures} 枚です。</translation>
    </message>
    <message>
        <source>{short} is not accepted as a network: {why}.</source>
        <comment>avatars/onnxfile.py b0027837</comment>
        <translation type="unfinished">{short} はネットワークとして受け付けません: {why}。</translation>
    </message>
    <message>
        <source>A name of an avatar has 1 to {longest_title} letters: choose another name.</source>
        <comment>avatars/own.py 53085394</comment>
        <translation type="unfinished">アバターの名前は 1～{longest_title} 文字です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Another avatar is called {name}: choose another name.</source>
        <comment>avatars/own.py 50b633e1</comment>
        <translation type="unfinished">{name} という名前のアバターがすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This picture is too large to stand for an avatar: choose a smaller one.</source>
        <comment>avatars/own.py 71df0dda</comment>
        <translation type="unfinished">この画像はアバターの見本には大きすぎます。小さいものを選んでください。</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is: duplicate it, and change the copy.</source>
        <comment>avatars/own.py 72f90d61</comment>
        <translation type="unfinished">{name} はスタジオ付属のため変更できません。複製して、そちらを変更してください。</translation>
    </message>
    <message>
        <source>{package} is a folder: give the name of the file to write, such as {name}.</source>
        <comment>avatars/package.py d103f164</comment>
        <translation type="unfinished">{package} はフォルダーです。{name} のように書き込むファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>{name} has more than {most_bytes} GB: use it as a folder.</source>
        <comment>avatars/package.py 00de6e44</comment>
        <translation type="unfinished">{name} は {most_bytes} GB を超えています。フォルダーのまま使ってください。</translation>
    </message>
    <message>
        <source>There is already something at {folder}: remove it first, or choose another name.</source>
        <comment>avatars/package.py 24b89899</comment>
        <translation type="unfinished">{folder} にはすでに何かあります。先に取り除くか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it has {size} bytes.</source>
        <comment>avatars/package.py af708769</comment>
        <translation type="unfinished">{name} はアバターのパッケージではありません ({size} バイト)。</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it is no plain zip file.</source>
        <comment>avatars/package.py 33a57e92</comment>
        <translation type="unfinished">{name} はアバターのパッケージではありません。普通の zip ファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it lists {count} files in {directory} bytes.</source>
        <comment>avatars/package.py 54649f1f</comment>
        <translation type="unfinished">{name} はアバターのパッケージではありません。{directory} バイトに {count} 個のファイルが並んでいます。</translation>
    </message>
    <message>
        <source>{package} holds more than {most_bytes} GB.</source>
        <comment>avatars/package.py 67e51098</comment>
        <translation type="unfinished">{package} の中身が {most_bytes} GB を超えています。</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is shorter than it says.</source>
        <comment>avatars/package.py 31a3f116</comment>
        <translation type="unfinished">{filename} は破損しています。{filename2} が表示より短いです。</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked into {folder} ({why}).</source>
        <comment>avatars/package.py 45431193</comment>
        <translation type="unfinished">{package} を {folder} に展開できません ({why})。</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): take it from its author again.</source>
        <comment>avatars/package.py f390148d</comment>
        <translation type="unfinished">{name} は破損しています ({why})。作者から入手し直してください。</translation>
    </message>
    <message>
        <source>{package} has a file {orig_filename} in it, which belongs to no avatar.</source>
        <comment>avatars/package.py 3ff43211</comment>
        <translation type="unfinished">{package} にアバターのものではないファイル {orig_filename} があります。</translation>
    </message>
    <message>
        <source>{package} has {filename} in it twice.</source>
        <comment>avatars/package.py b7077fe6</comment>
        <translation type="unfinished">{package} に {filename} が 2 つあります。</translation>
    </message>
    <message>
        <source>{package}: {filename} is a link or a device, not a file.</source>
        <comment>avatars/package.py 930e748e</comment>
        <translation type="unfinished">{package}: {filename} はファイルではなくリンクか装置です。</translation>
    </message>
    <message>
        <source>{package}: {filename} is encrypted or compressed in a way that is not read here.</source>
        <comment>avatars/package.py f40bf6e2</comment>
        <translation type="unfinished">{package}: {filename} は暗号化されているか、読めない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>{package}: {filename} has {file_size} bytes, {most} is the most.</source>
        <comment>avatars/package.py e323fe3d</comment>
        <translation type="unfinished">{package}: {filename} は {file_size} バイトで、最大は {most} です。</translation>
    </message>
    <message>
        <source>{package}: {filename} grows more than {most_ratio} times; that is no sound file.</source>
        <comment>avatars/package.py 6b685223</comment>
        <translation type="unfinished">{package}: {filename} は {most_ratio} 倍以上に膨らみます。正常なファイルではありません。</translation>
    </message>
    <message>
        <source>{name} has a file {strangers} in it, of which avatar.toml says nothing.</source>
        <comment>avatars/package.py a8bdbda4</comment>
        <translation type="unfinished">{name} に avatar.toml に記載のないファイル {strangers} があります。</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is longer than it says.</source>
        <comment>avatars/package.py cac619b9</comment>
        <translation type="unfinished">{filename} は破損しています。{filename2} が表示より長いです。</translation>
    </message>
    <message>
        <source>crops.npy of {name} is no array of int32 ({frames}, 4) as numpy.save writes it.</source>
        <comment>avatars/placement.py 686e2a5f</comment>
        <translation type="unfinished">{name} の crops.npy は numpy.save 形式の int32 配列 ({frames}, 4) ではありません。</translation>
    </message>
    <message>
        <source>crops.npy of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/placement.py 1223f772</comment>
        <translation type="unfinished">{name} の crops.npy は破損しています。数値は {count} バイトです。</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: the face crop {tolist} of frame {index} leaves the picture of {width} x {height}.</source>
        <comment>avatars/placement.py d5b89eac</comment>
        <translation type="unfinished">アバター {name} は破損しています。フレーム {index} の顔の切り出し {tolist} が {width} x {height} の画像からはみ出します。</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <comment>avatars/placement.py 13593387</comment>
        <translation type="unfinished">{name} は PNG 画像ではありません。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: {whose} {size} x {size2} is wanted.</source>
        <comment>avatars/placement.py 9875b657</comment>
        <translation type="unfinished">{name} は {width} x {height} です。{whose} {size} x {size2} が必要です。</translation>
    </message>
    <message>
        <source>crops.npy of {name} cannot be read ({why}).</source>
        <comment>avatars/placement.py fcec9958</comment>
        <translation type="unfinished">{name} の crops.npy を読めません ({why})。</translation>
    </message>
    <message>
        <source>A spoken consent is {least_s} to {most_s} seconds long, and this has {length_s}: say it in a sentence or two.</source>
        <comment>avatars/spoken.py fc8ef89e</comment>
        <translation type="unfinished">音声による同意は {least_s}～{most_s} 秒ですが、これは {length_s} 秒です。1、2 文で話してください。</translation>
    </message>
    <message>
        <source>Nothing is heard in the spoken consent: see whether the microphone is on, or choose another file.</source>
        <comment>avatars/spoken.py 58411c7f</comment>
        <translation type="unfinished">音声による同意に何も聞こえません。マイクがオンか確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{what} is not used: tried out in a process of its own, {why}. Take it from its author again.</source>
        <comment>avatars/trying.py 6b062279</comment>
        <translation type="unfinished">{what} は使用しません。専用のプロセスで試したところ、{why}。作者から入手し直してください。</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({why}).</source>
        <comment>avatars/trying.py f68b59c5</comment>
        <translation type="unfinished">アバター {name} を読めません ({why})。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop cannot be used: {why}</source>
        <comment>avatars/trying.py 013a796d</comment>
        <translation type="unfinished">アバターの静止ループを使用できません: {why}</translation>
    </message>
    <message>
        <source>{list_file} names {most} avatars already; take some out first.</source>
        <comment>avatars/withdrawn.py 6dae0d6b</comment>
        <translation type="unfinished">{list_file} にはすでに {most} 個のアバターがあります。先にいくつか除いてください。</translation>
    </message>
    <message>
        <source>The consent for the avatar {name} was withdrawn{when}, so it is not loaded: delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/withdrawn.py 30dcb1ad</comment>
        <translation type="unfinished">アバター {name} への同意は撤回されたため{when}、読み込みません。設定に示されたご自分のアバターのフォルダーで削除してください。</translation>
    </message>
    <message>
        <source>{file} is no list of withdrawn consents: mend or remove it.</source>
        <comment>avatars/withdrawn.py 1cafd051</comment>
        <translation type="unfinished">{file} は撤回された同意のリストではありません。直すか削除してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so it is not known whose consent was withdrawn: mend or remove it.</source>
        <comment>avatars/withdrawn.py b850c7ce</comment>
        <translation type="unfinished">{file} を読めないため ({why})、誰の同意が撤回されたか分かりません。直すか削除してください。</translation>
    </message>
    <message>
        <source>{parent} cannot be made ({why}).</source>
        <comment>avatars/withdrawn.py e8e744fe</comment>
        <translation type="unfinished">{parent} を作成できません ({why})。</translation>
    </message>
    <message>
        <source>{name} makes no name for a folder: give one with letters or digits.</source>
        <comment>avatars/writing.py 0d18898c</comment>
        <translation type="unfinished">{name} はフォルダー名にできません。文字か数字を含む名前にしてください。</translation>
    </message>
    <message>
        <source>{name} is the name of an avatar of the studio: choose another name.</source>
        <comment>avatars/writing.py cea01df0</comment>
        <translation type="unfinished">{name} はスタジオ付属のアバターの名前です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is an avatar {name} already: choose another name, or delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/writing.py 0eccda05</comment>
        <translation type="unfinished">アバター {name} はすでにあります。別の名前にするか、設定に示されたご自分のアバターのフォルダーで削除してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}).</source>
        <comment>avatars/writing.py 1ededaa2</comment>
        <translation type="unfinished">フォルダー {folder} に書き込めません ({why})。</translation>
    </message>
    <message>
        <source>it takes more than {wall_s} seconds to open</source>
        <comment>confined/room.py 5e9c640c</comment>
        <translation type="unfinished">開くのに {wall_s} 秒以上かかります</translation>
    </message>
    <message>
        <source>it takes more than {cpu_s} seconds of the processor</source>
        <comment>confined/room.py c55c4439</comment>
        <translation type="unfinished">プロセッサー時間が {cpu_s} 秒を超えます</translation>
    </message>
    <message>
        <source>it takes more time or memory than there is for it</source>
        <comment>confined/room.py 231f6636</comment>
        <translation type="unfinished">使える時間かメモリを超えます</translation>
    </message>
    <message>
        <source>it makes what reads it crash ({name})</source>
        <comment>confined/room.py 62e97b15</comment>
        <translation type="unfinished">読み取り側が異常終了します ({name})</translation>
    </message>
    <message>
        <source>no process can be started to look into it ({why})</source>
        <comment>confined/room.py fe3466c7</comment>
        <translation type="unfinished">調べるプロセスを開始できません ({why})</translation>
    </message>
    <message>
        <source>it asks for more than {memory_bytes} MB of memory</source>
        <comment>confined/room.py 504881f6</comment>
        <translation type="unfinished">{memory_bytes} MB を超えるメモリを要求します</translation>
    </message>
    <message>
        <source>Failed to allocate</source>
        <comment>confined/room.py d4b5ff36</comment>
        <translation type="unfinished">割り当てに失敗</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <comment>confined/room.py baf10251</comment>
        <translation type="unfinished">メモリを割り当てられません</translation>
    </message>
    <message>
        <source>what reads it ended without an answer (exit code {code})</source>
        <comment>confined/room.py deadb792</comment>
        <translation type="unfinished">読み取り側が応答なしで終わりました (終了コード {code})</translation>
    </message>
    <message>
        <source>{slots} studios have a microphone already; close one of them.</source>
        <comment>devices/cable.py 869c6f11</comment>
        <translation type="unfinished">{slots} 個のスタジオがすでにマイクを持っています。1 つ閉じてください。</translation>
    </message>
    <message>
        <source>No microphone can be made because no sound server takes one; start PipeWire or PulseAudio, and install pulseaudio-utils.</source>
        <comment>devices/cable.py 68775147</comment>
        <translation type="unfinished">受け付けるサウンドサーバーがないため、マイクを作成できません。PipeWire か PulseAudio を起動し、pulseaudio-utils をインストールしてください。</translation>
    </message>
    <message>
        <source>No microphone can be made because {folder} has no locks ({why}); let XDG_CACHE_HOME name a folder on a disk of this computer.</source>
        <comment>devices/cable.py f4bb19c2</comment>
        <translation type="unfinished">{folder} でロックが使えないため ({why})、マイクを作成できません。XDG_CACHE_HOME にこのコンピューターのディスク上のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The microphone &quot;{wanted}&quot; is not connected; connect it, or choose one of these: {others}.</source>
        <comment>devices/device.py 847c983d</comment>
        <translation type="unfinished">マイク「{wanted}」が接続されていません。接続するか、次から選んでください: {others}。</translation>
    </message>
    <message>
        <source>No microphone was found; connect one, or play a sound file instead.</source>
        <comment>devices/device.py 435f0c5f</comment>
        <translation type="unfinished">マイクが見つかりません。接続するか、代わりに音声ファイルを再生してください。</translation>
    </message>
    <message>
        <source>No microphone was found; &quot;{label}&quot; records what this computer plays: choose it by its name, or connect a microphone.</source>
        <comment>devices/device.py 158660b2</comment>
        <translation type="unfinished">マイクが見つかりません。「{label}」はこのコンピューターが再生する音を録音します。名前で選ぶか、マイクを接続してください。</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; the studio goes on by itself when it does, or restart the computer.</source>
        <comment>devices/portaudio.py a80d8a6f</comment>
        <translation type="unfinished">システムの音声が応答しません。応答すればスタジオは自動で続けます。またはコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>{path} is no session to compare with: choose one that was saved in the studio, or the JSON file that the command profile or live wrote.</source>
        <comment>engine/metrics/session_file.py 85186fa5</comment>
        <translation type="unfinished">{path} は比較できるセッションではありません。スタジオで保存したもの、またはコマンド profile か live が書いた JSON ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; is there but gives no sound; it goes on by itself when it does, or choose another.</source>
        <comment>engine/sources/microphone.py be492662</comment>
        <translation type="unfinished">マイク「{name}」は接続されていますが音が来ません。音が来れば自動で再開します。別のマイクを選ぶこともできます。</translation>
    </message>
    <message>
        <source>The regions in the list are half an hour of sound: export them, or remove some first.</source>
        <comment>exports/queue.py 6f141b70</comment>
        <translation type="unfinished">リストの範囲は合わせて 30 分の音声です。書き出すか、先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>The camera is gone until it can be made again: {why}.</source>
        <comment>outputs/camera/camera.py 226deace</comment>
        <translation type="unfinished">カメラは再び作れるまでありません: {why}。</translation>
    </message>
    <message>
        <source>Learning a face</source>
        <comment>personal/finding.py c3ec2386</comment>
        <translation type="unfinished">顔の学習</translation>
    </message>
    <message>
        <source>Footage kept</source>
        <comment>personal/finding.py fbc0ad1c</comment>
        <translation type="unfinished">保存中の動画</translation>
    </message>
    <message>
        <source>installed: torch {version}</source>
        <comment>personal/finding.py 24e03a89</comment>
        <translation type="unfinished">インストール済み: torch {version}</translation>
    </message>
    <message>
        <source>only an avatar of your own needs it</source>
        <comment>personal/finding.py ea9e3b12</comment>
        <translation type="unfinished">自分のアバターにだけ必要です</translation>
    </message>
    <message>
        <source>not installed: {list}</source>
        <comment>personal/finding.py 80b0e61b</comment>
        <translation type="unfinished">未インストール: {list}</translation>
    </message>
    <message>
        <source>{megabytes} MB of {count} that were examined or learnt from</source>
        <comment>personal/finding.py 2ab203b3</comment>
        <translation type="unfinished">検査または学習した {count} 本から {megabytes} MB</translation>
    </message>
    <message>
        <source>not finished, and so kept: {unfinished}</source>
        <comment>personal/finding.py 1f48a474</comment>
        <translation type="unfinished">未完了のため保存: {unfinished}</translation>
    </message>
    <message>
        <source>{sum} MB filmed in the window</source>
        <comment>personal/finding.py b3de8fe0</comment>
        <translation type="unfinished">ウィンドウで撮影したもの {sum} MB</translation>
    </message>
    <message>
        <source>How well the lips follow the voice is for you to judge: let it speak.</source>
        <comment>personal/grading.py dff7074e</comment>
        <translation type="unfinished">唇が声にどれだけ合うかは、話させてご自分で判断してください。</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, good.</source>
        <comment>personal/grading.py 2b0f9503</comment>
        <translation type="unfinished">映像は 10 点中 {marks} 点、良好。</translation>
    </message>
    <message>
        <source>They are softer than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 6dba1849</comment>
        <translation type="unfinished">撮影よりぼやけています (細部は {sharp} 倍)。</translation>
    </message>
    <message>
        <source>They change less than the film ({change} of its change).</source>
        <comment>personal/grading.py 481701c3</comment>
        <translation type="unfinished">撮影より変化が少なめです (変化は {change} 倍)。</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, fair.</source>
        <comment>personal/grading.py eea502e5</comment>
        <translation type="unfinished">映像は 10 点中 {marks} 点、普通。</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, weak.</source>
        <comment>personal/grading.py a954d320</comment>
        <translation type="unfinished">映像は 10 点中 {marks} 点、不十分。</translation>
    </message>
    <message>
        <source>They have more grain than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 90a6a0a0</comment>
        <translation type="unfinished">撮影より粒子が目立ちます (細部は {sharp} 倍)。</translation>
    </message>
    <message>
        <source>They are as sharp as the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 03d175c9</comment>
        <translation type="unfinished">撮影と同じくらい鮮明です (細部は {sharp} 倍)。</translation>
    </message>
    <message>
        <source>They jump more than the film ({change} of its change).</source>
        <comment>personal/grading.py f9e7dddb</comment>
        <translation type="unfinished">撮影より飛びがあります (変化は {change} 倍)。</translation>
    </message>
    <message>
        <source>They are as steady as the film ({change} of its change).</source>
        <comment>personal/grading.py 1e439aca</comment>
        <translation type="unfinished">撮影と同じくらい安定しています (変化は {change} 倍)。</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not found at {without_cuda}: look at the network and install again, or install it with CUDA from pip&apos;s usual index, which works as well but is 3 GB to download.</source>
        <comment>personal/installing.py a197a000</comment>
        <translation type="unfinished">CUDA なしの PyTorch が {without_cuda} に見つかりません。ネットワークを確認してもう一度インストールするか、pip の通常のインデックスから CUDA 付きをインストールしてください。同じように使えますが、ダウンロードは 3 GB です。</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;pip install &quot;{extra}&quot;&apos;, up to 3 GB to download.</source>
        <comment>personal/process.py e02915ad</comment>
        <translation type="unfinished">顔の学習に必要なパッケージがありません ({list})。&apos;pip install &quot;{extra}&quot;&apos; でインストールしてください。ダウンロードは最大 3 GB です。</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, some 220 MB; where that address cannot be reached, &apos;pip install &quot;{extra}&quot;&apos; works as well but is 3 GB.</source>
        <comment>personal/process.py 7d0dbae9</comment>
        <translation type="unfinished">顔の学習に必要なパッケージがありません ({list})。&apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos; でインストールしてください。約 220 MB です。このアドレスに届かない場合は &apos;pip install &quot;{extra}&quot;&apos; でもかまいませんが、3 GB です。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py ff9988b5</comment>
        <translation type="unfinished">映像に Viseme Studio の見えないマークがあります。{whose}のものです。どこで作られたかの手がかりになりますが、模様は秘密ではないので証明にはなりません。</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>provenance/wording.py d79dbe57</comment>
        <translation type="unfinished">{times} の映像に Viseme Studio の見えないマークがあります。{whose}のものです。</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 57f07e47</comment>
        <translation type="unfinished">時間の誤差は約4秒です。マークはどこで作られたかの手がかりになりますが、模様は秘密ではないので証明にはなりません。</translation>
    </message>
    <message>
        <source>The loudspeaker that was chosen is not connected; connect it, or choose another in the settings.</source>
        <comment>devices/portaudio.py 79738fe3</comment>
        <translation type="unfinished">選択したスピーカーが接続されていません。接続するか、設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; cannot be used ({why}); close other programs that use it, or allow this program to use it in the system&apos;s privacy settings.</source>
        <comment>devices/portaudio.py f154816a</comment>
        <translation type="unfinished">マイク「{label}」を使用できません ({why})。使用中の他のプログラムを閉じるか、システムのプライバシー設定でこのプログラムを許可してください。</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>devices/portaudio.py bb80a7d1</comment>
        <translation type="unfinished">マイク「{label}」の接続が切れました。接続するか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>Sound devices need the PortAudio library, which is missing; install it with: {remedy}</source>
        <comment>devices/portaudio.py 759d76cd</comment>
        <translation type="unfinished">音声機器には PortAudio ライブラリが必要ですが、ありません。インストールしてください: {remedy}</translation>
    </message>
    <message>
        <source>Sound devices need the package sounddevice; install it with: pip install sounddevice</source>
        <comment>devices/portaudio.py 2c3f8c23</comment>
        <translation type="unfinished">音声機器には sounddevice パッケージが必要です。インストールしてください: pip install sounddevice</translation>
    </message>
    <message>
        <source>No loudspeaker can be used ({why}); connect one to hear the sound.</source>
        <comment>devices/portaudio.py 74287127</comment>
        <translation type="unfinished">使えるスピーカーがありません ({why})。音を聞くには接続してください。</translation>
    </message>
    <message>
        <source>The system&apos;s sound cannot be used ({why}); check that it works elsewhere.</source>
        <comment>devices/portaudio.py a25c8cb2</comment>
        <translation type="unfinished">システムの音声を使用できません ({why})。他で動作するか確認してください。</translation>
    </message>
    <message>
        <source>The sound server does not answer; the studio goes on by itself when it does, or restart it.</source>
        <comment>devices/pulse.py f1e8d586</comment>
        <translation type="unfinished">サウンドサーバーが応答しません。応答すればスタジオは自動で続けます。または再起動してください。</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <comment>devices/pulse.py 70eaa76b</comment>
        <translation type="unfinished">未知の種類</translation>
    </message>
    <message>
        <source>The sound server cannot be reached; start PipeWire or PulseAudio.</source>
        <comment>devices/server_playback.py 4a67415e</comment>
        <translation type="unfinished">サウンドサーバーに接続できません。PipeWire か PulseAudio を起動してください。</translation>
    </message>
    <message>
        <source>Sound cannot be given to the sound server because {library} is missing; install it with: sudo apt install libpulse0</source>
        <comment>devices/server_playback.py 03184f79</comment>
        <translation type="unfinished">{library} がないため、サウンドサーバーに音声を渡せません。インストールしてください: sudo apt install libpulse0</translation>
    </message>
    <message>
        <source>The sound server takes no sound; start PipeWire or PulseAudio anew.</source>
        <comment>devices/server_playback.py 09f12d96</comment>
        <translation type="unfinished">サウンドサーバーが音声を受け取りません。PipeWire か PulseAudio を起動し直してください。</translation>
    </message>
    <message>
        <source>{text} is no background: give original, blur, transparent, a colour such as #204060, or a picture (JPEG, PNG, WebP).</source>
        <comment>engine/background.py a5b0a331</comment>
        <translation type="unfinished">{text} は背景ではありません。original、blur、transparent、#204060 のような色、または画像 (JPEG、PNG、WebP) を指定してください。</translation>
    </message>
    <message>
        <source>The background cannot be used: {why}</source>
        <comment>engine/background.py 5f7d024e</comment>
        <translation type="unfinished">背景を使用できません: {why}</translation>
    </message>
    <message>
        <source>painted from memory</source>
        <comment>engine/device_choice.py e511d567</comment>
        <translation type="unfinished">メモリから描画</translation>
    </message>
    <message>
        <source>An avatar that is painted from memory is painted on the processor: nothing has to be done; of devices asked for by name choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 953ca3aa</comment>
        <translation type="unfinished">メモリから描くアバターはプロセッサーで描きます。何もする必要はありません。機器を指定する場合は、設定の「性能」で「CPU」を選ぶ。</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>engine/device_choice.py 8444fa11</comment>
        <translation type="unfinished">指定どおり</translation>
    </message>
    <message>
        <source>The processor was asked for: choose another device to use a GPU.</source>
        <comment>engine/device_choice.py 94ccea59</comment>
        <translation type="unfinished">プロセッサーが指定されています。GPU を使うには別の機器を選んでください。</translation>
    </message>
    <message>
        <source>GPU paints wrongly</source>
        <comment>engine/device_choice.py 0f7493e4</comment>
        <translation type="unfinished">GPU の描画が不正</translation>
    </message>
    <message>
        <source>Its pictures differ from the CPU&apos;s by {levels} of 255 levels: update the graphics driver, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 7c1bc83e</comment>
        <translation type="unfinished">画像が CPU のものと 255 段階中 {levels} 異なります。グラフィックドライバーを更新するか、設定の「性能」で「CPU」を選ぶ。</translation>
    </message>
    <message>
        <source>faster than the GPU</source>
        <comment>engine/device_choice.py 96d85c53</comment>
        <translation type="unfinished">GPU より高速</translation>
    </message>
    <message>
        <source>A picture takes no longer on the processor ({told}): nothing has to be done; a device asked for by name is used all the same.</source>
        <comment>engine/device_choice.py e4dd6630</comment>
        <translation type="unfinished">プロセッサーでも 1 枚の時間は長くなりません ({told})。何もする必要はありません。名前で指定した機器はそのまま使われます。</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each.</source>
        <comment>engine/doctor.py 53abca19</comment>
        <translation type="unfinished">毎秒 25 枚では、1 枚につき {beat_ms} ms あります。</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>engine/doctor.py f88ec384</comment>
        <translation type="unfinished">音声</translation>
    </message>
    <message>
        <source>libraries</source>
        <comment>engine/doctor.py 3add55a9</comment>
        <translation type="unfinished">ライブラリ</translation>
    </message>
    <message>
        <source>version {other_cuda} is installed, which this onnxruntime cannot use</source>
        <comment>engine/doctor.py 74dbc10e</comment>
        <translation type="unfinished">バージョン {other_cuda} が入っていますが、この onnxruntime では使えません</translation>
    </message>
    <message>
        <source>{size}; {total} GiB free</source>
        <comment>engine/doctor.py 031b41e0</comment>
        <translation type="unfinished">{size}、空き {total} GiB</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms</source>
        <comment>engine/doctor.py 06e43ac5</comment>
        <translation type="unfinished">1 枚に {ms} ms かかります</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each, so live pictures are skipped.</source>
        <comment>engine/doctor.py 43a9a9b8</comment>
        <translation type="unfinished">毎秒 25 枚では 1 枚につき {beat_ms} ms なので、ライブでは一部の画像が飛ばされます。</translation>
    </message>
    <message>
        <source>The CPU makes no picture.</source>
        <comment>engine/doctor.py aa65b656</comment>
        <translation type="unfinished">CPU は画像を作れません。</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms.</source>
        <comment>engine/doctor.py 133c50ee</comment>
        <translation type="unfinished">CPU は 1 枚を {ms} ms で作ります。</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms, faster than the GPU.</source>
        <comment>engine/doctor.py 4d28a604</comment>
        <translation type="unfinished">CPU は 1 枚を {ms} ms で作り、GPU より速いです。</translation>
    </message>
    <message>
        <source>One picture of {avatar}, from sound to finished:</source>
        <comment>engine/doctor.py c4184be4</comment>
        <translation type="unfinished">{avatar} の画像 1 枚、音声から完成まで：</translation>
    </message>
    <message>
        <source>an avatar of your own</source>
        <comment>engine/doctor.py 0c21b664</comment>
        <translation type="unfinished">ご自身のアバター</translation>
    </message>
    <message>
        <source>System</source>
        <comment>engine/doctor.py cee114bd</comment>
        <translation type="unfinished">システム</translation>
    </message>
    <message>
        <source>Built for CUDA</source>
        <comment>engine/doctor.py de98865a</comment>
        <translation type="unfinished">CUDA 用ビルド</translation>
    </message>
    <message>
        <source>serves CUDA up to {driver_cuda}</source>
        <comment>engine/doctor.py 37e72d1c</comment>
        <translation type="unfinished">CUDA {driver_cuda} まで対応</translation>
    </message>
    <message>
        <source>does not tell what it serves</source>
        <comment>engine/doctor.py 190c69e5</comment>
        <translation type="unfinished">何に対応するか答えません</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>engine/doctor.py 50d0c606</comment>
        <translation type="unfinished">応答あり</translation>
    </message>
    <message>
        <source>CUDA libraries</source>
        <comment>engine/doctor.py 4fec27f8</comment>
        <translation type="unfinished">CUDA ライブラリ</translation>
    </message>
    <message>
        <source>needed only where TensorRT is chosen</source>
        <comment>engine/doctor.py aa2651bf</comment>
        <translation type="unfinished">TensorRT を選んだときだけ必要です</translation>
    </message>
    <message>
        <source>only an NVIDIA GPU needs it</source>
        <comment>engine/doctor.py ddc12526</comment>
        <translation type="unfinished">NVIDIA の GPU だけが必要とします</translation>
    </message>
    <message>
        <source>not installed; {only}</source>
        <comment>engine/doctor.py 34b93eec</comment>
        <translation type="unfinished">入っていません。{only}</translation>
    </message>
    <message>
        <source>missing: {list}; {install}</source>
        <comment>engine/doctor.py 5dbb8fbf</comment>
        <translation type="unfinished">不足：{list}。{install}</translation>
    </message>
    <message>
        <source>there</source>
        <comment>engine/doctor.py 5a2fe996</comment>
        <translation type="unfinished">あり</translation>
    </message>
    <message>
        <source>nodes of the {network}: {list}</source>
        <comment>engine/doctor.py 4832a4ae</comment>
        <translation type="unfinished">{network} のノード：{list}</translation>
    </message>
    <message>
        <source>left to the CPU: {list}</source>
        <comment>engine/doctor.py 4bcecd81</comment>
        <translation type="unfinished">CPU に残るもの：{list}</translation>
    </message>
    <message>
        <source>no NVIDIA GPU: the CPU does the work</source>
        <comment>engine/doctor.py 9187f952</comment>
        <translation type="unfinished">NVIDIA の GPU なし：CPU が処理します</translation>
    </message>
    <message>
        <source>no</source>
        <comment>engine/doctor.py 67aa281f</comment>
        <translation type="unfinished">いいえ</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <comment>engine/doctor.py 5912370c</comment>
        <translation type="unfinished">NVIDIA ドライバー</translation>
    </message>
    <message>
        <source>not installed (libcuda is not there)</source>
        <comment>engine/doctor.py e05c07c0</comment>
        <translation type="unfinished">入っていません（libcuda がありません）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>engine/doctor.py 7f9000cf</comment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Another CUDA</source>
        <comment>engine/doctor.py 74a1f6e7</comment>
        <translation type="unfinished">別の CUDA</translation>
    </message>
    <message>
        <source>{name} makes a picture in {ms} ms, the CPU in {ms2} ms.</source>
        <comment>engine/doctor.py c259c31e</comment>
        <translation type="unfinished">{name} は 1 枚を {ms} ms で、CPU は {ms2} ms で作ります。</translation>
    </message>
    <message>
        <source>There is a driver for a GPU, but no GPU works.</source>
        <comment>engine/doctor.py aaa96b51</comment>
        <translation type="unfinished">GPU のドライバーはありますが、動作する GPU がありません。</translation>
    </message>
    <message>
        <source>No GPU is used.</source>
        <comment>engine/doctor.py b68ee24b</comment>
        <translation type="unfinished">GPU は使われていません。</translation>
    </message>
    <message>
        <source>the same as {first}</source>
        <comment>engine/doctor.py 0afab3b2</comment>
        <translation type="unfinished">{first} と同じ</translation>
    </message>
    <message>
        <source>install what is missing with pip install &apos;viseme-studio[gpu]&apos;</source>
        <comment>engine/doctor.py 05d9ff79</comment>
        <translation type="unfinished">足りないものを pip install &apos;viseme-studio[gpu]&apos; で入れてください</translation>
    </message>
    <message>
        <source>No sound comes from {name}; the picture rests until it is back.</source>
        <comment>engine/engine.py 828dafb1</comment>
        <translation type="unfinished">{name} から音声が来ません。戻るまで画像は静止します。</translation>
    </message>
    <message>
        <source>A network of the avatar {name} does not run ({why}).</source>
        <comment>engine/models/avatar.py 77d39016</comment>
        <translation type="unfinished">アバター {name} のネットワークが動作しません ({why})。</translation>
    </message>
    <message>
        <source>{text} is no device: use auto, cpu, cuda, cuda:1 for the second GPU, tensorrt, directml or coreml.</source>
        <comment>engine/models/device.py 3a0b95a8</comment>
        <translation type="unfinished">{text} は機器ではありません。auto、cpu、cuda、cuda:1 (2 番目の GPU)、tensorrt、directml、coreml を使ってください。</translation>
    </message>
    <message>
        <source>the libraries of CUDA {cuda_major} are not installed ({name} is missing)</source>
        <comment>engine/models/faults.py 42eb8671</comment>
        <translation type="unfinished">CUDA {cuda_major} のライブラリがありません ({name} がありません)</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}</source>
        <comment>engine/models/faults.py ea0899c5</comment>
        <translation type="unfinished">CUDA {other_cuda} がありますが、この onnxruntime には CUDA {cuda_major} が必要です</translation>
    </message>
    <message>
        <source>no CUDA driver</source>
        <comment>engine/models/faults.py be883181</comment>
        <translation type="unfinished">CUDA ドライバーなし</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed (libcuda is not there): install NVIDIA&apos;s driver {driver} or newer and restart, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py d71bd230</comment>
        <translation type="unfinished">NVIDIA のドライバーがインストールされていません (libcuda がありません)。ドライバー {driver} 以降をインストールして再起動するか、設定の「性能」で「CPU」を選ぶ。</translation>
    </message>
    <message>
        <source>onnxruntime without CUDA</source>
        <comment>engine/models/faults.py 4e6578e0</comment>
        <translation type="unfinished">onnxruntime に CUDA なし</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without CUDA: replace it: pip uninstall onnxruntime, then pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 9f5d2d74</comment>
        <translation type="unfinished">インストール済みの onnxruntime には CUDA がありません。pip uninstall onnxruntime の後、pip install &apos;viseme-studio[gpu]&apos; で入れ替えてください。</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <comment>engine/models/faults.py f2ff9adb</comment>
        <translation type="unfinished">GPU メモリ不足</translation>
    </message>
    <message>
        <source>The memory of the GPU is full: close other programs that use the GPU; the studio goes on with the processor meanwhile.</source>
        <comment>engine/models/faults.py 36bbfb5b</comment>
        <translation type="unfinished">GPU のメモリがいっぱいです。GPU を使う他のプログラムを閉じてください。その間スタジオはプロセッサーで続けます。</translation>
    </message>
    <message>
        <source>package onnx missing</source>
        <comment>engine/models/faults.py 0ac6ad11</comment>
        <translation type="unfinished">onnx パッケージなし</translation>
    </message>
    <message>
        <source>The package onnx, which lays out the stages for a GPU, is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py e667ce29</comment>
        <translation type="unfinished">GPU 用に各段を組む onnx パッケージがありません。pip install &apos;viseme-studio[gpu]&apos; で不足分をインストールしてください。</translation>
    </message>
    <message>
        <source>no cuDNN</source>
        <comment>engine/models/faults.py d06f22e9</comment>
        <translation type="unfinished">cuDNN なし</translation>
    </message>
    <message>
        <source>The library cuDNN {cudnn_major} is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 287d3825</comment>
        <translation type="unfinished">cuDNN {cudnn_major} ライブラリがありません。pip install &apos;viseme-studio[gpu]&apos; で不足分をインストールしてください。</translation>
    </message>
    <message>
        <source>no TensorRT</source>
        <comment>engine/models/faults.py 9fed4a97</comment>
        <translation type="unfinished">TensorRT なし</translation>
    </message>
    <message>
        <source>TensorRT {tensorrt_major} is not installed: install it with pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, or choose &quot;CUDA&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py 47024e34</comment>
        <translation type="unfinished">TensorRT {tensorrt_major} がありません。pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos; でインストールするか、設定の「性能」で「CUDA」を選ぶ。</translation>
    </message>
    <message>
        <source>driver too old</source>
        <comment>engine/models/faults.py b72a33c0</comment>
        <translation type="unfinished">ドライバーが古すぎます</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is too old for CUDA {cuda_major}: install NVIDIA&apos;s driver {driver} or newer and restart.</source>
        <comment>engine/models/faults.py 9c0f1df6</comment>
        <translation type="unfinished">NVIDIA のドライバーが CUDA {cuda_major} には古すぎます。ドライバー {driver} 以降をインストールして再起動してください。</translation>
    </message>
    <message>
        <source>no GPU found</source>
        <comment>engine/models/faults.py 39ff6a12</comment>
        <translation type="unfinished">GPU が見つかりません</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no GPU that it can use: see what &apos;nvidia-smi&apos; says; in a container pass the GPU through.</source>
        <comment>engine/models/faults.py a2936e20</comment>
        <translation type="unfinished">NVIDIA のドライバーが使える GPU を見つけられません。&apos;nvidia-smi&apos; の表示を見てください。コンテナでは GPU を渡してください。</translation>
    </message>
    <message>
        <source>GPU not supported</source>
        <comment>engine/models/faults.py b240ca9b</comment>
        <translation type="unfinished">未対応の GPU</translation>
    </message>
    <message>
        <source>This GPU is too old, or too new, for the installed onnxruntime: choose &quot;CPU&quot; under Performance in the settings, or another version of onnxruntime-gpu.</source>
        <comment>engine/models/faults.py d7c61f31</comment>
        <translation type="unfinished">この GPU はインストール済みの onnxruntime には古すぎるか新しすぎます。onnxruntime-gpu の別の版を使うか、設定の「性能」で「CPU」を選ぶ。</translation>
    </message>
    <message>
        <source>GPU does not work</source>
        <comment>engine/models/faults.py bd7f9e3e</comment>
        <translation type="unfinished">GPU が動作しません</translation>
    </message>
    <message>
        <source>{who} says: {text}: look at Check this computer, in the menu Help.</source>
        <comment>engine/models/faults.py 0a518ff5</comment>
        <translation type="unfinished">{who}: {text}。「ヘルプ」メニューの「このコンピューターを確認」を見てください。</translation>
    </message>
    <message>
        <source>no such GPU</source>
        <comment>engine/models/faults.py 04c8355f</comment>
        <translation type="unfinished">その GPU はありません</translation>
    </message>
    <message>
        <source>There is no GPU of that number{have}: choose &quot;CUDA&quot; under Performance in the settings for the first.</source>
        <comment>engine/models/faults.py 2550e467</comment>
        <translation type="unfinished">その番号の GPU はありません{have}。最初のものを使うには、設定の「性能」で「CUDA」を選ぶ。</translation>
    </message>
    <message>
        <source>CUDA libraries missing</source>
        <comment>engine/models/faults.py 6c290514</comment>
        <translation type="unfinished">CUDA ライブラリなし</translation>
    </message>
    <message>
        <source>The libraries of CUDA {cuda_major} are not installed ({name} is missing): install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 58fc758a</comment>
        <translation type="unfinished">CUDA {cuda_major} のライブラリがありません ({name} がありません)。pip install &apos;viseme-studio[gpu]&apos; で不足分をインストールしてください。</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py c66cebda</comment>
        <translation type="unfinished">CUDA {other_cuda} がありますが、この onnxruntime には CUDA {cuda_major} が必要です。pip install &apos;viseme-studio[gpu]&apos; で不足分をインストールしてください。</translation>
    </message>
    <message>
        <source>wrong CUDA version</source>
        <comment>engine/models/faults.py 76f71cf1</comment>
        <translation type="unfinished">CUDA の版違い</translation>
    </message>
    <message>
        <source>{name}/{name2} is {found}: the manifest says {width} x {height}.</source>
        <comment>engine/models/idle_loop.py 40a29c2a</comment>
        <translation type="unfinished">{name}/{name2} は {found} ですが、マニフェストでは {width} x {height} です。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: a matte did not come.</source>
        <comment>engine/models/idle_loop.py 5d65a818</comment>
        <translation type="unfinished">アバターの静止ループが止まりました。マットが来ませんでした。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}, and the pictures are not.</source>
        <comment>engine/models/idle_loop.py 5d55f46d</comment>
        <translation type="unfinished">{name} は {width} x {height} ですが、画像は違います。</translation>
    </message>
    <message>
        <source>{name} ends early.</source>
        <comment>engine/models/idle_loop.py f910ae85</comment>
        <translation type="unfinished">{name} が途中で終わっています。</translation>
    </message>
    <message>
        <source>channels: {count}</source>
        <comment>engine/surroundings.py 5e5e6a9b</comment>
        <translation type="unfinished">チャンネル：{count}</translation>
    </message>
    <message>
        <source>{free} GiB free</source>
        <comment>engine/surroundings.py 63b58779</comment>
        <translation type="unfinished">空き {free} GiB</translation>
    </message>
    <message>
        <source>the default has {rate} Hz</source>
        <comment>engine/surroundings.py 0d851c6d</comment>
        <translation type="unfinished">既定のものは {rate} Hz</translation>
    </message>
    <message>
        <source>the first has {rate} Hz</source>
        <comment>engine/surroundings.py 03eea74c</comment>
        <translation type="unfinished">最初のものは {rate} Hz</translation>
    </message>
    <message>
        <source>{said}; a headset&apos;s telephone mode: use another microphone for clearer lips</source>
        <comment>engine/surroundings.py 00659197</comment>
        <translation type="unfinished">{said}。ヘッドセットの通話モードです。別のマイクのほうが口の動きがはっきりします</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>engine/surroundings.py 9f4549fd</comment>
        <translation type="unfinished">スピーカー</translation>
    </message>
    <message>
        <source>Sound server</source>
        <comment>engine/surroundings.py 076edb0f</comment>
        <translation type="unfinished">サウンドサーバー</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>engine/surroundings.py ff265268</comment>
        <translation type="unfinished">マイク</translation>
    </message>
    <message>
        <source>none: sound files play without being heard</source>
        <comment>engine/surroundings.py fbbf2c20</comment>
        <translation type="unfinished">なし：音声ファイルは再生されても聞こえません</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>engine/surroundings.py 7f74bcbc</comment>
        <translation type="unfinished">アバター</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>engine/surroundings.py 808644e3</comment>
        <translation type="unfinished">キャッシュ</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <comment>engine/surroundings.py 9c6b4bfd</comment>
        <translation type="unfinished">一時ファイル</translation>
    </message>
    <message>
        <source>{room}: make room</source>
        <comment>engine/surroundings.py 08b5cbde</comment>
        <translation type="unfinished">{room}：空きを作ってください</translation>
    </message>
    <message>
        <source>none that answers pactl; devices are used directly</source>
        <comment>engine/surroundings.py 2b42632a</comment>
        <translation type="unfinished">pactl に応答するものはありません。機器を直接使います</translation>
    </message>
    <message>
        <source>none: connect one, or play sound files</source>
        <comment>engine/surroundings.py 979c4cc9</comment>
        <translation type="unfinished">なし：接続するか、音声ファイルを再生してください</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>engine/surroundings.py f0d3be7c</comment>
        <translation type="unfinished">拒否されました</translation>
    </message>
    <message>
        <source>cannot be written ({why}): allow it, or choose another folder</source>
        <comment>engine/surroundings.py db079fb2</comment>
        <translation type="unfinished">書き込めません（{why}）。許可するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>engine/surroundings.py d53b072c</comment>
        <translation type="unfinished">音声機器</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <comment>outputs/camera/finding.py 98c10fb5</comment>
        <translation type="unfinished">仮想カメラ</translation>
    </message>
    <message>
        <source>through {list}</source>
        <comment>outputs/camera/finding.py d15da9a1</comment>
        <translation type="unfinished">{list} 経由</translation>
    </message>
    <message>
        <source>The sound says next to nothing about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py aef35ea5</comment>
        <translation type="unfinished">音声とこの口の動きはほとんど合っていません (1 のうち {agrees}、発話なら 0.4～0.7)。本人の声で、音楽や他の声はありませんか?</translation>
    </message>
    <message>
        <source>The sound says little about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py 6205af18</comment>
        <translation type="unfinished">音声とこの口の動きはあまり合っていません (1 のうち {agrees}、発話なら 0.4～0.7)。本人の声で、音楽や他の声はありませんか?</translation>
    </message>
    <message>
        <source>Sound and mouth belong together ({agrees} of 1; 0.4 to 0.7 is usual).</source>
        <comment>personal/report.py eb83a67e</comment>
        <translation type="unfinished">音声と口の動きは合っています (1 のうち {agrees}。通常は 0.4～0.7)。</translation>
    </message>
    <message>
        <source>no picture came within {patience_s} s.</source>
        <comment>engine/models/idle_loop.py 9d33bda3</comment>
        <translation type="unfinished">{patience_s} 秒以内に画像が来ませんでした。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: {why}</source>
        <comment>engine/models/idle_loop.py 4fe91a42</comment>
        <translation type="unfinished">アバターの静止ループが止まりました: {why}</translation>
    </message>
    <message>
        <source>it has {decoded} pictures, the manifest says {frames}.</source>
        <comment>engine/models/idle_loop.py d31931ee</comment>
        <translation type="unfinished">画像は {decoded} 枚ですが、マニフェストでは {frames} 枚です。</translation>
    </message>
    <message>
        <source>avatar.toml has no table [{key}]: add it, or take the avatar from its author again.</source>
        <comment>avatars/format_fields.py 098640a4</comment>
        <translation type="unfinished">avatar.toml にテーブル [{key}] がありません。追加するか、作者から入手し直してください。</translation>
    </message>
    <message>
        <source>avatar.toml: [[{key}]] must be a list of at most {most} tables.</source>
        <comment>avatars/format_fields.py 27d0fb5a</comment>
        <translation type="unfinished">avatar.toml: [[{key}]] は {most} 個以内のテーブルのリストでなければなりません。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a text of 1 to 2000 letters.</source>
        <comment>avatars/format_fields.py 5bbfeea7</comment>
        <translation type="unfinished">avatar.toml: {where} は 1～2000 文字のテキストでなければなりません。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} has characters that cannot be shown.</source>
        <comment>avatars/format_fields.py 60e26d92</comment>
        <translation type="unfinished">avatar.toml: {where} に表示できない文字があります。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a whole number from {low} to {high}, not {value}.</source>
        <comment>avatars/format_fields.py 720243a8</comment>
        <translation type="unfinished">avatar.toml: {where} は {low}～{high} の整数でなければなりません ({value} ではありません)。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be {wanted}, not {value}.</source>
        <comment>avatars/format_fields.py 7662a29a</comment>
        <translation type="unfinished">avatar.toml: {where} は {wanted} でなければなりません ({value} ではありません)。</translation>
    </message>
    <message>
        <source>There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.</source>
        <comment>avatars/format_reading.py 21428733</comment>
        <translation type="unfinished">アバターのフォルダー {folder} がありません。パスを確認するか、付属のアバターの名前を指定してください。</translation>
    </message>
    <message>
        <source>{folder} is not an avatar: it has no avatar.toml.</source>
        <comment>avatars/format_reading.py 841c514f</comment>
        <translation type="unfinished">{folder} はアバターではありません。avatar.toml がありません。</translation>
    </message>
    <message>
        <source>The spoken consent in the avatar {name} is not the one it was made with, so it is not loaded: take the avatar from its author again.</source>
        <comment>avatars/format_reading.py bf5abe89</comment>
        <translation type="unfinished">アバター {name} の音声による同意が作成時のものと違うため、読み込みません。作者から入手し直してください。</translation>
    </message>
    <message>
        <source>avatar.toml: memory.width and memory.height must be even.</source>
        <comment>avatars/format_reading.py c5cd9a6a</comment>
        <translation type="unfinished">avatar.toml: memory.width と memory.height は偶数でなければなりません。</translation>
    </message>
    <message>
        <source>avatar.toml: the memory&apos;s pictures take more than {largest_bank} MB: fewer, or smaller ones.</source>
        <comment>avatars/format_reading.py bbb8a4fa</comment>
        <translation type="unfinished">avatar.toml: メモリの画像が {largest_bank} MB を超えています。数を減らすか小さくしてください。</translation>
    </message>
    <message>
        <source>avatar.toml: to choose among {pictures} pictures, {ahead} ahead, takes too long for live: fewer pictures, or less ahead.</source>
        <comment>avatars/format_reading.py cd6ec745</comment>
        <translation type="unfinished">avatar.toml: {pictures} 枚の画像から {ahead} 枚先まで選ぶのは、ライブでは時間がかかりすぎます。画像か先読みを減らしてください。</translation>
    </message>
    <message>
        <source>avatar.toml: the name of a profile has at most {longest_name} letters and no new line.</source>
        <comment>avatars/format_reading.py c94a82ad</comment>
        <translation type="unfinished">avatar.toml: プロファイルの名前は改行なしで {longest_name} 文字以内です。</translation>
    </message>
    <message>
        <source>avatar.toml: a profile&apos;s encoder is a file such as encoder-040.onnx, not {encoder}.</source>
        <comment>avatars/format_reading.py 8c2604de</comment>
        <translation type="unfinished">avatar.toml: プロファイルのエンコーダーは encoder-040.onnx のようなファイルです ({encoder} ではありません)。</translation>
    </message>
    <message>
        <source>avatar.toml: name has at most {longest_title} letters and no new line.</source>
        <comment>avatars/format_reading.py 825e89f8</comment>
        <translation type="unfinished">avatar.toml: name は改行なしで {longest_title} 文字以内です。</translation>
    </message>
    <message>
        <source>avatar.toml: person.spoken_sha256 has 64 hexadecimal digits, and not {spoken}.</source>
        <comment>avatars/format_reading.py 30ac217c</comment>
        <translation type="unfinished">avatar.toml: person.spoken_sha256 は 16 進数 64 桁です ({spoken} ではありません)。</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({kind}: {why}).</source>
        <comment>avatars/format_reading.py 55e1a54d</comment>
        <translation type="unfinished">アバター {name} を読めません ({kind}: {why})。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <comment>avatars/format_reading.py 05e034a5</comment>
        <translation type="unfinished">{path} を読めません ({why})。</translation>
    </message>
    <message>
        <source>The avatar {name} is incomplete: {name2} is missing. Take it from its author again.</source>
        <comment>avatars/format_reading.py bead1310</comment>
        <translation type="unfinished">アバター {name} は不完全です。{name2} がありません。作者から入手し直してください。</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {name2} has {st_size} bytes.</source>
        <comment>avatars/format_reading.py 6129b698</comment>
        <translation type="unfinished">アバター {name} は破損しています。{name2} は {st_size} バイトです。</translation>
    </message>
    <message>
        <source>There is no loudspeaker; connect one, then begin again to hear the sound.</source>
        <comment>devices/portaudio.py 68f724df</comment>
        <translation type="unfinished">スピーカーがありません。接続してから、もう一度始めると音が聞こえます。</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms, too long to be live</source>
        <comment>engine/doctor.py a8f38086</comment>
        <translation type="unfinished">1 枚に {ms} ms かかり、ライブには遅すぎます</translation>
    </message>
    <message>
        <source>{path} cannot be opened: choose a session that is there and that you may read.</source>
        <comment>engine/metrics/session_file.py 8fb4a09c</comment>
        <translation type="unfinished">{path} を開けません：実在し、読み取りが許可されているセッションを選んでください。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped</source>
        <comment>engine/models/idle_loop.py e7662101</comment>
        <translation type="unfinished">アバターの待機ループが停止しました</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {encoder} gives numbers that are not finite.</source>
        <comment>engine/models/loaded_encoder.py 88f17737</comment>
        <translation type="unfinished">アバター {name} は破損しています。{encoder} が有限でない数を返します。</translation>
    </message>
    <message>
        <source>{name} is not a usable network ({why}).</source>
        <comment>engine/models/runtime.py da5fe985</comment>
        <translation type="unfinished">{name} は使えるネットワークではありません ({why})。</translation>
    </message>
    <message>
        <source>{whole_name} fails on what it is given ({why}): choose another avatar.</source>
        <comment>engine/models/runtime.py 174e6575</comment>
        <translation type="unfinished">{whole_name} が入力の処理に失敗しました ({why})。別のアバターを選んでください。</translation>
    </message>
    <message>
        <source>{words} cannot be used. {sentence}</source>
        <comment>engine/models/sessions.py 7371a353</comment>
        <translation type="unfinished">{words} を使用できません。{sentence}</translation>
    </message>
    <message>
        <source>built for CUDA</source>
        <comment>engine/models/sessions.py 13fcfe82</comment>
        <translation type="unfinished">CUDA 用</translation>
    </message>
    <message>
        <source>{provider} was not taken</source>
        <comment>engine/models/sessions.py 3f94141b</comment>
        <translation type="unfinished">{provider} は使われませんでした</translation>
    </message>
    <message>
        <source>no {words}</source>
        <comment>engine/models/sessions.py 116c05fd</comment>
        <translation type="unfinished">{words} なし</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without {words}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>engine/models/sessions.py 6bd19c15</comment>
        <translation type="unfinished">インストール済みの onnxruntime に {words} がありません。設定の「性能」で「動作する最速のもの」を選ぶ。</translation>
    </message>
    <message>
        <source>A picture of {shape} does not hold the face of this avatar: it moves over {right} x {bottom}, and {wide} x {high} pixels would be left. Choose another shape, or none.</source>
        <comment>engine/offline/cropping.py c75420f0</comment>
        <translation type="unfinished">{shape} の画像にはこのアバターの顔が収まりません。{right} x {bottom} の範囲を動き、残るのは {wide} x {high} 画素です。別の形を選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <source>{name}: cannot open shared object file</source>
        <comment>engine/painters/gpu/cuda.py f2c25234</comment>
        <translation type="unfinished">{name}: 共有ライブラリを開けません</translation>
    </message>
    <message>
        <source>no CUDA-capable device is detected</source>
        <comment>engine/painters/gpu/machine.py 9ca50740</comment>
        <translation type="unfinished">CUDA 対応の機器が見つかりません</translation>
    </message>
    <message>
        <source>the driver and its library differ</source>
        <comment>engine/painters/gpu/machine.py b62292ca</comment>
        <translation type="unfinished">ドライバーとライブラリの版が違います</translation>
    </message>
    <message>
        <source>out of memory</source>
        <comment>engine/painters/gpu/machine.py 9af4d6ef</comment>
        <translation type="unfinished">メモリ不足</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because of a fault in it ({kind}: {why}); the rest goes on.</source>
        <comment>engine/program.py b9b32db3</comment>
        <translation type="unfinished">出力「{name}」は不具合のため外されました ({kind}: {why})。他は続きます。</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it kept the pictures waiting for {took_s} s; the rest goes on.</source>
        <comment>engine/program.py 4b25fd92</comment>
        <translation type="unfinished">出力「{name}」は画像を {took_s} 秒待たせたため外されました。他は続きます。</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it stood still for {lag_ms} s; the rest goes on.</source>
        <comment>engine/program.py 8e103f9b</comment>
        <translation type="unfinished">出力「{name}」は {lag_ms} 秒止まっていたため外されました。他は続きます。</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no sound.</source>
        <comment>engine/sources/dictation.py ab11e7f4</comment>
        <translation type="unfinished">マイク「{name}」から音声がありません。</translation>
    </message>
    <message>
        <source>The sound file was given up because its decoder failed ({kind}: {why}).</source>
        <comment>engine/sources/feed.py 0f2221a0</comment>
        <translation type="unfinished">デコーダーが失敗したため、音声ファイルの再生をやめました ({kind}: {why})。</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no more sound; connect it again and it goes on by itself.</source>
        <comment>engine/sources/microphone.py 504554c2</comment>
        <translation type="unfinished">マイク「{name}」から音声が来なくなりました。接続し直すと自動で続きます。</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer, so the file plays unheard; play it again once other programs are heard.</source>
        <comment>engine/sources/playback.py 573e23c1</comment>
        <translation type="unfinished">システムの音声が応答しないため、ファイルは無音で再生されます。他のプログラムの音が聞こえたら再生し直してください。</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped, so the file goes on unheard; play it again to hear it.</source>
        <comment>engine/sources/playback.py 136bebef</comment>
        <translation type="unfinished">スピーカーが止まったため、ファイルは無音で続きます。聞くには再生し直してください。</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used ({kind}: {why}), so it plays unheard.</source>
        <comment>engine/sources/playback.py 977e70fb</comment>
        <translation type="unfinished">スピーカーを使用できないため ({kind}: {why})、無音で再生します。</translation>
    </message>
    <message>
        <source>The sound file was given up because of a fault in its player ({failure}).</source>
        <comment>engine/sources/wavefile.py 4c5e18e2</comment>
        <translation type="unfinished">再生部の不具合のため、音声ファイルの再生をやめました ({failure})。</translation>
    </message>
    <message>
        <source>{what} because of a fault in the studio ({kind}).</source>
        <comment>errors.py 616f532e</comment>
        <translation type="unfinished">{what} (スタジオの不具合: {kind})。</translation>
    </message>
    <message>
        <source>{what}: this takes more memory than there is; close other programs, or use a smaller file.</source>
        <comment>errors.py fe228203</comment>
        <translation type="unfinished">{what}: メモリが足りません。他のプログラムを閉じるか、小さいファイルを使ってください。</translation>
    </message>
    <message>
        <source>The studio is closing: it makes no more exports.</source>
        <comment>exports/queue.py 7f5c01c4</comment>
        <translation type="unfinished">スタジオを終了しています。これ以上は書き出しません。</translation>
    </message>
    <message>
        <source>There are {most_jobs} exports in the list: clear the finished ones first.</source>
        <comment>exports/queue.py 0e391b50</comment>
        <translation type="unfinished">リストに {most_jobs} 件の書き出しがあります。先に完了分を消去してください。</translation>
    </message>
    <message>
        <source>The export could not be started ({why}): try again.</source>
        <comment>exports/queue.py 9dcc3883</comment>
        <translation type="unfinished">書き出しを開始できませんでした ({why})。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The export ended because of a fault in it (exit code {code}): try again, or try another sound.</source>
        <comment>exports/worker_process.py edc81121</comment>
        <translation type="unfinished">書き出しが不具合のため終わりました (終了コード {code})。もう一度試すか、別の音声を試してください。</translation>
    </message>
    <message>
        <source>The system ended the export, most likely for lack of memory: close other programs and try again.</source>
        <comment>exports/worker_process.py 2ba5c65a</comment>
        <translation type="unfinished">おそらくメモリ不足のため、システムが書き出しを終了させました。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The export was ended from outside (signal {value}): try again.</source>
        <comment>exports/worker_process.py f562737b</comment>
        <translation type="unfinished">書き出しが外部から終了されました (シグナル {value})。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} is being made by another studio or command at this moment; wait for it, or choose another name.</source>
        <comment>files/claims.py 3b26b3b8</comment>
        <translation type="unfinished">{path} は別のスタジオまたはコマンドが作成中です。待つか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>the disk is full; free some space or name a file on another disk.</source>
        <comment>files/draft.py 9176a829</comment>
        <translation type="unfinished">ディスクがいっぱいです。空きを作るか、別のディスクのファイルを選んでください。</translation>
    </message>
    <message>
        <source>your disk quota is used up; free some space or name a file on another disk.</source>
        <comment>files/draft.py 4fef437c</comment>
        <translation type="unfinished">ディスクの割り当てを使い切りました。空きを作るか、別のディスクのファイルを選んでください。</translation>
    </message>
    <message>
        <source>it grew larger than this system allows; name a file on another disk.</source>
        <comment>files/draft.py 567dcff7</comment>
        <translation type="unfinished">システムの許す大きさを超えました。別のディスクのファイルを選んでください。</translation>
    </message>
    <message>
        <source>its folder does not exist; make the folder first.</source>
        <comment>files/draft.py f4e5749d</comment>
        <translation type="unfinished">フォルダーがありません。先に作成してください。</translation>
    </message>
    <message>
        <source>what should be its folder is a file; name another folder.</source>
        <comment>files/draft.py 8e79a320</comment>
        <translation type="unfinished">フォルダーのはずの場所がファイルです。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>you may not write in its folder; name a file in one of yours.</source>
        <comment>files/draft.py 10bc3abd</comment>
        <translation type="unfinished">フォルダーに書き込む権限がありません。ご自分のフォルダーのファイルを選んでください。</translation>
    </message>
    <message>
        <source>its disk can only be read; name a file on another disk.</source>
        <comment>files/draft.py c1f550d3</comment>
        <translation type="unfinished">ディスクが読み取り専用です。別のディスクのファイルを選んでください。</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one.</source>
        <comment>files/draft.py 1755f099</comment>
        <translation type="unfinished">名前が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>the disk reports a fault; name a file on another disk.</source>
        <comment>files/draft.py 84156404</comment>
        <translation type="unfinished">ディスクに不具合があります。別のディスクのファイルを選んでください。</translation>
    </message>
    <message>
        <source>the link leads in a circle; name another file.</source>
        <comment>files/draft.py 70285505</comment>
        <translation type="unfinished">リンクが循環しています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <comment>files/draft.py 5f03b22b</comment>
        <translation type="unfinished">{path} に書き込めません: {reason}</translation>
    </message>
    <message>
        <source>{said}; name another file.</source>
        <comment>files/draft.py 44818997</comment>
        <translation type="unfinished">{said}。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <comment>files/draft.py c1679095</comment>
        <translation type="unfinished">{path} はフォルダーです。その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is no file but a device, a pipe or a link in a circle; name a file.</source>
        <comment>files/draft.py 7cdb0489</comment>
        <translation type="unfinished">{path} はファイルではなく装置、パイプ、または循環リンクです。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is write-protected and stays as it is; name another file, or allow writing to this one.</source>
        <comment>files/draft.py 40632e10</comment>
        <translation type="unfinished">{path} は書き込み禁止のため元のままです。別のファイルにするか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: another program holds it; close other studios.</source>
        <comment>files/settings.py 133876cf</comment>
        <translation type="unfinished">{path} に書き込めません。別のプログラムが使用中です。他のスタジオを閉じてください。</translation>
    </message>
    <message>
        <source>{path} is more than {most_links} Ogg files, one after another; convert it to one.</source>
        <comment>media/chained.py 7da7a7f2</comment>
        <translation type="unfinished">{path} は {most_links} 個を超える Ogg ファイルの連結です。1 つに変換してください。</translation>
    </message>
    <message>
        <source>The picture is AI-generated by Viseme Studio from the sound. Avatar: {avatar}. Pictured: {pictured}. Consent: {consent}.</source>
        <comment>media/clip.py 6e7893b3</comment>
        <translation type="unfinished">画像は Viseme Studio が音声から AI で生成しました。アバター: {avatar}。写っている人: {pictured}。同意: {consent}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: its pictures are {width} x {height}, and both must be even.</source>
        <comment>media/clip.py 2f1f4f54</comment>
        <translation type="unfinished">{path} に書き込めません。画像は {width} x {height} ですが、どちらも偶数でなければなりません。</translation>
    </message>
    <message>
        <source>{path} cannot be written fast enough; record to another disk.</source>
        <comment>media/clip.py d1d93ffa</comment>
        <translation type="unfinished">{path} への書き込みが間に合いません。別のディスクに録画してください。</translation>
    </message>
    <message>
        <source>{told} What was recorded until then is offered at the next start.</source>
        <comment>media/clip.py 2ce61e65</comment>
        <translation type="unfinished">{told} それまでに録画した分は次の起動時に提示します。</translation>
    </message>
    <message>
        <source>{length} of the sound are not numbers (NaN or infinite); there is silence instead. Export it again.</source>
        <comment>media/condition.py d9b14177</comment>
        <translation type="unfinished">音声の {length} が数ではありません (NaN か無限大)。代わりに無音になります。書き出し直してください。</translation>
    </message>
    <message>
        <source>The sound goes {over_db} dB over full scale, where it is cut off and distorts. Export it again, lower.</source>
        <comment>media/condition.py 5c34c7c2</comment>
        <translation type="unfinished">音声がフルスケールを {over_db} dB 超え、切れて歪みます。音量を下げて書き出し直してください。</translation>
    </message>
    <message>
        <source>The sound is silent, so the mouth stays shut. If there should be a voice, look whether the microphone was muted.</source>
        <comment>media/condition.py 065fdbdd</comment>
        <translation type="unfinished">音声が無音のため、口は閉じたままです。声があるはずなら、マイクがミュートでなかったか確認してください。</translation>
    </message>
    <message>
        <source>Some samples</source>
        <comment>media/condition.py bc798d19</comment>
        <translation type="unfinished">一部のサンプル</translation>
    </message>
    <message>
        <source>{path} is empty; name {wanted}.</source>
        <comment>media/container.py e43bcb29</comment>
        <translation type="unfinished">{path} は空です。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <comment>media/container.py 95d1751a</comment>
        <translation type="unfinished">ファイル {path} がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>{path} is not a plain file; name {wanted}.</source>
        <comment>media/container.py 421b3b68</comment>
        <translation type="unfinished">{path} は普通のファイルではありません。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); check the name and its permissions.</source>
        <comment>media/container.py cd11b35f</comment>
        <translation type="unfinished">{path} を開けません ({why})。名前とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} is not a sound or video that can be read{found}; name {wanted}.</source>
        <comment>media/container.py 124ebde4</comment>
        <translation type="unfinished">{path} は読み取れる音声や動画ではありません{found}。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>{path} is not whole: it ends before its index, without which nothing of it can be read; copy or record it again.</source>
        <comment>media/container.py 36137fd3</comment>
        <translation type="unfinished">{path} は不完全です。索引の前で終わっており、読み取れません。もう一度コピーするか録画してください。</translation>
    </message>
    <message>
        <source>the name holds a zero byte</source>
        <comment>media/container.py e61e0063</comment>
        <translation type="unfinished">名前にゼロバイトがあります</translation>
    </message>
    <message>
        <source>{path} is damaged: its sound cannot be decoded; save it anew, or name {readable}.</source>
        <comment>media/decoding.py 4f3a4add</comment>
        <translation type="unfinished">{path} は破損しており、音声をデコードできません。保存し直すか、{readable}を選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be played from another place; play it from its start.</source>
        <comment>media/decoding.py b4020517</comment>
        <translation type="unfinished">{path} は途中から再生できません。最初から再生してください。</translation>
    </message>
    <message>
        <source>{path} goes on with sound of an unknown kind; convert it to wav.</source>
        <comment>media/decoding.py e80d86c3</comment>
        <translation type="unfinished">{path} の続きは未知の種類の音声です。wav に変換してください。</translation>
    </message>
    <message>
        <source>{path} has no sound in it; name {readable}.</source>
        <comment>media/decoding.py 8c3c96a5</comment>
        <translation type="unfinished">{path} には音声がありません。{readable}を選んでください。</translation>
    </message>
    <message>
        <source>{path} has sound of an unknown kind; name {readable}.</source>
        <comment>media/decoding.py 1894af14</comment>
        <translation type="unfinished">{path} の音声は未知の種類です。{readable}を選んでください。</translation>
    </message>
    <message>
        <source>a wav, mp3, m4a, flac or ogg file, or a video with sound</source>
        <comment>media/decoding.py 51fa5bdb</comment>
        <translation type="unfinished">wav、mp3、m4a、flac、ogg ファイルまたは音声付きの動画</translation>
    </message>
    <message>
        <source>There is no encoder {name} that works here; these do: {works}.</source>
        <comment>media/encoders.py 330104fe</comment>
        <translation type="unfinished">ここで使えるエンコーダー {name} はありません。使えるもの: {works}。</translation>
    </message>
    <message>
        <source>The encoder {words}, does not work here ({why}); choose another one.</source>
        <comment>media/encoding.py 590a6353</comment>
        <translation type="unfinished">エンコーダー {words} はここでは動作しません ({why})。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} ({long_name}) has no moving pictures in it: give {wanted}.</source>
        <comment>media/film.py 740298e0</comment>
        <translation type="unfinished">{name} ({long_name}) に動画がありません。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known: {export}.</source>
        <comment>media/film.py a117ed11</comment>
        <translation type="unfinished">{name} の画像は未知の種類です。{export}。</translation>
    </message>
    <message>
        <source>{name} has pictures in {long_name} ({name2}), which is not read: {export}.</source>
        <comment>media/film.py 7d972972</comment>
        <translation type="unfinished">{name} の画像は {long_name} ({name2}) で、読めません。{export}。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: pictures of {smallest} to {largest} pixels in width and height are wanted.</source>
        <comment>media/film.py 2dd38d58</comment>
        <translation type="unfinished">{name} は {width} x {height} です。幅と高さが {smallest}～{largest} 画素の画像が必要です。</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way: export it again.</source>
        <comment>media/film.py 63f69a33</comment>
        <translation type="unfinished">{name} は途中で画像の大きさが変わります。書き出し直してください。</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read: {export}.</source>
        <comment>media/film.py 36c6ae0d</comment>
        <translation type="unfinished">{name} に読み取れる画像がありません。{export}。</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): export it again.</source>
        <comment>media/film.py 5969b371</comment>
        <translation type="unfinished">{name} は破損しています ({why})。書き出し直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be shown on an ordinary screen ({why}): {export}.</source>
        <comment>media/film.py 599dd216</comment>
        <translation type="unfinished">{name} は通常の画面に表示できません ({why})。{export}。</translation>
    </message>
    <message>
        <source>a video ({kinds}) or a photo (JPEG, PNG or WebP)</source>
        <comment>media/film.py 54d6312d</comment>
        <translation type="unfinished">動画 ({kinds}) か写真 (JPEG、PNG、WebP)</translation>
    </message>
    <message>
        <source>export it as MP4 with H.264</source>
        <comment>media/film.py 379fbeba</comment>
        <translation type="unfinished">H.264 の MP4 で書き出してください</translation>
    </message>
    <message>
        <source>{clip} cannot be written: let its name end in {list} or {last}.</source>
        <comment>media/formats.py 46a9e07f</comment>
        <translation type="unfinished">{clip} に書き込めません。名前の末尾は {list} か {last} にしてください。</translation>
    </message>
    <message>
        <source>There is no picture to make a loop of.</source>
        <comment>media/loop.py bb36a01f</comment>
        <translation type="unfinished">ループにする画像がありません。</translation>
    </message>
    <message>
        <source>Picture {count} of the loop is {shape} x {shape2}, the first is {size} x {size2}.</source>
        <comment>media/loop.py a9b04ff2</comment>
        <translation type="unfinished">ループの画像 {count} は {shape} x {shape2} ですが、最初は {size} x {size2} です。</translation>
    </message>
    <message>
        <source>{name} has no pictures in it.</source>
        <comment>media/pictures.py 4eb99324</comment>
        <translation type="unfinished">{name} に画像がありません。</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known.</source>
        <comment>media/pictures.py dd7ed5eb</comment>
        <translation type="unfinished">{name} の画像は未知の種類です。</translation>
    </message>
    <message>
        <source>{name} is {name2}: an idle loop is H.264.</source>
        <comment>media/pictures.py 5f09fce9</comment>
        <translation type="unfinished">{name} は {name2} です。静止ループは H.264 です。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height} {form}: yuv420p of an even size is wanted.</source>
        <comment>media/pictures.py 6f2baf69</comment>
        <translation type="unfinished">{name} は {width} x {height} {form} です。偶数サイズの yuv420p が必要です。</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way.</source>
        <comment>media/pictures.py 002437c2</comment>
        <translation type="unfinished">{name} は途中で画像の大きさが変わります。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a video.</source>
        <comment>media/pictures.py f25878ca</comment>
        <translation type="unfinished">{name} を動画として開けません。</translation>
    </message>
    <message>
        <source>{path} names the same sound again and again, far beyond its size; save it anew.</source>
        <comment>media/plausible.py 9f3d1179</comment>
        <translation type="unfinished">{path} は自分の大きさをはるかに超えて同じ音声を繰り返し参照しています。保存し直してください。</translation>
    </message>
    <message>
        <source>{path} is cut into more than {most_pieces_a_s} pieces a second; save it anew.</source>
        <comment>media/plausible.py d1dbb395</comment>
        <translation type="unfinished">{path} は 1 秒に {most_pieces_a_s} 個を超える断片に分かれています。保存し直してください。</translation>
    </message>
    <message>
        <source>{file} is not there any more, or is in use.</source>
        <comment>media/recovery.py dd50328a</comment>
        <translation type="unfinished">{file} はもうないか、使用中です。</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({why}): rename it to {name} yourself.</source>
        <comment>media/recovery.py 8fb9e06b</comment>
        <translation type="unfinished">{file} の名前を変更できません ({why})。ご自分で {name} に変更してください。</translation>
    </message>
    <message>
        <source>There is nothing to save yet; wait a second.</source>
        <comment>media/replay.py 10965496</comment>
        <translation type="unfinished">まだ保存するものがありません。1 秒お待ちください。</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or remove it.</source>
        <comment>media/sequence.py 7230e8cf</comment>
        <translation type="unfinished">{path} はすでにあります。別の名前にするか、削除してください。</translation>
    </message>
    <message>
        <source>a HEIC photo</source>
        <comment>media/signatures.py c1dea8d2</comment>
        <translation type="unfinished">HEIC の写真</translation>
    </message>
    <message>
        <source>a HEIF photo</source>
        <comment>media/signatures.py 93e68775</comment>
        <translation type="unfinished">HEIF の写真</translation>
    </message>
    <message>
        <source>a HEIF sequence</source>
        <comment>media/signatures.py 25c8bd7e</comment>
        <translation type="unfinished">HEIF の連続画像</translation>
    </message>
    <message>
        <source>an AVIF photo</source>
        <comment>media/signatures.py 2feece4c</comment>
        <translation type="unfinished">AVIF の写真</translation>
    </message>
    <message>
        <source>an AVIF sequence</source>
        <comment>media/signatures.py 21121fa3</comment>
        <translation type="unfinished">AVIF の連続画像</translation>
    </message>
    <message>
        <source>a raw photo of a Canon camera</source>
        <comment>media/signatures.py 651d92ff</comment>
        <translation type="unfinished">キヤノンのカメラの RAW 写真</translation>
    </message>
    <message>
        <source>a JPEG photo</source>
        <comment>media/signatures.py 809c4e8d</comment>
        <translation type="unfinished">JPEG の写真</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>media/signatures.py f4dfe8f9</comment>
        <translation type="unfinished">PNG 画像</translation>
    </message>
    <message>
        <source>a TIFF or raw photo</source>
        <comment>media/signatures.py 9e09d81f</comment>
        <translation type="unfinished">TIFF か RAW の写真</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <comment>media/signatures.py ecde7ac1</comment>
        <translation type="unfinished">Photoshop の画像</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>media/signatures.py 21d30148</comment>
        <translation type="unfinished">BMP 画像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <comment>media/signatures.py 85e3cc57</comment>
        <translation type="unfinished">PDF 文書</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <comment>media/signatures.py e66008d4</comment>
        <translation type="unfinished">zip か Office 文書</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <comment>media/signatures.py 5fe7df46</comment>
        <translation type="unfinished">gzip アーカイブ</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>media/signatures.py 78c81f9e</comment>
        <translation type="unfinished">RAR アーカイブ</translation>
    </message>
    <message>
        <source>an office document</source>
        <comment>media/signatures.py f27a9c53</comment>
        <translation type="unfinished">Office 文書</translation>
    </message>
    <message>
        <source>a RealMedia file</source>
        <comment>media/signatures.py 575ade43</comment>
        <translation type="unfinished">RealMedia ファイル</translation>
    </message>
    <message>
        <source>MIDI notes</source>
        <comment>media/signatures.py 462ef920</comment>
        <translation type="unfinished">MIDI の音符</translation>
    </message>
    <message>
        <source>a page or a document</source>
        <comment>media/signatures.py 408dffa0</comment>
        <translation type="unfinished">ページか文書</translation>
    </message>
    <message>
        <source>data in JSON</source>
        <comment>media/signatures.py 1dd05546</comment>
        <translation type="unfinished">JSON のデータ</translation>
    </message>
    <message>
        <source>an Ogg file of an unknown kind</source>
        <comment>media/signatures.py 1115486f</comment>
        <translation type="unfinished">未知の種類の Ogg ファイル</translation>
    </message>
    <message>
        <source>(it seems to be {iso_brands})</source>
        <comment>media/signatures.py 2133bea4</comment>
        <translation type="unfinished">({iso_brands}のようです)</translation>
    </message>
    <message>
        <source>(it seems to be an animated WebP picture)</source>
        <comment>media/signatures.py 309bba29</comment>
        <translation type="unfinished">(アニメーション WebP 画像のようです)</translation>
    </message>
    <message>
        <source>(it seems to be text)</source>
        <comment>media/signatures.py 3a628b33</comment>
        <translation type="unfinished">(テキストのようです)</translation>
    </message>
    <message>
        <source>The sound begins {late_s} s after the start of the file; before that there is silence.</source>
        <comment>media/sound.py ca1738e5</comment>
        <translation type="unfinished">音声はファイルの先頭から {late_s} 秒後に始まります。それまでは無音です。</translation>
    </message>
    <message>
        <source>{missing_s} s are missing in the sound; there is silence instead.</source>
        <comment>media/sound.py 85f8f129</comment>
        <translation type="unfinished">音声が {missing_s} 秒欠けています。代わりに無音になります。</translation>
    </message>
    <message>
        <source>The file was cut short: its last {lacks_s} s are not in it. Copy or record it again.</source>
        <comment>media/sound.py 23aec070</comment>
        <translation type="unfinished">ファイルが途中で切れており、最後の {lacks_s} 秒がありません。コピーか録音をやり直してください。</translation>
    </message>
    <message>
        <source>The time stamps jump by {closed_s} s, too long for a pause: the sound goes on without one.</source>
        <comment>media/sound.py 3a327a53</comment>
        <translation type="unfinished">タイムスタンプが {closed_s} 秒飛びます。休止には長すぎるため、音声は続けて流れます。</translation>
    </message>
    <message>
        <source>{path} holds {name} samples, which cannot be used; convert it to wav.</source>
        <comment>media/sound.py bbf2c8f9</comment>
        <translation type="unfinished">{path} のサンプルは {name} で、使用できません。wav に変換してください。</translation>
    </message>
    <message>
        <source>{path} has {rate} samples a second; between {low} and {high} can be used.</source>
        <comment>media/sound.py ab6ae088</comment>
        <translation type="unfinished">{path} は毎秒 {rate} サンプルです。使えるのは {low}～{high} です。</translation>
    </message>
    <message>
        <source>{path} has {channels} channels; between 1 and {most_channels} can be used.</source>
        <comment>media/sound.py e4e06ebd</comment>
        <translation type="unfinished">{path} は {channels} チャンネルです。使えるのは 1～{most_channels} です。</translation>
    </message>
    <message>
        <source>{path} has sound that cannot be decoded; name {readable}.</source>
        <comment>media/sound.py a06f1e06</comment>
        <translation type="unfinished">{path} の音声をデコードできません。{readable}を選んでください。</translation>
    </message>
    <message>
        <source>{path} holds no samples; name {readable}.</source>
        <comment>media/sound.py 7e3a9639</comment>
        <translation type="unfinished">{path} にサンプルがありません。{readable}を選んでください。</translation>
    </message>
    <message>
        <source>Track {number} of {count} {why}.</source>
        <comment>media/tracks.py 580a82bc</comment>
        <translation type="unfinished">{count} 本中のトラック {number} を{why}。</translation>
    </message>
    <message>
        <source>Track {number} of {count} (&quot;{name}&quot;) {why}.</source>
        <comment>media/tracks.py 35f3d4b1</comment>
        <translation type="unfinished">{count} 本中のトラック {number}（「{name}」）を{why}。</translation>
    </message>
    <message>
        <source>{path} has {said}, and no number {number}; choose a number from 1 to {count}.</source>
        <comment>media/tracks.py 19e6ce86</comment>
        <translation type="unfinished">{path} には{said}があり、番号 {number} はありません。1～{count} を選んでください。</translation>
    </message>
    <message>
        <source>is used</source>
        <comment>media/tracks.py 97363a27</comment>
        <translation type="unfinished">使います</translation>
    </message>
    <message>
        <source>is used, because track {number} is silent</source>
        <comment>media/tracks.py 1e353c5c</comment>
        <translation type="unfinished">使います (トラック {number} は無音のため)</translation>
    </message>
    <message>
        <source>is used, because it sounds like a voice</source>
        <comment>media/tracks.py dba954a4</comment>
        <translation type="unfinished">使います (声のように聞こえるため)</translation>
    </message>
    <message>
        <source>one track of sound</source>
        <comment>media/tracks.py af42c06e</comment>
        <translation type="unfinished">音声トラック 1 本</translation>
    </message>
    <message>
        <source>{count} tracks of sound</source>
        <comment>media/tracks.py d1274600</comment>
        <translation type="unfinished">音声トラック {count} 本</translation>
    </message>
    <message>
        <source>{path} has nothing in it that can be read; name {wanted}.</source>
        <comment>media/trial.py d3af0f20</comment>
        <translation type="unfinished">{path} に読み取れるものがありません。{wanted}を選んでください。</translation>
    </message>
    <message>
        <source>{path} is not opened: tried out in a process of its own, {why}. Save it anew, or choose another file.</source>
        <comment>media/trying.py e26bd786</comment>
        <translation type="unfinished">{path} は開きません。専用のプロセスで試したところ、{why}。保存し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives no more pictures; connect it, then record again.</source>
        <comment>media/webcam.py 3b249506</comment>
        <translation type="unfinished">カメラ「{name}」から画像が来なくなりました。接続してから録画し直してください。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; cannot be used ({why}); try another.</source>
        <comment>media/webcam.py 2e235849</comment>
        <translation type="unfinished">カメラ「{name}」を使用できません ({why})。別のものを試してください。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is used by another program; close that, then try again.</source>
        <comment>media/webcam.py 2bd7931e</comment>
        <translation type="unfinished">カメラ「{name}」は別のプログラムが使用中です。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; may not be used; allow it in the system&apos;s privacy settings.</source>
        <comment>media/webcam.py 9c88225d</comment>
        <translation type="unfinished">カメラ「{name}」の使用が許可されていません。システムのプライバシー設定で許可してください。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>media/webcam.py 56eae1d1</comment>
        <translation type="unfinished">カメラ「{name}」の接続が切れました。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives pictures of a kind that is not read; choose another.</source>
        <comment>media/webcam.py 91b2cc37</comment>
        <translation type="unfinished">カメラ「{name}」の画像の種類は読めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The studio makes no virtual camera on this system: use the page in OBS, which has one, see docs/outputs.md.</source>
        <comment>outputs/camera/camera.py 35116778</comment>
        <translation type="unfinished">このシステムでは仮想カメラを作成しません。仮想カメラを持つ OBS でページを使ってください (docs/outputs.md 参照)。</translation>
    </message>
    <message>
        <source>No virtual camera can be made: {why}. Use the page in OBS, or make one with this command in a terminal, and try again: {command}</source>
        <comment>outputs/camera/camera.py d2cbc792</comment>
        <translation type="unfinished">仮想カメラを作成できません: {why}。OBS でページを使うか、端末で次のコマンドで作成して、もう一度お試しください: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded</source>
        <comment>outputs/camera/camera.py 16f25ab5</comment>
        <translation type="unfinished">v4l2loopback が読み込まれていません</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <comment>outputs/camera/camera.py 79358f74</comment>
        <translation type="unfinished">v4l2loopback がインストールされていません</translation>
    </message>
    <message>
        <source>none of the studio&apos;s own on this system: use the page in OBS, which has one</source>
        <comment>outputs/camera/finding.py 2289e87c</comment>
        <translation type="unfinished">このシステムにはスタジオのカメラがありません。仮想カメラを持つ OBS でページを使ってください</translation>
    </message>
    <message>
        <source>OBS&apos;s virtual camera cannot be used ({why}); start it once in OBS, stop it there, and try again</source>
        <comment>outputs/camera/obs.py f9aad775</comment>
        <translation type="unfinished">OBS の仮想カメラを使用できません ({why})。OBS で一度開始して停止し、もう一度お試しください</translation>
    </message>
    <message>
        <source>the camera needs OBS and the package pyvirtualcam: install OBS, start its virtual camera once, and run pip install &quot;viseme-studio[camera]&quot;</source>
        <comment>outputs/camera/obs.py 28b7b232</comment>
        <translation type="unfinished">カメラには OBS と pyvirtualcam パッケージが必要です。OBS を入れて仮想カメラを一度開始し、pip install &quot;viseme-studio[camera]&quot; を実行してください</translation>
    </message>
    <message>
        <source>PipeWire is not running</source>
        <comment>outputs/camera/pipewire.py 3fb651d2</comment>
        <translation type="unfinished">PipeWire が動いていません</translation>
    </message>
    <message>
        <source>PipeWire takes no camera ({strerror})</source>
        <comment>outputs/camera/pipewire.py 04642613</comment>
        <translation type="unfinished">PipeWire がカメラを受け付けません ({strerror})</translation>
    </message>
    <message>
        <source>PipeWire is not installed</source>
        <comment>outputs/camera/pipewire.py 81c2909c</comment>
        <translation type="unfinished">PipeWire がインストールされていません</translation>
    </message>
    <message>
        <source>The camera {path} takes no pictures of {size} x {size2}; close programs that read it, and try again.</source>
        <comment>outputs/camera/v4l2.py 0fbcfc27</comment>
        <translation type="unfinished">カメラ {path} は {size} x {size2} の画像を受け取りません。読み取り中のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera {path} cannot be opened ({why}); close other programs that write to it, or add yourself to the group video.</source>
        <comment>outputs/camera/v4l2.py 119f8a8d</comment>
        <translation type="unfinished">カメラ {path} を開けません ({why})。書き込み中の他のプログラムを閉じるか、video グループに参加してください。</translation>
    </message>
    <message>
        <source>The page cannot be served: the system does not answer; try again.</source>
        <comment>outputs/page/server.py 316b40e2</comment>
        <translation type="unfinished">ページを提供できません。システムが応答しません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The page cannot be served at port {port} ({why}); name another port.</source>
        <comment>outputs/page/server.py 85ee2259</comment>
        <translation type="unfinished">ポート {port} でページを提供できません ({why})。別のポートにしてください。</translation>
    </message>
    <message>
        <source>{most_viewers} pages are open already; close one of them.</source>
        <comment>outputs/page/server.py c8ed768f</comment>
        <translation type="unfinished">すでに {most_viewers} 個のページが開いています。1 つ閉じてください。</translation>
    </message>
    <message>
        <source>there is no such port</source>
        <comment>outputs/page/server.py 4c7cf248</comment>
        <translation type="unfinished">そのようなポートはありません</translation>
    </message>
    <message>
        <source>The recording was ended because only {free} MB of the disk are free; it is kept. Free some space before the next.</source>
        <comment>outputs/recording.py 7857d27d</comment>
        <translation type="unfinished">ディスクの空きが {free} MB しかないため録画を終了しました。録画は残っています。次の前に空きを作ってください。</translation>
    </message>
    <message>
        <source>No loudspeaker is connected; connect one to hear yourself.</source>
        <comment>outputs/sound.py e9d46ec8</comment>
        <translation type="unfinished">スピーカーが接続されていません。自分の声を聞くには接続してください。</translation>
    </message>
    <message>
        <source>The key for {shown} was not kept: the system has no keyring that answers ({kind}). It is used this once; enter it again next time, or set up a keyring such as GNOME Keyring or KWallet.</source>
        <comment>outputs/stream/keys.py 429be0bf</comment>
        <translation type="unfinished">{shown} のキーを保存できません。応答するキーリングがシステムにありません ({kind})。今回だけ使います。次回入力し直すか、GNOME Keyring や KWallet などを設定してください。</translation>
    </message>
    <message>
        <source>only {free} MB of the disk are free</source>
        <comment>outputs/stream/sender.py 1507297d</comment>
        <translation type="unfinished">ディスクの空きが {free} MB しかありません</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid ({rest}), so the key was not sent; see whether the address is right</source>
        <comment>outputs/stream/sender.py 1a18ffa5</comment>
        <translation type="unfinished">{host} の証明書が無効なため ({rest})、キーを送りませんでした。アドレスが正しいか確認してください</translation>
    </message>
    <message>
        <source>SRT needs an ffmpeg with SRT on this computer (on Debian and Ubuntu: apt-get install ffmpeg)</source>
        <comment>outputs/stream/sender.py 2585dbba</comment>
        <translation type="unfinished">SRT にはこのコンピューターに SRT 対応の ffmpeg が必要です (Debian と Ubuntu: apt-get install ffmpeg)</translation>
    </message>
    <message>
        <source>the folder: {why}</source>
        <comment>outputs/stream/sender.py 43976e07</comment>
        <translation type="unfinished">フォルダー: {why}</translation>
    </message>
    <message>
        <source>the encoder does not work here ({why}); choose another one</source>
        <comment>outputs/stream/sender.py 3f4e0310</comment>
        <translation type="unfinished">エンコーダーがここでは動作しません ({why})。別のものを選んでください</translation>
    </message>
    <message>
        <source>The pictures are {width} x {height}; to be streamed both must be even.</source>
        <comment>outputs/stream/stream.py 0f259930</comment>
        <translation type="unfinished">画像は {width} x {height} です。配信するにはどちらも偶数でなければなりません。</translation>
    </message>
    <message>
        <source>The stream to {name} begins anew, for the avatar&apos;s pictures have another size.</source>
        <comment>outputs/stream/stream.py d2edf7dc</comment>
        <translation type="unfinished">アバターの画像の大きさが変わったため、{name} への配信をやり直します。</translation>
    </message>
    <message>
        <source>{name} {what}; it is tried again.</source>
        <comment>outputs/stream/stream.py 1016d417</comment>
        <translation type="unfinished">{name} が{what}。再試行します。</translation>
    </message>
    <message>
        <source>The connection to {name} was lost ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 4524bf41</comment>
        <translation type="unfinished">{name} への接続が切れました ({words})。再試行します。</translation>
    </message>
    <message>
        <source>The stream to {name} has ended: {words}.</source>
        <comment>outputs/stream/stream.py 38a72ae8</comment>
        <translation type="unfinished">{name} への配信が終わりました: {words}。</translation>
    </message>
    <message>
        <source>The stream to {name} cannot be started ({why}); it is tried again.</source>
        <comment>outputs/stream/stream.py de71fed9</comment>
        <translation type="unfinished">{name} への配信を開始できません ({why})。再試行します。</translation>
    </message>
    <message>
        <source>The process that sends to {name} ended; it is tried again.</source>
        <comment>outputs/stream/stream.py 67b058a8</comment>
        <translation type="unfinished">{name} へ送るプロセスが終わりました。再試行します。</translation>
    </message>
    <message>
        <source>takes nothing any more</source>
        <comment>outputs/stream/stream.py 888742e3</comment>
        <translation type="unfinished">受け取らなくなりました</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>outputs/stream/stream.py c3009ae0</comment>
        <translation type="unfinished">応答しません</translation>
    </message>
    <message>
        <source>That is no address to stream to: give {words}.</source>
        <comment>outputs/stream/target.py 40ea12dd</comment>
        <translation type="unfinished">配信先のアドレスではありません。{words} を使ってください。</translation>
    </message>
    <message>
        <source>An address of {scheme} names a host and a port: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 1ed0afe7</comment>
        <translation type="unfinished">{scheme} のアドレスはホストとポートです: {scheme}://HOST:PORT。</translation>
    </message>
    <message>
        <source>An address of {scheme} is a host and a port and has no path: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 53fe86d5</comment>
        <translation type="unfinished">{scheme} のアドレスはホストとポートで、パスはありません: {scheme}://HOST:PORT。</translation>
    </message>
    <message>
        <source>An address of udp is a host and a port and nothing else: udp://HOST:PORT.</source>
        <comment>outputs/stream/target.py 24315958</comment>
        <translation type="unfinished">udp のアドレスはホストとポートだけです: udp://HOST:PORT。</translation>
    </message>
    <message>
        <source>An address of {scheme} is {scheme}://HOST/APPLICATION or {scheme}://HOST/APPLICATION/KEY.</source>
        <comment>outputs/stream/target.py bbc1710f</comment>
        <translation type="unfinished">{scheme} のアドレスは {scheme}://HOST/APPLICATION か {scheme}://HOST/APPLICATION/KEY です。</translation>
    </message>
    <message>
        <source>An address of srt asks for {list} and nothing else.</source>
        <comment>outputs/stream/target.py 2cf13a4b</comment>
        <translation type="unfinished">srt のアドレスで使えるのは {list} だけです。</translation>
    </message>
    <message>
        <source>The options of an srt address are plain words and numbers.</source>
        <comment>outputs/stream/target.py fad8197f</comment>
        <translation type="unfinished">srt のアドレスのオプションは普通の単語と数字です。</translation>
    </message>
    <message>
        <source>There is no folder {value} to stream into: make it first, and give hls:FOLDER.</source>
        <comment>outputs/stream/target.py d4734169</comment>
        <translation type="unfinished">配信先のフォルダー {value} がありません。先に作成し、hls:FOLDER を指定してください。</translation>
    </message>
    <message>
        <source>The key for {shown} has characters that no key has; copy it again from its page.</source>
        <comment>outputs/stream/target.py 06e631d5</comment>
        <translation type="unfinished">{shown} のキーに使えない文字があります。ページからコピーし直してください。</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; failed ({kind}: {why}).</source>
        <comment>outputs/worker.py c52f4993</comment>
        <translation type="unfinished">出力「{name}」が失敗しました ({kind}: {why})。</translation>
    </message>
    <message>
        <source>Learnt on the footage {name}.</source>
        <comment>personal/assembly.py 5919b3d5</comment>
        <translation type="unfinished">素材 {name} から学習しました。</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on; what is learnt so far is kept.</source>
        <comment>personal/worker_process.py a420cfe7</comment>
        <translation type="unfinished">ディスクがいっぱいです。空きを作ってから続けてください。ここまでの学習は残ります。</translation>
    </message>
    <message>
        <source>Learning needs more memory than the {most_memory} GB that it may take: use a shorter video.</source>
        <comment>personal/worker_process.py 19c21bf9</comment>
        <translation type="unfinished">学習に使える {most_memory} GB を超えるメモリが必要です。短い動画を使ってください。</translation>
    </message>
    <message>
        <source>{name} has no sound, and a face is learnt together with its voice: film again with the microphone on, or choose a video in which the person speaks.</source>
        <comment>personal/footage.py 17196b99</comment>
        <translation type="unfinished">{name} に音声がありません。顔は声と一緒に学習します。マイクをオンにして撮り直すか、人が話している動画を選んでください。</translation>
    </message>
    <message>
        <source>No connection to {name} could be made ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 56559bb5</comment>
        <translation type="unfinished">{name} に接続できませんでした ({words})。再試行します。</translation>
    </message>
    <message>
        <source>it goes by itself, and with its avatar</source>
        <comment>personal/finding.py 4a8d6c90</comment>
        <translation type="unfinished">自動的に、またはアバターと一緒に削除されます</translation>
    </message>
    <message>
        <source>The footage needs the voice of the person: {why}</source>
        <comment>personal/footage.py 90f10850</comment>
        <translation type="unfinished">素材には本人の声が必要です: {why}</translation>
    </message>
    <message>
        <source>Longer, lighter or sharper footage makes it better.</source>
        <comment>personal/grading.py c4bb9b13</comment>
        <translation type="unfinished">長く、明るく、鮮明な素材ほど良くなります。</translation>
    </message>
    <message>
        <source>The studio&apos;s own encoder has no layer that can be learnt from: install the studio again.</source>
        <comment>personal/hearing.py 48ff1085</comment>
        <translation type="unfinished">スタジオのエンコーダーに学習できる層がありません。スタジオをインストールし直してください。</translation>
    </message>
    <message>
        <source>Making an avatar of your own needs more packages: install them with &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</source>
        <comment>personal/hearing.py 9b2fb03f</comment>
        <translation type="unfinished">自分のアバターを作るには追加のパッケージが必要です。&apos;pip install &quot;viseme-studio[own]&quot;&apos; でインストールしてください。</translation>
    </message>
    <message>
        <source>The packages cannot be installed{why}: install again.</source>
        <comment>personal/installing.py e477dbfa</comment>
        <translation type="unfinished">パッケージをインストールできません{why}。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>This Python belongs to the operating system, which lets only its own programs install: install the studio into an environment of its own (python -m venv), then install there.</source>
        <comment>personal/installing.py 19d87e7f</comment>
        <translation type="unfinished">この Python は OS のもので、OS のプログラムしかインストールできません。スタジオを専用の環境 (python -m venv) に入れ、そこでインストールしてください。</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again.</source>
        <comment>personal/installing.py a14c8e89</comment>
        <translation type="unfinished">ディスクがいっぱいです。空きを作ってから、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>{get_path} cannot be written to: install as who installed the studio.</source>
        <comment>personal/installing.py 9912ae38</comment>
        <translation type="unfinished">{get_path} に書き込めません。スタジオをインストールしたアカウントでインストールしてください。</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded: look at the network, then install again.</source>
        <comment>personal/installing.py f6504f19</comment>
        <translation type="unfinished">パッケージをダウンロードできません。ネットワークを確認して、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>What was downloaded is damaged: install again.</source>
        <comment>personal/installing.py 989d9943</comment>
        <translation type="unfinished">ダウンロードしたものが破損しています。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>There is no {absent} for Python {major}.{minor} on this system.</source>
        <comment>personal/installing.py f6a15e89</comment>
        <translation type="unfinished">このシステムには Python {major}.{minor} 用の {absent} がありません。</translation>
    </message>
    <message>
        <source>What learning needs is not known here, since the studio was not installed with pip: install it again.</source>
        <comment>personal/installing.py c1b28e63</comment>
        <translation type="unfinished">スタジオが pip で入っていないため、学習に必要なものが分かりません。インストールし直してください。</translation>
    </message>
    <message>
        <source>This Python has no pip: install the packages with the program that installed the studio, as &apos;uv pip install &quot;{name}[{extra}]&quot;&apos; does.</source>
        <comment>personal/installing.py 69fa2b38</comment>
        <translation type="unfinished">この Python には pip がありません。スタジオを入れたプログラムで &apos;uv pip install &quot;{name}[{extra}]&quot;&apos; のようにインストールしてください。</translation>
    </message>
    <message>
        <source>Installing needs {needed} GB of free disk and there are {free}: make room, then install again.</source>
        <comment>personal/installing.py 68d09099</comment>
        <translation type="unfinished">インストールには {needed} GB の空きが必要ですが、{free} GB しかありません。空きを作ってから、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Installing was called off; what was downloaded whole is kept.</source>
        <comment>personal/installing.py d423d3df</comment>
        <translation type="unfinished">インストールを取り消しました。完全にダウンロードしたものは残ります。</translation>
    </message>
    <message>
        <source>The packages are installed: start the studio again to use them.</source>
        <comment>personal/installing.py ae78a24f</comment>
        <translation type="unfinished">パッケージをインストールしました。使うにはスタジオを起動し直してください。</translation>
    </message>
    <message>
        <source>Installing cannot be started ({why}): try again.</source>
        <comment>personal/installing.py a2f702bd</comment>
        <translation type="unfinished">インストールを開始できません ({why})。もう一度お試しください。</translation>
    </message>
    <message>
        <source>No GPU can be used to learn, since torch {version} {why}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>personal/learning.py 6406d0a9</comment>
        <translation type="unfinished">torch {version} が{why}ため、学習に GPU を使えません。設定の「性能」で「動作する最速のもの」を選ぶ。</translation>
    </message>
    <message>
        <source>The GPU has not enough free memory to learn: close other programs, and try again.</source>
        <comment>personal/learning.py a83b52f6</comment>
        <translation type="unfinished">学習に必要な GPU メモリが足りません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>was built without CUDA</source>
        <comment>personal/learning.py be206d32</comment>
        <translation type="unfinished">CUDA なしで作られている</translation>
    </message>
    <message>
        <source>finds none</source>
        <comment>personal/learning.py 67887e79</comment>
        <translation type="unfinished">GPU を見つけられない</translation>
    </message>
    <message>
        <source>It is a photo, and a mouth is learnt from a video of a minute.</source>
        <comment>personal/making.py 9a6ff044</comment>
        <translation type="unfinished">写真です。口の学習には 1 分の動画が必要です。</translation>
    </message>
    <message>
        <source>{name} cannot be used: a mouth is learnt from a minute of speech, and the face is seen well in {count} frames; film for longer.</source>
        <comment>personal/making.py 56506eed</comment>
        <translation type="unfinished">{name} を使用できません。口の学習には 1 分の発話が必要で、顔がよく見えるのは {count} フレームです。長く撮影してください。</translation>
    </message>
    <message>
        <source>Learning needs {least_free} GB of free disk: make room, then go on.</source>
        <comment>personal/making.py a2d66918</comment>
        <translation type="unfinished">学習には {least_free} GB の空きが必要です。空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>Learning ended because of a fault in it{why}: start it again, it goes on from where it was.</source>
        <comment>personal/process.py b9027dc0</comment>
        <translation type="unfinished">学習が不具合のため終わりました{why}。もう一度始めると続きから再開します。</translation>
    </message>
    <message>
        <source>Learning was ended; what is done is kept, and it goes on from there the next time.</source>
        <comment>personal/process.py 2684b5d1</comment>
        <translation type="unfinished">学習を終了しました。済んだ分は残り、次回はそこから続きます。</translation>
    </message>
    <message>
        <source>Learning cannot be started ({why}): try again.</source>
        <comment>personal/process.py 923d2b6a</comment>
        <translation type="unfinished">学習を開始できません ({why})。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sound comes {late_ms} ms after its pictures: that is corrected.</source>
        <comment>personal/report.py 3d449ebd</comment>
        <translation type="unfinished">音声が画像より {late_ms} ms 遅れています。補正します。</translation>
    </message>
    <message>
        <source>The sound comes {value} ms before its pictures: that is corrected.</source>
        <comment>personal/report.py c10034ac</comment>
        <translation type="unfinished">音声が画像より {value} ms 進んでいます。補正します。</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech and {wanted_s} are wanted, at least {least_s}: read a page aloud while filming, near the microphone.</source>
        <comment>personal/report.py 0c306ef8</comment>
        <translation type="unfinished">発話は {seconds} 秒です。{wanted_s} 秒が望ましく、最低 {least_s} 秒必要です。撮影中にマイクの近くで 1 ページ音読してください。</translation>
    </message>
    <message>
        <source>Sound and picture are out of step by half a second or more: film again, or mend it.</source>
        <comment>personal/report.py 4296626e</comment>
        <translation type="unfinished">音声と画像が 0.5 秒以上ずれています。撮り直すか、直してください。</translation>
    </message>
    <message>
        <source>Cheeks or chin leave the picture in {value} % of it: go further away, or turn the camera, so that the whole head and the neck are seen.</source>
        <comment>personal/report.py d3052aad</comment>
        <translation type="unfinished">素材の {value} % で頬か顎が画像からはみ出します。離れるかカメラの向きを変え、頭全体と首が見えるようにしてください。</translation>
    </message>
    <message>
        <source>The head is turned away, covered or not followed in {value} % of the pictures, first at {clock}: these are left out; look at the camera.</source>
        <comment>personal/report.py ced63bc0</comment>
        <translation type="unfinished">{value} % の画像で頭が横を向くか隠れるか見失われています (最初は {clock})。これらは除きます。カメラを見てください。</translation>
    </message>
    <message>
        <source>Something else than a mouth is seen in {value} % of the pictures, first at {clock}: these are left out; keep hands and things away from the mouth, and look at the camera.</source>
        <comment>personal/report.py 6e463ddb</comment>
        <translation type="unfinished">画像の {value} % に口以外のものが写っています (最初は {clock})。これらは除外されます。手や物を口に近づけず、カメラを見てください。</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech: {wanted_s} or more are better.</source>
        <comment>personal/report.py 09054868</comment>
        <translation type="unfinished">発話は {seconds} 秒です。{wanted_s} 秒以上が望ましいです。</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech, which is enough.</source>
        <comment>personal/report.py 5b2cc508</comment>
        <translation type="unfinished">発話は {seconds} 秒で、十分です。</translation>
    </message>
    <message>
        <source>Which certificate signs cannot be read ({why}): choose it again in the settings, or remove {file}.</source>
        <comment>provenance/certificate.py 7cde6679</comment>
        <translation type="unfinished">どの証明書で署名するか読めません ({why})。設定で選び直すか、{file} を削除してください。</translation>
    </message>
    <message>
        <source>{choice_file} cannot be removed ({why}).</source>
        <comment>provenance/certificate.py dff00458</comment>
        <translation type="unfinished">{choice_file} を削除できません ({why})。</translation>
    </message>
    <message>
        <source>{name} and {name2} cannot be used for content credentials ({why}): {wanted}.</source>
        <comment>provenance/certificate.py 8cde98fa</comment>
        <translation type="unfinished">{name} と {name2} はコンテンツ認証情報に使えません ({why})。{wanted}。</translation>
    </message>
    <message>
        <source>{name} cannot be used for content credentials ({said}): {wanted}.</source>
        <comment>provenance/certificate.py 6de2a406</comment>
        <translation type="unfinished">{name} はコンテンツ認証情報に使えません ({said})。{wanted}。</translation>
    </message>
    <message>
        <source>it names no key and certificates</source>
        <comment>provenance/certificate.py 2c7405a7</comment>
        <translation type="unfinished">キーと証明書の記載がありません</translation>
    </message>
    <message>
        <source>{format}there is something else at {name} and {name2}.</source>
        <comment>provenance/credentials.py 7ed09b06</comment>
        <translation type="unfinished">{format}{name} と {name2} に別のものがあります。</translation>
    </message>
    <message>
        <source>signing it failed ({why}).</source>
        <comment>provenance/credentials.py 91b9831f</comment>
        <translation type="unfinished">署名に失敗しました ({why})。</translation>
    </message>
    <message>
        <source>The key for content credentials, {file}, cannot be used ({why}): mend or remove it.</source>
        <comment>provenance/installation.py 008286e3</comment>
        <translation type="unfinished">コンテンツ認証情報のキー {file} を使用できません ({why})。直すか削除してください。</translation>
    </message>
    <message>
        <source>The label has to have 1 to {longest} letters on one line.</source>
        <comment>provenance/label.py 41a94460</comment>
        <translation type="unfinished">ラベルは 1 行で 1～{longest} 文字です。</translation>
    </message>
    <message>
        <source>The label&apos;s place is one of {list}.</source>
        <comment>provenance/label.py 91a1c355</comment>
        <translation type="unfinished">ラベルの位置は次のいずれかです: {list}。</translation>
    </message>
    <message>
        <source>The label is shown for 1 to {longest_s} seconds, or always.</source>
        <comment>provenance/label.py 6a3738f2</comment>
        <translation type="unfinished">ラベルの表示は 1～{longest_s} 秒、または常時です。</translation>
    </message>
    <message>
        <source>No font here has the letter &quot;{strange}&quot;; choose other words.</source>
        <comment>provenance/label.py 39e79f09</comment>
        <translation type="unfinished">文字「{strange}」を持つフォントがありません。別の言葉にしてください。</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials: the avatar in it is not among the avatars here, or says something else of itself now.</source>
        <comment>provenance/recovered.py 2e623899</comment>
        <translation type="unfinished">{name} はコンテンツ認証情報なしで残します。そのアバターがここにないか、記載が変わっています。</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials ({why}).</source>
        <comment>provenance/recovered.py a730ca00</comment>
        <translation type="unfinished">{name} はコンテンツ認証情報なしで残します ({why})。</translation>
    </message>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>provenance/wording.py 9b3f73a0</comment>
        <translation type="unfinished">{name} は、この Viseme Studio が署名してから変更されていません。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>provenance/wording.py a176145c</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で、このスタジオに設定された証明書を使って署名してから変更されていません。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>provenance/wording.py eac563f1</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で署名してから変更されていません。このスタジオに設定された証明書の発行機関がその名前を保証しています。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>provenance/wording.py b3edc32d</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で署名してから変更されていません。それが誰かは確認されていません。ここで知られている機関はどれもその名前を保証していません。</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>provenance/wording.py aa4989f2</comment>
        <translation type="unfinished">{name} は、{signer}が {maker} で署名したあとに変更されました。コンテンツ認証情報の内容は、今のファイルには当てはまりません。</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>provenance/wording.py 3e009387</comment>
        <translation type="unfinished">{name} のコンテンツ認証情報は有効ではありません（{codes}）。その内容は何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>provenance/wording.py f0e454ce</comment>
        <translation type="unfinished">{name} のコンテンツ認証情報は壊れているか、ここで知られていない形式です。何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>provenance/wording.py 26889c09</comment>
        <translation type="unfinished">{name} は壊れているか、名前どおりのものではありません。コンテンツ認証情報があるかどうか分からず、何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>provenance/wording.py cf194698</comment>
        <translation type="unfinished">{name} の中にコンテンツ認証情報はなく、保管先のアドレスが書かれています（{address}）。確認のためにネットワークへ問い合わせることはないので、何も証明されていません。</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>provenance/wording.py 5f6b8ec2</comment>
        <translation type="unfinished">{name} にはコンテンツ認証情報がありません。作られたものか撮影されたものかを含め、何も証明されていません。詰め替え、切り取り、再圧縮をすると失われます。</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>provenance/wording.py f88c9d0e</comment>
        <translation type="unfinished">{name} は、ここでは認証情報を調べない種類のファイルです。作られたものか撮影されたものかを含め、何も証明されていません。</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>provenance/wording.py f438167f</comment>
        <translation type="unfinished">MKV と WebM のものは隣にある別のファイルで、一緒に渡す必要があります。</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>provenance/wording.py 572b0260</comment>
        <translation type="unfinished">素材の一部のコンテンツ認証情報が成り立ちません。その部分については何も証明されていません。</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>provenance/wording.py 0c3fc531</comment>
        <translation type="unfinished">映像の種類：{source}。</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>provenance/wording.py 82b790f6</comment>
        <translation type="unfinished">コンテンツ認証情報によると、映像の種類：{source}。</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>provenance/wording.py 1fb9222d</comment>
        <translation type="unfinished">アバター：{avatar}（ライセンス {licence}）。写っている人：{pictured}。同意：{consent}（{date} に表明）。</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>provenance/wording.py d33741ba</comment>
        <translation type="unfinished">含まれるアバターの数：{count}。</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>provenance/wording.py 3af0ebe8</comment>
        <translation type="unfinished">ここに示していないアバターがほかにも記載されています：{count}。</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>provenance/wording.py aa1dbc69</comment>
        <translation type="unfinished">話された同意がアバターに保存されています（SHA-256 {digest}…）。</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>provenance/wording.py 2b36b6cb</comment>
        <translation type="unfinished">同意はアバターの制作者が表明したものです。表明されたことは証明されますが、それが真実であることは証明されません。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 676e089d</comment>
        <translation type="unfinished">映像に Viseme Studio の見えないマークがありますが、どのアバターのものかはもう読み取れません。どこで作られたかの手がかりになりますが、模様は秘密ではないので証明にはなりません。</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>provenance/wording.py 4c19c11b</comment>
        <translation type="unfinished">映像に Viseme Studio の見えないマークは見つかりませんでした。ここで作られたものではないか、マークが失われるほど変更されています。</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>provenance/wording.py 382a9531</comment>
        <translation type="unfinished">映像が短すぎて、Viseme Studio の見えないマークがあるかどうか判断できません。{seconds} 秒必要です。</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>provenance/wording.py 77e2d7b1</comment>
        <translation type="unfinished">マークは映像の一部だけで探しました：{times}。</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>provenance/wording.py 26b6e106</comment>
        <translation type="unfinished">メタデータの記述：{comment} これは誰でも書いたり消したりできるので、何の証明にもなりません。</translation>
    </message>
    <message>
        <source>{clip} is the sound itself; choose another name for the clip.</source>
        <comment>render.py de39adc6</comment>
        <translation type="unfinished">{clip} は音声そのものです。クリップには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The background of {name} cannot be exchanged: the avatar has no matte.</source>
        <comment>render.py 86127d4d</comment>
        <translation type="unfinished">{name} の背景は替えられません。アバターにマットがありません。</translation>
    </message>
    <message>
        <source>{clip} would be {width} pixels wide: choose a smaller height.</source>
        <comment>render.py 38d67412</comment>
        <translation type="unfinished">{clip} の幅が {width} 画素になります。高さを小さくしてください。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <comment>TITLE</comment>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>PAGES</comment>
        <translation type="unfinished">設定のページ</translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <comment>AT_ONCE</comment>
        <translation type="unfinished">変更はすぐに保存されます</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <comment>NOT_SAVED</comment>
        <translation type="unfinished">設定を保存できませんでした</translation>
    </message>
    <message>
        <source>{why} What was chosen holds until the window is closed.</source>
        <comment>NOT_SAVED_WHY</comment>
        <translation type="unfinished">{why} 選択した内容はウィンドウを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">音声</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">マイク</translation>
    </message>
    <message>
        <source>The first follows the system when another microphone becomes its default.</source>
        <comment>MICROPHONE_HINT</comment>
        <translation type="unfinished">先頭の項目は、別のマイクが既定になるとシステムに従います。</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>GAIN</comment>
        <translation type="unfinished">ゲイン</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <comment>GATE</comment>
        <translation type="unfinished">ノイズゲート</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>GATE_OFF</comment>
        <translation type="unfinished">オフ</translation>
    </message>
    <message>
        <source>Quiet between words</source>
        <comment>GATE_ON</comment>
        <translation type="unfinished">言葉の間を無音にする</translation>
    </message>
    <message>
        <source>The room is learned in some seconds; it may cut a very soft beginning of a word.</source>
        <comment>GATE_HINT</comment>
        <translation type="unfinished">数秒で部屋の音を学習します。とても小さな語頭が切れることがあります。</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>LOUDSPEAKER</comment>
        <translation type="unfinished">スピーカー</translation>
    </message>
    <message>
        <source>Looking for loudspeakers</source>
        <comment>LOOKING_LOUDSPEAKERS</comment>
        <translation type="unfinished">スピーカーを探しています</translation>
    </message>
    <message>
        <source>No loudspeaker</source>
        <comment>NO_LOUDSPEAKER</comment>
        <translation type="unfinished">スピーカーなし</translation>
    </message>
    <message>
        <source>No loudspeaker: connect one, then open this page anew.</source>
        <comment>NO_LOUDSPEAKER_TIP</comment>
        <translation type="unfinished">スピーカーなし: 接続してから、このページを開き直してください。</translation>
    </message>
    <message>
        <source>For files that play and for Hear yourself, from the next time they begin.</source>
        <comment>LOUDSPEAKER_HINT</comment>
        <translation type="unfinished">再生するファイルと「自分の声を聞く」に使います。次の開始から有効です。</translation>
    </message>
    <message>
        <source>Volume of files</source>
        <comment>VOLUME</comment>
        <translation type="unfinished">ファイルの音量</translation>
    </message>
    <message>
        <source>What is heard here; what leaves the studio stays as it is.</source>
        <comment>VOLUME_HINT</comment>
        <translation type="unfinished">ここで聞こえる音量です。スタジオから出る音は変わりません。</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>TEST</comment>
        <translation type="unfinished">テスト</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <comment>TEST_BUTTON</comment>
        <translation type="unfinished">マイクをテスト…</translation>
    </message>
    <message>
        <source>Five seconds of speech: level, background noise, and what to do about it.</source>
        <comment>TEST_HINT</comment>
        <translation type="unfinished">5 秒話すと、レベル、背景ノイズ、対処方法が分かります。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>APPEARANCE</comment>
        <translation type="unfinished">外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>LANGUAGE</comment>
        <translation type="unfinished">言語</translation>
    </message>
    <message>
        <source>English</source>
        <comment>LANGUAGE_ITSELF</comment>
        <translation type="unfinished">日本語</translation>
    </message>
    <message>
        <source>From the next start on. What is marked was translated without native speakers, and none has read it yet.</source>
        <comment>LANGUAGE_HINT</comment>
        <translation type="unfinished">次回の起動から有効です。印のある言語は母語話者による翻訳ではなく、まだ校閲されていません。</translation>
    </message>
    <message>
        <source>{hint} This system has no font for {names}: install one, such as Noto Sans CJK.</source>
        <comment>LANGUAGE_HINT_NO_FONT</comment>
        <translation type="unfinished">{hint} このシステムには {names} のフォントがありません。Noto Sans CJK などを入れてください。</translation>
    </message>
    <message>
        <source>{own} ({english}), not reviewed</source>
        <comment>LANGUAGE_UNREVIEWED</comment>
        <translation type="unfinished">{own} ({english})、未校閲</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>TEXT_SIZE</comment>
        <translation type="unfinished">文字サイズ</translation>
    </message>
    <message>
        <source>Rows and controls grow with it, as far as the screen has room. From the next start on.</source>
        <comment>TEXT_SIZE_HINT</comment>
        <translation type="unfinished">画面に余裕がある限り、行と操作部も大きくなります。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>RESTART</comment>
        <translation type="unfinished">再起動</translation>
    </message>
    <message>
        <source>Restart the studio</source>
        <comment>RESTART_BUTTON</comment>
        <translation type="unfinished">スタジオを再起動</translation>
    </message>
    <message>
        <source>Another language or text size is shown then, and who is live comes back live. A recording is kept; exports, streams and the page end.</source>
        <comment>RESTART_HINT</comment>
        <translation type="unfinished">別の言語や文字サイズはその後に表示され、ライブ中だったものはライブに戻ります。録画は残り、書き出し・配信・ページは終わります。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">視差効果を減らす</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>PANELS</comment>
        <translation type="unfinished">パネル</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <comment>PANELS_BUTTON</comment>
        <translation type="unfinished">レイアウトをリセット</translation>
    </message>
    <message>
        <source>Every panel of the layout on screen goes back to its place.</source>
        <comment>PANELS_HINT</comment>
        <translation type="unfinished">表示中のレイアウトのすべてのパネルが元の位置に戻ります。</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <comment>FOLLOW_SYSTEM</comment>
        <translation type="unfinished">システムに従う</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>DARK</comment>
        <translation type="unfinished">ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>LIGHT</comment>
        <translation type="unfinished">ライト</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>ALWAYS</comment>
        <translation type="unfinished">常に</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>NEVER</comment>
        <translation type="unfinished">しない</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">通知</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>LANGUAGES_WRITTEN zh_CN</comment>
        <translation type="unfinished">中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>LANGUAGES_WRITTEN ja</comment>
        <translation type="unfinished">日本語</translation>
    </message>
    <message>
        <source>Trouble leaves when there was time to read it, or when it is over. Everything told is listed in Notices, in the menu Help.</source>
        <comment>NOTICES_HINT</comment>
        <translation type="unfinished">問題の通知は、読む時間が過ぎるか解消すると消えます。これまでの通知は「ヘルプ」メニューの「通知」にあります。</translation>
    </message>
    <message>
        <source>Leave when read</source>
        <comment>NOTICES_LEAVE</comment>
        <translation type="unfinished">読んだら消える</translation>
    </message>
    <message>
        <source>Stay until dismissed</source>
        <comment>NOTICES_STAY</comment>
        <translation type="unfinished">閉じるまで残る</translation>
    </message>
    <message>
        <source>Recording and export</source>
        <comment>CLIPS</comment>
        <translation type="unfinished">録画と書き出し</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>FOLDER</comment>
        <translation type="unfinished">フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>FOLDER_BUTTON</comment>
        <translation type="unfinished">選ぶ…</translation>
    </message>
    <message>
        <source>Recording quality</source>
        <comment>RECORDING_QUALITY</comment>
        <translation type="unfinished">録画の画質</translation>
    </message>
    <message>
        <source>From the next recording on.</source>
        <comment>RECORDING_QUALITY_HINT</comment>
        <translation type="unfinished">次の録画から有効です。</translation>
    </message>
    <message>
        <source>Recording format</source>
        <comment>RECORDING_FORMAT</comment>
        <translation type="unfinished">録画の形式</translation>
    </message>
    <message>
        <source>Recording in parts</source>
        <comment>RECORDING_SPLIT</comment>
        <translation type="unfinished">録画の分割</translation>
    </message>
    <message>
        <source>One file</source>
        <comment>RECORDING_SPLITS 0</comment>
        <translation type="unfinished">1 つのファイル</translation>
    </message>
    <message>
        <source>Of 10 minutes</source>
        <comment>RECORDING_SPLITS 1</comment>
        <translation type="unfinished">10 分ごと</translation>
    </message>
    <message>
        <source>Of 30 minutes</source>
        <comment>RECORDING_SPLITS 2</comment>
        <translation type="unfinished">30 分ごと</translation>
    </message>
    <message>
        <source>Of an hour</source>
        <comment>RECORDING_SPLITS 3</comment>
        <translation type="unfinished">1 時間ごと</translation>
    </message>
    <message>
        <source>Of 1 GB</source>
        <comment>RECORDING_SPLITS 4</comment>
        <translation type="unfinished">1 GB ごと</translation>
    </message>
    <message>
        <source>Of 4 GB</source>
        <comment>RECORDING_SPLITS 5</comment>
        <translation type="unfinished">4 GB ごと</translation>
    </message>
    <message>
        <source>Encoder</source>
        <comment>ENCODER</comment>
        <translation type="unfinished">エンコーダー</translation>
    </message>
    <message>
        <source>Of recordings and streams, from the next on. Graphics hardware is offered where a trial shows that it works.</source>
        <comment>ENCODER_HINT</comment>
        <translation type="unfinished">録画と配信用。次回から有効です。試行で動作が確認できたグラフィックス機器だけが表示されます。</translation>
    </message>
    <message>
        <source>Export format</source>
        <comment>EXPORT_FORMAT</comment>
        <translation type="unfinished">書き出しの形式</translation>
    </message>
    <message>
        <source>Export quality</source>
        <comment>EXPORT_QUALITY</comment>
        <translation type="unfinished">書き出しの画質</translation>
    </message>
    <message>
        <source>Export size</source>
        <comment>EXPORT_SIZE</comment>
        <translation type="unfinished">書き出しのサイズ</translation>
    </message>
    <message>
        <source>What the export window offers first; each clip can still differ.</source>
        <comment>EXPORT_SIZE_HINT</comment>
        <translation type="unfinished">書き出しウィンドウの初期値です。クリップごとに変更できます。</translation>
    </message>
    <message>
        <source>As the avatar</source>
        <comment>AS_AVATAR</comment>
        <translation type="unfinished">アバターと同じ</translation>
    </message>
    <message>
        <source>{value}p</source>
        <comment>HEIGHT</comment>
        <translation type="unfinished">{value}p</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">アバター</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">読み込み</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">読み込む…</translation>
    </message>
    <message numerus="yes">
        <source>{count} avatars in the gallery. A package ends in .avatar; it can also be dropped on the window.</source>
        <comment>IMPORT_HINT</comment>
        <extracomment>For one: {count} avatar in the gallery. A package ends in .avatar; it can also be dropped on the window.</extracomment>
        <translation type="unfinished">
            <numerusform>ギャラリーにアバターが {count} 体あります。パッケージは .avatar で終わり、ウィンドウにドロップすることもできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>OWN</comment>
        <translation type="unfinished">自分のアバター</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>PERFORMANCE</comment>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>PROCESSOR</comment>
        <translation type="unfinished">プロセッサー</translation>
    </message>
    <message>
        <source>A processor chosen by name is used, or the reason why not is said. Check this computer, in the menu Help, tells more.</source>
        <comment>PROCESSOR_HINT</comment>
        <translation type="unfinished">名前で選んだプロセッサーを使うか、使えない理由を示します。詳しくはヘルプメニューの「このコンピューターを確認」をご覧ください。</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <comment>PROCESSOR_AUTO</comment>
        <translation type="unfinished">動作する最速のもの</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <comment>RUNS_ON</comment>
        <translation type="unfinished">ネットワークの実行先</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">先読み</translation>
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
        <translation type="unfinished">CPU で実行している理由: {why}</translation>
    </message>
    <message>
        <source>{why} As long as the picture keeps 25 fps and none is skipped, nothing is lost.</source>
        <comment>WHY_SAYS</comment>
        <translation type="unfinished">{why} 映像が 25 fps を保ち、スキップがなければ問題ありません。</translation>
    </message>
    <message>
        <source>Running on the CPU now</source>
        <comment>FELL_TITLE</comment>
        <translation type="unfinished">現在 CPU で実行しています</translation>
    </message>
    <message>
        <source>{why} The GPU is tried again every half minute.</source>
        <comment>FELL_SAYS</comment>
        <translation type="unfinished">{why} GPU は 30 秒ごとに再試行されます。</translation>
    </message>
    <message>
        <source>Running on the GPU again</source>
        <comment>BACK_TITLE</comment>
        <translation type="unfinished">再び GPU で実行しています</translation>
    </message>
    <message>
        <source>What made it fail has passed: the pictures come from it again.</source>
        <comment>BACK_SAYS</comment>
        <translation type="unfinished">失敗の原因がなくなり、映像は再び GPU で作られています。</translation>
    </message>
    <message>
        <source>This processor cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">このプロセッサーは使用できません</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>CHECK_BUTTON</comment>
        <translation type="unfinished">このコンピューターを確認…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <comment>CHECK_TITLE</comment>
        <translation type="unfinished">このコンピューターを確認</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>CHECK_FOUND</comment>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>CHECK_COPY</comment>
        <translation type="unfinished">レポートをコピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>CHECK_AGAIN</comment>
        <translation type="unfinished">再確認</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>CHECK_LOOKING</comment>
        <translation type="unfinished">確認中</translation>
    </message>
    <message>
        <source>Checking {step}</source>
        <comment>CHECK_STEP</comment>
        <translation type="unfinished">{step} を確認中</translation>
    </message>
    <message>
        <source>Recordings</source>
        <comment>CHECK_RECORDINGS</comment>
        <translation type="unfinished">録画</translation>
    </message>
    <message>
        <source>One frame of {avatar}, from sound to finished</source>
        <comment>CHECK_PICTURE</comment>
        <translation type="unfinished">{avatar} の 1 フレーム、音声から完成まで</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It names no person, no computer and no folder: it can be sent with a question.</source>
        <comment>CHECK_COPIED</comment>
        <translation type="unfinished">レポートをクリップボードにコピーしました。人、コンピューター、フォルダーの名前は含まれないので、質問に添えて送れます。</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>CHECK_FAULT</comment>
        <translation type="unfinished">確認自体の不具合により停止しました ({kind})。</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>CHECK_SCREEN</comment>
        <translation type="unfinished">画面</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <comment>CHECK_SCREEN_NUMBER</comment>
        <translation type="unfinished">画面 {number}</translation>
    </message>
    <message>
        <source>{width:.0f} x {height:.0f}, scale {scale:g}, {hertz:.0f} Hz</source>
        <comment>CHECK_SCREEN_IS</comment>
        <translation type="unfinished">{width:.0f} x {height:.0f}、倍率 {scale:g}、{hertz:.0f} Hz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>CHECK_SCREEN_NONE</comment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>the display does not answer: look at DISPLAY, or sign in to a desktop</source>
        <comment>CHECK_SCREEN_SILENT</comment>
        <translation type="unfinished">ディスプレイが応答しません。DISPLAY を確認するか、デスクトップにサインインしてください</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>KEYS</comment>
        <translation type="unfinished">キー</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <comment>TALK</comment>
        <translation type="unfinished">押して話す</translation>
    </message>
    <message>
        <source>While a key is chosen, the microphone is muted unless it is held and this window has the keyboard. Backspace takes a key away, here and below.</source>
        <comment>TALK_HINT</comment>
        <translation type="unfinished">キーを選ぶと、このウィンドウがキーボードを持ち、そのキーを押している間だけマイクが有効になります。Backspace でキーを外せます (ここでも下でも)。</translation>
    </message>
    <message>
        <source>{key} is the key of: {command}. Choose another, or take it away there first.</source>
        <comment>KEY_TAKEN</comment>
        <translation type="unfinished">{key} は次のコマンドのキーです: {command}。別のキーを選ぶか、先にそこで外してください。</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <comment>GLOBAL</comment>
        <translation type="unfinished">他のプログラム</translation>
    </message>
    <message>
        <source>Only in this window</source>
        <comment>GLOBAL_OFF</comment>
        <translation type="unfinished">このウィンドウだけ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>GLOBAL_ON</comment>
        <translation type="unfinished">すべての場所</translation>
    </message>
    <message>
        <source>Mute, start and stop, record, and the key that is held to talk. The desktop may ask you first.</source>
        <comment>GLOBAL_HINT</comment>
        <translation type="unfinished">ミュート、開始と停止、録画、押して話すキー。デスクトップが先に確認することがあります。</translation>
    </message>
    <message>
        <source>These keys work everywhere now.</source>
        <comment>GLOBAL_TAKEN</comment>
        <translation type="unfinished">これらのキーはどこでも使えるようになりました。</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs beside others; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_NONE</comment>
        <translation type="unfinished">このデスクトップでは背後のプログラムにキーが届きません。スタジオのウィンドウがキーボードを持つ間だけ使えます。</translation>
    </message>
    <message>
        <source>The desktop did not give the keys; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_REFUSED</comment>
        <translation type="unfinished">デスクトップがキーを渡しませんでした。スタジオのウィンドウがキーボードを持つ間だけ使えます。</translation>
    </message>
    <message>
        <source>Another program has one of these keys already; choose other keys, or end it.</source>
        <comment>GLOBAL_GRABBED</comment>
        <translation type="unfinished">別のプログラムがこれらのキーの一つを使用中です。別のキーを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>{key} is no key that works everywhere; choose another.</source>
        <comment>GLOBAL_NO_KEY</comment>
        <translation type="unfinished">{key} はどこでも使えるキーではありません。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>The desktop does not give the keys any more; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_LOST</comment>
        <translation type="unfinished">デスクトップがキーを渡さなくなりました。スタジオのウィンドウがキーボードを持つ間だけ使えます。</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>KEYS_RESET</comment>
        <translation type="unfinished">すべてのキー</translation>
    </message>
    <message>
        <source>As they came</source>
        <comment>KEYS_RESET_BUTTON</comment>
        <translation type="unfinished">初期状態に戻す</translation>
    </message>
    <message>
        <source>Every command gets the key that it came with.</source>
        <comment>KEYS_RESET_HINT</comment>
        <translation type="unfinished">すべてのコマンドが最初のキーに戻ります。</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Start</source>
        <comment>START</comment>
        <translation type="unfinished">開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>STOP</comment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <comment>START_TIP</comment>
        <translation type="unfinished">開始または停止 (スペース)</translation>
    </message>
    <message>
        <source>Start plays {name}: there is no microphone (Space)</source>
        <comment>START_FILE_TIP</comment>
        <translation type="unfinished">マイクがないため、「開始」で {name} を再生します (スペース)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">書き出し</translation>
    </message>
    <message>
        <source>Make clips from sound files (Ctrl+E)</source>
        <comment>EXPORT_TIP</comment>
        <translation type="unfinished">音声ファイルからクリップを作る (Ctrl+E)</translation>
    </message>
    <message>
        <source>Open a sound file (Ctrl+O)</source>
        <comment>OPEN_TIP</comment>
        <translation type="unfinished">音声ファイルを開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>No file</source>
        <comment>NO_FILE</comment>
        <translation type="unfinished">ファイルなし</translation>
    </message>
    <message>
        <source>Play the file (Ctrl+P)</source>
        <comment>PLAY_TIP</comment>
        <translation type="unfinished">ファイルを再生 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the file (Ctrl+P)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">ファイルを一時停止 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Loop the file (Ctrl+L)</source>
        <comment>LOOP_TIP</comment>
        <translation type="unfinished">ファイルをループ (Ctrl+L)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <comment>MUTE_TIP</comment>
        <translation type="unfinished">マイクをミュート (Ctrl+M)</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <comment>UNMUTE_TIP</comment>
        <translation type="unfinished">マイクのミュートを解除 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <comment>GAIN_NAME</comment>
        <translation type="unfinished">ゲイン (デシベル)</translation>
    </message>
    <message>
        <source>Microphone gain; double-click for 0 dB</source>
        <comment>GAIN</comment>
        <translation type="unfinished">マイクのゲイン。ダブルクリックで 0 dB</translation>
    </message>
    <message>
        <source>Microphone gain: {value}; double-click for 0 dB</source>
        <comment>GAIN_TIP</comment>
        <translation type="unfinished">マイクのゲイン: {value}。ダブルクリックで 0 dB</translation>
    </message>
    <message>
        <source>Drop a sound file here and the avatar speaks it</source>
        <comment>SEEK_HINT</comment>
        <translation type="unfinished">ここに音声ファイルをドロップすると、アバターが話します</translation>
    </message>
    <message>
        <source>Drop a sound file here</source>
        <comment>SEEK_HINT_SHORT</comment>
        <translation type="unfinished">ここに音声ファイルをドロップ</translation>
    </message>
    <message>
        <source>Position in the sound file</source>
        <comment>SEEK_NAME</comment>
        <translation type="unfinished">音声ファイルの位置</translation>
    </message>
    <message>
        <source>{position:.0f} of {length:.0f} seconds</source>
        <comment>SEEK_SAYS</comment>
        <translation type="unfinished">{position:.0f} / {length:.0f} 秒</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">マイク</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <comment>NONE</comment>
        <translation type="unfinished">マイクが見つかりません</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NONE_SHORT</comment>
        <translation type="unfinished">マイクなし</translation>
    </message>
    <message>
        <source>No microphone: connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>NONE_TIP</comment>
        <translation type="unfinished">マイクなし: マイクを接続すると自動で表示されます。または、アバターに音声ファイルを話させてください。</translation>
    </message>
    <message>
        <source> (default)</source>
        <comment>DEFAULT</comment>
        <translation type="unfinished"> (既定)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>SYSTEM_DEFAULT</comment>
        <translation type="unfinished">システムの既定</translation>
    </message>
    <message>
        <source>{name} records what this computer plays; it is no microphone.</source>
        <comment>MONITOR</comment>
        <translation type="unfinished">{name} はこのコンピューターが再生する音を録音します。マイクではありません。</translation>
    </message>
    <message>
        <source>The system&apos;s default, {monitor}, records what this computer plays; {name} is heard instead.</source>
        <comment>DEFAULT_IS_MONITOR</comment>
        <translation type="unfinished">システムの既定 {monitor} はこのコンピューターが再生する音を録音します。代わりに {name} を聞きます。</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself. {name} only records what this computer plays.</source>
        <comment>ONLY_MONITOR</comment>
        <translation type="unfinished">マイクを接続すると自動で表示されます。{name} は、このコンピューターが再生する音だけを録音します。</translation>
    </message>
    <message>
        <source>There is no file to play yet: open a sound file first (Ctrl+O)</source>
        <comment>PLAY_NOT_YET</comment>
        <translation type="unfinished">再生するファイルがまだありません。先に音声ファイルを開いてください (Ctrl+O)</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">マイクを探しています…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>LOOKING_SHORT</comment>
        <translation type="unfinished">検索中…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <comment>USE_ANYWAY</comment>
        <translation type="unfinished">それでも使う</translation>
    </message>
    <message>
        <source>Unplugged: {name}</source>
        <comment>UNPLUGGED</comment>
        <translation type="unfinished">未接続: {name}</translation>
    </message>
    <message>
        <source>Level in dBFS. CLIP goes out after 5 seconds, or when you click it.</source>
        <comment>METER_TIP</comment>
        <translation type="unfinished">レベル (dBFS)。CLIP は 5 秒後、またはクリックすると消えます。</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <comment>METER_NAME</comment>
        <translation type="unfinished">マイクのレベル</translation>
    </message>
    <message>
        <source>{level:.0f} dB, peak {peak:.0f} dB</source>
        <comment>METER_SAYS</comment>
        <translation type="unfinished">{level:.0f} dB、ピーク {peak:.0f} dB</translation>
    </message>
    <message>
        <source>No signal</source>
        <comment>METER_SILENT</comment>
        <translation type="unfinished">信号なし</translation>
    </message>
    <message>
        <source>{level}. Clipped: press Enter to reset.</source>
        <comment>METER_CLIPPED</comment>
        <translation type="unfinished">{level}。クリップしました。Enter キーで消灯します。</translation>
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
        <translation type="unfinished">音声と動画 (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <comment>OPEN_FILE</comment>
        <translation type="unfinished">音声ファイルを開く</translation>
    </message>
    <message>
        <source>Open a sound file…</source>
        <comment>OPEN_FILE_BUTTON</comment>
        <translation type="unfinished">音声ファイルを開く…</translation>
    </message>
    <message>
        <source>Choose the track of sound</source>
        <comment>TRACKS</comment>
        <translation type="unfinished">音声トラックを選ぶ</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <comment>TRACK</comment>
        <translation type="unfinished">トラック {number}</translation>
    </message>
    <message>
        <source>{track}, one of {count} tracks of sound</source>
        <comment>TRACK_USED</comment>
        <translation type="unfinished">{track}、音声トラック {count} 本のうちの 1 本</translation>
    </message>
    <message>
        <source>mono</source>
        <comment>MONO</comment>
        <translation type="unfinished">モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <comment>STEREO</comment>
        <translation type="unfinished">ステレオ</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <comment>CHANNELS</comment>
        <translation type="unfinished">{count} チャンネル</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <comment>FILE_UNUSABLE</comment>
        <translation type="unfinished">このファイルは使用できません</translation>
    </message>
    <message>
        <source>This file cannot be played</source>
        <comment>FILE_UNPLAYABLE</comment>
        <translation type="unfinished">このファイルは再生できません</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>FILE_REMARKS</comment>
        <translation type="unfinished">{name} について</translation>
    </message>
    <message>
        <source>No such file</source>
        <comment>NO_SUCH_FILE</comment>
        <translation type="unfinished">ファイルがありません</translation>
    </message>
    <message>
        <source>{path} is not there: choose another file.</source>
        <comment>FILE_GONE</comment>
        <translation type="unfinished">{path} がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>NO_SOUND</comment>
        <translation type="unfinished">音声なし</translation>
    </message>
    <message>
        <source>The file plays unheard</source>
        <comment>UNHEARD</comment>
        <translation type="unfinished">ファイルの音が聞こえません</translation>
    </message>
    <message>
        <source>Play the file</source>
        <comment>PLAY_FILE</comment>
        <translation type="unfinished">ファイルを再生</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NO_MICROPHONE</comment>
        <translation type="unfinished">マイクなし</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>CONNECT_ONE</comment>
        <translation type="unfinished">マイクを接続すると自動で表示されます。または、アバターに音声ファイルを話させてください。</translation>
    </message>
    <message>
        <source>The sound server does not answer</source>
        <comment>SERVER_SILENT</comment>
        <translation type="unfinished">サウンドサーバーが応答しません</translation>
    </message>
    <message>
        <source>It goes on by itself when it does; if not, sign out and in again, or let the avatar speak a sound file.</source>
        <comment>SERVER_SILENT_HINT</comment>
        <translation type="unfinished">応答すれば自動で続きます。続かない場合はサインインし直すか、アバターに音声ファイルを話させてください。</translation>
    </message>
    <message>
        <source>{name} is late</source>
        <comment>LATE</comment>
        <translation type="unfinished">{name} が遅れています</translation>
    </message>
    <message>
        <source>{name}: no signal</source>
        <comment>NO_SIGNAL</comment>
        <translation type="unfinished">{name}: 信号なし</translation>
    </message>
    <message>
        <source>{name}: only silence</source>
        <comment>ONLY_SILENCE</comment>
        <translation type="unfinished">{name}: 無音のみ</translation>
    </message>
    <message>
        <source>It is switched off, or this program may not use it: look at its switch and at the system&apos;s privacy settings.</source>
        <comment>SILENCE_HINT</comment>
        <translation type="unfinished">オフになっているか、このプログラムに許可されていません。マイクのスイッチとシステムのプライバシー設定を確認してください。</translation>
    </message>
    <message>
        <source>The avatar is resting. Connect the microphone again and it goes on by itself, or use another.</source>
        <comment>NO_SIGNAL_LOST</comment>
        <translation type="unfinished">アバターは静止しています。マイクをつなぎ直すと自動で続きます。または別のマイクを使ってください。</translation>
    </message>
    <message>
        <source>no signal since {time}</source>
        <comment>NO_SIGNAL_SINCE</comment>
        <translation type="unfinished">{time} から信号なし</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">{name} を使う</translation>
    </message>
    <message>
        <source>You are muted</source>
        <comment>YOU_ARE_MUTED</comment>
        <translation type="unfinished">ミュートされています</translation>
    </message>
    <message>
        <source>The microphone hears you, the avatar does not.</source>
        <comment>MUTED_SPEECH</comment>
        <translation type="unfinished">マイクには聞こえていますが、アバターには聞こえていません。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>UNMUTE</comment>
        <translation type="unfinished">ミュート解除</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <comment>TEST_TITLE</comment>
        <translation type="unfinished">マイクをテスト</translation>
    </message>
    <message>
        <source>Press Test and speak as you usually do.</source>
        <comment>TEST_FIRST</comment>
        <translation type="unfinished">「テスト」を押して、いつものように話してください。</translation>
    </message>
    <message>
        <source>Speak now, as you usually do.</source>
        <comment>TEST_NOW</comment>
        <translation type="unfinished">いつものように話してください。</translation>
    </message>
    <message>
        <source>Test for 5 seconds</source>
        <comment>TEST_BEGIN</comment>
        <translation type="unfinished">5 秒間テスト</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <comment>TEST_PROGRESS</comment>
        <translation type="unfinished">テストの進行状況</translation>
    </message>
    <message>
        <source>No signal: look at the microphone&apos;s switch, and at the system&apos;s privacy settings.</source>
        <comment>TEST_ZEROS</comment>
        <translation type="unfinished">信号なし。マイクのスイッチとシステムのプライバシー設定を確認してください。</translation>
    </message>
    <message>
        <source>No sound came: choose another microphone, or connect this one again.</source>
        <comment>TEST_NOTHING</comment>
        <translation type="unfinished">音が来ませんでした。別のマイクを選ぶか、このマイクをつなぎ直してください。</translation>
    </message>
    <message>
        <source>It is silent: speak closer to it, or choose another microphone.</source>
        <comment>TEST_SILENT</comment>
        <translation type="unfinished">無音です。近づいて話すか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>It clips: lower the gain here or in the system. {heard}.</source>
        <comment>TEST_CLIPS</comment>
        <translation type="unfinished">クリップしています。ここかシステムでゲインを下げてください。{heard}。</translation>
    </message>
    <message>
        <source>Too quiet: raise the gain, or speak closer to it. {heard}.</source>
        <comment>TEST_QUIET</comment>
        <translation type="unfinished">小さすぎます。ゲインを上げるか、近づいて話してください。{heard}。</translation>
    </message>
    <message>
        <source>The room is noisy, or there was no speech: find a quieter place, or speak closer. {heard}.</source>
        <comment>TEST_NOISY</comment>
        <translation type="unfinished">部屋がうるさいか、声がありませんでした。静かな場所を探すか、近づいて話してください。{heard}。</translation>
    </message>
    <message>
        <source>Good level. {heard}, no clipping.</source>
        <comment>TEST_GOOD</comment>
        <translation type="unfinished">良いレベルです。{heard}、クリップなし。</translation>
    </message>
    <message>
        <source>Speech {speech}, background noise {noise}</source>
        <comment>TEST_HEARD</comment>
        <translation type="unfinished">音声 {speech}、背景ノイズ {noise}</translation>
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
        <translation type="unfinished">アバターを読み込んでいます</translation>
    </message>
    <message>
        <source>No picture</source>
        <comment>NO_PICTURE</comment>
        <translation type="unfinished">映像なし</translation>
    </message>
    <message>
        <source>Preview of the avatar</source>
        <comment>PREVIEW</comment>
        <translation type="unfinished">アバターのプレビュー</translation>
    </message>
    <message>
        <source>{state}, MUTED. {figures}</source>
        <comment>PREVIEW_SAYS_MUTED</comment>
        <translation type="unfinished">{state}、ミュート中。{figures}</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>LIVE</comment>
        <translation type="unfinished">ライブ</translation>
    </message>
    <message>
        <source>RESTING</source>
        <comment>RESTING</comment>
        <translation type="unfinished">静止</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">一時停止</translation>
    </message>
    <message>
        <source>MUTED</source>
        <comment>MUTED</comment>
        <translation type="unfinished">ミュート</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <comment>REC</comment>
        <translation type="unfinished">REC {time}</translation>
    </message>
    <message>
        <source>REC PAUSED</source>
        <comment>REC_PAUSED</comment>
        <translation type="unfinished">REC 一時停止</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <comment>ORIGINAL</comment>
        <translation type="unfinished">元の映像</translation>
    </message>
    <message>
        <source>DIFFERENCE × {times}</source>
        <comment>DIFFERENCE</comment>
        <translation type="unfinished">差分 × {times}</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>sound → screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">音声 → 画面</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>MILLISECONDS</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>FILE</comment>
        <translation type="unfinished">ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open a sound file…</source>
        <comment>OPEN</comment>
        <translation type="unfinished">音声ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <comment>OPEN_RECENT</comment>
        <translation type="unfinished">最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>NO_RECENT</comment>
        <translation type="unfinished">最近使ったファイルはありません</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <comment>CLEAR_RECENT</comment>
        <translation type="unfinished">このリストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;trace…</source>
        <comment>SAVE_TRACE</comment>
        <translation type="unfinished">トレースを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>QUIT</comment>
        <translation type="unfinished">終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>VIEW</comment>
        <translation type="unfinished">表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <comment>PRESENT_LAYOUT</comment>
        <translation type="unfinished">プレゼン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <comment>STUDIO_LAYOUT</comment>
        <translation type="unfinished">スタジオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <comment>ENGINEER_LAYOUT</comment>
        <translation type="unfinished">エンジニア(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare the mouth</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">口を比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Painted</source>
        <comment>COMPARE_PAINTED</comment>
        <translation type="unfinished">描画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <comment>COMPARE_ORIGINAL</comment>
        <translation type="unfinished">元の映像(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Difference, {times} times stronger</source>
        <comment>COMPARE_DIFFERENCE</comment>
        <translation type="unfinished">差分、{times} 倍に強調(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Freeze the panels</source>
        <comment>FREEZE</comment>
        <translation type="unfinished">パネルを固定(&amp;F)</translation>
    </message>
    <message>
        <source>Exp&amp;ort the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">範囲をクリップとして書き出す(&amp;O)</translation>
    </message>
    <message>
        <source>Picture in a small &amp;window</source>
        <comment>FLOATING</comment>
        <translation type="unfinished">映像を小さなウィンドウに(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">視差効果を減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <comment>RESET_LAYOUT</comment>
        <translation type="unfinished">レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">アバター(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Make your own avatar…</source>
        <comment>MAKE_OWN</comment>
        <translation type="unfinished">自分のアバターを作る(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>NEXT</comment>
        <translation type="unfinished">次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>PREVIOUS</comment>
        <translation type="unfinished">前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">先読み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>DETAILS</comment>
        <translation type="unfinished">詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">音声(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <comment>START_STOP</comment>
        <translation type="unfinished">開始または停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mute the microphone</source>
        <comment>MUTE</comment>
        <translation type="unfinished">マイクをミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Test the microphone…</source>
        <comment>TEST</comment>
        <translation type="unfinished">マイクをテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause the file</source>
        <comment>PLAY</comment>
        <translation type="unfinished">ファイルを再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Loop the file</source>
        <comment>LOOP</comment>
        <translation type="unfinished">ファイルをループ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">録画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <comment>PAUSE_RECORDING</comment>
        <translation type="unfinished">録画を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <comment>SETTINGS</comment>
        <translation type="unfinished">設定(&amp;S)…</translation>
    </message>
    <message>
        <source>LATE</source>
        <comment>LATE</comment>
        <translation type="unfinished">遅延</translation>
    </message>
    <message>
        <source>Over the budget of {budget:.0f} ms</source>
        <comment>OVER_BUDGET_TIP</comment>
        <translation type="unfinished">予算 {budget:.0f} ms を超過</translation>
    </message>
    <message>
        <source>Save pa&amp;nels…</source>
        <comment>SAVE_PANELS</comment>
        <translation type="unfinished">パネルを保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt view of the mouth</source>
        <comment>COMPARE_NEXT</comment>
        <translation type="unfinished">口の次の表示(&amp;X)</translation>
    </message>
    <message>
        <source>Choose a &amp;region</source>
        <comment>CHOOSE_REGION</comment>
        <translation type="unfinished">範囲を選ぶ(&amp;R)</translation>
    </message>
    <message>
        <source>R, Shift+drag</source>
        <comment>REGION_KEYS</comment>
        <translation type="unfinished">R、Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Compare with a sess&amp;ion…</source>
        <comment>COMPARE_SESSION</comment>
        <translation type="unfinished">セッションと比べる(&amp;I)…</translation>
    </message>
    <message>
        <source>Stop comparin&amp;g with a session</source>
        <comment>COMPARE_NO_SESSION</comment>
        <translation type="unfinished">セッションとの比較をやめる(&amp;G)</translation>
    </message>
    <message>
        <source>Picture in f&amp;ull screen</source>
        <comment>FULL_SCREEN</comment>
        <translation type="unfinished">映像を全画面に(&amp;U)</translation>
    </message>
    <message>
        <source>Back to the whole window (Escape)</source>
        <comment>BACK</comment>
        <translation type="unfinished">ウィンドウ全体に戻る (Esc)</translation>
    </message>
    <message>
        <source>Play a s&amp;ample</source>
        <comment>PLAY_SAMPLE</comment>
        <translation type="unfinished">サンプルを再生(&amp;A)</translation>
    </message>
    <message>
        <source>Show r&amp;ecordings</source>
        <comment>SHOW_RECORDINGS</comment>
        <translation type="unfinished">録画を表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder for recordings…</source>
        <comment>RECORDINGS_FOLDER</comment>
        <translation type="unfinished">録画のフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>HELP</comment>
        <translation type="unfinished">ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <comment>SHORTCUTS</comment>
        <translation type="unfinished">ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Check a &amp;file…</source>
        <comment>CHECK_FILE</comment>
        <translation type="unfinished">ファイルを確認(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <comment>CHECK</comment>
        <translation type="unfinished">このコンピューターを確認(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Viseme Studio</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">Viseme Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>Layouts</source>
        <comment>LAYOUTS</comment>
        <translation type="unfinished">レイアウト</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <comment>LAYOUT</comment>
        <translation type="unfinished">レイアウト: {name}</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>PRESENT</comment>
        <translation type="unfinished">プレゼン</translation>
    </message>
    <message>
        <source>Studio</source>
        <comment>STUDIO_NAME</comment>
        <translation type="unfinished">スタジオ</translation>
    </message>
    <message>
        <source>Engineer</source>
        <comment>ENGINEER</comment>
        <translation type="unfinished">エンジニア</translation>
    </message>
    <message>
        <source>{panel}: panel menu</source>
        <comment>PANEL_MENU</comment>
        <translation type="unfinished">{panel}: パネルメニュー</translation>
    </message>
    <message>
        <source>Expand</source>
        <comment>EXPAND</comment>
        <translation type="unfinished">展開</translation>
    </message>
    <message>
        <source>Collapse</source>
        <comment>COLLAPSE</comment>
        <translation type="unfinished">折りたたむ</translation>
    </message>
    <message>
        <source>Dock</source>
        <comment>DOCK</comment>
        <translation type="unfinished">ドッキング</translation>
    </message>
    <message>
        <source>Float</source>
        <comment>FLOAT</comment>
        <translation type="unfinished">切り離す</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>HIDE</comment>
        <translation type="unfinished">隠す</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <comment>CLOSE_PANEL</comment>
        <translation type="unfinished">{panel}: 閉じる</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>TRANSPORT</comment>
        <translation type="unfinished">トランスポート</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>STATUS</comment>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>why</source>
        <comment>WHY</comment>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Why it runs on this processor</source>
        <comment>WHY_PROCESSOR</comment>
        <translation type="unfinished">このプロセッサーで実行している理由</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>STARTING</comment>
        <translation type="unfinished">開始中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>READY</comment>
        <translation type="unfinished">準備完了</translation>
    </message>
    <message>
        <source>Ready: without a microphone, Start plays {name}</source>
        <comment>READY_FILE</comment>
        <translation type="unfinished">準備完了: マイクがないため「開始」で {name} を再生します</translation>
    </message>
    <message>
        <source>No signal from the microphone</source>
        <comment>LOST</comment>
        <translation type="unfinished">マイクの信号なし</translation>
    </message>
    <message>
        <source>The microphone is late: the computer or its sound server holds it up</source>
        <comment>LATE_SAYS</comment>
        <translation type="unfinished">マイクが遅れています。コンピューターかサウンドサーバーで滞っています</translation>
    </message>
    <message>
        <source>Playing: {name}</source>
        <comment>PLAYING</comment>
        <translation type="unfinished">再生中: {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <comment>FILE_PAUSED</comment>
        <translation type="unfinished">一時停止中: {name}</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>THE_FILE</comment>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>Live for {time}</source>
        <comment>LIVE_FOR</comment>
        <translation type="unfinished">ライブ {time}</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>STATUS_MUTED</comment>
        <translation type="unfinished">ミュート中</translation>
    </message>
    <message>
        <source>Too slow: {part} takes {took:.0f} of {budget:.0f} ms</source>
        <comment>TOO_SLOW</comment>
        <translation type="unfinished">遅すぎます: {part} に {budget:.0f} ms 中 {took:.0f} ms かかっています</translation>
    </message>
    <message>
        <source>Too slow: frames are skipped</source>
        <comment>TOO_SLOW_FRAMES</comment>
        <translation type="unfinished">遅すぎます: フレームがスキップされています</translation>
    </message>
    <message>
        <source>Other programs take {others:.0f} % of the CPU: frames are skipped</source>
        <comment>TOO_BUSY</comment>
        <translation type="unfinished">他のプログラムが CPU の {others:.0f} % を使用中: フレームがスキップされています</translation>
    </message>
    <message>
        <source>fps</source>
        <comment>FIGURE_FPS</comment>
        <translation type="unfinished">fps</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>FIGURE_SKIPPED</comment>
        <translation type="unfinished">スキップ</translation>
    </message>
    <message>
        <source>skipped since {time}</source>
        <comment>SKIPPED_SINCE</comment>
        <translation type="unfinished">スキップ（{time} 以後）</translation>
    </message>
    <message>
        <source>Frames that were never made, since {time}</source>
        <comment>SKIPPED_TIP</comment>
        <translation type="unfinished">{time} 以後、生成されなかったフレーム</translation>
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
        <translation type="unfinished">通知: {title}。{words}</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <comment>DISMISS</comment>
        <translation type="unfinished">この通知を閉じる</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <comment>NOTICES_TITLE</comment>
        <translation type="unfinished">起動後の通知</translation>
    </message>
    <message>
        <source>There was none.</source>
        <comment>NOTICES_NONE</comment>
        <translation type="unfinished">通知はありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>NOTICES_COPY</comment>
        <translation type="unfinished">コピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>NOTICES_COPIED</comment>
        <translation type="unfinished">コピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} notices</source>
        <comment>NOTICES_UNSEEN</comment>
        <extracomment>For one: {count} notice</extracomment>
        <translation type="unfinished">
            <numerusform>{count} 件のお知らせ</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too small to show it: click to read it</source>
        <comment>NOTICES_UNSEEN_TIP</comment>
        <translation type="unfinished">画像が小さくて表示できません。クリックして読んでください</translation>
    </message>
    <message numerus="yes">
        <source>{count} more notices</source>
        <comment>NOTICES_WAIT</comment>
        <extracomment>For one: {count} more notice</extracomment>
        <translation type="unfinished">
            <numerusform>ほかに {count} 件のお知らせ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>SHOW_IN_FOLDER</comment>
        <translation type="unfinished">フォルダーに表示</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY_IT</comment>
        <translation type="unfinished">再生</translation>
    </message>
    <message>
        <source>Nothing here can play it</source>
        <comment>NO_PLAYER</comment>
        <translation type="unfinished">ここには再生できるものがありません</translation>
    </message>
    <message>
        <source>This system has no program for {name}: install a player, such as VLC, or show it in its folder.</source>
        <comment>NO_PLAYER_SAYS</comment>
        <translation type="unfinished">このシステムに {name} を開くプログラムがありません。VLC などを入れるか、フォルダーで表示してください。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <comment>CHOOSE_ANOTHER</comment>
        <translation type="unfinished">別のものを選ぶ…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <comment>CSV_SAVE</comment>
        <translation type="unfinished">CSV で保存…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <comment>CSV_COPY</comment>
        <translation type="unfinished">CSV としてコピー</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <comment>CSV_TITLE</comment>
        <translation type="unfinished">CSV で保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <comment>CSV_FILES</comment>
        <translation type="unfinished">CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table saved</source>
        <comment>CSV_SAVED</comment>
        <translation type="unfinished">表を保存しました</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <comment>CSV_NOT_SAVED</comment>
        <translation type="unfinished">表を保存できませんでした</translation>
    </message>
    <message>
        <source>Save picture</source>
        <comment>PICTURE_TITLE</comment>
        <translation type="unfinished">画像を保存</translation>
    </message>
    <message>
        <source>picture.png</source>
        <comment>PICTURE_NAME</comment>
        <translation type="unfinished">picture.png</translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <comment>PICTURE_FILES</comment>
        <translation type="unfinished">PNG (*.png);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <comment>PICTURE_SAVED</comment>
        <translation type="unfinished">画像を保存しました</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <comment>PICTURE_NOT_SAVED</comment>
        <translation type="unfinished">画像を保存できませんでした</translation>
    </message>
    <message>
        <source>Save trace</source>
        <comment>TRACE_TITLE</comment>
        <translation type="unfinished">トレースを保存</translation>
    </message>
    <message>
        <source>viseme-studio-trace.json</source>
        <comment>TRACE_NAME</comment>
        <translation type="unfinished">viseme-studio-trace.json</translation>
    </message>
    <message>
        <source>Trace (*.json)</source>
        <comment>TRACE_FILES</comment>
        <translation type="unfinished">トレース (*.json)</translation>
    </message>
    <message>
        <source>The trace was not saved</source>
        <comment>TRACE_NOT_SAVED</comment>
        <translation type="unfinished">トレースを保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Trace of {count} frames saved</source>
        <comment>TRACE_SAVED</comment>
        <extracomment>For one: Trace of {count} frame saved</extracomment>
        <translation type="unfinished">
            <numerusform>{count} フレームのトレースを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>WELCOME</comment>
        <translation type="unfinished">ようこそ</translation>
    </message>
    <message>
        <source>Press Start and speak: the avatar speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_SAYS</comment>
        <translation type="unfinished">「開始」を押して話すと、アバターが一緒に話します。何もこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Press Start and speak: {name} speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_NAMED</comment>
        <translation type="unfinished">「開始」を押して話すと、{name} が一緒に話します。何もこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>No microphone was found: connect one, or let the avatar speak a sample.</source>
        <comment>WELCOME_DEAF</comment>
        <translation type="unfinished">マイクが見つかりません。接続するか、アバターにサンプルを話させてください。</translation>
    </message>
    <message>
        <source>The sound server does not answer: sign out and in again, or let the avatar speak a sample.</source>
        <comment>WELCOME_SILENT</comment>
        <translation type="unfinished">サウンドサーバーが応答しません。サインインし直すか、アバターにサンプルを話させてください。</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <comment>WELCOME_SAMPLE</comment>
        <translation type="unfinished">サンプルを再生</translation>
    </message>
    <message>
        <source>Hide this card</source>
        <comment>WELCOME_HIDE</comment>
        <translation type="unfinished">このカードを隠す</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DONE</comment>
        <translation type="unfinished">完了</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>CLOSE</comment>
        <translation type="unfinished">閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>CANCEL</comment>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>RENAME</comment>
        <translation type="unfinished">名前を変更</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>SHORTCUTS_TITLE</comment>
        <translation type="unfinished">ショートカット</translation>
    </message>
    <message>
        <source>While the panels are frozen</source>
        <comment>FROZEN_TITLE</comment>
        <translation type="unfinished">パネルを止めている間</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <comment>FROZEN_DOES 0</comment>
        <translation type="unfinished">範囲を選ぶ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>FROZEN_DOES 1</comment>
        <translation type="unfinished">拡大縮小</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>FROZEN_DOES 2</comment>
        <translation type="unfinished">移動</translation>
    </message>
    <message>
        <source>All ten minutes, the newest</source>
        <comment>FROZEN_DOES 3</comment>
        <translation type="unfinished">10 分すべて、最新</translation>
    </message>
    <message>
        <source>Set cursor A</source>
        <comment>FROZEN_DOES 4</comment>
        <translation type="unfinished">カーソル A を置く</translation>
    </message>
    <message>
        <source>Set cursor B</source>
        <comment>FROZEN_DOES 5</comment>
        <translation type="unfinished">カーソル B を置く</translation>
    </message>
    <message>
        <source>Where a frame&apos;s time went</source>
        <comment>FROZEN_DOES 6</comment>
        <translation type="unfinished">フレームの時間の内訳</translation>
    </message>
    <message>
        <source>Read a value</source>
        <comment>FROZEN_DOES 7</comment>
        <translation type="unfinished">値を読む</translation>
    </message>
    <message>
        <source>Back to live</source>
        <comment>FROZEN_DOES 8</comment>
        <translation type="unfinished">ライブに戻る</translation>
    </message>
    <message>
        <source>Shift+drag, or R</source>
        <comment>FROZEN_KEYS 0</comment>
        <translation type="unfinished">Shift+ドラッグ または R</translation>
    </message>
    <message>
        <source>Wheel, or Up and Down</source>
        <comment>FROZEN_KEYS 1</comment>
        <translation type="unfinished">ホイール または ↑ ↓</translation>
    </message>
    <message>
        <source>Drag, or Left and Right</source>
        <comment>FROZEN_KEYS 2</comment>
        <translation type="unfinished">ドラッグ または ← →</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>FROZEN_KEYS 3</comment>
        <translation type="unfinished">Home、End</translation>
    </message>
    <message>
        <source>Click, or A</source>
        <comment>FROZEN_KEYS 4</comment>
        <translation type="unfinished">クリック または A</translation>
    </message>
    <message>
        <source>Shift+click, or B</source>
        <comment>FROZEN_KEYS 5</comment>
        <translation type="unfinished">Shift+クリック または B</translation>
    </message>
    <message>
        <source>Click in the latency&apos;s history</source>
        <comment>FROZEN_KEYS 6</comment>
        <translation type="unfinished">遅延の履歴をクリック</translation>
    </message>
    <message>
        <source>Point at it</source>
        <comment>FROZEN_KEYS 7</comment>
        <translation type="unfinished">指し示す</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>FROZEN_KEYS 8</comment>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>SPACE</comment>
        <translation type="unfinished">スペース</translation>
    </message>
    <message>
        <source>A portrait speaks with your voice, live. Sound and pictures stay on this computer.</source>
        <comment>ABOUT_IS</comment>
        <translation type="unfinished">肖像があなたの声でライブに話します。音声と映像はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Version {number}. MIT licence.</source>
        <comment>ABOUT_VERSION</comment>
        <translation type="unfinished">バージョン {number}。MIT ライセンス。</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <comment>ABOUT_CHECKOUT</comment>
        <translation type="unfinished">チェックアウトから</translation>
    </message>
    <message>
        <source>Inter typeface: SIL Open Font License 1.1. Qt: LGPL 3.0.</source>
        <comment>ABOUT_PARTS</comment>
        <translation type="unfinished">書体 Inter: SIL Open Font License 1.1。Qt: LGPL 3.0。</translation>
    </message>
</context>
</TS>
