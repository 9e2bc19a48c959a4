<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>avatars</name>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">虚拟形象</translation>
    </message>
    <message>
        <source>Put {name} on air
{about}
{consent}</source>
        <comment>CARD_TIP</comment>
        <translation type="unfinished">让 {name} 上线
{about}
{consent}</translation>
    </message>
    <message>
        <source>unusable</source>
        <comment>CARD_UNUSABLE</comment>
        <translation type="unfinished">无法使用</translation>
    </message>
    <message>
        <source>Avatar {name}, {about}</source>
        <comment>CARD_NAME</comment>
        <translation type="unfinished">虚拟形象 {name}，{about}</translation>
    </message>
    <message>
        <source>Avatar {name}, {about}, {word}</source>
        <comment>CARD_NAME_ON</comment>
        <translation type="unfinished">虚拟形象 {name}，{about}，{word}</translation>
    </message>
    <message>
        <source>Pictured: {pictured}. Consent: {consent}.</source>
        <comment>CARD_CONSENT</comment>
        <translation type="unfinished">人物：{pictured}。同意：{consent}。</translation>
    </message>
    <message>
        <source>More</source>
        <comment>CARD_MENU</comment>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <comment>CARD_MENU_OF</comment>
        <translation type="unfinished">可对 {name} 进行的操作</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <comment>CARD_RENAME</comment>
        <translation type="unfinished">重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Use this &amp;picture as thumbnail</source>
        <comment>CARD_THUMBNAIL</comment>
        <translation type="unfinished">将此画面用作缩略图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>CARD_DUPLICATE</comment>
        <translation type="unfinished">复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <comment>CARD_EXPORT</comment>
        <translation type="unfinished">导出为文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <comment>CARD_REMOVE</comment>
        <translation type="unfinished">移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;move… (it is on air)</source>
        <comment>CARD_REMOVE_ON_AIR</comment>
        <translation type="unfinished">移除(&amp;M)…（正在播出）</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is.</source>
        <comment>CARD_WHY_OURS</comment>
        <translation type="unfinished">{name} 属于工作室，保持不变。</translation>
    </message>
    <message>
        <source>{name} is on air: put another avatar on air first.</source>
        <comment>CARD_WHY_ON_AIR</comment>
        <translation type="unfinished">{name} 正在播出：请先播出其他虚拟形象。</translation>
    </message>
    <message>
        <source>Put {name} on air first: the thumbnail is the picture on screen.</source>
        <comment>CARD_WHY_NOT_ON_AIR</comment>
        <translation type="unfinished">请先播出 {name}：缩略图取自屏幕上的画面。</translation>
    </message>
    <message>
        <source>Another avatar is being copied: wait for it.</source>
        <comment>CARD_WHY_BUSY</comment>
        <translation type="unfinished">正在复制另一个虚拟形象：请等待。</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <comment>CARD_WHY_UNUSABLE</comment>
        <translation type="unfinished">无法使用 {name}。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>SEARCH</comment>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Search the avatars</source>
        <comment>SEARCH_NAME</comment>
        <translation type="unfinished">搜索虚拟形象</translation>
    </message>
    <message>
        <source>No avatar of this name.</source>
        <comment>SEARCH_NOTHING</comment>
        <translation type="unfinished">没有此名称的虚拟形象。</translation>
    </message>
    <message>
        <source>no picture</source>
        <comment>NO_THUMBNAIL</comment>
        <translation type="unfinished">无图片</translation>
    </message>
    <message>
        <source>On air</source>
        <comment>ON_AIR</comment>
        <translation type="unfinished">使用中</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>SELECTED</comment>
        <translation type="unfinished">已选择</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>LOADING</comment>
        <translation type="unfinished">正在加载</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">关于 {name}</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>MODEL</comment>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">前瞻</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>PICTURE</comment>
        <translation type="unfinished">画面</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>LICENCE</comment>
        <translation type="unfinished">许可</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>AUTHOR</comment>
        <translation type="unfinished">作者</translation>
    </message>
    <message>
        <source>Pictured: {pictured}</source>
        <comment>PICTURED</comment>
        <translation type="unfinished">人物：{pictured}</translation>
    </message>
    <message>
        <source>Consent: {consent}</source>
        <comment>CONSENT</comment>
        <translation type="unfinished">同意：{consent}</translation>
    </message>
    <message>
        <source>Import avatar</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">导入形象</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_NAME</comment>
        <translation type="unfinished">导入虚拟形象</translation>
    </message>
    <message>
        <source>Choose an avatar file, or drop one anywhere (Ctrl+I)</source>
        <comment>IMPORT_TIP</comment>
        <translation type="unfinished">选择虚拟形象文件，或将其拖放到任意位置 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_TITLE</comment>
        <translation type="unfinished">导入虚拟形象</translation>
    </message>
    <message>
        <source>Avatars (*.avatar)</source>
        <comment>IMPORT_FILES</comment>
        <translation type="unfinished">虚拟形象 (*.avatar)</translation>
    </message>
    <message>
        <source>Another avatar is being imported; wait until it is there, then try again.</source>
        <comment>IMPORT_BUSY</comment>
        <translation type="unfinished">正在导入另一个虚拟形象；请等它完成后再试。</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <comment>WHO_IS</comment>
        <translation type="unfinished">{name} 是谁？</translation>
    </message>
    <message>
        <source>This avatar cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">无法使用此虚拟形象</translation>
    </message>
    <message>
        <source>The mouth of this avatar rests</source>
        <comment>MOUTH_RESTS</comment>
        <translation type="unfinished">此虚拟形象的嘴处于静止状态</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <comment>COMES_BACK</comment>
        <translation type="unfinished">{name} 恢复使用</translation>
    </message>
    <message>
        <source>There are no pictures</source>
        <comment>NO_PICTURES</comment>
        <translation type="unfinished">没有画面</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">使用 {name}</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <comment>ENGINE_STOPPED</comment>
        <translation type="unfinished">引擎已停止</translation>
    </message>
    <message>
        <source>{name} is imported</source>
        <comment>IMPORTED</comment>
        <translation type="unfinished">{name} 已导入</translation>
    </message>
    <message>
        <source>It stays among your avatars until you remove it.</source>
        <comment>IMPORTED_HINT</comment>
        <translation type="unfinished">它会留在您的虚拟形象中，直到您移除它。</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <comment>MADE</comment>
        <translation type="unfinished">{name} 已制作完成</translation>
    </message>
    <message>
        <source>It is in the gallery; who is on air stays.</source>
        <comment>STAYS_OFF_AIR</comment>
        <translation type="unfinished">它在图库中；正在使用的形象保持不变。</translation>
    </message>
    <message>
        <source>Put on air</source>
        <comment>PUT_ON_AIR</comment>
        <translation type="unfinished">让它上线</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <comment>THERE_ALREADY</comment>
        <translation type="unfinished">{name} 已经存在</translation>
    </message>
    <message>
        <source>It is the same avatar, file for file, so nothing was copied.</source>
        <comment>THERE_ALREADY_HINT</comment>
        <translation type="unfinished">逐个文件比较均相同，因此没有复制任何内容。</translation>
    </message>
    <message>
        <source>The avatar was not imported</source>
        <comment>NOT_IMPORTED</comment>
        <translation type="unfinished">未能导入虚拟形象</translation>
    </message>
    <message>
        <source>The avatar was not loaded</source>
        <comment>NOT_LOADED</comment>
        <translation type="unfinished">未能加载虚拟形象</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <comment>RENAME_TITLE</comment>
        <translation type="unfinished">重命名 {name}</translation>
    </message>
    <message>
        <source>New name</source>
        <comment>RENAME_NAME</comment>
        <translation type="unfinished">新名称</translation>
    </message>
    <message>
        <source>The thumbnail stays as it was</source>
        <comment>NO_NEW_THUMBNAIL</comment>
        <translation type="unfinished">缩略图保持不变</translation>
    </message>
    <message>
        <source>{name} is here now</source>
        <comment>DUPLICATED</comment>
        <translation type="unfinished">{name} 已就位</translation>
    </message>
    <message>
        <source>The avatar was not duplicated</source>
        <comment>NOT_DUPLICATED</comment>
        <translation type="unfinished">未能复制虚拟形象</translation>
    </message>
    <message>
        <source>Export the avatar</source>
        <comment>PACK_TITLE</comment>
        <translation type="unfinished">导出虚拟形象</translation>
    </message>
    <message>
        <source>{name} is exported</source>
        <comment>PACKED</comment>
        <translation type="unfinished">{name} 已导出</translation>
    </message>
    <message>
        <source>The avatar was not exported</source>
        <comment>NOT_PACKED</comment>
        <translation type="unfinished">未能导出虚拟形象</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <comment>REMOVE_TITLE</comment>
        <translation type="unfinished">移除 {name}？</translation>
    </message>
    <message>
        <source>Its files, and what is kept of the video it was learnt from, are deleted from this computer. What was recorded with it stays.</source>
        <comment>REMOVE_SAYS</comment>
        <translation type="unfinished">其文件以及所保留的用于学习的视频内容将从此电脑上删除。用它录制的内容会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>REMOVE_YES</comment>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>REMOVE_NO</comment>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>The avatar was not removed</source>
        <comment>NOT_REMOVED</comment>
        <translation type="unfinished">未能移除虚拟形象</translation>
    </message>
    <message>
        <source>It is on air now: choose another one first.</source>
        <comment>REMOVE_ON_AIR</comment>
        <translation type="unfinished">它正在使用中：请先选择另一个。</translation>
    </message>
    <message>
        <source>Pictured</source>
        <comment>DETAIL_PICTURED</comment>
        <translation type="unfinished">人物</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>DETAIL_CONSENT</comment>
        <translation type="unfinished">同意</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>DETAIL_SOURCE</comment>
        <translation type="unfinished">制作来源</translation>
    </message>
    <message>
        <source>{size}, {fps} fps</source>
        <comment>DETAIL_PICTURE</comment>
        <translation type="unfinished">{size}，{fps} fps</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LOOK_AHEAD_IS</comment>
        <translation type="unfinished">{value} 毫秒</translation>
    </message>
    <message>
        <source>{value} ms ({least} to {most} ms can be chosen)</source>
        <comment>LOOK_AHEAD_OF</comment>
        <translation type="unfinished">{value} 毫秒（可选 {least} 到 {most} 毫秒）</translation>
    </message>
    <message>
        <source>{value} ms: {meaning}</source>
        <comment>LOOK_AHEAD_MEANS</comment>
        <translation type="unfinished">{value} 毫秒：{meaning}</translation>
    </message>
    <message>
        <source>A shorter look-ahead answers sooner, with lips less exact; a longer one hears further ahead of the mouth.</source>
        <comment>LOOK_AHEAD_TRADE</comment>
        <translation type="unfinished">前瞻越短响应越快，但唇形较不准确；前瞻越长，嘴能提前听到更多。</translation>
    </message>
    <message>
        <source>{name} hears {value} ms ahead</source>
        <comment>LOOK_AHEAD_NEAREST_TITLE</comment>
        <translation type="unfinished">{name} 提前听 {value} 毫秒</translation>
    </message>
    <message>
        <source>It has no encoder for {wanted} ms of look-ahead, so the nearest that it has is used.</source>
        <comment>LOOK_AHEAD_NEAREST</comment>
        <translation type="unfinished">它没有 {wanted} 毫秒前瞻的编码器，因此使用最接近的一个。</translation>
    </message>
    <message>
        <source>This look-ahead cannot be used</source>
        <comment>LOOK_AHEAD_REFUSED</comment>
        <translation type="unfinished">无法使用此前瞻</translation>
    </message>
    <message>
        <source>the only one of this avatar</source>
        <comment>LOOK_AHEAD_ONLY</comment>
        <translation type="unfinished">此虚拟形象唯一的一个</translation>
    </message>
    <message>
        <source>answers soonest, lips least exact</source>
        <comment>LOOK_AHEAD_SHORTEST</comment>
        <translation type="unfinished">响应最快，唇形最不准确</translation>
    </message>
    <message>
        <source>hears furthest ahead, answers latest</source>
        <comment>LOOK_AHEAD_LONGEST</comment>
        <translation type="unfinished">听得最远，响应最慢</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>LOOK_AHEAD_USUAL</comment>
        <translation type="unfinished">常用</translation>
    </message>
    <message>
        <source>usual, {meaning}</source>
        <comment>LOOK_AHEAD_USUAL_TOO</comment>
        <translation type="unfinished">常用，{meaning}</translation>
    </message>
    <message>
        <source>What is {name} for?</source>
        <comment>DROPPED_TITLE</comment>
        <translation type="unfinished">{name} 用来做什么？</translation>
    </message>
    <message>
        <source>Its sound can be spoken, or an avatar made of its pictures.</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">可以让虚拟形象说出它的声音，或用它的画面制作虚拟形象。</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <comment>DROPPED_FOLDER</comment>
        <translation type="unfinished">{name} 是文件夹</translation>
    </message>
    <message>
        <source>Drop the sound files that are in it, or the folder of an avatar, which holds a file avatar.toml.</source>
        <comment>DROPPED_FOLDER_SAYS</comment>
        <translation type="unfinished">请拖放其中的声音文件，或包含 avatar.toml 的形象文件夹。</translation>
    </message>
    <message>
        <source>Speak its sound</source>
        <comment>DROPPED_SPEAK</comment>
        <translation type="unfinished">说出它的声音</translation>
    </message>
    <message>
        <source>Make an avatar of it…</source>
        <comment>DROPPED_MAKE</comment>
        <translation type="unfinished">用它制作虚拟形象…</translation>
    </message>
    <message>
        <source>Check it…</source>
        <comment>DROPPED_CHECK</comment>
        <translation type="unfinished">检查…</translation>
    </message>
    <message>
        <source>Let go to open {name}</source>
        <comment>LET_GO_OPEN</comment>
        <translation type="unfinished">松开以打开 {name}</translation>
    </message>
    <message>
        <source>Let go to export {count} files</source>
        <comment>LET_GO_MANY</comment>
        <translation type="unfinished">松开以导出 {count} 个文件</translation>
    </message>
    <message>
        <source>Let go to add this avatar</source>
        <comment>LET_GO_AVATAR</comment>
        <translation type="unfinished">松开以添加此形象</translation>
    </message>
    <message>
        <source>Let go to make an avatar of this photo</source>
        <comment>LET_GO_PHOTO</comment>
        <translation type="unfinished">松开以用此照片制作形象</translation>
    </message>
    <message>
        <source>{name} is a folder: drop what is in it</source>
        <comment>LET_GO_FOLDER</comment>
        <translation type="unfinished">{name} 是文件夹：请拖放其中的文件</translation>
    </message>
    <message>
        <source>Your own avatar</source>
        <comment>OWN_TITLE</comment>
        <translation type="unfinished">您自己的虚拟形象</translation>
    </message>
    <message>
        <source>Film yourself for one to two minutes while you read aloud: face and neck in the picture, light from the front, no other voice and no music. Your mouth is learnt from it on this computer in some four to twenty minutes; nothing leaves it. Such an avatar hears 200 ms ahead: live, its picture comes some 210 ms after the sound.</source>
        <comment>OWN_ABOUT</comment>
        <translation type="unfinished">请朗读并拍摄自己一到两分钟：脸和脖子在画面中，光线来自正面，没有其他声音和音乐。您的嘴部会在这台电脑上用约 4 到 20 分钟学会；任何内容都不会离开它。这样的数字人会提前听 200 毫秒：直播时画面比声音晚约 210 毫秒。</translation>
    </message>
    <message>
        <source>For those who have a network of another program: a Wav2Lip generator paints any face, a SyncTalk_2D generator the person it was trained on. Here the pictures show one person with the lips together, ten seconds or more.</source>
        <comment>OWN_ABOUT_NETWORKS</comment>
        <translation type="unfinished">适合拥有其他程序网络的用户：Wav2Lip 生成器可绘制任何人脸，SyncTalk_2D 生成器只绘制它训练过的人。此处的画面应为一个人闭着嘴唇，十秒或更长。</translation>
    </message>
    <message>
        <source>Learnt from this video</source>
        <comment>OWN_LEARNT_HERE</comment>
        <translation type="unfinished">从此视频学习</translation>
    </message>
    <message>
        <source>Learnt from a video</source>
        <comment>OWN_LEARNT</comment>
        <translation type="unfinished">从视频学习</translation>
    </message>
    <message>
        <source>{name} is a photo, and a mouth is learnt from a video: film yourself, or choose a video. For a photo alone a network of another program is needed.</source>
        <comment>OWN_PHOTO</comment>
        <translation type="unfinished">{name} 是照片，而口型要从视频学习：请拍摄自己或选择视频。只有照片时需要其他程序的网络。</translation>
    </message>
    <message>
        <source>Advanced: {name}</source>
        <comment>OWN_ADVANCED</comment>
        <translation type="unfinished">高级：{name}</translation>
    </message>
    <message>
        <source>Learn this face</source>
        <comment>OWN_LEARN</comment>
        <translation type="unfinished">学习这张脸</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>OWN_PAUSE</comment>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>OWN_GO_ON</comment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>OWN_KEEP</comment>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Film yourself…</source>
        <comment>OWN_FILM</comment>
        <translation type="unfinished">拍摄自己…</translation>
    </message>
    <message>
        <source>Film again…</source>
        <comment>OWN_FILM_AGAIN</comment>
        <translation type="unfinished">重新拍摄…</translation>
    </message>
    <message>
        <source>Film yourself</source>
        <comment>FILM_TITLE</comment>
        <translation type="unfinished">拍摄自己</translation>
    </message>
    <message>
        <source>Your face in the oval, light from the front, no other voice. Read aloud for {seconds} seconds in your usual voice, and look into the camera often.</source>
        <comment>FILM_ABOUT</comment>
        <translation type="unfinished">脸在椭圆内，光从正面来，没有其他人说话。用平常的声音朗读 {seconds} 秒，并常看镜头。</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>FILM_CAMERA</comment>
        <translation type="unfinished">摄像头</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>FILM_FINDER</comment>
        <translation type="unfinished">摄像头画面</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <comment>FILM_TEXT</comment>
        <translation type="unfinished">朗读文本</translation>
    </message>
    <message>
        <source>How much is recorded</source>
        <comment>FILM_SECONDS</comment>
        <translation type="unfinished">已录制时长</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>FILM_RECORD</comment>
        <translation type="unfinished">录制</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>FILM_STOP</comment>
        <translation type="unfinished">结束</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>FILM_AGAIN</comment>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <comment>FILM_OPENS</comment>
        <translation type="unfinished">正在打开摄像头</translation>
    </message>
    <message>
        <source>All is well. Record when you are ready.</source>
        <comment>FILM_READY</comment>
        <translation type="unfinished">一切就绪。准备好后即可录制。</translation>
    </message>
    <message>
        <source>All is well. Read the text aloud.</source>
        <comment>FILM_READ</comment>
        <translation type="unfinished">一切正常。请朗读文本。</translation>
    </message>
    <message>
        <source>Nothing could be filmed</source>
        <comment>FILM_FAILED</comment>
        <translation type="unfinished">无法拍摄</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or choose a video that you filmed otherwise.</source>
        <comment>FILM_NO_CAMERA</comment>
        <translation type="unfinished">未找到摄像头。请连接一个，或选择用其他方式拍摄的视频。</translation>
    </message>
    <message>
        <source>No face is seen: look into the camera.</source>
        <comment>FILM_NO_FACE</comment>
        <translation type="unfinished">看不到脸：请看镜头。</translation>
    </message>
    <message>
        <source>Two faces are seen: only you should be in the picture.</source>
        <comment>FILM_TWO_FACES</comment>
        <translation type="unfinished">看到两张脸：画面中应只有您。</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <comment>FILM_CLOSER</comment>
        <translation type="unfinished">请靠近一些。</translation>
    </message>
    <message>
        <source>Go back a little: head and neck belong in the picture.</source>
        <comment>FILM_FARTHER</comment>
        <translation type="unfinished">请后退一些：头和脖子应在画面中。</translation>
    </message>
    <message>
        <source>Bring your face into the oval.</source>
        <comment>FILM_MIDDLE</comment>
        <translation type="unfinished">请把脸移到椭圆内。</translation>
    </message>
    <message>
        <source>It is too dark: turn to a window or a lamp.</source>
        <comment>FILM_DARK</comment>
        <translation type="unfinished">太暗：请面向窗户或灯。</translation>
    </message>
    <message>
        <source>It is too bright: move out of the sun.</source>
        <comment>FILM_BRIGHT</comment>
        <translation type="unfinished">太亮：请避开阳光。</translation>
    </message>
    <message>
        <source>The light comes from the side: turn until both cheeks are equally bright.</source>
        <comment>FILM_UNEVEN</comment>
        <translation type="unfinished">光从侧面来：请转动，使两颊亮度相同。</translation>
    </message>
    <message>
        <source>You are hardly heard: speak up, or move the microphone closer.</source>
        <comment>FILM_QUIET</comment>
        <translation type="unfinished">几乎听不到您：请大声些，或靠近麦克风。</translation>
    </message>
    <message>
        <source>The sound is too loud: move away from the microphone, or turn it down.</source>
        <comment>FILM_LOUD</comment>
        <translation type="unfinished">声音过载：请远离麦克风，或调低音量。</translation>
    </message>
    <message>
        <source>Train longer</source>
        <comment>OWN_LONGER</comment>
        <translation type="unfinished">继续学习</translation>
    </message>
    <message>
        <source>Goes on from what is learnt, for about as long again; the new avatar stands beside this one</source>
        <comment>OWN_LONGER_TIP</comment>
        <translation type="unfinished">从已学内容继续，大约再学同样长的时间；新头像会放在这一个旁边</translation>
    </message>
    <message>
        <source>Paused. Go on when you like; nothing is lost.</source>
        <comment>OWN_STANDS</comment>
        <translation type="unfinished">已暂停。可随时继续；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Paused while the avatar speaks, which needs the computer; it goes on by itself afterwards.</source>
        <comment>OWN_GIVES_WAY</comment>
        <translation type="unfinished">头像说话需要占用电脑，因此暂停；之后会自动继续。</translation>
    </message>
    <message>
        <source>Let it speak</source>
        <comment>OWN_SPEAK</comment>
        <translation type="unfinished">让它说话</translation>
    </message>
    <message>
        <source>Plays a sample with the new face</source>
        <comment>OWN_SPEAK_TIP</comment>
        <translation type="unfinished">用新面孔播放示例</translation>
    </message>
    <message>
        <source>Deletes this avatar; the video stays</source>
        <comment>OWN_DISCARD_TIP</comment>
        <translation type="unfinished">删除此数字人；视频保留</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>OWN_FILMED</comment>
        <translation type="unfinished">按拍摄</translation>
    </message>
    <message>
        <source>As learnt</source>
        <comment>OWN_PAINTED</comment>
        <translation type="unfinished">学到的画面</translation>
    </message>
    <message>
        <source>Learning {name} from {video} was begun and is not finished.</source>
        <comment>OWN_WAITS</comment>
        <translation type="unfinished">从 {video} 学习 {name} 已开始，尚未完成。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>OWN_WAITS_ON</comment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>OWN_WAITS_AWAY</comment>
        <translation type="unfinished">丢弃</translation>
    </message>
    <message>
        <source>Deletes what is learnt so far; the video stays</source>
        <comment>OWN_WAITS_AWAY_TIP</comment>
        <translation type="unfinished">删除目前学到的内容；视频保留</translation>
    </message>
    <message>
        <source>It cannot be thrown away: another window or program works on it, or the disk cannot be written to.</source>
        <comment>OWN_WAITS_STAYS</comment>
        <translation type="unfinished">无法丢弃：另一个窗口或程序正在使用它，或者磁盘无法写入。</translation>
    </message>
    <message>
        <source>Install what learning needs first</source>
        <comment>OWN_NEEDS_EXTRA</comment>
        <translation type="unfinished">请先安装学习所需的软件包</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({size} to download).</source>
        <comment>EXTRA_NEEDED</comment>
        <translation type="unfinished">学习面部需要尚未安装的软件包（需下载{size}）。</translation>
    </message>
    <message>
        <source>some 220 MB</source>
        <comment>EXTRA_SMALL</comment>
        <translation type="unfinished">约 220 MB</translation>
    </message>
    <message>
        <source>up to 3 GB</source>
        <comment>EXTRA_LARGE</comment>
        <translation type="unfinished">最多 3 GB</translation>
    </message>
    <message>
        <source>Install them</source>
        <comment>EXTRA_INSTALL</comment>
        <translation type="unfinished">安装</translation>
    </message>
    <message>
        <source>Install with CUDA, 3 GB</source>
        <comment>EXTRA_USUAL</comment>
        <translation type="unfinished">安装含 CUDA 的版本，3 GB</translation>
    </message>
    <message>
        <source>How far installing is</source>
        <comment>EXTRA_INSTALLING</comment>
        <translation type="unfinished">安装进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>EXTRA_STOP</comment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Starting to install</source>
        <comment>EXTRA_BEGINS</comment>
        <translation type="unfinished">开始安装</translation>
    </message>
    <message>
        <source>Looking for {what}</source>
        <comment>EXTRA_ASKS</comment>
        <translation type="unfinished">正在查找 {what}</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <comment>EXTRA_GETS</comment>
        <translation type="unfinished">正在下载 {what}</translation>
    </message>
    <message>
        <source>Downloading {what}, {done} of {total} MB</source>
        <comment>EXTRA_DOWNLOADS</comment>
        <translation type="unfinished">正在下载 {what}，{done} / {total} MB</translation>
    </message>
    <message>
        <source>Unpacking; this takes a minute or two</source>
        <comment>EXTRA_UNPACKS</comment>
        <translation type="unfinished">正在解包；需要一两分钟</translation>
    </message>
    <message>
        <source>The packages cannot be installed</source>
        <comment>EXTRA_FAILED</comment>
        <translation type="unfinished">无法安装软件包</translation>
    </message>
    <message>
        <source>Learning ended without an avatar: start it again, it goes on from where it was.</source>
        <comment>OWN_NOT_LEARNT</comment>
        <translation type="unfinished">学习结束但没有得到虚拟形象：请重新开始，它会从中断处继续。</translation>
    </message>
    <message>
        <source>Choose a video first</source>
        <comment>OWN_NEEDS</comment>
        <translation type="unfinished">请先选择视频</translation>
    </message>
    <message>
        <source>The report card says what to do first</source>
        <comment>OWN_NEEDS_USABLE</comment>
        <translation type="unfinished">报告说明了要先做什么</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_STEPS looking at</comment>
        <translation type="unfinished">正在查看画面</translation>
    </message>
    <message>
        <source>Cutting out the face</source>
        <comment>OWN_STEPS cutting out</comment>
        <translation type="unfinished">正在裁出面部</translation>
    </message>
    <message>
        <source>Measuring the mouth</source>
        <comment>OWN_STEPS measuring</comment>
        <translation type="unfinished">正在测量嘴部</translation>
    </message>
    <message>
        <source>Learning the face (1 of 2)</source>
        <comment>OWN_STEPS guide</comment>
        <translation type="unfinished">正在学习面部 (1/2)</translation>
    </message>
    <message>
        <source>Preparing the lips</source>
        <comment>OWN_STEPS preparing</comment>
        <translation type="unfinished">正在准备嘴唇</translation>
    </message>
    <message>
        <source>Learning the lips (2 of 2)</source>
        <comment>OWN_STEPS warp</comment>
        <translation type="unfinished">正在学习嘴唇 (2/2)</translation>
    </message>
    <message>
        <source>Writing the avatar</source>
        <comment>OWN_STEPS writing</comment>
        <translation type="unfinished">正在写入虚拟形象</translation>
    </message>
    <message>
        <source>{step}, {percent} %, about {minutes} min left for this step</source>
        <comment>OWN_LEFT_MINUTES</comment>
        <translation type="unfinished">{step}，{percent} %，此步骤还需约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Above as filmed, below as painted</source>
        <comment>OWN_PICTURE</comment>
        <translation type="unfinished">上方为拍摄，下方为绘制</translation>
    </message>
    <message>
        <source>Choose a video or photo…</source>
        <comment>OWN_FOOTAGE_BUTTON</comment>
        <translation type="unfinished">选择视频或照片…</translation>
    </message>
    <message>
        <source>Choose a video or photo</source>
        <comment>OWN_FOOTAGE_TITLE</comment>
        <translation type="unfinished">选择视频或照片</translation>
    </message>
    <message>
        <source>Videos and photos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</source>
        <comment>OWN_FOOTAGE_FILES</comment>
        <translation type="unfinished">视频和照片 (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The networks of {name}</source>
        <comment>OWN_NETWORKS_OF</comment>
        <translation type="unfinished">{name} 的网络</translation>
    </message>
    <message>
        <source>A generator file</source>
        <comment>OWN_FROM_FILE</comment>
        <translation type="unfinished">生成器文件</translation>
    </message>
    <message>
        <source>Generator…</source>
        <comment>OWN_GENERATOR_BUTTON</comment>
        <translation type="unfinished">生成器…</translation>
    </message>
    <message>
        <source>Choose a generator</source>
        <comment>OWN_GENERATOR_TITLE</comment>
        <translation type="unfinished">选择生成器</translation>
    </message>
    <message>
        <source>Encoder (SyncTalk_2D)…</source>
        <comment>OWN_ENCODER_BUTTON</comment>
        <translation type="unfinished">编码器 (SyncTalk_2D)…</translation>
    </message>
    <message>
        <source>Choose an encoder</source>
        <comment>OWN_ENCODER_TITLE</comment>
        <translation type="unfinished">选择编码器</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.pth *.pt *.ckpt)</source>
        <comment>OWN_NETWORK_FILES</comment>
        <translation type="unfinished">网络 (*.onnx *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>OWN_PICTURES</comment>
        <translation type="unfinished">画面</translation>
    </message>
    <message>
        <source>Painted by</source>
        <comment>OWN_PAINTED_BY</comment>
        <translation type="unfinished">绘制者</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>OWN_NAME</comment>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>As the file</source>
        <comment>OWN_NAME_HINT</comment>
        <translation type="unfinished">与文件相同</translation>
    </message>
    <message>
        <source>Who is pictured</source>
        <comment>OWN_PICTURED</comment>
        <translation type="unfinished">画面中是谁</translation>
    </message>
    <message>
        <source>Me, or the person&apos;s name</source>
        <comment>OWN_PICTURED_HINT</comment>
        <translation type="unfinished">我，或该人的姓名</translation>
    </message>
    <message>
        <source>On what basis</source>
        <comment>OWN_CONSENT</comment>
        <translation type="unfinished">依据</translation>
    </message>
    <message>
        <source>It is me; agreed in writing</source>
        <comment>OWN_CONSENT_HINT</comment>
        <translation type="unfinished">是我本人；已书面同意</translation>
    </message>
    <message>
        <source>Spoken consent</source>
        <comment>OWN_SPOKEN</comment>
        <translation type="unfinished">口头同意</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>SPOKEN_RECORD</comment>
        <translation type="unfinished">录制…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>SPOKEN_STOP</comment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Record again…</source>
        <comment>SPOKEN_AGAIN</comment>
        <translation type="unfinished">重新录制…</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <comment>SPOKEN_CHOOSE</comment>
        <translation type="unfinished">选择录音…</translation>
    </message>
    <message>
        <source>Choose a recording of the consent</source>
        <comment>SPOKEN_TITLE</comment>
        <translation type="unfinished">选择同意的录音</translation>
    </message>
    <message>
        <source>If wanted: the person says who they are and that they agree. It is kept in the avatar.</source>
        <comment>SPOKEN_HINT</comment>
        <translation type="unfinished">如有需要：由本人说出自己是谁并表示同意。录音会保存在虚拟形象中。</translation>
    </message>
    <message>
        <source>Say who you are, and that pictures of you may be used for an avatar that says what you have not said.</source>
        <comment>SPOKEN_NOW</comment>
        <translation type="unfinished">请说出您是谁，并说明可将您的画面用于一个会说出您没说过的话的虚拟形象。</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, {level}</source>
        <comment>SPOKEN_HEARD</comment>
        <translation type="unfinished">{seconds:.0f} 秒，{level}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s will be kept in the avatar.</source>
        <comment>SPOKEN_KEPT</comment>
        <translation type="unfinished">将在虚拟形象中保存 {seconds:.1f} 秒。</translation>
    </message>
    <message>
        <source>The consent was not recorded</source>
        <comment>SPOKEN_NOT_KEPT</comment>
        <translation type="unfinished">未能录制同意</translation>
    </message>
    <message>
        <source>Computer-generated, not a real person</source>
        <comment>OWN_GENERATED</comment>
        <translation type="unfinished">由电脑生成，非真人</translation>
    </message>
    <message>
        <source>Make the avatar</source>
        <comment>OWN_MAKE</comment>
        <translation type="unfinished">制作虚拟形象</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis first</source>
        <comment>OWN_SAY_WHO</comment>
        <translation type="unfinished">请先说明画面中是谁以及依据</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_LOOKING</comment>
        <translation type="unfinished">正在查看画面</translation>
    </message>
    <message>
        <source>Making the avatar; closing this window stops it, and it goes on from there next time.</source>
        <comment>OWN_MAKING</comment>
        <translation type="unfinished">正在制作虚拟形象；关闭此窗口会停止，下次从此处继续。</translation>
    </message>
    <message>
        <source>It was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">未能制作</translation>
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
        <translation type="unfinished">按拍摄</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>NAMES blur</comment>
        <translation type="unfinished">模糊</translation>
    </message>
    <message>
        <source>Colour…</source>
        <comment>NAMES colour</comment>
        <translation type="unfinished">颜色…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <comment>NAMES picture</comment>
        <translation type="unfinished">图片…</translation>
    </message>
    <message>
        <source>Transparent</source>
        <comment>NAMES transparent</comment>
        <translation type="unfinished">透明</translation>
    </message>
    <message>
        <source>For the window and for everything that leaves it, from the next picture on.</source>
        <comment>HINT</comment>
        <translation type="unfinished">用于窗口及从窗口输出的一切，从下一幅画面开始。</translation>
    </message>
    <message>
        <source>Transparent on the page and in exported WebM and MOV clips; green, for a chroma key, in the camera, in streams and in recordings.</source>
        <comment>TRANSPARENT_HINT</comment>
        <translation type="unfinished">在网页和导出的 WebM、MOV 剪辑中透明；在摄像头、直播和录像中为绿色，用于色度键。</translation>
    </message>
    <message>
        <source>{name} was made with its background, which cannot be exchanged.</source>
        <comment>NOT_OFFERED</comment>
        <translation type="unfinished">{name} 是连同背景一起制作的，背景无法更换。</translation>
    </message>
    <message>
        <source>An avatar is being loaded.</source>
        <comment>NONE_YET</comment>
        <translation type="unfinished">正在加载虚拟形象。</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <comment>CHOOSE_COLOUR</comment>
        <translation type="unfinished">背景颜色</translation>
    </message>
    <message>
        <source>Picture for the background</source>
        <comment>CHOOSE_PICTURE</comment>
        <translation type="unfinished">背景图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <comment>PICTURES</comment>
        <translation type="unfinished">图片 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The background stays as it is</source>
        <comment>REFUSED</comment>
        <translation type="unfinished">背景保持不变</translation>
    </message>
    <message>
        <source>Background: {name}</source>
        <comment>TILE</comment>
        <translation type="unfinished">背景：{name}</translation>
    </message>
</context>
<context>
    <name>bug_report</name>
    <message>
        <source>Save a &amp;report for a bug…</source>
        <comment>MENU</comment>
        <translation type="unfinished">保存错误报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a report for a bug</source>
        <comment>TITLE</comment>
        <translation type="unfinished">保存错误报告</translation>
    </message>
    <message>
        <source>Versions, the check of this computer and the log. Names of people, folders, files, devices and of this computer are taken out. Nothing is sent: read it, change it if you want, save it, and add it to your report.</source>
        <comment>HINT</comment>
        <translation type="unfinished">包含版本、此电脑的检查结果和日志。人员、文件夹、文件、设备和此电脑的名称已去除。不会发送任何内容：请阅读、按需修改、保存，并附到您的报告中。</translation>
    </message>
    <message>
        <source>Checking {step}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">正在检查{step}…</translation>
    </message>
    <message>
        <source>The report</source>
        <comment>TEXT</comment>
        <translation type="unfinished">报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>COPY</comment>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>COPIED</comment>
        <translation type="unfinished">已复制。</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>SAVE</comment>
        <translation type="unfinished">保存…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>SAVE_TITLE</comment>
        <translation type="unfinished">保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>viseme-studio-report.txt</source>
        <comment>SUGGESTED</comment>
        <translation type="unfinished">viseme-studio-report.txt</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <comment>SAVED</comment>
        <translation type="unfinished">已保存为 {path}。</translation>
    </message>
    <message>
        <source>The check was not made: {why}</source>
        <comment>NOT_CHECKED</comment>
        <translation type="unfinished">未能进行检查：{why}</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <comment>NOT_WRITTEN</comment>
        <translation type="unfinished">未能写入报告</translation>
    </message>
</context>
<context>
    <name>clips</name>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">录制</translation>
    </message>
    <message>
        <source>Record the picture with its sound (Ctrl+R)</source>
        <comment>RECORD_TIP</comment>
        <translation type="unfinished">录制带声音的画面 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Nothing runs yet that could be recorded: press Start first, then Record.</source>
        <comment>RECORD_NOT_YET</comment>
        <translation type="unfinished">还没有可录制的内容：请先按“开始”，再按“录制”。</translation>
    </message>
    <message>
        <source>Pause the recording (Ctrl+Shift+R)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">暂停录制 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Resume the recording (Ctrl+Shift+R)</source>
        <comment>RESUME_TIP</comment>
        <translation type="unfinished">继续录制 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>RECORDING_PAUSED</comment>
        <translation type="unfinished">已暂停</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}</source>
        <comment>STOP_NAME</comment>
        <translation type="unfinished">停止录制：{time}，{size}</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}, paused</source>
        <comment>STOP_NAME_PAUSED</comment>
        <translation type="unfinished">停止录制：{time}，{size}，已暂停</translation>
    </message>
    <message>
        <source>{avatar} {time} replay</source>
        <comment>REPLAY_NAME</comment>
        <translation type="unfinished">{avatar} {time} 回放</translation>
    </message>
    <message>
        <source>The last half minute was not kept</source>
        <comment>NOT_KEPT</comment>
        <translation type="unfinished">未能保留最近半分钟</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): see whether its place is writable.</source>
        <comment>FOLDER_NOT_MADE</comment>
        <translation type="unfinished">无法创建文件夹 {folder} ({why})：请查看该位置是否可写。</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <comment>FOLDER_TITLE</comment>
        <translation type="unfinished">录像文件夹</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <comment>SAVED</comment>
        <translation type="unfinished">录像已保存</translation>
    </message>
    <message>
        <source>Recording saved, frames are missing</source>
        <comment>SAVED_LACKING</comment>
        <translation type="unfinished">录制已保存，但缺少帧</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing</source>
        <comment>MISSING</comment>
        <extracomment>For one: {count} frame is missing</extracomment>
        <translation type="unfinished">
            <numerusform>缺少 {count} 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing}: at {places}.</source>
        <comment>MISSING_AT</comment>
        <translation type="unfinished">{missing}：{places}。</translation>
    </message>
    <message>
        <source>{missing}: at {places} and elsewhere ({count}).</source>
        <comment>MISSING_MORE</comment>
        <translation type="unfinished">{missing}：{places} 及其他 {count} 处。</translation>
    </message>
    <message>
        <source>Ended when the studio was closed: {names}, in {folder}.</source>
        <comment>SAVED_AT_CLOSE</comment>
        <translation type="unfinished">关闭工作室时结束：{names}，位于 {folder}。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>FIRST_TO_LAST</comment>
        <translation type="unfinished">{first} 至 {last}</translation>
    </message>
    <message>
        <source>The recording was ended</source>
        <comment>CUT_SHORT</comment>
        <translation type="unfinished">录制已结束</translation>
    </message>
    <message>
        <source>The recording stopped</source>
        <comment>FAILED</comment>
        <translation type="unfinished">录制已停止</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>TITLE</comment>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Drop sound files here, or press to choose</source>
        <comment>DROP</comment>
        <translation type="unfinished">将声音文件拖放到此处，或点击选择</translation>
    </message>
    <message>
        <source>Choose sound files to export</source>
        <comment>DROP_NAME</comment>
        <translation type="unfinished">选择要导出的声音文件</translation>
    </message>
    <message>
        <source>Let go to add the file</source>
        <comment>DROP_ONE</comment>
        <translation type="unfinished">松开以添加文件</translation>
    </message>
    <message>
        <source>Let go to add {count} files</source>
        <comment>DROP_MANY</comment>
        <translation type="unfinished">松开以添加 {count} 个文件</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <comment>CHOOSE_SOUND_TITLE</comment>
        <translation type="unfinished">选择声音文件</translation>
    </message>
    <message>
        <source>Choose sound files</source>
        <comment>CHOOSE_SOUNDS_TITLE</comment>
        <translation type="unfinished">选择声音文件</translation>
    </message>
    <message>
        <source>Save clips in</source>
        <comment>SAVE_IN_TITLE</comment>
        <translation type="unfinished">剪辑保存到</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>QUEUE</comment>
        <translation type="unfinished">队列</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <comment>QUEUE_EMPTY</comment>
        <translation type="unfinished">还没有剪辑</translation>
    </message>
    <message>
        <source>Each sound file becomes a clip as long as its sound. The live picture goes on meanwhile.</source>
        <comment>QUEUE_HINT</comment>
        <translation type="unfinished">每个声音文件生成一段与声音等长的剪辑。实时画面会同时继续。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <comment>CLEAR</comment>
        <translation type="unfinished">清除已完成</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>PAUSE_ALL</comment>
        <translation type="unfinished">全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <comment>RESUME_ALL</comment>
        <translation type="unfinished">全部继续</translation>
    </message>
    <message>
        <source>Start export</source>
        <comment>START_QUEUE</comment>
        <translation type="unfinished">开始导出</translation>
    </message>
    <message>
        <source>No avatar</source>
        <comment>NO_AVATAR_TITLE</comment>
        <translation type="unfinished">没有虚拟形象</translation>
    </message>
    <message>
        <source>No avatar can be used: mend or import one first.</source>
        <comment>NO_AVATAR</comment>
        <translation type="unfinished">没有可用的虚拟形象：请先修复或导入一个。</translation>
    </message>
    <message>
        <source>Not everything was added</source>
        <comment>NOT_ADDED</comment>
        <translation type="unfinished">并非全部都已添加</translation>
    </message>
    <message>
        <source>There is no place for the clip</source>
        <comment>NO_PLACE</comment>
        <translation type="unfinished">没有存放剪辑的位置</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}): choose another folder.</source>
        <comment>NO_PLACE_WHY</comment>
        <translation type="unfinished">无法创建 {folder} ({why})：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <comment>CHOOSE_FOLDER</comment>
        <translation type="unfinished">选择文件夹…</translation>
    </message>
    <message>
        <source>The clip is gone</source>
        <comment>GONE</comment>
        <translation type="unfinished">剪辑已不存在</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more.</source>
        <comment>GONE_WHERE</comment>
        <translation type="unfinished">{name} 已不在 {folder} 中。</translation>
    </message>
    <message>
        <source>{count} running</source>
        <comment>COUNT_RUNNING</comment>
        <translation type="unfinished">{count} 个进行中</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <comment>COUNT_PAUSED</comment>
        <translation type="unfinished">{count} 个已暂停</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <comment>COUNT_WAITING</comment>
        <translation type="unfinished">{count} 个等待中</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <comment>MISSING_SO_FAR</comment>
        <translation type="unfinished">缺少 {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the disk or the encoder is too slow</source>
        <comment>DROPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the disk or the encoder is too slow</extracomment>
        <translation type="unfinished">
            <numerusform>此录制缺少 {count} 帧：磁盘或编码器太慢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the computer was too slow</source>
        <comment>SKIPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the computer was too slow</extracomment>
        <translation type="unfinished">
            <numerusform>此录制缺少 {count} 帧：电脑太慢</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy.</source>
        <comment>MISSING_MADE</comment>
        <translation type="unfinished">计算机太忙。</translation>
    </message>
    <message>
        <source>The disk or the encoder was too slow.</source>
        <comment>MISSING_WRITTEN</comment>
        <translation type="unfinished">磁盘或编码器太慢。</translation>
    </message>
    <message>
        <source>Nothing waits to be exported: drop sound files here first, or choose some.</source>
        <comment>START_NOT_YET</comment>
        <translation type="unfinished">没有等待导出的内容：请先将声音文件拖放到此处，或选择一些。</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <comment>COUNT_ASIDE</comment>
        <translation type="unfinished">{count} 个已搁置</translation>
    </message>
    <message>
        <source>live: {count} skipped since the start</source>
        <comment>COUNT_LIVE</comment>
        <translation type="unfinished">实时：启动以来跳过 {count}</translation>
    </message>
    <message>
        <source>Export finished</source>
        <comment>FINISHED</comment>
        <translation type="unfinished">导出完成</translation>
    </message>
    <message>
        <source>Export finished, the sound was not whole</source>
        <comment>FINISHED_LACKING</comment>
        <translation type="unfinished">导出完成，但声音不完整</translation>
    </message>
    <message>
        <source>{name} was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">未能制作 {name}</translation>
    </message>
    <message>
        <source>Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">虚拟形象</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>SIZE</comment>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>QUALITY</comment>
        <translation type="unfinished">质量</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>FORMAT</comment>
        <translation type="unfinished">格式</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>NAME</comment>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Name of the next clip</source>
        <comment>NAME_NEXT</comment>
        <translation type="unfinished">下一段剪辑的名称</translation>
    </message>
    <message>
        <source>Name of the next clip, without its ending; empty takes the sound file&apos;s</source>
        <comment>NAME_TIP</comment>
        <translation type="unfinished">下一段剪辑的名称，不含扩展名；留空则用声音文件的名称</translation>
    </message>
    <message>
        <source>As the sound file</source>
        <comment>NAME_AS_FILE</comment>
        <translation type="unfinished">与声音文件相同</translation>
    </message>
    <message>
        <source>Save in</source>
        <comment>SAVE_IN</comment>
        <translation type="unfinished">保存到</translation>
    </message>
    <message>
        <source>Save in: {folder}</source>
        <comment>SAVE_IN_NAME</comment>
        <translation type="unfinished">保存到：{folder}</translation>
    </message>
    <message>
        <source>{size} · {fps} fps</source>
        <comment>SIZE_AND_FPS</comment>
        <translation type="unfinished">{size} · {fps} fps</translation>
    </message>
    <message>
        <source>{size} · {fps} fps, cropped</source>
        <comment>SIZE_CUT</comment>
        <translation type="unfinished">{size} · {fps} fps，裁剪</translation>
    </message>
    <message>
        <source>Good quality</source>
        <comment>QUALITY_GOOD</comment>
        <translation type="unfinished">良好质量</translation>
    </message>
    <message>
        <source>Best quality, larger file</source>
        <comment>QUALITY_BEST</comment>
        <translation type="unfinished">最佳质量，文件较大</translation>
    </message>
    <message>
        <source>Small file</source>
        <comment>QUALITY_SMALL</comment>
        <translation type="unfinished">小文件</translation>
    </message>
    <message>
        <source>Choose sound…</source>
        <comment>CHOOSE_SOUND</comment>
        <translation type="unfinished">选择声音…</translation>
    </message>
    <message>
        <source>Use chosen avatar</source>
        <comment>USE_AVATAR</comment>
        <translation type="unfinished">使用所选形象</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>TRY_AGAIN</comment>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <comment>TRY_NAME_AGAIN</comment>
        <translation type="unfinished">重试 {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY</comment>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>Play {name}</source>
        <comment>PLAY_NAME</comment>
        <translation type="unfinished">播放 {name}</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <comment>SHOW_NAME</comment>
        <translation type="unfinished">在文件夹中显示 {name}</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <comment>PAUSE_NAME</comment>
        <translation type="unfinished">暂停 {name}</translation>
    </message>
    <message>
        <source>Export {name} too</source>
        <comment>TAKE_UP_NAME</comment>
        <translation type="unfinished">也导出 {name}</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <comment>RESUME_NAME</comment>
        <translation type="unfinished">继续 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <comment>REMOVE_NAME</comment>
        <translation type="unfinished">移除 {name}</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <comment>CANCEL_NAME</comment>
        <translation type="unfinished">取消 {name}</translation>
    </message>
    <message>
        <source>{name}: {percent:.0f} percent</source>
        <comment>PROGRESS_NAME</comment>
        <translation type="unfinished">{name}：百分之 {percent:.0f}</translation>
    </message>
    <message>
        <source>Export {name}. {state}</source>
        <comment>ROW_NAME</comment>
        <translation type="unfinished">导出 {name}。{state}</translation>
    </message>
    <message>
        <source>{time} of sound</source>
        <comment>OF_SOUND</comment>
        <translation type="unfinished">声音 {time}</translation>
    </message>
    <message>
        <source>Waiting  ·  {sound}</source>
        <comment>WAITING</comment>
        <translation type="unfinished">等待中  ·  {sound}</translation>
    </message>
    <message>
        <source>Set aside  ·  {sound}</source>
        <comment>ASIDE</comment>
        <translation type="unfinished">已搁置  ·  {sound}</translation>
    </message>
    <message>
        <source>Starting  ·  {sound}</source>
        <comment>STARTING</comment>
        <translation type="unfinished">正在启动  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused  ·  {sound}</source>
        <comment>PAUSED_BEFORE</comment>
        <translation type="unfinished">已暂停  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">已暂停</translation>
    </message>
    <message>
        <source>Cancelled, nothing was kept  ·  {sound}</source>
        <comment>CANCELLED</comment>
        <translation type="unfinished">已取消，未保留任何内容  ·  {sound}</translation>
    </message>
    <message>
        <source>Finished  ·  {time}  ·  {size}</source>
        <comment>DONE</comment>
        <translation type="unfinished">已完成  ·  {time}  ·  {size}</translation>
    </message>
    <message>
        <source>{done}
Its content credentials are the file {name} beside it: they belong together.</source>
        <comment>DONE_BESIDE</comment>
        <translation type="unfinished">{done}
内容凭证是旁边的文件 {name}：两者要放在一起。</translation>
    </message>
    <message>
        <source>{done}
Too short for the invisible mark to be found in it: that takes more than 4 s.</source>
        <comment>DONE_SHORT</comment>
        <translation type="unfinished">{done}
太短，无法从中找到隐形标记：需要超过 4 秒。</translation>
    </message>
    <message>
        <source>{done}  ·  without content credentials</source>
        <comment>DONE_UNSIGNED</comment>
        <translation type="unfinished">{done}  ·  无内容凭证</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged pieces left out</source>
        <comment>DAMAGED</comment>
        <extracomment>For one: {count} damaged piece left out</extracomment>
        <translation type="unfinished">
            <numerusform>略去 {count} 个损坏的片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <comment>FRAMES</comment>
        <extracomment>For one: {count} frame</extracomment>
        <translation type="unfinished">
            <numerusform>{count} 帧</numerusform>
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
        <translation type="unfinished">剩余 {time}</translation>
    </message>
    <message>
        <source>{value:.1f}× real time</source>
        <comment>SPEED</comment>
        <translation type="unfinished">{value:.1f} 倍实时</translation>
    </message>
    <message>
        <source>A recording was not ended</source>
        <comment>LEFT_ONE</comment>
        <translation type="unfinished">有一段录像未正常结束</translation>
    </message>
    <message>
        <source>{count} recordings were not ended</source>
        <comment>LEFT_MANY</comment>
        <translation type="unfinished">有 {count} 段录像未正常结束</translation>
    </message>
    <message>
        <source>The studio stopped on {date} while it recorded. {time} can be kept.</source>
        <comment>LEFT_ONE_SAYS</comment>
        <translation type="unfinished">工作室于 {date} 在录制时停止。可以保留 {time}。</translation>
    </message>
    <message>
        <source>The studio stopped while it recorded, last on {date}. {time} can be kept.</source>
        <comment>LEFT_MANY_SAYS</comment>
        <translation type="unfinished">工作室在录制时停止，最近一次是 {date}。可以保留 {time}。</translation>
    </message>
    <message>
        <source>%Y-%m-%d at %H:%M</source>
        <comment>LEFT_DATE</comment>
        <translation type="unfinished">%Y-%m-%d %H:%M</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>KEEP</comment>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>KEEP_ALL</comment>
        <translation type="unfinished">全部保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>DELETE</comment>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Delete all</source>
        <comment>DELETE_ALL</comment>
        <translation type="unfinished">全部删除</translation>
    </message>
    <message>
        <source>A recording was not recovered</source>
        <comment>NOT_RECOVERED</comment>
        <translation type="unfinished">有一段录像未能恢复</translation>
    </message>
    <message>
        <source>Recording recovered</source>
        <comment>RECOVERED</comment>
        <translation type="unfinished">录像已恢复</translation>
    </message>
    <message>
        <source>{count} recordings recovered</source>
        <comment>RECOVERED_MANY</comment>
        <translation type="unfinished">已恢复 {count} 段录像</translation>
    </message>
    <message>
        <source>A recording was not deleted</source>
        <comment>NOT_DELETED</comment>
        <translation type="unfinished">有一段录像未能删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>DELETED</comment>
        <translation type="unfinished">已删除</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings that had no end.</source>
        <comment>DELETED_SAYS</comment>
        <extracomment>For one: {count} recording that had no end.</extracomment>
        <translation type="unfinished">
            <numerusform>{count} 段没有结尾的录像。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>CHECKED HERE</comment>
        <translation type="unfinished">{name} 自本机的 Viseme Studio 签名以来未被更改。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>CHECKED OWN</comment>
        <translation type="unfinished">{name} 自{signer}使用 {maker} 以本工作室所设的证书签名以来未被更改。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>CHECKED VOUCHED</comment>
        <translation type="unfinished">{name} 自{signer}使用 {maker} 签名以来未被更改。颁发本工作室所设证书的机构为该名称担保。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>CHECKED UNKNOWN_SIGNER</comment>
        <translation type="unfinished">{name} 自{signer}使用 {maker} 签名以来未被更改。签名者的身份未经核实：此处已知的机构都没有为该名称担保。</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>CHECKED CHANGED</comment>
        <translation type="unfinished">{name} 在{signer}使用 {maker} 签名之后被更改：其内容凭证所说的一切都不适用于现在的文件。</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>CHECKED INVALID</comment>
        <translation type="unfinished">{name} 的内容凭证无效（{codes}）：其中所说的一切都未得到证明。</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>CHECKED UNREADABLE</comment>
        <translation type="unfinished">{name} 的内容凭证已损坏，或其形式在此未知：关于它没有任何证明。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>CHECKED DAMAGED</comment>
        <translation type="unfinished">{name} 已损坏，或与其名称不符：无法判断它是否带有内容凭证，关于它没有任何证明。</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>CHECKED ELSEWHERE</comment>
        <translation type="unfinished">{name} 内没有内容凭证；它给出了存放凭证的地址（{address}）。检查时不会访问网络，因此关于它没有任何证明。</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>CHECKED NONE</comment>
        <translation type="unfinished">{name} 没有内容凭证：关于它没有任何证明，既不能证明是生成的，也不能证明是拍摄的。重新封装、剪切或重新压缩会使凭证丢失。</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>CHECKED UNKNOWN_KIND</comment>
        <translation type="unfinished">{name} 属于此处不查找凭证的文件类型：关于它没有任何证明，既不能证明是生成的，也不能证明是拍摄的。</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>CHECKED BESIDE</comment>
        <translation type="unfinished">MKV 和 WebM 的凭证是旁边的另一个文件，需要一并提供。</translation>
    </message>
    <message>
        <source>a signer who calls itself &quot;{name}&quot;</source>
        <comment>CHECKED SIGNER</comment>
        <translation type="unfinished">自称“{name}”的签名者</translation>
    </message>
    <message>
        <source>an installation of Viseme Studio, as its key says,</source>
        <comment>CHECKED INSTALLATION</comment>
        <translation type="unfinished">（据其密钥所称）某个 Viseme Studio 安装</translation>
    </message>
    <message>
        <source>a signer without a name</source>
        <comment>CHECKED NAMELESS</comment>
        <translation type="unfinished">没有名称的签名者</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <comment>CHECKED PROGRAM</comment>
        <translation type="unfinished">没有名称的程序</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>CHECKED PARTS</comment>
        <translation type="unfinished">它所用的某个素材的内容凭证不成立：关于那一部分没有任何证明。</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>CHECKED SOURCE</comment>
        <translation type="unfinished">画面类型：{source}。</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>CHECKED SOURCE SAID</comment>
        <translation type="unfinished">其内容凭证称，画面类型：{source}。</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>CHECKED AVATAR</comment>
        <translation type="unfinished">虚拟形象：{avatar}（许可 {licence}）。画中人：{pictured}。同意：{consent}，声明于 {date}。</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>CHECKED SEVERAL</comment>
        <translation type="unfinished">其中的虚拟形象数量：{count}。</translation>
    </message>
    <message>
        <source>From {times}:</source>
        <comment>CHECKED SEEN</comment>
        <translation type="unfinished">{times}：</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <comment>CHECKED TIMES</comment>
        <translation type="unfinished">{begin} 至 {end}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>CHECKED MORE TIMES</comment>
        <translation type="unfinished">以及另外 {count} 处</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>CHECKED MORE AVATARS</comment>
        <translation type="unfinished">其中还声明了此处未列出的虚拟形象：{count}。</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>CHECKED SPOKEN</comment>
        <translation type="unfinished">虚拟形象中保存有口述的同意（SHA-256 {digest}…）。</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>CHECKED STATED</comment>
        <translation type="unfinished">同意是虚拟形象的制作者所声明的；能证明的是它被声明过，而不是它属实。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK UNREAD</comment>
        <translation type="unfinished">画面带有 Viseme Studio 的隐形标记，但已无法读出属于哪个虚拟形象。这说明它可能在哪里制作；这不是证明，因为图案并不保密。</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>CHECKED NO MARK</comment>
        <translation type="unfinished">画面中没有找到 Viseme Studio 的隐形标记：它不是在那里制作的，或者改动太大，标记已经丢失。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK</comment>
        <translation type="unfinished">画面带有 Viseme Studio 的隐形标记，属于{whose}。这说明它可能在哪里制作；这不是证明，因为图案并不保密。</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>CHECKED MARKED</comment>
        <translation type="unfinished">{times} 的画面带有 Viseme Studio 的隐形标记，属于{whose}。</translation>
    </message>
    <message>
        <source>the avatar whose generator&apos;s digest begins with {avatar}</source>
        <comment>CHECKED DIGITS</comment>
        <translation type="unfinished">生成器摘要以 {avatar} 开头的虚拟形象</translation>
    </message>
    <message>
        <source>the avatar {name} that is installed here (its generator&apos;s digest begins with {avatar})</source>
        <comment>CHECKED HERE CALLED</comment>
        <translation type="unfinished">安装在这里的虚拟形象 {name}（其生成器摘要以 {avatar} 开头）</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>CHECKED SHORT</comment>
        <translation type="unfinished">影片太短，无法判断其中是否有 Viseme Studio 的隐形标记：需要 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARKS</comment>
        <translation type="unfinished">时间误差约为四秒。这些标记说明它可能在哪里制作；这不是证明，因为图案并不保密。</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>CHECKED LOOKED</comment>
        <translation type="unfinished">只在影片的部分时段中查找了标记：{times}。</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>CHECKED COMMENT</comment>
        <translation type="unfinished">其元数据写道：{comment} 任何人都可以写入或删除这些内容；它不能证明任何事情。</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicMedia</comment>
        <translation type="unfinished">完全由 AI 生成</translation>
    </message>
    <message>
        <source>partly AI-generated</source>
        <comment>SOURCES compositeWithTrainedAlgorithmicMedia</comment>
        <translation type="unfinished">部分由 AI 生成</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicData</comment>
        <translation type="unfinished">完全由 AI 生成</translation>
    </message>
    <message>
        <source>made by a program, without AI</source>
        <comment>SOURCES algorithmicMedia</comment>
        <translation type="unfinished">由程序制作，未使用 AI</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone and enhanced by a program</source>
        <comment>SOURCES algorithmicallyEnhanced</comment>
        <translation type="unfinished">由摄像机或麦克风记录，并由程序增强</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone</source>
        <comment>SOURCES digitalCapture</comment>
        <translation type="unfinished">由摄像机或麦克风记录</translation>
    </message>
    <message>
        <source>taken by a camera and put together from several pictures by its program</source>
        <comment>SOURCES computationalCapture</comment>
        <translation type="unfinished">由相机拍摄，并由其程序用多张图片合成</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES negativeFilm</comment>
        <translation type="unfinished">由胶片数字化</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES positiveFilm</comment>
        <translation type="unfinished">由胶片数字化</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <comment>SOURCES print</comment>
        <translation type="unfinished">由照片数字化</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalCreation</comment>
        <translation type="unfinished">由人使用程序制作</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalArt</comment>
        <translation type="unfinished">由人使用程序制作</translation>
    </message>
    <message>
        <source>put together from several recordings</source>
        <comment>SOURCES compositeCapture</comment>
        <translation type="unfinished">由多段录制合成</translation>
    </message>
    <message>
        <source>put together from several parts</source>
        <comment>SOURCES composite</comment>
        <translation type="unfinished">由多个部分合成</translation>
    </message>
    <message>
        <source>put together from parts, of which some are made</source>
        <comment>SOURCES compositeSynthetic</comment>
        <translation type="unfinished">由多个部分合成，其中一些是生成的</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <comment>SOURCES humanEdits</comment>
        <translation type="unfinished">经人编辑</translation>
    </message>
    <message>
        <source>edited a little by a person</source>
        <comment>SOURCES minorHumanEdits</comment>
        <translation type="unfinished">经人少量编辑</translation>
    </message>
    <message>
        <source>a recording of a screen</source>
        <comment>SOURCES screenCapture</comment>
        <translation type="unfinished">屏幕录制</translation>
    </message>
    <message>
        <source>a recording of a scene that a program made</source>
        <comment>SOURCES virtualRecording</comment>
        <translation type="unfinished">对程序所制场景的录制</translation>
    </message>
    <message>
        <source>made by a program from data</source>
        <comment>SOURCES dataDrivenMedia</comment>
        <translation type="unfinished">由程序根据数据制作</translation>
    </message>
    <message>
        <source>made by a program</source>
        <comment>SOURCES softwareImage</comment>
        <translation type="unfinished">由程序制作</translation>
    </message>
    <message>
        <source>begun empty</source>
        <comment>SOURCES empty</comment>
        <translation type="unfinished">从空白开始</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <comment>SOURCES other</comment>
        <translation type="unfinished">{kind} 类型</translation>
    </message>
    <message>
        <source>Check a file</source>
        <comment>TITLE</comment>
        <translation type="unfinished">检查文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>CHOOSE</comment>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>Choose a file to check</source>
        <comment>CHOOSE_TITLE</comment>
        <translation type="unfinished">选择要检查的文件</translation>
    </message>
    <message>
        <source>Clips, pictures and sounds (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">剪辑、图片和声音 (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop a clip here, or choose one: what is proved about it, by whom, and what is not. Files of other programs are read too.</source>
        <comment>HINT</comment>
        <translation type="unfinished">将剪辑拖放到此处或选择一个：哪些内容得到了证明、由谁证明、哪些没有。也可读取其他程序的文件。</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>FOUND</comment>
        <translation type="unfinished">检查结果</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">正在查看 {name}…</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>FAULT</comment>
        <translation type="unfinished">检查因自身错误而停止 ({kind})。</translation>
    </message>
    <message>
        <source>Unchanged, and signed by this installation.</source>
        <comment>PROOFS HERE</comment>
        <translation type="unfinished">未更改，由此安装签名。</translation>
    </message>
    <message>
        <source>Unchanged, and signed with the certificate set here.</source>
        <comment>PROOFS OWN</comment>
        <translation type="unfinished">未更改，使用此处设置的证书签名。</translation>
    </message>
    <message>
        <source>Unchanged; the authority of the certificate set here vouches for the signer.</source>
        <comment>PROOFS VOUCHED</comment>
        <translation type="unfinished">未更改；此处所设证书的机构为签名者担保。</translation>
    </message>
    <message>
        <source>Unchanged; who signed it is not known here.</source>
        <comment>PROOFS UNKNOWN_SIGNER</comment>
        <translation type="unfinished">未更改；此处不知道是谁签名。</translation>
    </message>
    <message>
        <source>Changed after it was signed.</source>
        <comment>PROOFS CHANGED</comment>
        <translation type="unfinished">签名后被更改。</translation>
    </message>
    <message>
        <source>Its credentials are not valid.</source>
        <comment>PROOFS INVALID</comment>
        <translation type="unfinished">其凭证无效。</translation>
    </message>
    <message>
        <source>Its credentials cannot be read.</source>
        <comment>PROOFS UNREADABLE</comment>
        <translation type="unfinished">其凭证无法读取。</translation>
    </message>
    <message>
        <source>Damaged, or not what its name says.</source>
        <comment>PROOFS DAMAGED</comment>
        <translation type="unfinished">已损坏，或与其名称不符。</translation>
    </message>
    <message>
        <source>Its credentials are kept elsewhere.</source>
        <comment>PROOFS ELSEWHERE</comment>
        <translation type="unfinished">其凭证保存在别处。</translation>
    </message>
    <message>
        <source>No content credentials.</source>
        <comment>PROOFS NONE</comment>
        <translation type="unfinished">没有内容凭证。</translation>
    </message>
    <message>
        <source>Not of a kind that is checked for credentials.</source>
        <comment>PROOFS UNKNOWN_KIND</comment>
        <translation type="unfinished">不属于会检查凭证的文件类型。</translation>
    </message>
    <message>
        <source>Kept without content credentials</source>
        <comment>UNSIGNED</comment>
        <translation type="unfinished">已保留，无内容凭证</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>MARKS</comment>
        <translation type="unfinished">标记</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <comment>CREDENTIALS</comment>
        <translation type="unfinished">内容凭证</translation>
    </message>
    <message>
        <source>Signed clips and recordings say who is seen, on whose consent, and whether anything was changed since.</source>
        <comment>CREDENTIALS_HINT</comment>
        <translation type="unfinished">签名的剪辑和录像会说明画面中是谁、经谁同意，以及之后是否有更改。</translation>
    </message>
    <message>
        <source>Sign every clip</source>
        <comment>SIGN</comment>
        <translation type="unfinished">为每段剪辑签名</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <comment>DO_NOT_SIGN</comment>
        <translation type="unfinished">不签名</translation>
    </message>
    <message>
        <source>Signed with</source>
        <comment>CERTIFICATE</comment>
        <translation type="unfinished">签名使用</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <comment>CHOOSE_CERTIFICATE</comment>
        <translation type="unfinished">选择证书…</translation>
    </message>
    <message>
        <source>Use this computer&apos;s key</source>
        <comment>OWN_KEY</comment>
        <translation type="unfinished">使用此电脑的密钥</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <comment>CHOOSE_KEY</comment>
        <translation type="unfinished">选择私钥</translation>
    </message>
    <message>
        <source>Choose its certificates</source>
        <comment>CHOOSE_CHAIN</comment>
        <translation type="unfinished">选择其证书</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <comment>KEY_FILES</comment>
        <translation type="unfinished">私钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <comment>CHAIN_FILES</comment>
        <translation type="unfinished">证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Trying whether it can sign…</source>
        <comment>TRYING</comment>
        <translation type="unfinished">正在尝试能否签名…</translation>
    </message>
    <message>
        <source>The certificate was not tried</source>
        <comment>NOT_TRIED</comment>
        <translation type="unfinished">未能尝试证书</translation>
    </message>
    <message>
        <source>This computer&apos;s own key: others can tell that a clip is unchanged, not whose it is.</source>
        <comment>SIGNED_HERE</comment>
        <translation type="unfinished">此电脑自己的密钥：他人可以知道剪辑未更改，但不知道是谁的。</translation>
    </message>
    <message>
        <source>{chain}, with the key in {key}. The key stays where it is.</source>
        <comment>SIGNED_OWN</comment>
        <translation type="unfinished">{chain}，密钥在 {key} 中。密钥留在原处。</translation>
    </message>
    <message>
        <source>Clips are signed as {name} from now on. The key stays where it is.</source>
        <comment>SIGNED_AS</comment>
        <translation type="unfinished">从现在起剪辑以 {name} 的名义签名。密钥留在原处。</translation>
    </message>
    <message>
        <source>Invisible mark</source>
        <comment>INVISIBLE</comment>
        <translation type="unfinished">隐形标记</translation>
    </message>
    <message>
        <source>In every picture</source>
        <comment>MARK</comment>
        <translation type="unfinished">在每个画面中</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>DO_NOT_MARK</comment>
        <translation type="unfinished">不使用</translation>
    </message>
    <message>
        <source>In the live picture, recordings and exports: a film of the screen can still be told by it.</source>
        <comment>INVISIBLE_HINT</comment>
        <translation type="unfinished">在实时画面、录像和导出中：即使翻拍屏幕也能由此识别。</translation>
    </message>
    <message>
        <source>Visible label</source>
        <comment>LABEL</comment>
        <translation type="unfinished">可见标签</translation>
    </message>
    <message>
        <source>In the live picture, in every output, in recordings and exports. Seconds count anew when an output begins.</source>
        <comment>LABEL_HINT</comment>
        <translation type="unfinished">在实时画面、每个输出、录像和导出中。输出开始时秒数重新计算。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>LABEL_TIMES 0</comment>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>LABEL_TIMES 1</comment>
        <translation type="unfinished">始终</translation>
    </message>
    <message>
        <source>First 5 seconds</source>
        <comment>LABEL_TIMES 2</comment>
        <translation type="unfinished">前 5 秒</translation>
    </message>
    <message>
        <source>First 10 seconds</source>
        <comment>LABEL_TIMES 3</comment>
        <translation type="unfinished">前 10 秒</translation>
    </message>
    <message>
        <source>First 30 seconds</source>
        <comment>LABEL_TIMES 4</comment>
        <translation type="unfinished">前 30 秒</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>LABEL_WORDS</comment>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Corner</source>
        <comment>LABEL_PLACE</comment>
        <translation type="unfinished">角落</translation>
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
        <translation type="unfinished">输出</translation>
    </message>
    <message>
        <source>Outputs: where the picture and the sound go</source>
        <comment>OUTPUTS_NAME</comment>
        <translation type="unfinished">输出：画面和声音的去向</translation>
    </message>
    <message>
        <source>none on</source>
        <comment>NONE_ON</comment>
        <translation type="unfinished">均未开启</translation>
    </message>
    <message>
        <source>{count} on</source>
        <comment>SOME_ON</comment>
        <translation type="unfinished">{count} 个开启</translation>
    </message>
    <message>
        <source>{count} in part</source>
        <comment>SOME_IN_PART</comment>
        <translation type="unfinished">{count} 个部分可用</translation>
    </message>
    <message>
        <source>Use in calls</source>
        <comment>CALLS</comment>
        <translation type="unfinished">用于通话</translation>
    </message>
    <message>
        <source>End use in calls</source>
        <comment>CALLS_ON</comment>
        <translation type="unfinished">结束通话使用</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>CALLS_CHIP</comment>
        <translation type="unfinished">通话</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <comment>CALLS_HINT</comment>
        <translation type="unfinished">摄像头和麦克风</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>CALLS_CAMERA</comment>
        <translation type="unfinished">摄像头</translation>
    </message>
    <message>
        <source>microphone</source>
        <comment>CALLS_MICROPHONE</comment>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>A program sees it</source>
        <comment>CALLS_SEEN</comment>
        <translation type="unfinished">有程序正在查看</translation>
    </message>
    <message>
        <source>How to use it in a call program</source>
        <comment>CALLS_ABOUT</comment>
        <translation type="unfinished">如何在通话程序中使用</translation>
    </message>
    <message>
        <source>While this is on, choose Viseme Studio as the camera and as the microphone in the settings of the call program.</source>
        <comment>CALLS_HOW</comment>
        <translation type="unfinished">开启后，请在通话程序的设置中选择 Viseme Studio 作为摄像头和麦克风。</translation>
    </message>
    <message>
        <source>Firefox, Chromium, OBS and the programs of GNOME see the camera through PipeWire, where nothing has to be installed. Zoom, Teams, Discord and Chrome need v4l2loopback, a kernel module installed once: the button below copies the command.</source>
        <comment>CALLS_WAYS</comment>
        <translation type="unfinished">Firefox、Chromium、OBS 和 GNOME 的程序通过 PipeWire 看到摄像头，无需安装任何东西。Zoom、Teams、Discord 和 Chrome 需要 v4l2loopback，这是一个只需安装一次的内核模块：下面的按钮会复制命令。</translation>
    </message>
    <message>
        <source>On this system the camera is that of OBS, and the microphone a virtual cable: the page below says how.</source>
        <comment>CALLS_ELSEWHERE</comment>
        <translation type="unfinished">在此系统上，摄像头使用 OBS 的，麦克风使用虚拟音频线：下面的页面说明了方法。</translation>
    </message>
    <message>
        <source>The page about calls</source>
        <comment>CALLS_PAGE</comment>
        <translation type="unfinished">关于通话的页面</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE</comment>
        <translation type="unfinished">网页</translation>
    </message>
    <message>
        <source>End the page</source>
        <comment>PAGE_ON</comment>
        <translation type="unfinished">关闭网页</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE_CHIP</comment>
        <translation type="unfinished">网页</translation>
    </message>
    <message>
        <source>For OBS and browsers</source>
        <comment>PAGE_HINT</comment>
        <translation type="unfinished">用于 OBS 和浏览器</translation>
    </message>
    <message>
        <source>A browser shows it</source>
        <comment>PAGE_SEEN</comment>
        <translation type="unfinished">浏览器正在显示</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <comment>PAGE_NO_VIEWER</comment>
        <translation type="unfinished">尚无观看者</translation>
    </message>
    <message>
        <source>No viewer now</source>
        <comment>PAGE_NO_VIEWER_NOW</comment>
        <translation type="unfinished">现在无观看者</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>PAGE_AGAIN</comment>
        <translation type="unfinished">复制地址</translation>
    </message>
    <message>
        <source>Address of the page copied</source>
        <comment>PAGE_COPIED</comment>
        <translation type="unfinished">已复制页面地址</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <comment>HEADPHONES</comment>
        <translation type="unfinished">监听自己</translation>
    </message>
    <message>
        <source>Hear yourself no more</source>
        <comment>HEADPHONES_ON</comment>
        <translation type="unfinished">停止监听</translation>
    </message>
    <message>
        <source>In step with the picture</source>
        <comment>HEADPHONES_HINT</comment>
        <translation type="unfinished">与画面同步</translation>
    </message>
    <message>
        <source>Hold 30 seconds</source>
        <comment>REPLAY</comment>
        <translation type="unfinished">缓存 30 秒</translation>
    </message>
    <message>
        <source>Hold no longer</source>
        <comment>REPLAY_ON</comment>
        <translation type="unfinished">停止缓存</translation>
    </message>
    <message>
        <source>The last half minute is not held: press Hold 30 seconds in the outputs first.</source>
        <comment>REPLAY_NOT_HELD</comment>
        <translation type="unfinished">最近半分钟未缓存：请先在输出中按“缓存 30 秒”。</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">录制</translation>
    </message>
    <message>
        <source>End the recording</source>
        <comment>RECORD_ON</comment>
        <translation type="unfinished">结束录制</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>RECORD_HINT</comment>
        <translation type="unfinished">画面和声音</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>RECORD_PAUSED</comment>
        <translation type="unfinished">已暂停</translation>
    </message>
    <message>
        <source>On</source>
        <comment>ON</comment>
        <translation type="unfinished">已开启</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>OPENING</comment>
        <translation type="unfinished">正在打开</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>CLOSING</comment>
        <translation type="unfinished">正在关闭</translation>
    </message>
    <message>
        <source>No program looks yet</source>
        <comment>WAITS_FOR_PROGRAM</comment>
        <translation type="unfinished">尚无程序查看</translation>
    </message>
    <message>
        <source>There: {there}. Not there: {missing}. {why}</source>
        <comment>PART</comment>
        <translation type="unfinished">可用：{there}。不可用：{missing}。{why}</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <comment>NOT_OPENED</comment>
        <translation type="unfinished">无法使用{name}</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">丢弃 {count}</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <comment>LAG</comment>
        <translation type="unfinished">{value:.0f} 毫秒</translation>
    </message>
    <message>
        <source>{name}: not all of it works</source>
        <comment>NOTICE</comment>
        <translation type="unfinished">{name}：部分功能不可用</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>IN_STEP</comment>
        <translation type="unfinished">声音</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HINT</comment>
        <translation type="unfinished">Ctrl+J 保留</translation>
    </message>
    <message>
        <source>In the call program, choose Viseme Studio</source>
        <comment>CALLS_CHOOSE</comment>
        <translation type="unfinished">在通话程序中选择 Viseme Studio</translation>
    </message>
    <message>
        <source>The page about calls is in English:</source>
        <comment>CALLS_PAGE_ENGLISH</comment>
        <translation type="unfinished">关于通话的页面是英文的：</translation>
    </message>
    <message>
        <source>Address copied: paste it, or click it</source>
        <comment>PAGE_UNSEEN</comment>
        <translation type="unfinished">地址已复制：请粘贴，或点击它</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <comment>PAGE_OPEN</comment>
        <translation type="unfinished">在浏览器中打开网页</translation>
    </message>
    <message>
        <source>No browser could be started: the address is copied, paste it into one.</source>
        <comment>PAGE_NO_BROWSER</comment>
        <translation type="unfinished">无法启动浏览器：地址已复制，请粘贴到浏览器中。</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HELD</comment>
        <translation type="unfinished">Ctrl+J 保留</translation>
    </message>
    <message>
        <source>Press Start first</source>
        <comment>RECORD_WAITS</comment>
        <translation type="unfinished">请先按“开始”</translation>
    </message>
    <message>
        <source>Dropped: frames that this output had no time for, and holes in its sound, since it is on</source>
        <comment>DROPPED_TIP</comment>
        <translation type="unfinished">丢弃：此输出开启以来来不及处理的帧，以及声音中的中断</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <comment>COPY_COMMAND</comment>
        <translation type="unfinished">复制命令</translation>
    </message>
    <message>
        <source>{behind:+.1f} ms to picture, {drift:+.0f} ppm, {steps} steps, {gaps} gaps</source>
        <comment>IN_STEP_FIGURES</comment>
        <translation type="unfinished">与画面差 {behind:+.1f} 毫秒，{drift:+.0f} ppm，{steps} 步，{gaps} 处间断</translation>
    </message>
    <message>
        <source>sound after its picture, ms</source>
        <comment>CSV_IN_STEP 0</comment>
        <translation type="unfinished">声音落后于画面，毫秒</translation>
    </message>
    <message>
        <source>clocks differ, ppm</source>
        <comment>CSV_IN_STEP 1</comment>
        <translation type="unfinished">时钟偏差，ppm</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>CSV_IN_STEP 2</comment>
        <translation type="unfinished">步</translation>
    </message>
    <message>
        <source>gaps</source>
        <comment>CSV_IN_STEP 3</comment>
        <translation type="unfinished">间断</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <comment>MENU</comment>
        <translation type="unfinished">输出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use in calls</source>
        <comment>MENU_CALLS</comment>
        <translation type="unfinished">用于通话(&amp;U)</translation>
    </message>
    <message>
        <source>How to use it in a &amp;call program…</source>
        <comment>MENU_CALLS_ABOUT</comment>
        <translation type="unfinished">如何在通话程序中使用(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <comment>MENU_MIRROR</comment>
        <translation type="unfinished">镜像摄像头(&amp;M)</translation>
    </message>
    <message>
        <source>Show a &amp;test card in the camera</source>
        <comment>MENU_CARD</comment>
        <translation type="unfinished">在摄像头中显示测试卡(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <comment>MENU_STREAM</comment>
        <translation type="unfinished">直播(&amp;L)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <comment>MENU_PAGE</comment>
        <translation type="unfinished">网页(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the page</source>
        <comment>MENU_PAGE_ADDRESS</comment>
        <translation type="unfinished">复制页面地址(&amp;A)</translation>
    </message>
    <message>
        <source>H&amp;old 30 seconds</source>
        <comment>MENU_HOLD</comment>
        <translation type="unfinished">缓存 30 秒(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hear yourself</source>
        <comment>MENU_HEADPHONES</comment>
        <translation type="unfinished">监听自己(&amp;S)</translation>
    </message>
    <message>
        <source>The key is on {page}. Once it is kept, leave this empty.</source>
        <comment>STREAM_KEY_PAGE</comment>
        <translation type="unfinished">密钥在 {page} 上。保存过一次后，请留空。</translation>
    </message>
    <message>
        <source>An address of rtmp or rtmps needs a key, once: where it is kept, leave this empty. Others need none.</source>
        <comment>STREAM_KEY_HINT</comment>
        <translation type="unfinished">rtmp 或 rtmps 地址需要输入一次密钥：已保存时请留空。其他地址不需要密钥。</translation>
    </message>
    <message>
        <source>No key is kept for this address yet: enter it.</source>
        <comment>STREAM_NO_KEY</comment>
        <translation type="unfinished">此地址还没有保存的密钥：请输入。</translation>
    </message>
    <message>
        <source>&amp;Keep the last 30 seconds</source>
        <comment>MENU_KEEP</comment>
        <translation type="unfinished">保留最近 30 秒(&amp;K)</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM</comment>
        <translation type="unfinished">直播</translation>
    </message>
    <message>
        <source>End the stream</source>
        <comment>STREAM_ON</comment>
        <translation type="unfinished">结束直播</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_CHIP</comment>
        <translation type="unfinished">直播</translation>
    </message>
    <message>
        <source>Twitch, YouTube, others</source>
        <comment>STREAM_HINT</comment>
        <translation type="unfinished">Twitch、YouTube 等</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <comment>STREAM_LIVE</comment>
        <translation type="unfinished">推流中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>STREAM_CONNECTS</comment>
        <translation type="unfinished">正在连接</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_TITLE</comment>
        <translation type="unfinished">直播</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>STREAM_SERVICE</comment>
        <translation type="unfinished">服务</translation>
    </message>
    <message>
        <source>Another address</source>
        <comment>STREAM_OTHER</comment>
        <translation type="unfinished">其他地址</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>STREAM_ADDRESS</comment>
        <translation type="unfinished">地址</translation>
    </message>
    <message>
        <source>rtmps://host/app, udp://host:port, hls:folder</source>
        <comment>STREAM_EXAMPLE</comment>
        <translation type="unfinished">rtmps://host/app, udp://host:port, hls:folder</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>STREAM_KEY</comment>
        <translation type="unfinished">密钥</translation>
    </message>
    <message>
        <source>Keep the key in the system&apos;s keyring</source>
        <comment>STREAM_KEEP</comment>
        <translation type="unfinished">将密钥保存在系统钥匙串中</translation>
    </message>
    <message>
        <source>That is no address to stream to: write one that begins with rtmp, rtmps, udp, srt or hls.</source>
        <comment>STREAM_NO_ADDRESS</comment>
        <translation type="unfinished">无法推流到此地址：请填写以 rtmp、rtmps、udp、srt 或 hls 开头的地址。</translation>
    </message>
    <message>
        <source>Looking for the key in the system&apos;s keyring, which may ask you first. You can enter it here instead.</source>
        <comment>STREAM_LOOKS</comment>
        <translation type="unfinished">正在系统钥匙串中查找密钥，系统可能会先询问您。也可以在此输入。</translation>
    </message>
    <message>
        <source>Go live</source>
        <comment>STREAM_GO</comment>
        <translation type="unfinished">开始直播</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Spectrogram</source>
        <comment>SPECTROGRAM</comment>
        <translation type="unfinished">频谱图</translation>
    </message>
    <message>
        <source>Speak, or play a file, to see what the model hears</source>
        <comment>SPECTROGRAM_EMPTY</comment>
        <translation type="unfinished">说话或播放文件，即可看到模型听到的声音</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>FROZEN</comment>
        <translation type="unfinished">已冻结</translation>
    </message>
    <message>
        <source>mel, {count} bands</source>
        <comment>BANDS</comment>
        <translation type="unfinished">梅尔，{count} 个频带</translation>
    </message>
    <message>
        <source>{hertz}  {seconds:.2f} s  {level:.0f} dB</source>
        <comment>READOUT</comment>
        <translation type="unfinished">{hertz}  {seconds:.2f} s  {level:.0f} dB</translation>
    </message>
    <message>
        <source>Loudest at {hertz} with {level:.0f} dB; mouth {share:.0f} % open</source>
        <comment>SPECTROGRAM_SAYS</comment>
        <translation type="unfinished">最响处为 {hertz}，{level:.0f} dB；嘴张开 {share:.0f} %</translation>
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
        <translation type="unfinished">嘴</translation>
    </message>
    <message>
        <source>now</source>
        <comment>NOW</comment>
        <translation type="unfinished">现在</translation>
    </message>
    <message>
        <source>Slow frame: {value:.0f} ms</source>
        <comment>SLOW_FRAME</comment>
        <translation type="unfinished">慢帧：{value:.0f} ms</translation>
    </message>
    <message>
        <source>on screen  ·  look-ahead {value} ms</source>
        <comment>ON_SCREEN</comment>
        <translation type="unfinished">屏幕上  ·  前瞻 {value} 毫秒</translation>
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
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>Latency: from sound to screen, part by part, with its history</source>
        <comment>LATENCY_NAME</comment>
        <translation type="unfinished">延迟：从声音到屏幕，逐段显示及其历史</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>NOT_RUNNING</comment>
        <translation type="unfinished">未运行</translation>
    </message>
    <message>
        <source>{value:.0f} of {budget:.0f} ms</source>
        <comment>OF_BUDGET</comment>
        <translation type="unfinished">{value:.0f} / {budget:.0f} 毫秒</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, median of the last second</source>
        <comment>LATENCY_SAYS</comment>
        <translation type="unfinished">声音到屏幕：{value}，最近一秒的中位数</translation>
    </message>
    <message>
        <source>Sound to screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">声音到屏幕</translation>
    </message>
    <message>
        <source>Sound → screen</source>
        <comment>TO_SCREEN_SHORT</comment>
        <translation type="unfinished">声音 → 屏幕</translation>
    </message>
    <message>
        <source>sound → screen, ms</source>
        <comment>TO_SCREEN_MS</comment>
        <translation type="unfinished">声音 → 屏幕，毫秒</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>FRAME</comment>
        <translation type="unfinished">帧</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PAINT</comment>
        <translation type="unfinished">绘制</translation>
    </message>
    <message>
        <source>Sound to screen, last second</source>
        <comment>BAR_TITLE</comment>
        <translation type="unfinished">声音到屏幕，最近一秒</translation>
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
        <translation type="unfinished">冻结所有面板</translation>
    </message>
    <message>
        <source>{value:.0f} skipped</source>
        <comment>EVENTS 0</comment>
        <translation type="unfinished">跳过 {value:.0f}</translation>
    </message>
    <message>
        <source>{value:.0f} dropped at display</source>
        <comment>EVENTS 1</comment>
        <translation type="unfinished">显示时丢弃 {value:.0f}</translation>
    </message>
    <message>
        <source>Sound dropout</source>
        <comment>EVENTS 2</comment>
        <translation type="unfinished">声音中断</translation>
    </message>
    <message>
        <source>Look-ahead {value:.0f} ms</source>
        <comment>EVENTS 3</comment>
        <translation type="unfinished">前瞻 {value:.0f} 毫秒</translation>
    </message>
    <message>
        <source>Avatar: {name}</source>
        <comment>EVENTS 4</comment>
        <translation type="unfinished">虚拟形象：{name}</translation>
    </message>
    <message>
        <source>GC pause {value:.1f} ms</source>
        <comment>EVENTS 5</comment>
        <translation type="unfinished">GC 停顿 {value:.1f} 毫秒</translation>
    </message>
    <message>
        <source>Sound begins</source>
        <comment>EVENTS 6</comment>
        <translation type="unfinished">声音开始</translation>
    </message>
    <message>
        <source>Sound ends</source>
        <comment>EVENTS 7</comment>
        <translation type="unfinished">声音结束</translation>
    </message>
    <message>
        <source>Output on: {name}</source>
        <comment>EVENTS 8</comment>
        <translation type="unfinished">输出开启：{name}</translation>
    </message>
    <message>
        <source>Output off: {name}</source>
        <comment>EVENTS 9</comment>
        <translation type="unfinished">输出关闭：{name}</translation>
    </message>
    <message>
        <source>Spectrogram: what the model hears, in hertz over time</source>
        <comment>SPECTROGRAM_NAME</comment>
        <translation type="unfinished">频谱图：模型听到的声音，单位赫兹，随时间变化</translation>
    </message>
    <message>
        <source>Click to freeze; then drag to pan, turn the wheel to zoom, Shift and drag to select</source>
        <comment>SPECTROGRAM_TIP</comment>
        <translation type="unfinished">点击冻结；然后拖动平移，滚轮缩放，按住 Shift 拖动选择</translation>
    </message>
    <message>
        <source>Nothing was heard here</source>
        <comment>SPECTROGRAM_NOTHING</comment>
        <translation type="unfinished">此处没有听到声音</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} s, ms</source>
        <comment>CASCADE_TITLE</comment>
        <translation type="unfinished">声音到屏幕，最近 {value:.0f} 秒，毫秒</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} min, ms</source>
        <comment>CASCADE_TITLE_MIN</comment>
        <translation type="unfinished">声音到屏幕，最近 {value:.0f} 分钟，毫秒</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} s</source>
        <comment>TABLE_TITLE</comment>
        <translation type="unfinished">毫秒，最近 {value:.0f} 秒</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} min</source>
        <comment>TABLE_TITLE_MIN</comment>
        <translation type="unfinished">毫秒，最近 {value:.0f} 分钟</translation>
    </message>
    <message>
        <source>ms, region</source>
        <comment>TABLE_REGION</comment>
        <translation type="unfinished">毫秒，选区</translation>
    </message>
    <message>
        <source>ms, shown</source>
        <comment>TABLE_SHOWN</comment>
        <translation type="unfinished">毫秒，所示</translation>
    </message>
    <message>
        <source>Sound to screen, region</source>
        <comment>FIGURES_REGION</comment>
        <translation type="unfinished">声音到屏幕，选区</translation>
    </message>
    <message>
        <source>Sound to screen, as shown</source>
        <comment>FIGURES_SHOWN</comment>
        <translation type="unfinished">声音到屏幕，所示</translation>
    </message>
    <message>
        <source>Frame at {value:.2f} s, ms</source>
        <comment>FRAME_AT</comment>
        <translation type="unfinished">{value:.2f} 秒处的帧，毫秒</translation>
    </message>
    <message>
        <source>Frame time, region, log</source>
        <comment>HISTOGRAM_REGION</comment>
        <translation type="unfinished">帧时间，选区，对数</translation>
    </message>
    <message>
        <source>Frame time, as shown, log</source>
        <comment>HISTOGRAM_SHOWN</comment>
        <translation type="unfinished">帧时间，所示，对数</translation>
    </message>
    <message>
        <source>{value:.0f} ms sound → screen</source>
        <comment>WAY_MS</comment>
        <translation type="unfinished">{value:.0f} 毫秒 声音 → 屏幕</translation>
    </message>
    <message>
        <source>A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</source>
        <comment>WAY_BETWEEN</comment>
        <translation type="unfinished">A {first:.0f} 毫秒，B {second:.0f} 毫秒，{step:+.0f} 毫秒</translation>
    </message>
    <message>
        <source>Frame time, 60 s, log</source>
        <comment>HISTOGRAM_TITLE</comment>
        <translation type="unfinished">帧时间，60 秒，对数</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>BUDGET</comment>
        <translation type="unfinished">预算</translation>
    </message>
    <message>
        <source>budget {value:.0f} ms</source>
        <comment>BUDGET_IS</comment>
        <translation type="unfinished">预算 {value:.0f} 毫秒</translation>
    </message>
    <message>
        <source>last second</source>
        <comment>LAST_SECOND</comment>
        <translation type="unfinished">最近一秒</translation>
    </message>
    <message>
        <source>part</source>
        <comment>PART</comment>
        <translation type="unfinished">部分</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>PARTS 0</comment>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>PARTS 1</comment>
        <translation type="unfinished">前瞻</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>PARTS 2</comment>
        <translation type="unfinished">等待</translation>
    </message>
    <message>
        <source>Mel</source>
        <comment>PARTS 3</comment>
        <translation type="unfinished">梅尔</translation>
    </message>
    <message>
        <source>Encode</source>
        <comment>PARTS 4</comment>
        <translation type="unfinished">编码</translation>
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
        <translation type="unfinished">移交</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PARTS 8</comment>
        <translation type="unfinished">绘制</translation>
    </message>
    <message>
        <source>What the microphone and the system hold back before the studio hears it.</source>
        <comment>PARTS_ABOUT 0</comment>
        <translation type="unfinished">麦克风和系统在工作室听到之前保留的声音。</translation>
    </message>
    <message>
        <source>How far ahead of the picture the encoder hears: {look_ahead} ms, in whole frames. A frame waits {wait:.1f} ms for that sound at most, and mostly a little less, for sound comes in pieces.</source>
        <comment>PARTS_ABOUT 1</comment>
        <translation type="unfinished">编码器比画面提前听到多少：{look_ahead} ms，按整帧计。一帧最多等待这段声音 {wait:.1f} ms，通常略少，因为声音是分块到达的。</translation>
    </message>
    <message>
        <source>Until the engine comes to this frame.</source>
        <comment>PARTS_ABOUT 2</comment>
        <translation type="unfinished">直到引擎处理这一帧。</translation>
    </message>
    <message>
        <source>The sound becomes a mel spectrum.</source>
        <comment>PARTS_ABOUT 3</comment>
        <translation type="unfinished">声音变成梅尔频谱。</translation>
    </message>
    <message>
        <source>The encoder tells from it how the mouth stands.</source>
        <comment>PARTS_ABOUT 4</comment>
        <translation type="unfinished">编码器由此得出嘴的形状。</translation>
    </message>
    <message>
        <source>The generator paints the mouth.</source>
        <comment>PARTS_ABOUT 5</comment>
        <translation type="unfinished">生成器绘制嘴部。</translation>
    </message>
    <message>
        <source>The mouth is put into the picture.</source>
        <comment>PARTS_ABOUT 6</comment>
        <translation type="unfinished">把嘴部放入画面。</translation>
    </message>
    <message>
        <source>Until the window takes the frame.</source>
        <comment>PARTS_ABOUT 7</comment>
        <translation type="unfinished">直到窗口取走这一帧。</translation>
    </message>
    <message>
        <source>Until the frame is painted on the screen.</source>
        <comment>PARTS_ABOUT 8</comment>
        <translation type="unfinished">直到这一帧绘制到屏幕上。</translation>
    </message>
    <message>
        <source>Mic</source>
        <comment>PARTS_SHORT 0</comment>
        <translation type="unfinished">麦</translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PARTS_SHORT 5</comment>
        <translation type="unfinished">生成</translation>
    </message>
    <message>
        <source>measured while live</source>
        <comment>MEASURED_LIVE</comment>
        <translation type="unfinished">直播时测量</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in {value:.0f} s</source>
        <comment>COUNTED_LAST</comment>
        <translation type="unfinished">{value:.0f} 秒内：跳过 {skipped}，慢 {slow}</translation>
    </message>
    <message>
        <source>Region: Shift+drag, or R  ·  Zoom: wheel, or Up and Down  ·  Pan: drag, or Left and Right  ·  Cursors: click, or A; Shift+click, or B  ·  Live: Escape</source>
        <comment>EXAMINE_HINT</comment>
        <translation type="unfinished">选区：Shift+拖动，或 R  ·  缩放：滚轮，或上下键  ·  平移：拖动，或左右键  ·  光标：单击或 A；Shift+单击或 B  ·  实时：Esc</translation>
    </message>
    <message>
        <source>No region yet: what is shown is played, exported and saved</source>
        <comment>NO_REGION</comment>
        <translation type="unfinished">还没有选区：播放、导出和保存的是所显示的内容</translation>
    </message>
    <message>
        <source>Sessions, profiles and reports (*.json);;All files (*)</source>
        <comment>COMPARE_FILES</comment>
        <translation type="unfinished">会话、分析和报告 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>COMPARED</comment>
        <translation type="unfinished">比较对象</translation>
    </message>
    <message>
        <source>Other programs: {others:.0f} % of the CPU, studio {studio:.0f} %</source>
        <comment>LOAD_OTHERS</comment>
        <translation type="unfinished">其他程序：占 CPU 的 {others:.0f} %，工作室 {studio:.0f} %</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>COUNTED</comment>
        <translation type="unfinished">计数</translation>
    </message>
    <message>
        <source>Counted since {time}</source>
        <comment>COUNTED_SINCE</comment>
        <translation type="unfinished">自 {time} 起计数</translation>
    </message>
    <message>
        <source>process, {length}</source>
        <comment>PROCESS</comment>
        <translation type="unfinished">进程，{length}</translation>
    </message>
    <message>
        <source>process, region</source>
        <comment>PROCESS_REGION</comment>
        <translation type="unfinished">进程，选区</translation>
    </message>
    <message>
        <source>Save what is frozen</source>
        <comment>SAVE_FROZEN</comment>
        <translation type="unfinished">保存冻结的内容</translation>
    </message>
    <message>
        <source>Save the region</source>
        <comment>REGION_TITLE</comment>
        <translation type="unfinished">保存选区</translation>
    </message>
    <message>
        <source>Region {time}</source>
        <comment>REGION_NAME</comment>
        <translation type="unfinished">选区 {time}</translation>
    </message>
    <message>
        <source>Region saved</source>
        <comment>REGION_SAVED</comment>
        <translation type="unfinished">选区已保存</translation>
    </message>
    <message>
        <source>The region was not saved</source>
        <comment>REGION_NOT_SAVED</comment>
        <translation type="unfinished">未能保存选区</translation>
    </message>
    <message>
        <source>Save the panels</source>
        <comment>PANELS_TITLE</comment>
        <translation type="unfinished">保存面板</translation>
    </message>
    <message>
        <source>Panels {time}</source>
        <comment>PANELS_NAME</comment>
        <translation type="unfinished">面板 {time}</translation>
    </message>
    <message>
        <source>Panels saved</source>
        <comment>PANELS_SAVED</comment>
        <translation type="unfinished">面板已保存</translation>
    </message>
    <message>
        <source>The panels were not saved</source>
        <comment>PANELS_NOT_SAVED</comment>
        <translation type="unfinished">未能保存面板</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <comment>SESSION_NOT_SAVED</comment>
        <translation type="unfinished">未能保存会话</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LONGEST_TICK</comment>
        <translation type="unfinished">{value} 毫秒</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, over the budget, median of the last second</source>
        <comment>LATENCY_SAYS_OVER</comment>
        <translation type="unfinished">声音到屏幕：{value}，超出预算，最近一秒的中位数</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in the {value} shown</source>
        <comment>COUNTED_SHOWN</comment>
        <translation type="unfinished">所示 {value}：跳过 {skipped}，慢 {slow}</translation>
    </message>
    <message>
        <source>p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_WAY</comment>
        <translation type="unfinished">p50 {p50}  p95 {p95}  p99 {p99} 毫秒</translation>
    </message>
    <message>
        <source>to the picture p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_MADE</comment>
        <translation type="unfinished">到画面 p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>frame p50 {p50}  p95 {p95} ms</source>
        <comment>COMPARED_FRAME</comment>
        <translation type="unfinished">帧 p50 {p50}  p95 {p95} 毫秒</translation>
    </message>
    <message>
        <source>before</source>
        <comment>BEFORE</comment>
        <translation type="unfinished">之前</translation>
    </message>
    <message>
        <source>Before: {value} ms.</source>
        <comment>PART_BEFORE</comment>
        <translation type="unfinished">之前：{value} 毫秒。</translation>
    </message>
    <message>
        <source>{value:.0f} ms, before {before:.0f} ms</source>
        <comment>WAY_COMPARED</comment>
        <translation type="unfinished">{value:.0f} 毫秒，之前 {before:.0f} 毫秒</translation>
    </message>
    <message>
        <source>before {before:.0f} ms</source>
        <comment>WAY_BEFORE</comment>
        <translation type="unfinished">之前 {before:.0f} 毫秒</translation>
    </message>
    <message>
        <source>GPU</source>
        <comment>GPU</comment>
        <translation type="unfinished">GPU</translation>
    </message>
    <message>
        <source>GPU, ms</source>
        <comment>GPU_MS</comment>
        <translation type="unfinished">GPU，毫秒</translation>
    </message>
    <message>
        <source>GPU: {part}</source>
        <comment>GPU_PART</comment>
        <translation type="unfinished">GPU：{part}</translation>
    </message>
    <message>
        <source>not timed: {why}</source>
        <comment>GPU_UNTIMED</comment>
        <translation type="unfinished">未计时：{why}</translation>
    </message>
    <message>
        <source>GPU: not timed, {why}</source>
        <comment>GPU_UNTIMED_ROW</comment>
        <translation type="unfinished">GPU：未计时，{why}</translation>
    </message>
    <message>
        <source>mel</source>
        <comment>GPU_SHORT 0</comment>
        <translation type="unfinished">梅尔</translation>
    </message>
    <message>
        <source>enc</source>
        <comment>GPU_SHORT 1</comment>
        <translation type="unfinished">编码</translation>
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
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>{value} ± {within} MiB/min</source>
        <comment>SLOPE</comment>
        <translation type="unfinished">{value} ± {within} MiB/分</translation>
    </message>
    <message>
        <source>CPU: studio {studio:.0f} % of a core, computer {computer:.0f} %</source>
        <comment>LOAD</comment>
        <translation type="unfinished">CPU：工作室占一个核心的 {studio:.0f} %，电脑 {computer:.0f} %</translation>
    </message>
    <message>
        <source>{value:.1f} GB free</source>
        <comment>DISK_LEFT</comment>
        <translation type="unfinished">剩余 {value:.1f} GB</translation>
    </message>
    <message>
        <source>{size:.0f} MiB, CPU {studio:.0f} %, sound {sound:.2f} s</source>
        <comment>HELD_AT</comment>
        <translation type="unfinished">{size:.0f} MiB，CPU {studio:.0f} %，声音 {sound:.2f} 秒</translation>
    </message>
    <message>
        <source>process</source>
        <comment>LANE_PROCESS</comment>
        <translation type="unfinished">进程</translation>
    </message>
    <message>
        <source>CPU: studio</source>
        <comment>LANE_STUDIO</comment>
        <translation type="unfinished">CPU：工作室</translation>
    </message>
    <message>
        <source>computer</source>
        <comment>LANE_COMPUTER</comment>
        <translation type="unfinished">电脑</translation>
    </message>
    <message>
        <source>{value:g} s</source>
        <comment>LENGTH_S</comment>
        <translation type="unfinished">{value:g} 秒</translation>
    </message>
    <message>
        <source>{value:g} min</source>
        <comment>LENGTH_MIN</comment>
        <translation type="unfinished">{value:g} 分钟</translation>
    </message>
    <message>
        <source>CPU of the studio, per cent of a core</source>
        <comment>CSV_STUDIO</comment>
        <translation type="unfinished">工作室的 CPU，占一个核心的百分比</translation>
    </message>
    <message>
        <source>CPU of the computer, per cent</source>
        <comment>CSV_COMPUTER</comment>
        <translation type="unfinished">电脑的 CPU，百分比</translation>
    </message>
    <message>
        <source>GB free where recordings go</source>
        <comment>CSV_DISK</comment>
        <translation type="unfinished">录像位置的剩余 GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>MEMORY</comment>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>Memory: process, sound that waits, and losses</source>
        <comment>MEMORY_NAME</comment>
        <translation type="unfinished">内存：进程、等待的声音和丢失</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB</source>
        <comment>MEMORY_SAYS</comment>
        <translation type="unfinished">进程占用 {size:.0f} MiB</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB; GPU memory: {gpu}</source>
        <comment>MEMORY_SAYS_GPU</comment>
        <translation type="unfinished">进程占用 {size:.0f} MiB；GPU 内存：{gpu}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>LOST_SKIPPED</comment>
        <translation type="unfinished">跳过</translation>
    </message>
    <message>
        <source>Dropped at display</source>
        <comment>LOST_DISPLAY</comment>
        <translation type="unfinished">显示时丢弃</translation>
    </message>
    <message>
        <source>Sound dropouts</source>
        <comment>LOST_SOUND</comment>
        <translation type="unfinished">声音中断</translation>
    </message>
    <message>
        <source>Longest GC pause</source>
        <comment>COLLECTOR</comment>
        <translation type="unfinished">最长 GC 停顿</translation>
    </message>
    <message>
        <source>measuring</source>
        <comment>MEASURING</comment>
        <translation type="unfinished">正在测量</translation>
    </message>
    <message>
        <source>steady, {rate}</source>
        <comment>STEADY</comment>
        <translation type="unfinished">稳定，{rate}</translation>
    </message>
    <message>
        <source>{what} grow, {rate}</source>
        <comment>GROWS</comment>
        <translation type="unfinished">{what}在增长，{rate}</translation>
    </message>
    <message>
        <source>GPU memory grows, {rate}</source>
        <comment>GPU_GROWS</comment>
        <translation type="unfinished">GPU 内存在增长，{rate}</translation>
    </message>
    <message>
        <source>{value} MiB/min</source>
        <comment>RATE</comment>
        <translation type="unfinished">{value} MiB/分</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <comment>GPU_MEMORY</comment>
        <translation type="unfinished">GPU 内存</translation>
    </message>
    <message>
        <source>{used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_USED</comment>
        <translation type="unfinished">已用 {used:.1f} / {total:.1f} GiB</translation>
    </message>
    <message>
        <source>{ours:.0f} MiB by the studio, {used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_OURS</comment>
        <translation type="unfinished">工作室 {ours:.0f} MiB，已用 {used:.1f} / {total:.1f} GiB</translation>
    </message>
    <message>
        <source>{value:.0f} MiB</source>
        <comment>MEBIBYTES</comment>
        <translation type="unfinished">{value:.0f} MiB</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>HELD</comment>
        <translation type="unfinished">占用</translation>
    </message>
    <message>
        <source>most</source>
        <comment>MOST</comment>
        <translation type="unfinished">最多</translation>
    </message>
    <message>
        <source>now / all</source>
        <comment>NOW_OF_ALL</comment>
        <translation type="unfinished">现在 / 全部</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>POOLS frames</comment>
        <translation type="unfinished">帧</translation>
    </message>
    <message>
        <source>Idle loop</source>
        <comment>POOLS idle loop</comment>
        <translation type="unfinished">静止循环</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>POOLS preview</comment>
        <translation type="unfinished">预览</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>POOLS recording</comment>
        <translation type="unfinished">录制</translation>
    </message>
    <message>
        <source>Sound ring</source>
        <comment>SOUND_RING</comment>
        <translation type="unfinished">声音环</translation>
    </message>
    <message>
        <source>{now:.2f} / {all:.0f} s</source>
        <comment>SOUND_HELD</comment>
        <translation type="unfinished">{now:.2f} / {all:.0f} s</translation>
    </message>
    <message>
        <source>process MiB</source>
        <comment>CSV_PROCESS</comment>
        <translation type="unfinished">进程 MiB</translation>
    </message>
    <message>
        <source>pool {name}, in use</source>
        <comment>CSV_POOL</comment>
        <translation type="unfinished">池 {name}，使用中</translation>
    </message>
    <message>
        <source>queue {name}, depth</source>
        <comment>CSV_QUEUE</comment>
        <translation type="unfinished">队列 {name}，深度</translation>
    </message>
    <message>
        <source>longest GC pause, ms</source>
        <comment>CSV_COLLECTOR</comment>
        <translation type="unfinished">最长 GC 停顿，毫秒</translation>
    </message>
    <message>
        <source>GPU MiB of the studio</source>
        <comment>CSV_GPU 0</comment>
        <translation type="unfinished">工作室的 GPU MiB</translation>
    </message>
    <message>
        <source>GPU MiB used</source>
        <comment>CSV_GPU 1</comment>
        <translation type="unfinished">GPU 已用 MiB</translation>
    </message>
    <message>
        <source>GPU MiB</source>
        <comment>CSV_GPU 2</comment>
        <translation type="unfinished">GPU MiB</translation>
    </message>
    <message>
        <source>Frozen at {time}</source>
        <comment>FROZEN_AT</comment>
        <translation type="unfinished">已于 {time} 冻结</translation>
    </message>
    <message>
        <source>{name} {at:.2f} s</source>
        <comment>CURSOR</comment>
        <translation type="unfinished">{name} {at:.2f} 秒</translation>
    </message>
    <message>
        <source>A to B {seconds:.3f} s</source>
        <comment>CURSORS_APART</comment>
        <translation type="unfinished">A 到 B {seconds:.3f} 秒</translation>
    </message>
    <message>
        <source>region {seconds:.2f} s</source>
        <comment>REGION</comment>
        <translation type="unfinished">选区 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>Play the region</source>
        <comment>PLAY_REGION</comment>
        <translation type="unfinished">播放选区</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <comment>STOP_REGION</comment>
        <translation type="unfinished">停止播放</translation>
    </message>
    <message>
        <source>Sound as WAV…</source>
        <comment>SAVE_WAV</comment>
        <translation type="unfinished">声音存为 WAV…</translation>
    </message>
    <message>
        <source>Frames as CSV…</source>
        <comment>SAVE_CSV</comment>
        <translation type="unfinished">帧存为 CSV…</translation>
    </message>
    <message>
        <source>Panels as PNG…</source>
        <comment>SAVE_PNG</comment>
        <translation type="unfinished">面板存为 PNG…</translation>
    </message>
    <message>
        <source>Panels as SVG…</source>
        <comment>SAVE_SVG</comment>
        <translation type="unfinished">面板存为 SVG…</translation>
    </message>
    <message>
        <source>Whole session to compare with…</source>
        <comment>SAVE_SESSION</comment>
        <translation type="unfinished">用于比较的整个会话…</translation>
    </message>
    <message>
        <source>Export the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">将选区导出为剪辑</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>BACK_TO_LIVE</comment>
        <translation type="unfinished">实时</translation>
    </message>
    <message>
        <source>Back to live (Escape)</source>
        <comment>BACK_TO_LIVE_TIP</comment>
        <translation type="unfinished">返回实时 (Esc)</translation>
    </message>
    <message>
        <source>The region cannot be heard</source>
        <comment>NOT_HEARD</comment>
        <translation type="unfinished">无法播放选区</translation>
    </message>
    <message>
        <source>Viseme Studio: {panels}</source>
        <comment>PICTURE_OF</comment>
        <translation type="unfinished">Viseme Studio：{panels}</translation>
    </message>
    <message>
        <source>No panel is shown: choose the layout Studio or Engineer in the menu View first.</source>
        <comment>NO_PANELS</comment>
        <translation type="unfinished">没有显示任何面板：请先在“视图”菜单中选择“工作室”或“工程”布局。</translation>
    </message>
    <message>
        <source>Save the whole session</source>
        <comment>SESSION_TITLE</comment>
        <translation type="unfinished">保存整个会话</translation>
    </message>
    <message>
        <source>Whole session {time}</source>
        <comment>SESSION_NAME</comment>
        <translation type="unfinished">整个会话 {time}</translation>
    </message>
    <message>
        <source>Whole session saved</source>
        <comment>SESSION_SAVED</comment>
        <translation type="unfinished">整个会话已保存</translation>
    </message>
    <message>
        <source>Compare with a session</source>
        <comment>COMPARE_TITLE</comment>
        <translation type="unfinished">与会话比较</translation>
    </message>
    <message>
        <source>Compare with a session…</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">与会话比较…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <comment>COMPARE_NO_MORE</comment>
        <translation type="unfinished">停止比较</translation>
    </message>
    <message>
        <source>The session cannot be compared with</source>
        <comment>NOT_COMPARED</comment>
        <translation type="unfinished">无法与此会话比较</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} s</source>
        <comment>OVER_SECONDS</comment>
        <translation type="unfinished">{value:.0f} 秒内的百分位数</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} min</source>
        <comment>OVER_MINUTES</comment>
        <translation type="unfinished">{value:.0f} 分钟内的百分位数</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <comment>COUNT_ANEW</comment>
        <translation type="unfinished">重置计数器</translation>
    </message>
    <message>
        <source>Save the panel</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">保存面板</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <comment>PANEL_PNG</comment>
        <translation type="unfinished">另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <comment>PANEL_SVG</comment>
        <translation type="unfinished">另存为 SVG…</translation>
    </message>
</context>
<context>
    <name>raised</name>
    <message>
        <source>There is no file {footage}: give a video or a photo.</source>
        <comment>avatars/capture/capture.py b74e0317</comment>
        <translation type="unfinished">文件 {footage} 不存在：请选择视频或照片。</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read.</source>
        <comment>avatars/capture/capture.py 15faf977</comment>
        <translation type="unfinished">{name} 中没有可读取的画面。</translation>
    </message>
    <message>
        <source>{name} cannot be used: {stops}</source>
        <comment>avatars/capture/capture.py e3d62f79</comment>
        <translation type="unfinished">无法使用 {name}：{stops}</translation>
    </message>
    <message>
        <source>{name} ended earlier than when it was measured: try again.</source>
        <comment>avatars/capture/capture.py d5ffd709</comment>
        <translation type="unfinished">{name} 比测量时更早结束：请重试。</translation>
    </message>
    <message>
        <source>The footage cannot be used: {why}</source>
        <comment>avatars/capture/capture.py 1aad9f30</comment>
        <translation type="unfinished">无法使用素材：{why}</translation>
    </message>
    <message>
        <source>Finding the face needs the package dlib-bin: install it with &apos;pip install dlib-bin&apos;.</source>
        <comment>avatars/capture/finder.py 85acda25</comment>
        <translation type="unfinished">查找人脸需要 dlib-bin 包：请用 &apos;pip install dlib-bin&apos; 安装。</translation>
    </message>
    <message>
        <source>The background is plain: if it stays so, the avatar gets a matte, and another background can be put behind it.</source>
        <comment>avatars/capture/report.py bd3300fc</comment>
        <translation type="unfinished">背景为纯色：如果一直如此，虚拟形象会得到遮罩，可以换上其他背景。</translation>
    </message>
    <message>
        <source>No face was found: film one person from the front, with the whole face in the picture.</source>
        <comment>avatars/capture/report.py 9820a1bd</comment>
        <translation type="unfinished">未找到人脸：请从正面拍摄一个人，整张脸都在画面中。</translation>
    </message>
    <message>
        <source>It is {pictures} s long: the loop will be seen to repeat.</source>
        <comment>avatars/capture/report.py 6f73670e</comment>
        <translation type="unfinished">素材长 {pictures} 秒：能看出循环在重复。</translation>
    </message>
    <message>
        <source>Its rate is {rate} Hz and {fps} are shown: {what}, so motion is less even.</source>
        <comment>avatars/capture/report.py 862aa1d8</comment>
        <translation type="unfinished">帧率为 {rate} Hz，显示 {fps}：{what}，因此动作不够均匀。</translation>
    </message>
    <message>
        <source>Its pictures stop for {longest} s: the file is damaged or was recorded with pauses.</source>
        <comment>avatars/capture/report.py 6149f98f</comment>
        <translation type="unfinished">画面停顿 {longest} 秒：文件已损坏，或录制时有暂停。</translation>
    </message>
    <message>
        <source>It is HDR video ({hdr}), shown in the range of an ordinary screen: faces keep their light, and what was brighter than white is white. Film without HDR for the best result.</source>
        <comment>avatars/capture/report.py 96536d2c</comment>
        <translation type="unfinished">这是 HDR 视频（{hdr}），以普通屏幕的范围显示：人脸亮度不变，比白更亮的部分显示为白色。最好不用 HDR 拍摄。</translation>
    </message>
    <message>
        <source>It is interlaced: every other line is filled in, so it is less sharp. Film progressively (25p or 50p).</source>
        <comment>avatars/capture/report.py 877bcd3a</comment>
        <translation type="unfinished">这是隔行视频：每隔一行由程序补齐，因此清晰度较低。请用逐行模式拍摄（25p 或 50p）。</translation>
    </message>
    <message>
        <source>Its pixels are not square: {stored} are shown as {shown}, as players show them.</source>
        <comment>avatars/capture/report.py 1bca1a71</comment>
        <translation type="unfinished">像素不是正方形：{stored} 显示为 {shown}，与播放器相同。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <comment>avatars/capture/report.py 61d0d5a7</comment>
        <translation type="unfinished">没有问题。</translation>
    </message>
    <message>
        <source>{words}: look at the camera, or cut this part out.</source>
        <comment>avatars/capture/report.py 237c9131</comment>
        <translation type="unfinished">{words}：请看着镜头，或剪掉这一段。</translation>
    </message>
    <message>
        <source>The face is too dark (level {level} of 255) in {where}: more light from the front.</source>
        <comment>avatars/capture/report.py eaa9fae3</comment>
        <translation type="unfinished">人脸太暗（亮度 {level}/255）：{where}。请增加正面光线。</translation>
    </message>
    <message>
        <source>Parts of the face are white without detail in {where}: less light.</source>
        <comment>avatars/capture/report.py a7956fee</comment>
        <translation type="unfinished">人脸部分过曝，没有细节：{where}。请减少光线。</translation>
    </message>
    <message>
        <source>The face is blurred in {where}: focus on the eyes, and film with a shorter exposure.</source>
        <comment>avatars/capture/report.py a22e7727</comment>
        <translation type="unfinished">人脸模糊：{where}。请对焦眼睛，并缩短曝光时间。</translation>
    </message>
    <message>
        <source>It cannot be used as it is.</source>
        <comment>avatars/capture/report.py 75f2ccf3</comment>
        <translation type="unfinished">无法按原样使用。</translation>
    </message>
    <message>
        <source>The face is {side} pixels wide and {small} are wanted: come nearer, or film with more pixels.</source>
        <comment>avatars/capture/report.py 0e9d2617</comment>
        <translation type="unfinished">人脸宽 {side} 像素，需要 {small}：请靠近，或用更高分辨率拍摄。</translation>
    </message>
    <message>
        <source>The mouth is open in {share}: the loop plays while nobody speaks, so keep the lips together.</source>
        <comment>avatars/capture/report.py 0e665064</comment>
        <translation type="unfinished">嘴张开了：{share}。循环在无人说话时播放，请闭上嘴。</translation>
    </message>
    <message>
        <source>There is more than one face{value}: the one that was followed first is used.</source>
        <comment>avatars/capture/report.py 057665bc</comment>
        <translation type="unfinished">有不止一张脸{value}：使用最先跟踪的那张。</translation>
    </message>
    <message>
        <source>Another shot begins at {times}: the loop will jump there; use one shot.</source>
        <comment>avatars/capture/report.py 1f4f604e</comment>
        <translation type="unfinished">另一个镜头从 {times} 开始：循环会在那里跳动；请只用一个镜头。</translation>
    </message>
    <message>
        <source>The face is cut by the picture&apos;s border in {share}: leave room around the head.</source>
        <comment>avatars/capture/report.py fd13582a</comment>
        <translation type="unfinished">人脸被画面边缘切掉：{share}。请在头部周围留出空间。</translation>
    </message>
    <message>
        <source>The head moves faster than the crop may follow in {share}: sit calmly.</source>
        <comment>avatars/capture/report.py 3e42ef19</comment>
        <translation type="unfinished">头部移动过快，裁切框跟不上：{share}。请坐稳。</translation>
    </message>
    <message>
        <source>A photo stands still: a video of ten seconds looks alive.</source>
        <comment>avatars/capture/report.py 16239c03</comment>
        <translation type="unfinished">照片是静止的：十秒的视频会显得生动。</translation>
    </message>
    <message>
        <source>It is longer than {clock}: cut it shorter.</source>
        <comment>avatars/capture/report.py 80b04349</comment>
        <translation type="unfinished">长于 {clock}：请剪短。</translation>
    </message>
    <message>
        <source>One thing to look at.</source>
        <comment>avatars/capture/report.py fda75627</comment>
        <translation type="unfinished">有 1 处需要注意。</translation>
    </message>
    <message>
        <source>{count} things to look at.</source>
        <comment>avatars/capture/report.py 08ef846e</comment>
        <translation type="unfinished">有 {count} 处需要注意。</translation>
    </message>
    <message>
        <source>pictures are repeated</source>
        <comment>avatars/capture/report.py 67c48322</comment>
        <translation type="unfinished">有些画面会重复</translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <comment>avatars/capture/report.py e2548e73</comment>
        <translation type="unfinished">有些画面会略去</translation>
    </message>
    <message>
        <source>No face in {share}</source>
        <comment>avatars/capture/report.py face01c0</comment>
        <translation type="unfinished">没有人脸：{share}</translation>
    </message>
    <message>
        <source>{value} % of the pictures from {first}</source>
        <comment>avatars/capture/report.py 2ea01b62</comment>
        <translation type="unfinished">从 {first} 起 {value} % 的画面</translation>
    </message>
    <message>
        <source>{clock} at {rate} pictures a second</source>
        <comment>avatars/capture/report.py 538ad1f1</comment>
        <translation type="unfinished">{clock}，每秒 {rate} 帧</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}).</source>
        <comment>avatars/capture/work.py 9dba1fed</comment>
        <translation type="unfinished">无法写入 {folder}（{why}）。</translation>
    </message>
    <message>
        <source>This footage is being worked on by another process: wait for it, or stop it first.</source>
        <comment>avatars/capture/work.py 21b9049c</comment>
        <translation type="unfinished">另一个进程正在处理此素材：请等待，或先停止它。</translation>
    </message>
    <message>
        <source>{name} of the avatar {avatar} takes {words} and gives {words2}; avatar.toml wants {words3} and {words4}.</source>
        <comment>avatars/check.py bf084818</comment>
        <translation type="unfinished">虚拟形象 {avatar} 的 {name} 接收 {words}，给出 {words2}；avatar.toml 要求 {words3} 和 {words4}。</translation>
    </message>
    <message>
        <source>{name}/{name2} has {counted} pictures: the manifest says {frames}.</source>
        <comment>avatars/check.py aa7e9b5e</comment>
        <translation type="unfinished">{name}/{name2} 有 {counted} 张画面：清单中写的是 {frames}。</translation>
    </message>
    <message>
        <source>{where} is no picture of at most {largest_thumbnail} MB.</source>
        <comment>avatars/check.py addbab8c</comment>
        <translation type="unfinished">{where} 不是不超过 {largest_thumbnail} MB 的图片。</translation>
    </message>
    <message>
        <source>{where} is no JPEG picture of at most {widest_thumbnail} x {widest_thumbnail}.</source>
        <comment>avatars/check.py 5f6b0a01</comment>
        <translation type="unfinished">{where} 不是不超过 {widest_thumbnail} x {widest_thumbnail} 的 JPEG 图片。</translation>
    </message>
    <message>
        <source>The avatar {avatar} is damaged or unsafe: {why}</source>
        <comment>avatars/check.py f8ea69e8</comment>
        <translation type="unfinished">虚拟形象 {avatar} 已损坏或不安全：{why}</translation>
    </message>
    <message>
        <source>The avatar&apos;s {what} cannot be used: {why}</source>
        <comment>avatars/check.py 93355a29</comment>
        <translation type="unfinished">无法使用虚拟形象的{what}：{why}</translation>
    </message>
    <message>
        <source>{name}/{name2} is {width} x {height}: the manifest says {width2} x {height2}.</source>
        <comment>avatars/check.py f7417b52</comment>
        <translation type="unfinished">{name}/{name2} 为 {width} x {height}：清单中写的是 {width2} x {height2}。</translation>
    </message>
    <message>
        <source>more than {frames}</source>
        <comment>avatars/check.py fc834d14</comment>
        <translation type="unfinished">超过 {frames}</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, of a kind that is not known here: export it to ONNX first.</source>
        <comment>avatars/compile.py 5cf4eab6</comment>
        <translation type="unfinished">{name} 包含此处未知类型的 PyTorch 权重：请先导出为 ONNX。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <comment>avatars/compile.py e770ac44</comment>
        <translation type="unfinished">文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>{name} takes {words} and gives {words2}: {value} and one output are wanted, with a free first axis or one of 1.</source>
        <comment>avatars/compile.py cfc20b8e</comment>
        <translation type="unfinished">{name} 接收 {words}，给出 {words2}：需要{value}和一个输出，第一轴自由或为 1。</translation>
    </message>
    <message>
        <source>The compiled {name} differs from its original in {differ} of {size} numbers: it is not used. Export the original again with operator set 17.</source>
        <comment>avatars/compile.py b3381aa9</comment>
        <translation type="unfinished">编译后的 {name} 与原件有 {differ}/{size} 个数不同：不予使用。请用算子集 17 重新导出原件。</translation>
    </message>
    <message>
        <source>{name} takes {words}: {wanted} is wanted.</source>
        <comment>avatars/compile.py 9ca37679</comment>
        <translation type="unfinished">{name} 接收 {words}：需要 {wanted}。</translation>
    </message>
    <message>
        <source>{name} gives {words}: float32 {value} is wanted.</source>
        <comment>avatars/compile.py 111a0880</comment>
        <translation type="unfinished">{name} 给出 {words}：需要 float32 {value}。</translation>
    </message>
    <message>
        <source>Importing models needs the package onnx: install it with &apos;pip install onnx&apos;.</source>
        <comment>avatars/compile.py 2f8fa4b8</comment>
        <translation type="unfinished">导入模型需要 onnx 包：请用 &apos;pip install onnx&apos; 安装。</translation>
    </message>
    <message>
        <source>{name} is not read as operator set {opset} ({why}): export it again.</source>
        <comment>avatars/compile.py 6c97c43f</comment>
        <translation type="unfinished">{name} 无法按算子集 {opset} 读取（{why}）：请重新导出。</translation>
    </message>
    <message>
        <source>{rpartition} does not run ({why}).</source>
        <comment>avatars/compile.py ad036e3a</comment>
        <translation type="unfinished">{rpartition} 无法运行（{why}）。</translation>
    </message>
    <message>
        <source>{name} does not fit into an avatar ({why}).</source>
        <comment>avatars/compile.py bab9c53f</comment>
        <translation type="unfinished">{name} 不适合虚拟形象（{why}）。</translation>
    </message>
    <message>
        <source>one float32 input</source>
        <comment>avatars/compile.py 2786f680</comment>
        <translation type="unfinished">一个 float32 输入</translation>
    </message>
    <message>
        <source>two float32 inputs</source>
        <comment>avatars/compile.py a7b14227</comment>
        <translation type="unfinished">两个 float32 输入</translation>
    </message>
    <message>
        <source>{what} as float32 {value}</source>
        <comment>avatars/compile.py c024a5e9</comment>
        <translation type="unfinished">float32 {value} 形式的{what}</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis they may be shown: {option} is missing.</source>
        <comment>avatars/consent.py d27db74b</comment>
        <translation type="unfinished">请说明画面中是谁以及依据什么可以展示：缺少 {option}。</translation>
    </message>
    <message>
        <source>{option} has to be at most 2000 letters that can be shown.</source>
        <comment>avatars/consent.py 5ae61007</comment>
        <translation type="unfinished">{option} 最多 2000 个可显示的字符。</translation>
    </message>
    <message>
        <source>This avatar does not say who is pictured or whether they agreed: use it only if you know that they did.</source>
        <comment>avatars/format.py 1a321a57</comment>
        <translation type="unfinished">此虚拟形象没有说明画面中是谁以及本人是否同意：仅在确知同意时使用。</translation>
    </message>
    <message>
        <source>{source} and the footage {footage}.{note}</source>
        <comment>avatars/importers/compiled.py 1a791a6e</comment>
        <translation type="unfinished">{source} 和素材 {footage}。{note}</translation>
    </message>
    <message>
        <source>The footage has {count} pictures at {fps} a second, and {most_pictures} are the most: cut it shorter.</source>
        <comment>avatars/importers/footage.py edd0c88e</comment>
        <translation type="unfinished">素材按每秒 {fps} 帧有 {count} 帧，最多 {most_pictures} 帧：请剪短。</translation>
    </message>
    <message>
        <source>{name} is no JPEG, PNG or WebP picture{found}: export it as one of these.</source>
        <comment>avatars/importers/footage.py f916e463</comment>
        <translation type="unfinished">{name} 不是 JPEG、PNG 或 WebP 图片{found}：请导出为其中一种。</translation>
    </message>
    <message>
        <source>{name} is an animated WebP, whose movement cannot be read: convert it to MP4 or GIF, or give a single picture of it.</source>
        <comment>avatars/importers/footage.py d082d57e</comment>
        <translation type="unfinished">{name} 是动态 WebP，无法读取其动作：请转换为 MP4 或 GIF，或使用其中一张图片。</translation>
    </message>
    <message>
        <source>{name} is {size} x {size2}: pictures of 64 to {largest} pixels in width and height are wanted.</source>
        <comment>avatars/importers/footage.py fc410ce6</comment>
        <translation type="unfinished">{name} 为 {size} x {size2}：需要宽高为 64 到 {largest} 像素的图片。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <comment>avatars/importers/footage.py 4d0f50bd</comment>
        <translation type="unfinished">{name} 已损坏。</translation>
    </message>
    <message>
        <source>The footage has no picture that can be read.</source>
        <comment>avatars/importers/footage.py 74ba5c23</comment>
        <translation type="unfinished">素材中没有可读取的画面。</translation>
    </message>
    <message>
        <source>There are {taken} pictures and {count} face rectangles: one for each picture is wanted.</source>
        <comment>avatars/importers/footage.py 38c15e35</comment>
        <translation type="unfinished">有 {taken} 张画面和 {count} 个人脸框：每张画面需要一个。</translation>
    </message>
    <message>
        <source>The face rectangle {tolist} of picture {index} is smaller than 16 x 16 or outside the picture of {width} x {height}.</source>
        <comment>avatars/importers/footage.py dc374786</comment>
        <translation type="unfinished">画面 {index} 的人脸框 {tolist} 小于 16 x 16，或超出 {width} x {height} 的画面。</translation>
    </message>
    <message>
        <source>{path} has no pictures such as 0.jpg in it.</source>
        <comment>avatars/importers/footage.py d87e1fa4</comment>
        <translation type="unfinished">{path} 中没有 0.jpg 这样的图片。</translation>
    </message>
    <message>
        <source>{path} has no face rectangles that can be read ({why}).</source>
        <comment>avatars/importers/footage.py adfff439</comment>
        <translation type="unfinished">{path} 中没有可读取的人脸框（{why}）。</translation>
    </message>
    <message>
        <source>{name} ({rate} pictures a second, of which the nearest in time are shown at {fps})</source>
        <comment>avatars/importers/footage.py 8fdf31a2</comment>
        <translation type="unfinished">{name}（每秒 {rate} 帧，以 {fps} 显示时间最近的帧）</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a {suffix} file: choose another.</source>
        <comment>avatars/importers/package_import.py 992a7920</comment>
        <translation type="unfinished">{source} 既不是文件夹也不是 {suffix} 文件：请另选。</translation>
    </message>
    <message>
        <source>{name} says already who is pictured: leave both fields empty.</source>
        <comment>avatars/importers/package_import.py 249eb9e3</comment>
        <translation type="unfinished">{name} 已说明画面中是谁：请将两个字段留空。</translation>
    </message>
    <message>
        <source>Say what paints the mouth: a generator file (and an encoder for SyncTalk_2D), or the networks of an avatar that you have.</source>
        <comment>avatars/importers/personal.py 45b29fdc</comment>
        <translation type="unfinished">请指定由什么绘制嘴部：生成器文件（SyncTalk_2D 还需编码器），或已有虚拟形象的网络。</translation>
    </message>
    <message>
        <source>{name}&apos;s generator paints {name} alone, whoever is in the picture: give a generator of Wav2Lip, or one of SyncTalk_2D that was trained on the person in your footage.</source>
        <comment>avatars/importers/personal.py f3f604eb</comment>
        <translation type="unfinished">{name} 的生成器只会绘制 {name}，无论画面中是谁：请使用 Wav2Lip 的生成器，或用素材中的人训练的 SyncTalk_2D 生成器。</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, which are read as SyncTalk_2D&apos;s and need the encoder that hears for them, so choose that too; a Wav2Lip network has to be ONNX.</source>
        <comment>avatars/importers/personal.py de36c685</comment>
        <translation type="unfinished">{name} 包含 PyTorch 权重，按 SyncTalk_2D 读取，需要为其聆听的编码器，请一并选择；Wav2Lip 网络必须是 ONNX。</translation>
    </message>
    <message>
        <source>With the networks of {name}</source>
        <comment>avatars/importers/personal.py c8ea6d53</comment>
        <translation type="unfinished">使用 {name} 的网络</translation>
    </message>
    <message>
        <source>The published Wav2Lip weights are for non-commercial use only: do not sell what they make.</source>
        <comment>avatars/importers/personal.py dc5ae432</comment>
        <translation type="unfinished">公开的 Wav2Lip 权重仅限非商业用途：请勿出售其生成的内容。</translation>
    </message>
    <message>
        <source>{dataset} is no SyncTalk_2D data set: it has neither full_body_img nor full_body_video.mp4.</source>
        <comment>avatars/importers/synctalk2d.py 9605b545</comment>
        <translation type="unfinished">{dataset} 不是 SyncTalk_2D 数据集：既没有 full_body_img 也没有 full_body_video.mp4。</translation>
    </message>
    <message>
        <source>{name} is a Wav2Lip network, which hears by itself: choose no encoder.</source>
        <comment>avatars/importers/synctalk2d.py d5a9f4b7</comment>
        <translation type="unfinished">{name} 是 Wav2Lip 网络，自身会聆听：请不要选择编码器。</translation>
    </message>
    <message>
        <source>of the data set {name}</source>
        <comment>avatars/importers/synctalk2d.py 8015ea94</comment>
        <translation type="unfinished">数据集 {name} 的</translation>
    </message>
    <message>
        <source>{name} is a SyncTalk_2D generator, which needs the encoder that hears for it: choose both.</source>
        <comment>avatars/importers/wav2lip.py 97378ea7</comment>
        <translation type="unfinished">{name} 是 SyncTalk_2D 生成器，需要为其聆听的编码器：请两者都选。</translation>
    </message>
    <message>
        <source>{name} is no Wav2Lip network: it takes no faces of 6 x 96 x 96 or 6 x 256 x 256.</source>
        <comment>avatars/importers/wav2lip.py 4923267f</comment>
        <translation type="unfinished">{name} 不是 Wav2Lip 网络：不接收 6 x 96 x 96 或 6 x 256 x 256 的人脸。</translation>
    </message>
    <message>
        <source>Imported from the Wav2Lip network {name}</source>
        <comment>avatars/importers/wav2lip.py 9b50fe5a</comment>
        <translation type="unfinished">由 Wav2Lip 网络 {name} 导入</translation>
    </message>
    <message>
        <source>{name} was trained on {program}&apos;s features, which no encoder of an avatar gives, since that hears 16 mel frames and nothing else: train the generator with the &apos;ave&apos; encoder, or take a model that was.</source>
        <comment>avatars/importers/weights.py 26ed29f8</comment>
        <translation type="unfinished">{name} 使用 {program} 的特征训练，而虚拟形象的编码器只聆听 16 个 mel 帧，无法提供：请用 &apos;ave&apos; 编码器训练生成器，或使用这样训练的模型。</translation>
    </message>
    <message>
        <source>{name} gives other pictures as ONNX: export it with the program that it is from.</source>
        <comment>avatars/importers/weights.py 34b9e2a8</comment>
        <translation type="unfinished">{name} 转为 ONNX 后画面不同：请用其来源程序导出。</translation>
    </message>
    <message>
        <source>{name} is larger than {largest} MB: that is no network for an avatar.</source>
        <comment>avatars/importers/weights.py 6c273c2a</comment>
        <translation type="unfinished">{name} 大于 {largest} MB：不是虚拟形象的网络。</translation>
    </message>
    <message>
        <source>{name} is not read with PyTorch {version}, in which a file of weights can run a program (CVE-2025-32434): update it with &apos;pip install -U torch&apos;.</source>
        <comment>avatars/importers/weights.py 7dbb1f43</comment>
        <translation type="unfinished">不使用 PyTorch {version} 读取 {name}，因为其中权重文件可运行程序 (CVE-2025-32434)：请用 &apos;pip install -U torch&apos; 更新。</translation>
    </message>
    <message>
        <source>{name} holds no weights by name: save the network&apos;s state_dict() and import that.</source>
        <comment>avatars/importers/weights.py 80fe8e30</comment>
        <translation type="unfinished">{name} 中没有带名称的权重：请保存网络的 state_dict() 再导入。</translation>
    </message>
    <message>
        <source>{name} holds no weights of a SyncTalk_2D {kind} ({why}).</source>
        <comment>avatars/importers/weights.py 47fecb49</comment>
        <translation type="unfinished">{name} 中没有 SyncTalk_2D {kind} 的权重（{why}）。</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, and reading them needs the package torch: install it with &apos;pip install torch&apos;, or export the network to ONNX and import that.</source>
        <comment>avatars/importers/weights.py dd08b106</comment>
        <translation type="unfinished">{name} 包含 PyTorch 权重，读取需要 torch 包：请用 &apos;pip install torch&apos; 安装，或将网络导出为 ONNX 再导入。</translation>
    </message>
    <message>
        <source>{name} holds more than weights, which could be a program: save the network&apos;s state_dict() alone and import that.</source>
        <comment>avatars/importers/weights.py ae9ec94d</comment>
        <translation type="unfinished">{name} 中不只有权重，可能含有程序：请只保存网络的 state_dict() 再导入。</translation>
    </message>
    <message>
        <source>{name} is damaged ({kind}).</source>
        <comment>avatars/importers/weights.py 69e5b2e5</comment>
        <translation type="unfinished">{name} 已损坏（{kind}）。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest} MB.</source>
        <comment>avatars/importers/weights.py c013d88f</comment>
        <translation type="unfinished">{name} 解压后超过 {largest} MB。</translation>
    </message>
    <message>
        <source>&apos;ave&apos; encoder</source>
        <comment>avatars/importers/weights.py f3c9fa5e</comment>
        <translation type="unfinished">&apos;ave&apos; 编码器</translation>
    </message>
    <message>
        <source>{name} has no encoder for {look_ahead_ms} ms of look-ahead: choose {in_words} ms.</source>
        <comment>avatars/latency_profiles.py 88a2f305</comment>
        <translation type="unfinished">{name} 没有前瞻 {look_ahead_ms} 毫秒的编码器：请选择 {in_words} 毫秒。</translation>
    </message>
    <message>
        <source>avatar.toml: two encoders {format}: leave one out of [[profiles]].</source>
        <comment>avatars/latency_profiles.py 97f5c34f</comment>
        <translation type="unfinished">avatar.toml：两个编码器冲突（{format}）：请从 [[profiles]] 中去掉一个。</translation>
    </message>
    <message>
        <source>There is no avatar {name_or_path}: choose {list}, or give the path of a folder or of a {suffix} file.</source>
        <comment>avatars/library.py 95ab36b9</comment>
        <translation type="unfinished">虚拟形象 {name_or_path} 不存在：请选择 {list}，或给出文件夹或 {suffix} 文件的路径。</translation>
    </message>
    <message>
        <source>{name} {why}: choose one in the gallery.</source>
        <comment>avatars/library.py 4dde94d0</comment>
        <translation type="unfinished">{name} {why}：请在图库中选择。</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} GB: that is no avatar package.</source>
        <comment>avatars/library.py 3e8b7328</comment>
        <translation type="unfinished">{name} 大于 {most_bytes} GB：不是虚拟形象包。</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <comment>avatars/library.py f4424160</comment>
        <translation type="unfinished">无法删除 {folder}（{why}）。</translation>
    </message>
    <message>
        <source>belongs to the studio and stays</source>
        <comment>avatars/library.py d828f61d</comment>
        <translation type="unfinished">属于工作室，予以保留</translation>
    </message>
    <message>
        <source>is not among your own avatars</source>
        <comment>avatars/library.py a94c4e70</comment>
        <translation type="unfinished">不在您自己的虚拟形象中</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is no array of float32 {wanted} as numpy.save writes it.</source>
        <comment>avatars/memory.py 6bbf98c6</comment>
        <translation type="unfinished">{name} 的 {bank_table} 不是 numpy.save 写出的 float32 数组 {wanted}。</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/memory.py 3bf151e0</comment>
        <translation type="unfinished">{name} 的 {bank_table} 已损坏：含有 {count} 字节的数字。</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it has numbers above {furthest} or none.</source>
        <comment>avatars/memory.py afaabfd1</comment>
        <translation type="unfinished">{name} 的 {bank_table} 已损坏：含有大于 {furthest} 的数或非数字。</translation>
    </message>
    <message>
        <source>{bank_table} of {name} cannot be read ({why}).</source>
        <comment>avatars/memory.py d4d20655</comment>
        <translation type="unfinished">无法读取 {name} 的 {bank_table}（{why}）。</translation>
    </message>
    <message>
        <source>The memory of {name} cannot be used: {why}</source>
        <comment>avatars/memory.py caafd58d</comment>
        <translation type="unfinished">无法使用 {name} 的记忆：{why}</translation>
    </message>
    <message>
        <source>{bank} of {name} is {width} x {height}: the manifest says {value} x {height2}.</source>
        <comment>avatars/memory.py df7380e0</comment>
        <translation type="unfinished">{name} 的 {bank} 为 {width} x {height}：清单中写的是 {value} x {height2}。</translation>
    </message>
    <message>
        <source>{bank} of {name} has {said} pictures: the manifest says {pictures}.</source>
        <comment>avatars/memory.py d95065fa</comment>
        <translation type="unfinished">{name} 的 {bank} 有 {said} 张画面：清单中写的是 {pictures}。</translation>
    </message>
    <message>
        <source>{short} is not accepted as a network: {why}.</source>
        <comment>avatars/onnxfile.py b0027837</comment>
        <translation type="unfinished">不接受 {short} 作为网络：{why}。</translation>
    </message>
    <message>
        <source>A name of an avatar has 1 to {longest_title} letters: choose another name.</source>
        <comment>avatars/own.py 53085394</comment>
        <translation type="unfinished">虚拟形象的名称为 1 到 {longest_title} 个字符：请选择其他名称。</translation>
    </message>
    <message>
        <source>Another avatar is called {name}: choose another name.</source>
        <comment>avatars/own.py 50b633e1</comment>
        <translation type="unfinished">另一个虚拟形象名为 {name}：请选择其他名称。</translation>
    </message>
    <message>
        <source>This picture is too large to stand for an avatar: choose a smaller one.</source>
        <comment>avatars/own.py 71df0dda</comment>
        <translation type="unfinished">此图片过大，不能代表虚拟形象：请选择较小的图片。</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is: duplicate it, and change the copy.</source>
        <comment>avatars/own.py 72f90d61</comment>
        <translation type="unfinished">{name} 属于工作室，保持不变：请复制一份并修改副本。</translation>
    </message>
    <message>
        <source>{package} is a folder: give the name of the file to write, such as {name}.</source>
        <comment>avatars/package.py d103f164</comment>
        <translation type="unfinished">{package} 是文件夹：请给出要写入的文件名，例如 {name}。</translation>
    </message>
    <message>
        <source>{name} has more than {most_bytes} GB: use it as a folder.</source>
        <comment>avatars/package.py 00de6e44</comment>
        <translation type="unfinished">{name} 超过 {most_bytes} GB：请以文件夹形式使用。</translation>
    </message>
    <message>
        <source>There is already something at {folder}: remove it first, or choose another name.</source>
        <comment>avatars/package.py 24b89899</comment>
        <translation type="unfinished">{folder} 处已有内容：请先移除，或选择其他名称。</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it has {size} bytes.</source>
        <comment>avatars/package.py af708769</comment>
        <translation type="unfinished">{name} 不是虚拟形象包：只有 {size} 字节。</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it is no plain zip file.</source>
        <comment>avatars/package.py 33a57e92</comment>
        <translation type="unfinished">{name} 不是虚拟形象包：不是普通的 zip 文件。</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it lists {count} files in {directory} bytes.</source>
        <comment>avatars/package.py 54649f1f</comment>
        <translation type="unfinished">{name} 不是虚拟形象包：在 {directory} 字节中列出 {count} 个文件。</translation>
    </message>
    <message>
        <source>{package} holds more than {most_bytes} GB.</source>
        <comment>avatars/package.py 67e51098</comment>
        <translation type="unfinished">{package} 包含超过 {most_bytes} GB。</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is shorter than it says.</source>
        <comment>avatars/package.py 31a3f116</comment>
        <translation type="unfinished">{filename} 已损坏：{filename2} 比标明的短。</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked into {folder} ({why}).</source>
        <comment>avatars/package.py 45431193</comment>
        <translation type="unfinished">无法将 {package} 解压到 {folder}（{why}）。</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): take it from its author again.</source>
        <comment>avatars/package.py f390148d</comment>
        <translation type="unfinished">{name} 已损坏（{why}）：请从作者处重新获取。</translation>
    </message>
    <message>
        <source>{package} has a file {orig_filename} in it, which belongs to no avatar.</source>
        <comment>avatars/package.py 3ff43211</comment>
        <translation type="unfinished">{package} 中有文件 {orig_filename}，它不属于任何虚拟形象。</translation>
    </message>
    <message>
        <source>{package} has {filename} in it twice.</source>
        <comment>avatars/package.py b7077fe6</comment>
        <translation type="unfinished">{package} 中有两个 {filename}。</translation>
    </message>
    <message>
        <source>{package}: {filename} is a link or a device, not a file.</source>
        <comment>avatars/package.py 930e748e</comment>
        <translation type="unfinished">{package}：{filename} 是链接或设备，不是文件。</translation>
    </message>
    <message>
        <source>{package}: {filename} is encrypted or compressed in a way that is not read here.</source>
        <comment>avatars/package.py f40bf6e2</comment>
        <translation type="unfinished">{package}：{filename} 已加密，或压缩方式在此无法读取。</translation>
    </message>
    <message>
        <source>{package}: {filename} has {file_size} bytes, {most} is the most.</source>
        <comment>avatars/package.py e323fe3d</comment>
        <translation type="unfinished">{package}：{filename} 有 {file_size} 字节，最多 {most}。</translation>
    </message>
    <message>
        <source>{package}: {filename} grows more than {most_ratio} times; that is no sound file.</source>
        <comment>avatars/package.py 6b685223</comment>
        <translation type="unfinished">{package}：{filename} 解压增大超过 {most_ratio} 倍，不是正常文件。</translation>
    </message>
    <message>
        <source>{name} has a file {strangers} in it, of which avatar.toml says nothing.</source>
        <comment>avatars/package.py a8bdbda4</comment>
        <translation type="unfinished">{name} 中有文件 {strangers}，avatar.toml 未提及。</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is longer than it says.</source>
        <comment>avatars/package.py cac619b9</comment>
        <translation type="unfinished">{filename} 已损坏：{filename2} 比标明的长。</translation>
    </message>
    <message>
        <source>crops.npy of {name} is no array of int32 ({frames}, 4) as numpy.save writes it.</source>
        <comment>avatars/placement.py 686e2a5f</comment>
        <translation type="unfinished">{name} 的 crops.npy 不是 numpy.save 写出的 int32 数组 ({frames}, 4)。</translation>
    </message>
    <message>
        <source>crops.npy of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/placement.py 1223f772</comment>
        <translation type="unfinished">{name} 的 crops.npy 已损坏：含有 {count} 字节的数字。</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: the face crop {tolist} of frame {index} leaves the picture of {width} x {height}.</source>
        <comment>avatars/placement.py d5b89eac</comment>
        <translation type="unfinished">虚拟形象 {name} 已损坏：第 {index} 帧的人脸裁切 {tolist} 超出 {width} x {height} 的画面。</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <comment>avatars/placement.py 13593387</comment>
        <translation type="unfinished">{name} 不是 PNG 图片。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: {whose} {size} x {size2} is wanted.</source>
        <comment>avatars/placement.py 9875b657</comment>
        <translation type="unfinished">{name} 为 {width} x {height}：需要 {whose} {size} x {size2}。</translation>
    </message>
    <message>
        <source>crops.npy of {name} cannot be read ({why}).</source>
        <comment>avatars/placement.py fcec9958</comment>
        <translation type="unfinished">无法读取 {name} 的 crops.npy（{why}）。</translation>
    </message>
    <message>
        <source>A spoken consent is {least_s} to {most_s} seconds long, and this has {length_s}: say it in a sentence or two.</source>
        <comment>avatars/spoken.py fc8ef89e</comment>
        <translation type="unfinished">口头同意长 {least_s} 到 {most_s} 秒，而这段为 {length_s} 秒：请用一两句话说出。</translation>
    </message>
    <message>
        <source>Nothing is heard in the spoken consent: see whether the microphone is on, or choose another file.</source>
        <comment>avatars/spoken.py 58411c7f</comment>
        <translation type="unfinished">口头同意中没有声音：请检查麦克风是否开启，或选择其他文件。</translation>
    </message>
    <message>
        <source>{what} is not used: tried out in a process of its own, {why}. Take it from its author again.</source>
        <comment>avatars/trying.py 6b062279</comment>
        <translation type="unfinished">不使用 {what}：在独立进程中试用时，{why}。请从作者处重新获取。</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({why}).</source>
        <comment>avatars/trying.py f68b59c5</comment>
        <translation type="unfinished">无法读取虚拟形象 {name}（{why}）。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop cannot be used: {why}</source>
        <comment>avatars/trying.py 013a796d</comment>
        <translation type="unfinished">无法使用虚拟形象的静止循环：{why}</translation>
    </message>
    <message>
        <source>{list_file} names {most} avatars already; take some out first.</source>
        <comment>avatars/withdrawn.py 6dae0d6b</comment>
        <translation type="unfinished">{list_file} 中已有 {most} 个虚拟形象；请先移除一些。</translation>
    </message>
    <message>
        <source>The consent for the avatar {name} was withdrawn{when}, so it is not loaded: delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/withdrawn.py 30dcb1ad</comment>
        <translation type="unfinished">对虚拟形象 {name} 的同意已撤回{when}，因此不加载：请在您自己的虚拟形象文件夹中删除它，设置中可查看该文件夹。</translation>
    </message>
    <message>
        <source>{file} is no list of withdrawn consents: mend or remove it.</source>
        <comment>avatars/withdrawn.py 1cafd051</comment>
        <translation type="unfinished">{file} 不是已撤回同意的列表：请修复或移除。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so it is not known whose consent was withdrawn: mend or remove it.</source>
        <comment>avatars/withdrawn.py b850c7ce</comment>
        <translation type="unfinished">无法读取 {file}（{why}），因此不知道谁撤回了同意：请修复或移除它。</translation>
    </message>
    <message>
        <source>{parent} cannot be made ({why}).</source>
        <comment>avatars/withdrawn.py e8e744fe</comment>
        <translation type="unfinished">无法创建 {parent}（{why}）。</translation>
    </message>
    <message>
        <source>{name} makes no name for a folder: give one with letters or digits.</source>
        <comment>avatars/writing.py 0d18898c</comment>
        <translation type="unfinished">{name} 不能作为文件夹名：请使用带字母或数字的名称。</translation>
    </message>
    <message>
        <source>{name} is the name of an avatar of the studio: choose another name.</source>
        <comment>avatars/writing.py cea01df0</comment>
        <translation type="unfinished">{name} 是工作室虚拟形象的名称：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is an avatar {name} already: choose another name, or delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/writing.py 0eccda05</comment>
        <translation type="unfinished">已有虚拟形象 {name}：请选择其他名称，或在您自己的虚拟形象文件夹中删除它，设置中可查看该文件夹。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}).</source>
        <comment>avatars/writing.py 1ededaa2</comment>
        <translation type="unfinished">无法写入文件夹 {folder}（{why}）。</translation>
    </message>
    <message>
        <source>it takes more than {wall_s} seconds to open</source>
        <comment>confined/room.py 5e9c640c</comment>
        <translation type="unfinished">打开需要超过 {wall_s} 秒</translation>
    </message>
    <message>
        <source>it takes more than {cpu_s} seconds of the processor</source>
        <comment>confined/room.py c55c4439</comment>
        <translation type="unfinished">需要超过 {cpu_s} 秒的处理器时间</translation>
    </message>
    <message>
        <source>it takes more time or memory than there is for it</source>
        <comment>confined/room.py 231f6636</comment>
        <translation type="unfinished">所需时间或内存超过限额</translation>
    </message>
    <message>
        <source>it makes what reads it crash ({name})</source>
        <comment>confined/room.py 62e97b15</comment>
        <translation type="unfinished">读取它的程序崩溃（{name}）</translation>
    </message>
    <message>
        <source>no process can be started to look into it ({why})</source>
        <comment>confined/room.py fe3466c7</comment>
        <translation type="unfinished">无法启动进程来检查它（{why}）</translation>
    </message>
    <message>
        <source>it asks for more than {memory_bytes} MB of memory</source>
        <comment>confined/room.py 504881f6</comment>
        <translation type="unfinished">要求超过 {memory_bytes} MB 内存</translation>
    </message>
    <message>
        <source>Failed to allocate</source>
        <comment>confined/room.py d4b5ff36</comment>
        <translation type="unfinished">分配失败</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <comment>confined/room.py baf10251</comment>
        <translation type="unfinished">无法分配内存</translation>
    </message>
    <message>
        <source>what reads it ended without an answer (exit code {code})</source>
        <comment>confined/room.py deadb792</comment>
        <translation type="unfinished">读取它的程序没有应答就结束了（退出码 {code}）</translation>
    </message>
    <message>
        <source>{slots} studios have a microphone already; close one of them.</source>
        <comment>devices/cable.py 869c6f11</comment>
        <translation type="unfinished">已有 {slots} 个工作室拥有麦克风；请关闭其中一个。</translation>
    </message>
    <message>
        <source>No microphone can be made because no sound server takes one; start PipeWire or PulseAudio, and install pulseaudio-utils.</source>
        <comment>devices/cable.py 68775147</comment>
        <translation type="unfinished">无法创建麦克风，因为没有声音服务器接受它；请启动 PipeWire 或 PulseAudio，并安装 pulseaudio-utils。</translation>
    </message>
    <message>
        <source>No microphone can be made because {folder} has no locks ({why}); let XDG_CACHE_HOME name a folder on a disk of this computer.</source>
        <comment>devices/cable.py f4bb19c2</comment>
        <translation type="unfinished">无法创建麦克风，因为 {folder} 不支持文件锁（{why}）；请让 XDG_CACHE_HOME 指向本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The microphone &quot;{wanted}&quot; is not connected; connect it, or choose one of these: {others}.</source>
        <comment>devices/device.py 847c983d</comment>
        <translation type="unfinished">麦克风“{wanted}”未连接；请连接它，或选择其中之一：{others}。</translation>
    </message>
    <message>
        <source>No microphone was found; connect one, or play a sound file instead.</source>
        <comment>devices/device.py 435f0c5f</comment>
        <translation type="unfinished">未找到麦克风；请连接一个，或改为播放声音文件。</translation>
    </message>
    <message>
        <source>No microphone was found; &quot;{label}&quot; records what this computer plays: choose it by its name, or connect a microphone.</source>
        <comment>devices/device.py 158660b2</comment>
        <translation type="unfinished">未找到麦克风；“{label}”录制的是这台电脑播放的声音：请按名称选择它，或连接麦克风。</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; the studio goes on by itself when it does, or restart the computer.</source>
        <comment>devices/portaudio.py a80d8a6f</comment>
        <translation type="unfinished">系统声音没有响应；恢复后工作室会自行继续，或请重启电脑。</translation>
    </message>
    <message>
        <source>{path} is no session to compare with: choose one that was saved in the studio, or the JSON file that the command profile or live wrote.</source>
        <comment>engine/metrics/session_file.py 85186fa5</comment>
        <translation type="unfinished">{path} 不是可比较的会话：请选择在工作室中保存的会话，或命令 profile 或 live 写出的 JSON 文件。</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; is there but gives no sound; it goes on by itself when it does, or choose another.</source>
        <comment>engine/sources/microphone.py be492662</comment>
        <translation type="unfinished">麦克风“{name}”还在，但没有声音；一有声音就会自动继续，或者选择另一个。</translation>
    </message>
    <message>
        <source>The regions in the list are half an hour of sound: export them, or remove some first.</source>
        <comment>exports/queue.py 6f141b70</comment>
        <translation type="unfinished">列表中的选区已有半小时的声音：请先导出，或移除一些。</translation>
    </message>
    <message>
        <source>The camera is gone until it can be made again: {why}.</source>
        <comment>outputs/camera/camera.py 226deace</comment>
        <translation type="unfinished">摄像头暂时不在，直到能重新创建：{why}。</translation>
    </message>
    <message>
        <source>Learning a face</source>
        <comment>personal/finding.py c3ec2386</comment>
        <translation type="unfinished">学习面孔</translation>
    </message>
    <message>
        <source>Footage kept</source>
        <comment>personal/finding.py fbc0ad1c</comment>
        <translation type="unfinished">保留的视频</translation>
    </message>
    <message>
        <source>installed: torch {version}</source>
        <comment>personal/finding.py 24e03a89</comment>
        <translation type="unfinished">已安装：torch {version}</translation>
    </message>
    <message>
        <source>only an avatar of your own needs it</source>
        <comment>personal/finding.py ea9e3b12</comment>
        <translation type="unfinished">只有自己的虚拟形象需要它</translation>
    </message>
    <message>
        <source>not installed: {list}</source>
        <comment>personal/finding.py 80b0e61b</comment>
        <translation type="unfinished">未安装：{list}</translation>
    </message>
    <message>
        <source>{megabytes} MB of {count} that were examined or learnt from</source>
        <comment>personal/finding.py 2ab203b3</comment>
        <translation type="unfinished">{count} 个检查过或学习过的视频，共 {megabytes} MB</translation>
    </message>
    <message>
        <source>not finished, and so kept: {unfinished}</source>
        <comment>personal/finding.py 1f48a474</comment>
        <translation type="unfinished">未完成因而保留：{unfinished}</translation>
    </message>
    <message>
        <source>{sum} MB filmed in the window</source>
        <comment>personal/finding.py b3de8fe0</comment>
        <translation type="unfinished">在窗口中拍摄的 {sum} MB</translation>
    </message>
    <message>
        <source>How well the lips follow the voice is for you to judge: let it speak.</source>
        <comment>personal/grading.py dff7074e</comment>
        <translation type="unfinished">嘴唇与声音的配合程度由您判断：让它说话。</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, good.</source>
        <comment>personal/grading.py 2b0f9503</comment>
        <translation type="unfinished">画面 {marks} 分（满分 10 分），良好。</translation>
    </message>
    <message>
        <source>They are softer than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 6dba1849</comment>
        <translation type="unfinished">比拍摄的画面模糊（细节为其 {sharp}）。</translation>
    </message>
    <message>
        <source>They change less than the film ({change} of its change).</source>
        <comment>personal/grading.py 481701c3</comment>
        <translation type="unfinished">变化比拍摄的画面少（变化为其 {change}）。</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, fair.</source>
        <comment>personal/grading.py eea502e5</comment>
        <translation type="unfinished">画面 {marks} 分（满分 10 分），一般。</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, weak.</source>
        <comment>personal/grading.py a954d320</comment>
        <translation type="unfinished">画面 {marks} 分（满分 10 分），较差。</translation>
    </message>
    <message>
        <source>They have more grain than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 90a6a0a0</comment>
        <translation type="unfinished">比拍摄的画面颗粒更多（细节为其 {sharp}）。</translation>
    </message>
    <message>
        <source>They are as sharp as the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 03d175c9</comment>
        <translation type="unfinished">与拍摄的画面同样清晰（细节为其 {sharp}）。</translation>
    </message>
    <message>
        <source>They jump more than the film ({change} of its change).</source>
        <comment>personal/grading.py f9e7dddb</comment>
        <translation type="unfinished">比拍摄的画面跳动更多（变化为其 {change}）。</translation>
    </message>
    <message>
        <source>They are as steady as the film ({change} of its change).</source>
        <comment>personal/grading.py 1e439aca</comment>
        <translation type="unfinished">与拍摄的画面同样稳定（变化为其 {change}）。</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not found at {without_cuda}: look at the network and install again, or install it with CUDA from pip&apos;s usual index, which works as well but is 3 GB to download.</source>
        <comment>personal/installing.py a197a000</comment>
        <translation type="unfinished">在 {without_cuda} 找不到不含 CUDA 的 PyTorch：请检查网络后重新安装，或从 pip 的默认索引安装含 CUDA 的版本，同样可用，但需下载 3 GB。</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;pip install &quot;{extra}&quot;&apos;, up to 3 GB to download.</source>
        <comment>personal/process.py e02915ad</comment>
        <translation type="unfinished">学习人脸缺少所需的包（{list}）：请用 &apos;pip install &quot;{extra}&quot;&apos; 安装，最多下载 3 GB。</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, some 220 MB; where that address cannot be reached, &apos;pip install &quot;{extra}&quot;&apos; works as well but is 3 GB.</source>
        <comment>personal/process.py 7d0dbae9</comment>
        <translation type="unfinished">学习人脸缺少所需的包（{list}）：请用 &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos; 安装，约 220 MB；若无法访问该地址，也可用 &apos;pip install &quot;{extra}&quot;&apos;，但需 3 GB。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py ff9988b5</comment>
        <translation type="unfinished">画面带有 Viseme Studio 的隐形标记，属于{whose}。这说明它可能在哪里制作；这不是证明，因为图案并不保密。</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>provenance/wording.py d79dbe57</comment>
        <translation type="unfinished">{times} 的画面带有 Viseme Studio 的隐形标记，属于{whose}。</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 57f07e47</comment>
        <translation type="unfinished">时间误差约为四秒。这些标记说明它可能在哪里制作；这不是证明，因为图案并不保密。</translation>
    </message>
    <message>
        <source>The loudspeaker that was chosen is not connected; connect it, or choose another in the settings.</source>
        <comment>devices/portaudio.py 79738fe3</comment>
        <translation type="unfinished">所选扬声器未连接；请连接它，或在设置中选择其他扬声器。</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; cannot be used ({why}); close other programs that use it, or allow this program to use it in the system&apos;s privacy settings.</source>
        <comment>devices/portaudio.py f154816a</comment>
        <translation type="unfinished">无法使用麦克风“{label}”（{why}）；请关闭正在使用它的其他程序，或在系统隐私设置中允许此程序使用。</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>devices/portaudio.py bb80a7d1</comment>
        <translation type="unfinished">麦克风“{label}”已断开；请连接它，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>Sound devices need the PortAudio library, which is missing; install it with: {remedy}</source>
        <comment>devices/portaudio.py 759d76cd</comment>
        <translation type="unfinished">声音设备需要缺少的 PortAudio 库；请用此命令安装：{remedy}</translation>
    </message>
    <message>
        <source>Sound devices need the package sounddevice; install it with: pip install sounddevice</source>
        <comment>devices/portaudio.py 2c3f8c23</comment>
        <translation type="unfinished">声音设备需要 sounddevice 包；请用此命令安装：pip install sounddevice</translation>
    </message>
    <message>
        <source>No loudspeaker can be used ({why}); connect one to hear the sound.</source>
        <comment>devices/portaudio.py 74287127</comment>
        <translation type="unfinished">没有可用的扬声器（{why}）；请连接一个以听到声音。</translation>
    </message>
    <message>
        <source>The system&apos;s sound cannot be used ({why}); check that it works elsewhere.</source>
        <comment>devices/portaudio.py a25c8cb2</comment>
        <translation type="unfinished">无法使用系统声音（{why}）；请检查它在别处是否正常。</translation>
    </message>
    <message>
        <source>The sound server does not answer; the studio goes on by itself when it does, or restart it.</source>
        <comment>devices/pulse.py f1e8d586</comment>
        <translation type="unfinished">声音服务器没有响应；恢复后工作室会自行继续，或请重启它。</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <comment>devices/pulse.py 70eaa76b</comment>
        <translation type="unfinished">未知类型</translation>
    </message>
    <message>
        <source>The sound server cannot be reached; start PipeWire or PulseAudio.</source>
        <comment>devices/server_playback.py 4a67415e</comment>
        <translation type="unfinished">无法连接声音服务器；请启动 PipeWire 或 PulseAudio。</translation>
    </message>
    <message>
        <source>Sound cannot be given to the sound server because {library} is missing; install it with: sudo apt install libpulse0</source>
        <comment>devices/server_playback.py 03184f79</comment>
        <translation type="unfinished">无法将声音交给声音服务器，因为缺少 {library}；请安装：sudo apt install libpulse0</translation>
    </message>
    <message>
        <source>The sound server takes no sound; start PipeWire or PulseAudio anew.</source>
        <comment>devices/server_playback.py 09f12d96</comment>
        <translation type="unfinished">声音服务器不接收声音；请重新启动 PipeWire 或 PulseAudio。</translation>
    </message>
    <message>
        <source>{text} is no background: give original, blur, transparent, a colour such as #204060, or a picture (JPEG, PNG, WebP).</source>
        <comment>engine/background.py a5b0a331</comment>
        <translation type="unfinished">{text} 不是背景：请使用 original、blur、transparent、#204060 这样的颜色或图片（JPEG、PNG、WebP）。</translation>
    </message>
    <message>
        <source>The background cannot be used: {why}</source>
        <comment>engine/background.py 5f7d024e</comment>
        <translation type="unfinished">无法使用背景：{why}</translation>
    </message>
    <message>
        <source>painted from memory</source>
        <comment>engine/device_choice.py e511d567</comment>
        <translation type="unfinished">由记忆绘制</translation>
    </message>
    <message>
        <source>An avatar that is painted from memory is painted on the processor: nothing has to be done; of devices asked for by name choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 953ca3aa</comment>
        <translation type="unfinished">由记忆绘制的虚拟形象在处理器上绘制：无需操作；若要指定设备，在设置的“性能”中选择“CPU”。</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>engine/device_choice.py 8444fa11</comment>
        <translation type="unfinished">按要求</translation>
    </message>
    <message>
        <source>The processor was asked for: choose another device to use a GPU.</source>
        <comment>engine/device_choice.py 94ccea59</comment>
        <translation type="unfinished">已指定使用处理器：若要使用 GPU，请选择其他设备。</translation>
    </message>
    <message>
        <source>GPU paints wrongly</source>
        <comment>engine/device_choice.py 0f7493e4</comment>
        <translation type="unfinished">GPU 绘制有误</translation>
    </message>
    <message>
        <source>Its pictures differ from the CPU&apos;s by {levels} of 255 levels: update the graphics driver, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 7c1bc83e</comment>
        <translation type="unfinished">其画面与 CPU 的相差 {levels}/255 级：请更新显卡驱动，或在设置的“性能”中选择“CPU”。</translation>
    </message>
    <message>
        <source>faster than the GPU</source>
        <comment>engine/device_choice.py 96d85c53</comment>
        <translation type="unfinished">比 GPU 更快</translation>
    </message>
    <message>
        <source>A picture takes no longer on the processor ({told}): nothing has to be done; a device asked for by name is used all the same.</source>
        <comment>engine/device_choice.py e4dd6630</comment>
        <translation type="unfinished">处理器上一帧耗时并不更长（{told}）：无需操作；指定名称的设备仍会使用。</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each.</source>
        <comment>engine/doctor.py 53abca19</comment>
        <translation type="unfinished">每秒 25 帧时，每帧有 {beat_ms} 毫秒。</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>engine/doctor.py f88ec384</comment>
        <translation type="unfinished">声音</translation>
    </message>
    <message>
        <source>libraries</source>
        <comment>engine/doctor.py 3add55a9</comment>
        <translation type="unfinished">程序库</translation>
    </message>
    <message>
        <source>version {other_cuda} is installed, which this onnxruntime cannot use</source>
        <comment>engine/doctor.py 74dbc10e</comment>
        <translation type="unfinished">已安装 {other_cuda} 版，而此 onnxruntime 无法使用它</translation>
    </message>
    <message>
        <source>{size}; {total} GiB free</source>
        <comment>engine/doctor.py 031b41e0</comment>
        <translation type="unfinished">{size}；空闲 {total} GiB</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms</source>
        <comment>engine/doctor.py 06e43ac5</comment>
        <translation type="unfinished">一帧需要 {ms} 毫秒</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each, so live pictures are skipped.</source>
        <comment>engine/doctor.py 43a9a9b8</comment>
        <translation type="unfinished">每秒 25 帧时，每帧有 {beat_ms} 毫秒，因此实时会跳过一些帧。</translation>
    </message>
    <message>
        <source>The CPU makes no picture.</source>
        <comment>engine/doctor.py aa65b656</comment>
        <translation type="unfinished">CPU 无法生成画面。</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms.</source>
        <comment>engine/doctor.py 133c50ee</comment>
        <translation type="unfinished">CPU 生成一帧需要 {ms} 毫秒。</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms, faster than the GPU.</source>
        <comment>engine/doctor.py 4d28a604</comment>
        <translation type="unfinished">CPU 生成一帧需要 {ms} 毫秒，比 GPU 快。</translation>
    </message>
    <message>
        <source>One picture of {avatar}, from sound to finished:</source>
        <comment>engine/doctor.py c4184be4</comment>
        <translation type="unfinished">{avatar} 的一帧，从声音到完成：</translation>
    </message>
    <message>
        <source>an avatar of your own</source>
        <comment>engine/doctor.py 0c21b664</comment>
        <translation type="unfinished">您自己的形象</translation>
    </message>
    <message>
        <source>System</source>
        <comment>engine/doctor.py cee114bd</comment>
        <translation type="unfinished">系统</translation>
    </message>
    <message>
        <source>Built for CUDA</source>
        <comment>engine/doctor.py de98865a</comment>
        <translation type="unfinished">为 CUDA 构建</translation>
    </message>
    <message>
        <source>serves CUDA up to {driver_cuda}</source>
        <comment>engine/doctor.py 37e72d1c</comment>
        <translation type="unfinished">支持 CUDA 至 {driver_cuda}</translation>
    </message>
    <message>
        <source>does not tell what it serves</source>
        <comment>engine/doctor.py 190c69e5</comment>
        <translation type="unfinished">未说明支持什么</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>engine/doctor.py 50d0c606</comment>
        <translation type="unfinished">有应答</translation>
    </message>
    <message>
        <source>CUDA libraries</source>
        <comment>engine/doctor.py 4fec27f8</comment>
        <translation type="unfinished">CUDA 程序库</translation>
    </message>
    <message>
        <source>needed only where TensorRT is chosen</source>
        <comment>engine/doctor.py aa2651bf</comment>
        <translation type="unfinished">仅在选择 TensorRT 时需要</translation>
    </message>
    <message>
        <source>only an NVIDIA GPU needs it</source>
        <comment>engine/doctor.py ddc12526</comment>
        <translation type="unfinished">只有 NVIDIA GPU 需要它</translation>
    </message>
    <message>
        <source>not installed; {only}</source>
        <comment>engine/doctor.py 34b93eec</comment>
        <translation type="unfinished">未安装；{only}</translation>
    </message>
    <message>
        <source>missing: {list}; {install}</source>
        <comment>engine/doctor.py 5dbb8fbf</comment>
        <translation type="unfinished">缺少：{list}；{install}</translation>
    </message>
    <message>
        <source>there</source>
        <comment>engine/doctor.py 5a2fe996</comment>
        <translation type="unfinished">已有</translation>
    </message>
    <message>
        <source>nodes of the {network}: {list}</source>
        <comment>engine/doctor.py 4832a4ae</comment>
        <translation type="unfinished">{network} 的节点：{list}</translation>
    </message>
    <message>
        <source>left to the CPU: {list}</source>
        <comment>engine/doctor.py 4bcecd81</comment>
        <translation type="unfinished">留给 CPU：{list}</translation>
    </message>
    <message>
        <source>no NVIDIA GPU: the CPU does the work</source>
        <comment>engine/doctor.py 9187f952</comment>
        <translation type="unfinished">没有 NVIDIA GPU：由 CPU 完成</translation>
    </message>
    <message>
        <source>no</source>
        <comment>engine/doctor.py 67aa281f</comment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <comment>engine/doctor.py 5912370c</comment>
        <translation type="unfinished">NVIDIA 驱动程序</translation>
    </message>
    <message>
        <source>not installed (libcuda is not there)</source>
        <comment>engine/doctor.py e05c07c0</comment>
        <translation type="unfinished">未安装（没有 libcuda）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>engine/doctor.py 7f9000cf</comment>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>Another CUDA</source>
        <comment>engine/doctor.py 74a1f6e7</comment>
        <translation type="unfinished">另一个 CUDA</translation>
    </message>
    <message>
        <source>{name} makes a picture in {ms} ms, the CPU in {ms2} ms.</source>
        <comment>engine/doctor.py c259c31e</comment>
        <translation type="unfinished">{name} 生成一帧需要 {ms} 毫秒，CPU 需要 {ms2} 毫秒。</translation>
    </message>
    <message>
        <source>There is a driver for a GPU, but no GPU works.</source>
        <comment>engine/doctor.py aaa96b51</comment>
        <translation type="unfinished">有 GPU 驱动程序，但没有可用的 GPU。</translation>
    </message>
    <message>
        <source>No GPU is used.</source>
        <comment>engine/doctor.py b68ee24b</comment>
        <translation type="unfinished">未使用 GPU。</translation>
    </message>
    <message>
        <source>the same as {first}</source>
        <comment>engine/doctor.py 0afab3b2</comment>
        <translation type="unfinished">与 {first} 相同</translation>
    </message>
    <message>
        <source>install what is missing with pip install &apos;viseme-studio[gpu]&apos;</source>
        <comment>engine/doctor.py 05d9ff79</comment>
        <translation type="unfinished">用 pip install &apos;viseme-studio[gpu]&apos; 安装缺少的部分</translation>
    </message>
    <message>
        <source>No sound comes from {name}; the picture rests until it is back.</source>
        <comment>engine/engine.py 828dafb1</comment>
        <translation type="unfinished">{name} 没有声音；画面静止，直到声音恢复。</translation>
    </message>
    <message>
        <source>A network of the avatar {name} does not run ({why}).</source>
        <comment>engine/models/avatar.py 77d39016</comment>
        <translation type="unfinished">虚拟形象 {name} 的一个网络无法运行（{why}）。</translation>
    </message>
    <message>
        <source>{text} is no device: use auto, cpu, cuda, cuda:1 for the second GPU, tensorrt, directml or coreml.</source>
        <comment>engine/models/device.py 3a0b95a8</comment>
        <translation type="unfinished">{text} 不是设备：请使用 auto、cpu、cuda、cuda:1（第二个 GPU）、tensorrt、directml 或 coreml。</translation>
    </message>
    <message>
        <source>the libraries of CUDA {cuda_major} are not installed ({name} is missing)</source>
        <comment>engine/models/faults.py 42eb8671</comment>
        <translation type="unfinished">未安装 CUDA {cuda_major} 的库（缺少 {name}）</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}</source>
        <comment>engine/models/faults.py ea0899c5</comment>
        <translation type="unfinished">已安装 CUDA {other_cuda}，但此 onnxruntime 需要 CUDA {cuda_major}</translation>
    </message>
    <message>
        <source>no CUDA driver</source>
        <comment>engine/models/faults.py be883181</comment>
        <translation type="unfinished">没有 CUDA 驱动</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed (libcuda is not there): install NVIDIA&apos;s driver {driver} or newer and restart, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py d71bd230</comment>
        <translation type="unfinished">未安装 NVIDIA 驱动（缺少 libcuda）：请安装 {driver} 或更新的驱动并重启，或在设置的“性能”中选择“CPU”。</translation>
    </message>
    <message>
        <source>onnxruntime without CUDA</source>
        <comment>engine/models/faults.py 4e6578e0</comment>
        <translation type="unfinished">onnxruntime 不含 CUDA</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without CUDA: replace it: pip uninstall onnxruntime, then pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 9f5d2d74</comment>
        <translation type="unfinished">已安装的 onnxruntime 不含 CUDA：请替换：pip uninstall onnxruntime，然后 pip install &apos;viseme-studio[gpu]&apos;。</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <comment>engine/models/faults.py f2ff9adb</comment>
        <translation type="unfinished">GPU 内存已满</translation>
    </message>
    <message>
        <source>The memory of the GPU is full: close other programs that use the GPU; the studio goes on with the processor meanwhile.</source>
        <comment>engine/models/faults.py 36bbfb5b</comment>
        <translation type="unfinished">GPU 内存已满：请关闭使用 GPU 的其他程序；工作室暂时用处理器继续。</translation>
    </message>
    <message>
        <source>package onnx missing</source>
        <comment>engine/models/faults.py 0ac6ad11</comment>
        <translation type="unfinished">缺少 onnx 包</translation>
    </message>
    <message>
        <source>The package onnx, which lays out the stages for a GPU, is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py e667ce29</comment>
        <translation type="unfinished">未安装为 GPU 布置各阶段的 onnx 包：请用 pip install &apos;viseme-studio[gpu]&apos; 安装缺少的内容。</translation>
    </message>
    <message>
        <source>no cuDNN</source>
        <comment>engine/models/faults.py d06f22e9</comment>
        <translation type="unfinished">没有 cuDNN</translation>
    </message>
    <message>
        <source>The library cuDNN {cudnn_major} is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 287d3825</comment>
        <translation type="unfinished">未安装 cuDNN {cudnn_major} 库：请用 pip install &apos;viseme-studio[gpu]&apos; 安装缺少的内容。</translation>
    </message>
    <message>
        <source>no TensorRT</source>
        <comment>engine/models/faults.py 9fed4a97</comment>
        <translation type="unfinished">没有 TensorRT</translation>
    </message>
    <message>
        <source>TensorRT {tensorrt_major} is not installed: install it with pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, or choose &quot;CUDA&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py 47024e34</comment>
        <translation type="unfinished">未安装 TensorRT {tensorrt_major}：请用 pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos; 安装，或在设置的“性能”中选择“CUDA”。</translation>
    </message>
    <message>
        <source>driver too old</source>
        <comment>engine/models/faults.py b72a33c0</comment>
        <translation type="unfinished">驱动过旧</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is too old for CUDA {cuda_major}: install NVIDIA&apos;s driver {driver} or newer and restart.</source>
        <comment>engine/models/faults.py 9c0f1df6</comment>
        <translation type="unfinished">NVIDIA 驱动对 CUDA {cuda_major} 来说过旧：请安装 {driver} 或更新的驱动并重启。</translation>
    </message>
    <message>
        <source>no GPU found</source>
        <comment>engine/models/faults.py 39ff6a12</comment>
        <translation type="unfinished">未找到 GPU</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no GPU that it can use: see what &apos;nvidia-smi&apos; says; in a container pass the GPU through.</source>
        <comment>engine/models/faults.py a2936e20</comment>
        <translation type="unfinished">NVIDIA 驱动找不到可用的 GPU：请查看 &apos;nvidia-smi&apos; 的输出；在容器中请传入 GPU。</translation>
    </message>
    <message>
        <source>GPU not supported</source>
        <comment>engine/models/faults.py b240ca9b</comment>
        <translation type="unfinished">不支持此 GPU</translation>
    </message>
    <message>
        <source>This GPU is too old, or too new, for the installed onnxruntime: choose &quot;CPU&quot; under Performance in the settings, or another version of onnxruntime-gpu.</source>
        <comment>engine/models/faults.py d7c61f31</comment>
        <translation type="unfinished">此 GPU 对已安装的 onnxruntime 过旧或过新：请使用其他版本的 onnxruntime-gpu，或在设置的“性能”中选择“CPU”。</translation>
    </message>
    <message>
        <source>GPU does not work</source>
        <comment>engine/models/faults.py bd7f9e3e</comment>
        <translation type="unfinished">GPU 无法工作</translation>
    </message>
    <message>
        <source>{who} says: {text}: look at Check this computer, in the menu Help.</source>
        <comment>engine/models/faults.py 0a518ff5</comment>
        <translation type="unfinished">{who} 报告：{text}：请查看“帮助”菜单中的“检查此电脑”。</translation>
    </message>
    <message>
        <source>no such GPU</source>
        <comment>engine/models/faults.py 04c8355f</comment>
        <translation type="unfinished">没有该 GPU</translation>
    </message>
    <message>
        <source>There is no GPU of that number{have}: choose &quot;CUDA&quot; under Performance in the settings for the first.</source>
        <comment>engine/models/faults.py 2550e467</comment>
        <translation type="unfinished">没有该编号的 GPU{have}：若要使用第一个，在设置的“性能”中选择“CUDA”。</translation>
    </message>
    <message>
        <source>CUDA libraries missing</source>
        <comment>engine/models/faults.py 6c290514</comment>
        <translation type="unfinished">缺少 CUDA 库</translation>
    </message>
    <message>
        <source>The libraries of CUDA {cuda_major} are not installed ({name} is missing): install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 58fc758a</comment>
        <translation type="unfinished">未安装 CUDA {cuda_major} 的库（缺少 {name}）：请用 pip install &apos;viseme-studio[gpu]&apos; 安装缺少的内容。</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py c66cebda</comment>
        <translation type="unfinished">已安装 CUDA {other_cuda}，但此 onnxruntime 需要 CUDA {cuda_major}：请用 pip install &apos;viseme-studio[gpu]&apos; 安装缺少的内容。</translation>
    </message>
    <message>
        <source>wrong CUDA version</source>
        <comment>engine/models/faults.py 76f71cf1</comment>
        <translation type="unfinished">CUDA 版本不对</translation>
    </message>
    <message>
        <source>{name}/{name2} is {found}: the manifest says {width} x {height}.</source>
        <comment>engine/models/idle_loop.py 40a29c2a</comment>
        <translation type="unfinished">{name}/{name2} 为 {found}：清单中写的是 {width} x {height}。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: a matte did not come.</source>
        <comment>engine/models/idle_loop.py 5d65a818</comment>
        <translation type="unfinished">虚拟形象的静止循环停止了：遮罩没有到达。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}, and the pictures are not.</source>
        <comment>engine/models/idle_loop.py 5d55f46d</comment>
        <translation type="unfinished">{name} 为 {width} x {height}，而画面不是。</translation>
    </message>
    <message>
        <source>{name} ends early.</source>
        <comment>engine/models/idle_loop.py f910ae85</comment>
        <translation type="unfinished">{name} 提前结束。</translation>
    </message>
    <message>
        <source>channels: {count}</source>
        <comment>engine/surroundings.py 5e5e6a9b</comment>
        <translation type="unfinished">声道：{count}</translation>
    </message>
    <message>
        <source>{free} GiB free</source>
        <comment>engine/surroundings.py 63b58779</comment>
        <translation type="unfinished">空闲 {free} GiB</translation>
    </message>
    <message>
        <source>the default has {rate} Hz</source>
        <comment>engine/surroundings.py 0d851c6d</comment>
        <translation type="unfinished">默认设备为 {rate} Hz</translation>
    </message>
    <message>
        <source>the first has {rate} Hz</source>
        <comment>engine/surroundings.py 03eea74c</comment>
        <translation type="unfinished">第一个为 {rate} Hz</translation>
    </message>
    <message>
        <source>{said}; a headset&apos;s telephone mode: use another microphone for clearer lips</source>
        <comment>engine/surroundings.py 00659197</comment>
        <translation type="unfinished">{said}；这是耳机的通话模式：换一个麦克风，口型会更清晰</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>engine/surroundings.py 9f4549fd</comment>
        <translation type="unfinished">扬声器</translation>
    </message>
    <message>
        <source>Sound server</source>
        <comment>engine/surroundings.py 076edb0f</comment>
        <translation type="unfinished">声音服务器</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>engine/surroundings.py ff265268</comment>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>none: sound files play without being heard</source>
        <comment>engine/surroundings.py fbbf2c20</comment>
        <translation type="unfinished">无：声音文件播放时听不到</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>engine/surroundings.py 7f74bcbc</comment>
        <translation type="unfinished">形象</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>engine/surroundings.py 808644e3</comment>
        <translation type="unfinished">缓存</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <comment>engine/surroundings.py 9c6b4bfd</comment>
        <translation type="unfinished">临时文件</translation>
    </message>
    <message>
        <source>{room}: make room</source>
        <comment>engine/surroundings.py 08b5cbde</comment>
        <translation type="unfinished">{room}：请腾出空间</translation>
    </message>
    <message>
        <source>none that answers pactl; devices are used directly</source>
        <comment>engine/surroundings.py 2b42632a</comment>
        <translation type="unfinished">没有应答 pactl 的服务器；直接使用设备</translation>
    </message>
    <message>
        <source>none: connect one, or play sound files</source>
        <comment>engine/surroundings.py 979c4cc9</comment>
        <translation type="unfinished">无：请连接一个，或播放声音文件</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>engine/surroundings.py f0d3be7c</comment>
        <translation type="unfinished">被拒绝</translation>
    </message>
    <message>
        <source>cannot be written ({why}): allow it, or choose another folder</source>
        <comment>engine/surroundings.py db079fb2</comment>
        <translation type="unfinished">无法写入（{why}）：请允许写入，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>engine/surroundings.py d53b072c</comment>
        <translation type="unfinished">声音设备</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <comment>outputs/camera/finding.py 98c10fb5</comment>
        <translation type="unfinished">虚拟摄像头</translation>
    </message>
    <message>
        <source>through {list}</source>
        <comment>outputs/camera/finding.py d15da9a1</comment>
        <translation type="unfinished">通过 {list}</translation>
    </message>
    <message>
        <source>The sound says next to nothing about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py aef35ea5</comment>
        <translation type="unfinished">声音与这张嘴几乎无关（{agrees}/1，讲话为 0.4 到 0.7）：这是本人的声音吗，没有音乐和其他人声？</translation>
    </message>
    <message>
        <source>The sound says little about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py 6205af18</comment>
        <translation type="unfinished">声音与这张嘴关系不大（{agrees}/1，讲话为 0.4 到 0.7）：这是本人的声音吗，没有音乐和其他人声？</translation>
    </message>
    <message>
        <source>Sound and mouth belong together ({agrees} of 1; 0.4 to 0.7 is usual).</source>
        <comment>personal/report.py eb83a67e</comment>
        <translation type="unfinished">声音与嘴部动作相符（{agrees}/1；通常为 0.4 到 0.7）。</translation>
    </message>
    <message>
        <source>no picture came within {patience_s} s.</source>
        <comment>engine/models/idle_loop.py 9d33bda3</comment>
        <translation type="unfinished">{patience_s} 秒内没有画面。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: {why}</source>
        <comment>engine/models/idle_loop.py 4fe91a42</comment>
        <translation type="unfinished">虚拟形象的静止循环停止了：{why}</translation>
    </message>
    <message>
        <source>it has {decoded} pictures, the manifest says {frames}.</source>
        <comment>engine/models/idle_loop.py d31931ee</comment>
        <translation type="unfinished">有 {decoded} 张画面，清单中写的是 {frames}。</translation>
    </message>
    <message>
        <source>avatar.toml has no table [{key}]: add it, or take the avatar from its author again.</source>
        <comment>avatars/format_fields.py 098640a4</comment>
        <translation type="unfinished">avatar.toml 中没有表 [{key}]：请添加，或从作者处重新获取。</translation>
    </message>
    <message>
        <source>avatar.toml: [[{key}]] must be a list of at most {most} tables.</source>
        <comment>avatars/format_fields.py 27d0fb5a</comment>
        <translation type="unfinished">avatar.toml：[[{key}]] 必须是最多 {most} 个表的列表。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a text of 1 to 2000 letters.</source>
        <comment>avatars/format_fields.py 5bbfeea7</comment>
        <translation type="unfinished">avatar.toml：{where} 必须是 1 到 2000 个字符的文本。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} has characters that cannot be shown.</source>
        <comment>avatars/format_fields.py 60e26d92</comment>
        <translation type="unfinished">avatar.toml：{where} 含有无法显示的字符。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a whole number from {low} to {high}, not {value}.</source>
        <comment>avatars/format_fields.py 720243a8</comment>
        <translation type="unfinished">avatar.toml：{where} 必须是 {low} 到 {high} 的整数，而不是 {value}。</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be {wanted}, not {value}.</source>
        <comment>avatars/format_fields.py 7662a29a</comment>
        <translation type="unfinished">avatar.toml：{where} 必须是 {wanted}，而不是 {value}。</translation>
    </message>
    <message>
        <source>There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.</source>
        <comment>avatars/format_reading.py 21428733</comment>
        <translation type="unfinished">虚拟形象文件夹 {folder} 不存在：请检查路径，或给出内置虚拟形象的名称。</translation>
    </message>
    <message>
        <source>{folder} is not an avatar: it has no avatar.toml.</source>
        <comment>avatars/format_reading.py 841c514f</comment>
        <translation type="unfinished">{folder} 不是虚拟形象：没有 avatar.toml。</translation>
    </message>
    <message>
        <source>The spoken consent in the avatar {name} is not the one it was made with, so it is not loaded: take the avatar from its author again.</source>
        <comment>avatars/format_reading.py bf5abe89</comment>
        <translation type="unfinished">虚拟形象 {name} 中的口头同意与制作时的不一致，因此不加载：请从作者处重新获取。</translation>
    </message>
    <message>
        <source>avatar.toml: memory.width and memory.height must be even.</source>
        <comment>avatars/format_reading.py c5cd9a6a</comment>
        <translation type="unfinished">avatar.toml：memory.width 和 memory.height 必须为偶数。</translation>
    </message>
    <message>
        <source>avatar.toml: the memory&apos;s pictures take more than {largest_bank} MB: fewer, or smaller ones.</source>
        <comment>avatars/format_reading.py bbb8a4fa</comment>
        <translation type="unfinished">avatar.toml：记忆画面超过 {largest_bank} MB：请减少或缩小。</translation>
    </message>
    <message>
        <source>avatar.toml: to choose among {pictures} pictures, {ahead} ahead, takes too long for live: fewer pictures, or less ahead.</source>
        <comment>avatars/format_reading.py cd6ec745</comment>
        <translation type="unfinished">avatar.toml：从 {pictures} 张图片中提前 {ahead} 张进行选择，对直播来说太慢：请减少图片或提前量。</translation>
    </message>
    <message>
        <source>avatar.toml: the name of a profile has at most {longest_name} letters and no new line.</source>
        <comment>avatars/format_reading.py c94a82ad</comment>
        <translation type="unfinished">avatar.toml：配置名称最多 {longest_name} 个字符，不能换行。</translation>
    </message>
    <message>
        <source>avatar.toml: a profile&apos;s encoder is a file such as encoder-040.onnx, not {encoder}.</source>
        <comment>avatars/format_reading.py 8c2604de</comment>
        <translation type="unfinished">avatar.toml：配置的编码器应为 encoder-040.onnx 这样的文件，而不是 {encoder}。</translation>
    </message>
    <message>
        <source>avatar.toml: name has at most {longest_title} letters and no new line.</source>
        <comment>avatars/format_reading.py 825e89f8</comment>
        <translation type="unfinished">avatar.toml：name 最多 {longest_title} 个字符，不能换行。</translation>
    </message>
    <message>
        <source>avatar.toml: person.spoken_sha256 has 64 hexadecimal digits, and not {spoken}.</source>
        <comment>avatars/format_reading.py 30ac217c</comment>
        <translation type="unfinished">avatar.toml：person.spoken_sha256 应有 64 个十六进制数字，而不是 {spoken}。</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({kind}: {why}).</source>
        <comment>avatars/format_reading.py 55e1a54d</comment>
        <translation type="unfinished">无法读取虚拟形象 {name}（{kind}：{why}）。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <comment>avatars/format_reading.py 05e034a5</comment>
        <translation type="unfinished">无法读取 {path}（{why}）。</translation>
    </message>
    <message>
        <source>The avatar {name} is incomplete: {name2} is missing. Take it from its author again.</source>
        <comment>avatars/format_reading.py bead1310</comment>
        <translation type="unfinished">虚拟形象 {name} 不完整：缺少 {name2}。请从作者处重新获取。</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {name2} has {st_size} bytes.</source>
        <comment>avatars/format_reading.py 6129b698</comment>
        <translation type="unfinished">虚拟形象 {name} 已损坏：{name2} 有 {st_size} 字节。</translation>
    </message>
    <message>
        <source>There is no loudspeaker; connect one, then begin again to hear the sound.</source>
        <comment>devices/portaudio.py 68f724df</comment>
        <translation type="unfinished">没有扬声器；请连接一个，然后重新开始以听到声音。</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms, too long to be live</source>
        <comment>engine/doctor.py a8f38086</comment>
        <translation type="unfinished">一帧需要 {ms} 毫秒，无法实时</translation>
    </message>
    <message>
        <source>{path} cannot be opened: choose a session that is there and that you may read.</source>
        <comment>engine/metrics/session_file.py 8fb4a09c</comment>
        <translation type="unfinished">无法打开 {path}：请选择一个存在且您有权读取的会话。</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped</source>
        <comment>engine/models/idle_loop.py e7662101</comment>
        <translation type="unfinished">虚拟形象的待机循环已停止</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {encoder} gives numbers that are not finite.</source>
        <comment>engine/models/loaded_encoder.py 88f17737</comment>
        <translation type="unfinished">虚拟形象 {name} 已损坏：{encoder} 给出非有限数值。</translation>
    </message>
    <message>
        <source>{name} is not a usable network ({why}).</source>
        <comment>engine/models/runtime.py da5fe985</comment>
        <translation type="unfinished">{name} 不是可用的网络（{why}）。</translation>
    </message>
    <message>
        <source>{whole_name} fails on what it is given ({why}): choose another avatar.</source>
        <comment>engine/models/runtime.py 174e6575</comment>
        <translation type="unfinished">{whole_name} 处理输入失败（{why}）：请选择其他虚拟形象。</translation>
    </message>
    <message>
        <source>{words} cannot be used. {sentence}</source>
        <comment>engine/models/sessions.py 7371a353</comment>
        <translation type="unfinished">无法使用 {words}。{sentence}</translation>
    </message>
    <message>
        <source>built for CUDA</source>
        <comment>engine/models/sessions.py 13fcfe82</comment>
        <translation type="unfinished">为 CUDA 构建</translation>
    </message>
    <message>
        <source>{provider} was not taken</source>
        <comment>engine/models/sessions.py 3f94141b</comment>
        <translation type="unfinished">未采用 {provider}</translation>
    </message>
    <message>
        <source>no {words}</source>
        <comment>engine/models/sessions.py 116c05fd</comment>
        <translation type="unfinished">没有 {words}</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without {words}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>engine/models/sessions.py 6bd19c15</comment>
        <translation type="unfinished">已安装的 onnxruntime 不含 {words}：在设置的“性能”中选择“可用的最快设备”。</translation>
    </message>
    <message>
        <source>A picture of {shape} does not hold the face of this avatar: it moves over {right} x {bottom}, and {wide} x {high} pixels would be left. Choose another shape, or none.</source>
        <comment>engine/offline/cropping.py c75420f0</comment>
        <translation type="unfinished">{shape} 的画面容不下此虚拟形象的脸：它在 {right} x {bottom} 内移动，而只剩 {wide} x {high} 像素。请选择其他形状，或不选。</translation>
    </message>
    <message>
        <source>{name}: cannot open shared object file</source>
        <comment>engine/painters/gpu/cuda.py f2c25234</comment>
        <translation type="unfinished">{name}：无法打开共享库</translation>
    </message>
    <message>
        <source>no CUDA-capable device is detected</source>
        <comment>engine/painters/gpu/machine.py 9ca50740</comment>
        <translation type="unfinished">未检测到支持 CUDA 的设备</translation>
    </message>
    <message>
        <source>the driver and its library differ</source>
        <comment>engine/painters/gpu/machine.py b62292ca</comment>
        <translation type="unfinished">驱动与其库版本不一致</translation>
    </message>
    <message>
        <source>out of memory</source>
        <comment>engine/painters/gpu/machine.py 9af4d6ef</comment>
        <translation type="unfinished">内存不足</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because of a fault in it ({kind}: {why}); the rest goes on.</source>
        <comment>engine/program.py b9b32db3</comment>
        <translation type="unfinished">输出“{name}”因内部错误被移除（{kind}：{why}）；其余继续。</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it kept the pictures waiting for {took_s} s; the rest goes on.</source>
        <comment>engine/program.py 4b25fd92</comment>
        <translation type="unfinished">输出“{name}”使画面等待 {took_s} 秒，已被移除；其余继续。</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it stood still for {lag_ms} s; the rest goes on.</source>
        <comment>engine/program.py 8e103f9b</comment>
        <translation type="unfinished">输出“{name}”停滞了 {lag_ms} 秒，已被移除；其余继续。</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no sound.</source>
        <comment>engine/sources/dictation.py ab11e7f4</comment>
        <translation type="unfinished">麦克风“{name}”没有声音。</translation>
    </message>
    <message>
        <source>The sound file was given up because its decoder failed ({kind}: {why}).</source>
        <comment>engine/sources/feed.py 0f2221a0</comment>
        <translation type="unfinished">声音文件因解码器失败而放弃（{kind}：{why}）。</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no more sound; connect it again and it goes on by itself.</source>
        <comment>engine/sources/microphone.py 504554c2</comment>
        <translation type="unfinished">麦克风“{name}”不再有声音；重新连接后会自动继续。</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer, so the file plays unheard; play it again once other programs are heard.</source>
        <comment>engine/sources/playback.py 573e23c1</comment>
        <translation type="unfinished">系统声音没有响应，因此文件无声播放；能听到其他程序时请重新播放。</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped, so the file goes on unheard; play it again to hear it.</source>
        <comment>engine/sources/playback.py 136bebef</comment>
        <translation type="unfinished">扬声器已停止，文件无声继续；请重新播放以听到声音。</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used ({kind}: {why}), so it plays unheard.</source>
        <comment>engine/sources/playback.py 977e70fb</comment>
        <translation type="unfinished">无法使用扬声器（{kind}：{why}），因此无声播放。</translation>
    </message>
    <message>
        <source>The sound file was given up because of a fault in its player ({failure}).</source>
        <comment>engine/sources/wavefile.py 4c5e18e2</comment>
        <translation type="unfinished">声音文件因播放器错误而放弃（{failure}）。</translation>
    </message>
    <message>
        <source>{what} because of a fault in the studio ({kind}).</source>
        <comment>errors.py 616f532e</comment>
        <translation type="unfinished">{what}，原因是工作室内部错误（{kind}）。</translation>
    </message>
    <message>
        <source>{what}: this takes more memory than there is; close other programs, or use a smaller file.</source>
        <comment>errors.py fe228203</comment>
        <translation type="unfinished">{what}：所需内存超过现有内存；请关闭其他程序，或使用较小的文件。</translation>
    </message>
    <message>
        <source>The studio is closing: it makes no more exports.</source>
        <comment>exports/queue.py 7f5c01c4</comment>
        <translation type="unfinished">工作室正在关闭：不再进行导出。</translation>
    </message>
    <message>
        <source>There are {most_jobs} exports in the list: clear the finished ones first.</source>
        <comment>exports/queue.py 0e391b50</comment>
        <translation type="unfinished">列表中有 {most_jobs} 个导出：请先清除已完成的。</translation>
    </message>
    <message>
        <source>The export could not be started ({why}): try again.</source>
        <comment>exports/queue.py 9dcc3883</comment>
        <translation type="unfinished">无法开始导出（{why}）：请重试。</translation>
    </message>
    <message>
        <source>The export ended because of a fault in it (exit code {code}): try again, or try another sound.</source>
        <comment>exports/worker_process.py edc81121</comment>
        <translation type="unfinished">导出因内部错误结束（退出码 {code}）：请重试，或换一段声音。</translation>
    </message>
    <message>
        <source>The system ended the export, most likely for lack of memory: close other programs and try again.</source>
        <comment>exports/worker_process.py 2ba5c65a</comment>
        <translation type="unfinished">系统结束了导出，很可能是内存不足：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The export was ended from outside (signal {value}): try again.</source>
        <comment>exports/worker_process.py f562737b</comment>
        <translation type="unfinished">导出被外部结束（信号 {value}）：请重试。</translation>
    </message>
    <message>
        <source>{path} is being made by another studio or command at this moment; wait for it, or choose another name.</source>
        <comment>files/claims.py 3b26b3b8</comment>
        <translation type="unfinished">另一个工作室或命令正在生成 {path}；请等待，或选择其他名称。</translation>
    </message>
    <message>
        <source>the disk is full; free some space or name a file on another disk.</source>
        <comment>files/draft.py 9176a829</comment>
        <translation type="unfinished">磁盘已满；请腾出空间，或选择其他磁盘上的文件。</translation>
    </message>
    <message>
        <source>your disk quota is used up; free some space or name a file on another disk.</source>
        <comment>files/draft.py 4fef437c</comment>
        <translation type="unfinished">您的磁盘配额已用尽；请腾出空间，或选择其他磁盘上的文件。</translation>
    </message>
    <message>
        <source>it grew larger than this system allows; name a file on another disk.</source>
        <comment>files/draft.py 567dcff7</comment>
        <translation type="unfinished">文件超出了系统允许的大小；请选择其他磁盘上的文件。</translation>
    </message>
    <message>
        <source>its folder does not exist; make the folder first.</source>
        <comment>files/draft.py f4e5749d</comment>
        <translation type="unfinished">所在文件夹不存在；请先创建。</translation>
    </message>
    <message>
        <source>what should be its folder is a file; name another folder.</source>
        <comment>files/draft.py 8e79a320</comment>
        <translation type="unfinished">应为文件夹的位置是一个文件；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>you may not write in its folder; name a file in one of yours.</source>
        <comment>files/draft.py 10bc3abd</comment>
        <translation type="unfinished">您无权写入该文件夹；请选择您自己文件夹中的文件。</translation>
    </message>
    <message>
        <source>its disk can only be read; name a file on another disk.</source>
        <comment>files/draft.py c1f550d3</comment>
        <translation type="unfinished">该磁盘只读；请选择其他磁盘上的文件。</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one.</source>
        <comment>files/draft.py 1755f099</comment>
        <translation type="unfinished">名称过长；请选择更短的名称。</translation>
    </message>
    <message>
        <source>the disk reports a fault; name a file on another disk.</source>
        <comment>files/draft.py 84156404</comment>
        <translation type="unfinished">磁盘报告错误；请选择其他磁盘上的文件。</translation>
    </message>
    <message>
        <source>the link leads in a circle; name another file.</source>
        <comment>files/draft.py 70285505</comment>
        <translation type="unfinished">链接循环指向自身；请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <comment>files/draft.py 5f03b22b</comment>
        <translation type="unfinished">无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>{said}; name another file.</source>
        <comment>files/draft.py 44818997</comment>
        <translation type="unfinished">{said}；请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <comment>files/draft.py c1679095</comment>
        <translation type="unfinished">{path} 是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
        <source>{path} is no file but a device, a pipe or a link in a circle; name a file.</source>
        <comment>files/draft.py 7cdb0489</comment>
        <translation type="unfinished">{path} 不是文件，而是设备、管道或循环链接；请选择文件。</translation>
    </message>
    <message>
        <source>{path} is write-protected and stays as it is; name another file, or allow writing to this one.</source>
        <comment>files/draft.py 40632e10</comment>
        <translation type="unfinished">{path} 受写保护，保持不变；请选择其他文件，或允许写入。</translation>
    </message>
    <message>
        <source>{path} cannot be written: another program holds it; close other studios.</source>
        <comment>files/settings.py 133876cf</comment>
        <translation type="unfinished">无法写入 {path}：其他程序占用了它；请关闭其他工作室。</translation>
    </message>
    <message>
        <source>{path} is more than {most_links} Ogg files, one after another; convert it to one.</source>
        <comment>media/chained.py 7da7a7f2</comment>
        <translation type="unfinished">{path} 由 {most_links} 个以上的 Ogg 文件首尾相接；请转换为一个。</translation>
    </message>
    <message>
        <source>The picture is AI-generated by Viseme Studio from the sound. Avatar: {avatar}. Pictured: {pictured}. Consent: {consent}.</source>
        <comment>media/clip.py 6e7893b3</comment>
        <translation type="unfinished">画面由 Viseme Studio 根据声音用 AI 生成。虚拟形象：{avatar}。画面中：{pictured}。同意：{consent}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: its pictures are {width} x {height}, and both must be even.</source>
        <comment>media/clip.py 2f1f4f54</comment>
        <translation type="unfinished">无法写入 {path}：画面为 {width} x {height}，两者都必须是偶数。</translation>
    </message>
    <message>
        <source>{path} cannot be written fast enough; record to another disk.</source>
        <comment>media/clip.py d1d93ffa</comment>
        <translation type="unfinished">{path} 写入不够快；请录制到其他磁盘。</translation>
    </message>
    <message>
        <source>{told} What was recorded until then is offered at the next start.</source>
        <comment>media/clip.py 2ce61e65</comment>
        <translation type="unfinished">{told} 到那时为止录制的内容会在下次启动时提供。</translation>
    </message>
    <message>
        <source>{length} of the sound are not numbers (NaN or infinite); there is silence instead. Export it again.</source>
        <comment>media/condition.py d9b14177</comment>
        <translation type="unfinished">声音中有 {length} 不是数字（NaN 或无穷大）；以静音代替。请重新导出。</translation>
    </message>
    <message>
        <source>The sound goes {over_db} dB over full scale, where it is cut off and distorts. Export it again, lower.</source>
        <comment>media/condition.py 5c34c7c2</comment>
        <translation type="unfinished">声音超出满刻度 {over_db} dB，会被削波而失真。请以更低音量重新导出。</translation>
    </message>
    <message>
        <source>The sound is silent, so the mouth stays shut. If there should be a voice, look whether the microphone was muted.</source>
        <comment>media/condition.py 065fdbdd</comment>
        <translation type="unfinished">声音是静音的，因此嘴不会张开。如果应有人声，请检查麦克风是否被静音。</translation>
    </message>
    <message>
        <source>Some samples</source>
        <comment>media/condition.py bc798d19</comment>
        <translation type="unfinished">一些采样</translation>
    </message>
    <message>
        <source>{path} is empty; name {wanted}.</source>
        <comment>media/container.py e43bcb29</comment>
        <translation type="unfinished">{path} 是空的；请选择{wanted}。</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <comment>media/container.py 95d1751a</comment>
        <translation type="unfinished">文件 {path} 不存在；请检查名称。</translation>
    </message>
    <message>
        <source>{path} is not a plain file; name {wanted}.</source>
        <comment>media/container.py 421b3b68</comment>
        <translation type="unfinished">{path} 不是普通文件；请选择{wanted}。</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); check the name and its permissions.</source>
        <comment>media/container.py cd11b35f</comment>
        <translation type="unfinished">无法打开 {path}（{why}）；请检查名称和权限。</translation>
    </message>
    <message>
        <source>{path} is not a sound or video that can be read{found}; name {wanted}.</source>
        <comment>media/container.py 124ebde4</comment>
        <translation type="unfinished">{path} 不是可读取的声音或视频{found}；请选择{wanted}。</translation>
    </message>
    <message>
        <source>{path} is not whole: it ends before its index, without which nothing of it can be read; copy or record it again.</source>
        <comment>media/container.py 36137fd3</comment>
        <translation type="unfinished">{path} 不完整：它在索引之前结束，没有索引就无法读取；请重新复制或录制。</translation>
    </message>
    <message>
        <source>the name holds a zero byte</source>
        <comment>media/container.py e61e0063</comment>
        <translation type="unfinished">名称含有零字节</translation>
    </message>
    <message>
        <source>{path} is damaged: its sound cannot be decoded; save it anew, or name {readable}.</source>
        <comment>media/decoding.py 4f3a4add</comment>
        <translation type="unfinished">{path} 已损坏：无法解码其声音；请重新保存，或选择{readable}。</translation>
    </message>
    <message>
        <source>{path} cannot be played from another place; play it from its start.</source>
        <comment>media/decoding.py b4020517</comment>
        <translation type="unfinished">无法从其他位置播放 {path}；请从头播放。</translation>
    </message>
    <message>
        <source>{path} goes on with sound of an unknown kind; convert it to wav.</source>
        <comment>media/decoding.py e80d86c3</comment>
        <translation type="unfinished">{path} 后面是未知类型的声音；请转换为 wav。</translation>
    </message>
    <message>
        <source>{path} has no sound in it; name {readable}.</source>
        <comment>media/decoding.py 8c3c96a5</comment>
        <translation type="unfinished">{path} 没有声音；请选择{readable}。</translation>
    </message>
    <message>
        <source>{path} has sound of an unknown kind; name {readable}.</source>
        <comment>media/decoding.py 1894af14</comment>
        <translation type="unfinished">{path} 的声音类型未知；请选择{readable}。</translation>
    </message>
    <message>
        <source>a wav, mp3, m4a, flac or ogg file, or a video with sound</source>
        <comment>media/decoding.py 51fa5bdb</comment>
        <translation type="unfinished">wav、mp3、m4a、flac 或 ogg 文件，或带声音的视频</translation>
    </message>
    <message>
        <source>There is no encoder {name} that works here; these do: {works}.</source>
        <comment>media/encoders.py 330104fe</comment>
        <translation type="unfinished">此处没有可用的编码器 {name}；可用的有：{works}。</translation>
    </message>
    <message>
        <source>The encoder {words}, does not work here ({why}); choose another one.</source>
        <comment>media/encoding.py 590a6353</comment>
        <translation type="unfinished">编码器 {words} 在此无法使用（{why}）；请选择其他编码器。</translation>
    </message>
    <message>
        <source>{name} ({long_name}) has no moving pictures in it: give {wanted}.</source>
        <comment>media/film.py 740298e0</comment>
        <translation type="unfinished">{name}（{long_name}）中没有动态画面：请选择{wanted}。</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known: {export}.</source>
        <comment>media/film.py a117ed11</comment>
        <translation type="unfinished">{name} 的画面类型未知：{export}。</translation>
    </message>
    <message>
        <source>{name} has pictures in {long_name} ({name2}), which is not read: {export}.</source>
        <comment>media/film.py 7d972972</comment>
        <translation type="unfinished">{name} 的画面为 {long_name}（{name2}），无法读取：{export}。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: pictures of {smallest} to {largest} pixels in width and height are wanted.</source>
        <comment>media/film.py 2dd38d58</comment>
        <translation type="unfinished">{name} 为 {width} x {height}：需要宽高为 {smallest} 到 {largest} 像素的画面。</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way: export it again.</source>
        <comment>media/film.py 63f69a33</comment>
        <translation type="unfinished">{name} 中途改变画面大小：请重新导出。</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read: {export}.</source>
        <comment>media/film.py 36c6ae0d</comment>
        <translation type="unfinished">{name} 中没有可读取的画面：{export}。</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): export it again.</source>
        <comment>media/film.py 5969b371</comment>
        <translation type="unfinished">{name} 已损坏（{why}）：请重新导出。</translation>
    </message>
    <message>
        <source>{name} cannot be shown on an ordinary screen ({why}): {export}.</source>
        <comment>media/film.py 599dd216</comment>
        <translation type="unfinished">{name} 无法在普通屏幕上显示（{why}）：{export}。</translation>
    </message>
    <message>
        <source>a video ({kinds}) or a photo (JPEG, PNG or WebP)</source>
        <comment>media/film.py 54d6312d</comment>
        <translation type="unfinished">视频（{kinds}）或照片（JPEG、PNG 或 WebP）</translation>
    </message>
    <message>
        <source>export it as MP4 with H.264</source>
        <comment>media/film.py 379fbeba</comment>
        <translation type="unfinished">请导出为 H.264 的 MP4</translation>
    </message>
    <message>
        <source>{clip} cannot be written: let its name end in {list} or {last}.</source>
        <comment>media/formats.py 46a9e07f</comment>
        <translation type="unfinished">无法写入 {clip}：名称须以 {list} 或 {last} 结尾。</translation>
    </message>
    <message>
        <source>There is no picture to make a loop of.</source>
        <comment>media/loop.py bb36a01f</comment>
        <translation type="unfinished">没有可用于制作循环的画面。</translation>
    </message>
    <message>
        <source>Picture {count} of the loop is {shape} x {shape2}, the first is {size} x {size2}.</source>
        <comment>media/loop.py a9b04ff2</comment>
        <translation type="unfinished">循环的第 {count} 帧为 {shape} x {shape2}，第一帧为 {size} x {size2}。</translation>
    </message>
    <message>
        <source>{name} has no pictures in it.</source>
        <comment>media/pictures.py 4eb99324</comment>
        <translation type="unfinished">{name} 中没有画面。</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known.</source>
        <comment>media/pictures.py dd7ed5eb</comment>
        <translation type="unfinished">{name} 的画面类型未知。</translation>
    </message>
    <message>
        <source>{name} is {name2}: an idle loop is H.264.</source>
        <comment>media/pictures.py 5f09fce9</comment>
        <translation type="unfinished">{name} 为 {name2}：静止循环应为 H.264。</translation>
    </message>
    <message>
        <source>{name} is {width} x {height} {form}: yuv420p of an even size is wanted.</source>
        <comment>media/pictures.py 6f2baf69</comment>
        <translation type="unfinished">{name} 为 {width} x {height} {form}：需要偶数尺寸的 yuv420p。</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way.</source>
        <comment>media/pictures.py 002437c2</comment>
        <translation type="unfinished">{name} 中途改变画面大小。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a video.</source>
        <comment>media/pictures.py f25878ca</comment>
        <translation type="unfinished">无法将 {name} 作为视频打开。</translation>
    </message>
    <message>
        <source>{path} names the same sound again and again, far beyond its size; save it anew.</source>
        <comment>media/plausible.py 9f3d1179</comment>
        <translation type="unfinished">{path} 反复引用同一段声音，远超其大小；请重新保存。</translation>
    </message>
    <message>
        <source>{path} is cut into more than {most_pieces_a_s} pieces a second; save it anew.</source>
        <comment>media/plausible.py d1dbb395</comment>
        <translation type="unfinished">{path} 每秒被切成 {most_pieces_a_s} 段以上；请重新保存。</translation>
    </message>
    <message>
        <source>{file} is not there any more, or is in use.</source>
        <comment>media/recovery.py dd50328a</comment>
        <translation type="unfinished">{file} 已不存在，或正在使用。</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({why}): rename it to {name} yourself.</source>
        <comment>media/recovery.py 8fb9e06b</comment>
        <translation type="unfinished">无法重命名 {file}（{why}）：请自行改名为 {name}。</translation>
    </message>
    <message>
        <source>There is nothing to save yet; wait a second.</source>
        <comment>media/replay.py 10965496</comment>
        <translation type="unfinished">还没有可保存的内容；请等一秒。</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or remove it.</source>
        <comment>media/sequence.py 7230e8cf</comment>
        <translation type="unfinished">{path} 已存在：请选择其他名称，或移除它。</translation>
    </message>
    <message>
        <source>a HEIC photo</source>
        <comment>media/signatures.py c1dea8d2</comment>
        <translation type="unfinished">HEIC 照片</translation>
    </message>
    <message>
        <source>a HEIF photo</source>
        <comment>media/signatures.py 93e68775</comment>
        <translation type="unfinished">HEIF 照片</translation>
    </message>
    <message>
        <source>a HEIF sequence</source>
        <comment>media/signatures.py 25c8bd7e</comment>
        <translation type="unfinished">HEIF 序列</translation>
    </message>
    <message>
        <source>an AVIF photo</source>
        <comment>media/signatures.py 2feece4c</comment>
        <translation type="unfinished">AVIF 照片</translation>
    </message>
    <message>
        <source>an AVIF sequence</source>
        <comment>media/signatures.py 21121fa3</comment>
        <translation type="unfinished">AVIF 序列</translation>
    </message>
    <message>
        <source>a raw photo of a Canon camera</source>
        <comment>media/signatures.py 651d92ff</comment>
        <translation type="unfinished">佳能相机的 RAW 照片</translation>
    </message>
    <message>
        <source>a JPEG photo</source>
        <comment>media/signatures.py 809c4e8d</comment>
        <translation type="unfinished">JPEG 照片</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>media/signatures.py f4dfe8f9</comment>
        <translation type="unfinished">PNG 图片</translation>
    </message>
    <message>
        <source>a TIFF or raw photo</source>
        <comment>media/signatures.py 9e09d81f</comment>
        <translation type="unfinished">TIFF 或 RAW 照片</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <comment>media/signatures.py ecde7ac1</comment>
        <translation type="unfinished">Photoshop 图片</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>media/signatures.py 21d30148</comment>
        <translation type="unfinished">BMP 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <comment>media/signatures.py 85e3cc57</comment>
        <translation type="unfinished">PDF 文档</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <comment>media/signatures.py e66008d4</comment>
        <translation type="unfinished">zip 压缩包或办公文档</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <comment>media/signatures.py 5fe7df46</comment>
        <translation type="unfinished">gzip 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>media/signatures.py 78c81f9e</comment>
        <translation type="unfinished">RAR 压缩包</translation>
    </message>
    <message>
        <source>an office document</source>
        <comment>media/signatures.py f27a9c53</comment>
        <translation type="unfinished">办公文档</translation>
    </message>
    <message>
        <source>a RealMedia file</source>
        <comment>media/signatures.py 575ade43</comment>
        <translation type="unfinished">RealMedia 文件</translation>
    </message>
    <message>
        <source>MIDI notes</source>
        <comment>media/signatures.py 462ef920</comment>
        <translation type="unfinished">MIDI 音符</translation>
    </message>
    <message>
        <source>a page or a document</source>
        <comment>media/signatures.py 408dffa0</comment>
        <translation type="unfinished">网页或文档</translation>
    </message>
    <message>
        <source>data in JSON</source>
        <comment>media/signatures.py 1dd05546</comment>
        <translation type="unfinished">JSON 数据</translation>
    </message>
    <message>
        <source>an Ogg file of an unknown kind</source>
        <comment>media/signatures.py 1115486f</comment>
        <translation type="unfinished">未知类型的 Ogg 文件</translation>
    </message>
    <message>
        <source>(it seems to be {iso_brands})</source>
        <comment>media/signatures.py 2133bea4</comment>
        <translation type="unfinished">（似乎是{iso_brands}）</translation>
    </message>
    <message>
        <source>(it seems to be an animated WebP picture)</source>
        <comment>media/signatures.py 309bba29</comment>
        <translation type="unfinished">（似乎是动态 WebP 图片）</translation>
    </message>
    <message>
        <source>(it seems to be text)</source>
        <comment>media/signatures.py 3a628b33</comment>
        <translation type="unfinished">（似乎是文本）</translation>
    </message>
    <message>
        <source>The sound begins {late_s} s after the start of the file; before that there is silence.</source>
        <comment>media/sound.py ca1738e5</comment>
        <translation type="unfinished">声音在文件开始 {late_s} 秒后才开始；之前为静音。</translation>
    </message>
    <message>
        <source>{missing_s} s are missing in the sound; there is silence instead.</source>
        <comment>media/sound.py 85f8f129</comment>
        <translation type="unfinished">声音缺少 {missing_s} 秒；以静音代替。</translation>
    </message>
    <message>
        <source>The file was cut short: its last {lacks_s} s are not in it. Copy or record it again.</source>
        <comment>media/sound.py 23aec070</comment>
        <translation type="unfinished">文件被截断：缺少最后 {lacks_s} 秒。请重新复制或录制。</translation>
    </message>
    <message>
        <source>The time stamps jump by {closed_s} s, too long for a pause: the sound goes on without one.</source>
        <comment>media/sound.py 3a327a53</comment>
        <translation type="unfinished">时间戳跳跃 {closed_s} 秒，对停顿来说过长：声音不停顿继续。</translation>
    </message>
    <message>
        <source>{path} holds {name} samples, which cannot be used; convert it to wav.</source>
        <comment>media/sound.py bbf2c8f9</comment>
        <translation type="unfinished">{path} 含有无法使用的 {name} 采样；请转换为 wav。</translation>
    </message>
    <message>
        <source>{path} has {rate} samples a second; between {low} and {high} can be used.</source>
        <comment>media/sound.py ab6ae088</comment>
        <translation type="unfinished">{path} 每秒 {rate} 个采样；可用范围为 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>{path} has {channels} channels; between 1 and {most_channels} can be used.</source>
        <comment>media/sound.py e4e06ebd</comment>
        <translation type="unfinished">{path} 有 {channels} 个声道；可用 1 到 {most_channels} 个。</translation>
    </message>
    <message>
        <source>{path} has sound that cannot be decoded; name {readable}.</source>
        <comment>media/sound.py a06f1e06</comment>
        <translation type="unfinished">无法解码 {path} 的声音；请选择{readable}。</translation>
    </message>
    <message>
        <source>{path} holds no samples; name {readable}.</source>
        <comment>media/sound.py 7e3a9639</comment>
        <translation type="unfinished">{path} 中没有采样；请选择{readable}。</translation>
    </message>
    <message>
        <source>Track {number} of {count} {why}.</source>
        <comment>media/tracks.py 580a82bc</comment>
        <translation type="unfinished">{count} 条中的第 {number} 条音轨{why}。</translation>
    </message>
    <message>
        <source>Track {number} of {count} (&quot;{name}&quot;) {why}.</source>
        <comment>media/tracks.py 35f3d4b1</comment>
        <translation type="unfinished">{count} 条中的第 {number} 条音轨（“{name}”）{why}。</translation>
    </message>
    <message>
        <source>{path} has {said}, and no number {number}; choose a number from 1 to {count}.</source>
        <comment>media/tracks.py 19e6ce86</comment>
        <translation type="unfinished">{path} 有{said}，没有编号 {number}；请选择 1 到 {count}。</translation>
    </message>
    <message>
        <source>is used</source>
        <comment>media/tracks.py 97363a27</comment>
        <translation type="unfinished">被使用</translation>
    </message>
    <message>
        <source>is used, because track {number} is silent</source>
        <comment>media/tracks.py 1e353c5c</comment>
        <translation type="unfinished">被使用，因为音轨 {number} 无声</translation>
    </message>
    <message>
        <source>is used, because it sounds like a voice</source>
        <comment>media/tracks.py dba954a4</comment>
        <translation type="unfinished">被使用，因为听起来像人声</translation>
    </message>
    <message>
        <source>one track of sound</source>
        <comment>media/tracks.py af42c06e</comment>
        <translation type="unfinished">一条音轨</translation>
    </message>
    <message>
        <source>{count} tracks of sound</source>
        <comment>media/tracks.py d1274600</comment>
        <translation type="unfinished">{count} 条音轨</translation>
    </message>
    <message>
        <source>{path} has nothing in it that can be read; name {wanted}.</source>
        <comment>media/trial.py d3af0f20</comment>
        <translation type="unfinished">{path} 中没有可读取的内容；请选择{wanted}。</translation>
    </message>
    <message>
        <source>{path} is not opened: tried out in a process of its own, {why}. Save it anew, or choose another file.</source>
        <comment>media/trying.py e26bd786</comment>
        <translation type="unfinished">不打开 {path}：在独立进程中试用时，{why}。请重新保存，或选择其他文件。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives no more pictures; connect it, then record again.</source>
        <comment>media/webcam.py 3b249506</comment>
        <translation type="unfinished">摄像头“{name}”不再提供画面；请连接后重新录制。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; cannot be used ({why}); try another.</source>
        <comment>media/webcam.py 2e235849</comment>
        <translation type="unfinished">无法使用摄像头“{name}”（{why}）；请尝试其他摄像头。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is used by another program; close that, then try again.</source>
        <comment>media/webcam.py 2bd7931e</comment>
        <translation type="unfinished">摄像头“{name}”正被其他程序使用；请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; may not be used; allow it in the system&apos;s privacy settings.</source>
        <comment>media/webcam.py 9c88225d</comment>
        <translation type="unfinished">不允许使用摄像头“{name}”；请在系统隐私设置中允许。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>media/webcam.py 56eae1d1</comment>
        <translation type="unfinished">摄像头“{name}”已断开；请连接它，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives pictures of a kind that is not read; choose another.</source>
        <comment>media/webcam.py 91b2cc37</comment>
        <translation type="unfinished">摄像头“{name}”的画面类型无法读取；请选择其他摄像头。</translation>
    </message>
    <message>
        <source>The studio makes no virtual camera on this system: use the page in OBS, which has one, see docs/outputs.md.</source>
        <comment>outputs/camera/camera.py 35116778</comment>
        <translation type="unfinished">工作室在此系统上不创建虚拟摄像头：请在带有虚拟摄像头的 OBS 中使用网页，见 docs/outputs.md。</translation>
    </message>
    <message>
        <source>No virtual camera can be made: {why}. Use the page in OBS, or make one with this command in a terminal, and try again: {command}</source>
        <comment>outputs/camera/camera.py d2cbc792</comment>
        <translation type="unfinished">无法创建虚拟摄像头：{why}。请在 OBS 中使用网页，或在终端用此命令创建后重试：{command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded</source>
        <comment>outputs/camera/camera.py 16f25ab5</comment>
        <translation type="unfinished">v4l2loopback 未加载</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <comment>outputs/camera/camera.py 79358f74</comment>
        <translation type="unfinished">v4l2loopback 未安装</translation>
    </message>
    <message>
        <source>none of the studio&apos;s own on this system: use the page in OBS, which has one</source>
        <comment>outputs/camera/finding.py 2289e87c</comment>
        <translation type="unfinished">此系统上没有工作室自己的摄像头：请在带有虚拟摄像头的 OBS 中使用网页</translation>
    </message>
    <message>
        <source>OBS&apos;s virtual camera cannot be used ({why}); start it once in OBS, stop it there, and try again</source>
        <comment>outputs/camera/obs.py f9aad775</comment>
        <translation type="unfinished">无法使用 OBS 的虚拟摄像头（{why}）；请在 OBS 中启动一次再停止，然后重试</translation>
    </message>
    <message>
        <source>the camera needs OBS and the package pyvirtualcam: install OBS, start its virtual camera once, and run pip install &quot;viseme-studio[camera]&quot;</source>
        <comment>outputs/camera/obs.py 28b7b232</comment>
        <translation type="unfinished">摄像头需要 OBS 和 pyvirtualcam 包：请安装 OBS，启动一次其虚拟摄像头，并运行 pip install &quot;viseme-studio[camera]&quot;</translation>
    </message>
    <message>
        <source>PipeWire is not running</source>
        <comment>outputs/camera/pipewire.py 3fb651d2</comment>
        <translation type="unfinished">PipeWire 未运行</translation>
    </message>
    <message>
        <source>PipeWire takes no camera ({strerror})</source>
        <comment>outputs/camera/pipewire.py 04642613</comment>
        <translation type="unfinished">PipeWire 不接受摄像头（{strerror}）</translation>
    </message>
    <message>
        <source>PipeWire is not installed</source>
        <comment>outputs/camera/pipewire.py 81c2909c</comment>
        <translation type="unfinished">PipeWire 未安装</translation>
    </message>
    <message>
        <source>The camera {path} takes no pictures of {size} x {size2}; close programs that read it, and try again.</source>
        <comment>outputs/camera/v4l2.py 0fbcfc27</comment>
        <translation type="unfinished">摄像头 {path} 不接受 {size} x {size2} 的画面；请关闭读取它的程序后重试。</translation>
    </message>
    <message>
        <source>The camera {path} cannot be opened ({why}); close other programs that write to it, or add yourself to the group video.</source>
        <comment>outputs/camera/v4l2.py 119f8a8d</comment>
        <translation type="unfinished">无法打开摄像头 {path}（{why}）；请关闭向其写入的其他程序，或将自己加入 video 组。</translation>
    </message>
    <message>
        <source>The page cannot be served: the system does not answer; try again.</source>
        <comment>outputs/page/server.py 316b40e2</comment>
        <translation type="unfinished">无法提供网页：系统没有响应；请重试。</translation>
    </message>
    <message>
        <source>The page cannot be served at port {port} ({why}); name another port.</source>
        <comment>outputs/page/server.py 85ee2259</comment>
        <translation type="unfinished">无法在端口 {port} 提供网页（{why}）；请选择其他端口。</translation>
    </message>
    <message>
        <source>{most_viewers} pages are open already; close one of them.</source>
        <comment>outputs/page/server.py c8ed768f</comment>
        <translation type="unfinished">已打开 {most_viewers} 个网页；请关闭其中一个。</translation>
    </message>
    <message>
        <source>there is no such port</source>
        <comment>outputs/page/server.py 4c7cf248</comment>
        <translation type="unfinished">没有这个端口</translation>
    </message>
    <message>
        <source>The recording was ended because only {free} MB of the disk are free; it is kept. Free some space before the next.</source>
        <comment>outputs/recording.py 7857d27d</comment>
        <translation type="unfinished">录制已结束，因为磁盘只剩 {free} MB；已保留录制内容。下次录制前请腾出空间。</translation>
    </message>
    <message>
        <source>No loudspeaker is connected; connect one to hear yourself.</source>
        <comment>outputs/sound.py e9d46ec8</comment>
        <translation type="unfinished">未连接扬声器；请连接一个以听到自己的声音。</translation>
    </message>
    <message>
        <source>The key for {shown} was not kept: the system has no keyring that answers ({kind}). It is used this once; enter it again next time, or set up a keyring such as GNOME Keyring or KWallet.</source>
        <comment>outputs/stream/keys.py 429be0bf</comment>
        <translation type="unfinished">未保存 {shown} 的密钥：系统没有可响应的钥匙串（{kind}）。仅此次使用；下次请重新输入，或设置 GNOME Keyring 或 KWallet 等钥匙串。</translation>
    </message>
    <message>
        <source>only {free} MB of the disk are free</source>
        <comment>outputs/stream/sender.py 1507297d</comment>
        <translation type="unfinished">磁盘只剩 {free} MB</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid ({rest}), so the key was not sent; see whether the address is right</source>
        <comment>outputs/stream/sender.py 1a18ffa5</comment>
        <translation type="unfinished">{host} 的证书无效（{rest}），因此未发送密钥；请检查地址是否正确</translation>
    </message>
    <message>
        <source>SRT needs an ffmpeg with SRT on this computer (on Debian and Ubuntu: apt-get install ffmpeg)</source>
        <comment>outputs/stream/sender.py 2585dbba</comment>
        <translation type="unfinished">SRT 需要本机有支持 SRT 的 ffmpeg（Debian 和 Ubuntu：apt-get install ffmpeg）</translation>
    </message>
    <message>
        <source>the folder: {why}</source>
        <comment>outputs/stream/sender.py 43976e07</comment>
        <translation type="unfinished">文件夹：{why}</translation>
    </message>
    <message>
        <source>the encoder does not work here ({why}); choose another one</source>
        <comment>outputs/stream/sender.py 3f4e0310</comment>
        <translation type="unfinished">编码器在此无法使用（{why}）；请选择其他编码器</translation>
    </message>
    <message>
        <source>The pictures are {width} x {height}; to be streamed both must be even.</source>
        <comment>outputs/stream/stream.py 0f259930</comment>
        <translation type="unfinished">画面为 {width} x {height}；推流时两者都必须是偶数。</translation>
    </message>
    <message>
        <source>The stream to {name} begins anew, for the avatar&apos;s pictures have another size.</source>
        <comment>outputs/stream/stream.py d2edf7dc</comment>
        <translation type="unfinished">到 {name} 的推流重新开始，因为虚拟形象的画面大小变了。</translation>
    </message>
    <message>
        <source>{name} {what}; it is tried again.</source>
        <comment>outputs/stream/stream.py 1016d417</comment>
        <translation type="unfinished">{name} {what}；正在重试。</translation>
    </message>
    <message>
        <source>The connection to {name} was lost ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 4524bf41</comment>
        <translation type="unfinished">与 {name} 的连接中断（{words}）；正在重试。</translation>
    </message>
    <message>
        <source>The stream to {name} has ended: {words}.</source>
        <comment>outputs/stream/stream.py 38a72ae8</comment>
        <translation type="unfinished">到 {name} 的推流已结束：{words}。</translation>
    </message>
    <message>
        <source>The stream to {name} cannot be started ({why}); it is tried again.</source>
        <comment>outputs/stream/stream.py de71fed9</comment>
        <translation type="unfinished">无法开始向 {name} 推流（{why}）；正在重试。</translation>
    </message>
    <message>
        <source>The process that sends to {name} ended; it is tried again.</source>
        <comment>outputs/stream/stream.py 67b058a8</comment>
        <translation type="unfinished">向 {name} 发送的进程已结束；正在重试。</translation>
    </message>
    <message>
        <source>takes nothing any more</source>
        <comment>outputs/stream/stream.py 888742e3</comment>
        <translation type="unfinished">不再接收</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>outputs/stream/stream.py c3009ae0</comment>
        <translation type="unfinished">没有响应</translation>
    </message>
    <message>
        <source>That is no address to stream to: give {words}.</source>
        <comment>outputs/stream/target.py 40ea12dd</comment>
        <translation type="unfinished">这不是推流地址：请使用 {words}。</translation>
    </message>
    <message>
        <source>An address of {scheme} names a host and a port: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 1ed0afe7</comment>
        <translation type="unfinished">{scheme} 地址需包含主机和端口：{scheme}://HOST:PORT。</translation>
    </message>
    <message>
        <source>An address of {scheme} is a host and a port and has no path: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 53fe86d5</comment>
        <translation type="unfinished">{scheme} 地址由主机和端口组成，没有路径：{scheme}://HOST:PORT。</translation>
    </message>
    <message>
        <source>An address of udp is a host and a port and nothing else: udp://HOST:PORT.</source>
        <comment>outputs/stream/target.py 24315958</comment>
        <translation type="unfinished">udp 地址只由主机和端口组成：udp://HOST:PORT。</translation>
    </message>
    <message>
        <source>An address of {scheme} is {scheme}://HOST/APPLICATION or {scheme}://HOST/APPLICATION/KEY.</source>
        <comment>outputs/stream/target.py bbc1710f</comment>
        <translation type="unfinished">{scheme} 地址为 {scheme}://HOST/APPLICATION 或 {scheme}://HOST/APPLICATION/KEY。</translation>
    </message>
    <message>
        <source>An address of srt asks for {list} and nothing else.</source>
        <comment>outputs/stream/target.py 2cf13a4b</comment>
        <translation type="unfinished">srt 地址只接受 {list}。</translation>
    </message>
    <message>
        <source>The options of an srt address are plain words and numbers.</source>
        <comment>outputs/stream/target.py fad8197f</comment>
        <translation type="unfinished">srt 地址的选项为普通单词和数字。</translation>
    </message>
    <message>
        <source>There is no folder {value} to stream into: make it first, and give hls:FOLDER.</source>
        <comment>outputs/stream/target.py d4734169</comment>
        <translation type="unfinished">没有可推流的文件夹 {value}：请先创建，再使用 hls:FOLDER。</translation>
    </message>
    <message>
        <source>The key for {shown} has characters that no key has; copy it again from its page.</source>
        <comment>outputs/stream/target.py 06e631d5</comment>
        <translation type="unfinished">{shown} 的密钥含有无效字符；请从其页面重新复制。</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; failed ({kind}: {why}).</source>
        <comment>outputs/worker.py c52f4993</comment>
        <translation type="unfinished">输出“{name}”失败（{kind}：{why}）。</translation>
    </message>
    <message>
        <source>Learnt on the footage {name}.</source>
        <comment>personal/assembly.py 5919b3d5</comment>
        <translation type="unfinished">由素材 {name} 学习而成。</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on; what is learnt so far is kept.</source>
        <comment>personal/worker_process.py a420cfe7</comment>
        <translation type="unfinished">磁盘已满：请腾出空间后继续；已学习的内容会保留。</translation>
    </message>
    <message>
        <source>Learning needs more memory than the {most_memory} GB that it may take: use a shorter video.</source>
        <comment>personal/worker_process.py 19c21bf9</comment>
        <translation type="unfinished">学习所需内存超过允许的 {most_memory} GB：请使用更短的视频。</translation>
    </message>
    <message>
        <source>{name} has no sound, and a face is learnt together with its voice: film again with the microphone on, or choose a video in which the person speaks.</source>
        <comment>personal/footage.py 17196b99</comment>
        <translation type="unfinished">{name} 没有声音，而人脸要与其声音一起学习：请打开麦克风重新拍摄，或选择有人说话的视频。</translation>
    </message>
    <message>
        <source>No connection to {name} could be made ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 56559bb5</comment>
        <translation type="unfinished">无法连接到 {name}（{words}）；正在重试。</translation>
    </message>
    <message>
        <source>it goes by itself, and with its avatar</source>
        <comment>personal/finding.py 4a8d6c90</comment>
        <translation type="unfinished">会自动删除，也会随其虚拟形象一起删除</translation>
    </message>
    <message>
        <source>The footage needs the voice of the person: {why}</source>
        <comment>personal/footage.py 90f10850</comment>
        <translation type="unfinished">素材需要本人的声音：{why}</translation>
    </message>
    <message>
        <source>Longer, lighter or sharper footage makes it better.</source>
        <comment>personal/grading.py c4bb9b13</comment>
        <translation type="unfinished">更长、更亮或更清晰的素材效果更好。</translation>
    </message>
    <message>
        <source>The studio&apos;s own encoder has no layer that can be learnt from: install the studio again.</source>
        <comment>personal/hearing.py 48ff1085</comment>
        <translation type="unfinished">工作室自带的编码器没有可供学习的层：请重新安装工作室。</translation>
    </message>
    <message>
        <source>Making an avatar of your own needs more packages: install them with &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</source>
        <comment>personal/hearing.py 9b2fb03f</comment>
        <translation type="unfinished">制作自己的虚拟形象需要更多包：请用 &apos;pip install &quot;viseme-studio[own]&quot;&apos; 安装。</translation>
    </message>
    <message>
        <source>The packages cannot be installed{why}: install again.</source>
        <comment>personal/installing.py e477dbfa</comment>
        <translation type="unfinished">无法安装这些包{why}：请重新安装。</translation>
    </message>
    <message>
        <source>This Python belongs to the operating system, which lets only its own programs install: install the studio into an environment of its own (python -m venv), then install there.</source>
        <comment>personal/installing.py 19d87e7f</comment>
        <translation type="unfinished">此 Python 属于操作系统，只允许系统自己的程序安装：请将工作室安装到独立环境（python -m venv），再在其中安装。</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again.</source>
        <comment>personal/installing.py a14c8e89</comment>
        <translation type="unfinished">磁盘已满：请腾出空间后重新安装。</translation>
    </message>
    <message>
        <source>{get_path} cannot be written to: install as who installed the studio.</source>
        <comment>personal/installing.py 9912ae38</comment>
        <translation type="unfinished">无法写入 {get_path}：请用安装工作室的账户安装。</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded: look at the network, then install again.</source>
        <comment>personal/installing.py f6504f19</comment>
        <translation type="unfinished">无法下载这些包：请检查网络后重新安装。</translation>
    </message>
    <message>
        <source>What was downloaded is damaged: install again.</source>
        <comment>personal/installing.py 989d9943</comment>
        <translation type="unfinished">下载的内容已损坏：请重新安装。</translation>
    </message>
    <message>
        <source>There is no {absent} for Python {major}.{minor} on this system.</source>
        <comment>personal/installing.py f6a15e89</comment>
        <translation type="unfinished">此系统上没有适用于 Python {major}.{minor} 的 {absent}。</translation>
    </message>
    <message>
        <source>What learning needs is not known here, since the studio was not installed with pip: install it again.</source>
        <comment>personal/installing.py c1b28e63</comment>
        <translation type="unfinished">工作室不是用 pip 安装的，因此不知道学习需要什么：请重新安装。</translation>
    </message>
    <message>
        <source>This Python has no pip: install the packages with the program that installed the studio, as &apos;uv pip install &quot;{name}[{extra}]&quot;&apos; does.</source>
        <comment>personal/installing.py 69fa2b38</comment>
        <translation type="unfinished">此 Python 没有 pip：请用安装工作室的程序安装这些包，例如 &apos;uv pip install &quot;{name}[{extra}]&quot;&apos;。</translation>
    </message>
    <message>
        <source>Installing needs {needed} GB of free disk and there are {free}: make room, then install again.</source>
        <comment>personal/installing.py 68d09099</comment>
        <translation type="unfinished">安装需要 {needed} GB 可用磁盘空间，现有 {free} GB：请腾出空间后重新安装。</translation>
    </message>
    <message>
        <source>Installing was called off; what was downloaded whole is kept.</source>
        <comment>personal/installing.py d423d3df</comment>
        <translation type="unfinished">安装已取消；已完整下载的内容会保留。</translation>
    </message>
    <message>
        <source>The packages are installed: start the studio again to use them.</source>
        <comment>personal/installing.py ae78a24f</comment>
        <translation type="unfinished">包已安装：请重新启动工作室以使用。</translation>
    </message>
    <message>
        <source>Installing cannot be started ({why}): try again.</source>
        <comment>personal/installing.py a2f702bd</comment>
        <translation type="unfinished">无法开始安装（{why}）：请重试。</translation>
    </message>
    <message>
        <source>No GPU can be used to learn, since torch {version} {why}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>personal/learning.py 6406d0a9</comment>
        <translation type="unfinished">无法用 GPU 学习，因为 torch {version} {why}：在设置的“性能”中选择“可用的最快设备”。</translation>
    </message>
    <message>
        <source>The GPU has not enough free memory to learn: close other programs, and try again.</source>
        <comment>personal/learning.py a83b52f6</comment>
        <translation type="unfinished">GPU 的可用内存不足以学习：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>was built without CUDA</source>
        <comment>personal/learning.py be206d32</comment>
        <translation type="unfinished">不含 CUDA</translation>
    </message>
    <message>
        <source>finds none</source>
        <comment>personal/learning.py 67887e79</comment>
        <translation type="unfinished">找不到 GPU</translation>
    </message>
    <message>
        <source>It is a photo, and a mouth is learnt from a video of a minute.</source>
        <comment>personal/making.py 9a6ff044</comment>
        <translation type="unfinished">这是照片，而学习嘴部需要一分钟的视频。</translation>
    </message>
    <message>
        <source>{name} cannot be used: a mouth is learnt from a minute of speech, and the face is seen well in {count} frames; film for longer.</source>
        <comment>personal/making.py 56506eed</comment>
        <translation type="unfinished">无法使用 {name}：学习嘴部需要一分钟的讲话，而脸部清晰可见的只有 {count} 帧；请拍摄更长时间。</translation>
    </message>
    <message>
        <source>Learning needs {least_free} GB of free disk: make room, then go on.</source>
        <comment>personal/making.py a2d66918</comment>
        <translation type="unfinished">学习需要 {least_free} GB 可用磁盘空间：请腾出空间后继续。</translation>
    </message>
    <message>
        <source>Learning ended because of a fault in it{why}: start it again, it goes on from where it was.</source>
        <comment>personal/process.py b9027dc0</comment>
        <translation type="unfinished">学习因内部错误结束{why}：请重新开始，会从中断处继续。</translation>
    </message>
    <message>
        <source>Learning was ended; what is done is kept, and it goes on from there the next time.</source>
        <comment>personal/process.py 2684b5d1</comment>
        <translation type="unfinished">学习已结束；已完成的内容会保留，下次从此处继续。</translation>
    </message>
    <message>
        <source>Learning cannot be started ({why}): try again.</source>
        <comment>personal/process.py 923d2b6a</comment>
        <translation type="unfinished">无法开始学习（{why}）：请重试。</translation>
    </message>
    <message>
        <source>The sound comes {late_ms} ms after its pictures: that is corrected.</source>
        <comment>personal/report.py 3d449ebd</comment>
        <translation type="unfinished">声音比画面晚 {late_ms} 毫秒：已修正。</translation>
    </message>
    <message>
        <source>The sound comes {value} ms before its pictures: that is corrected.</source>
        <comment>personal/report.py c10034ac</comment>
        <translation type="unfinished">声音比画面早 {value} 毫秒：已修正。</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech and {wanted_s} are wanted, at least {least_s}: read a page aloud while filming, near the microphone.</source>
        <comment>personal/report.py 0c306ef8</comment>
        <translation type="unfinished">讲话有 {seconds} 秒，希望有 {wanted_s} 秒，至少 {least_s} 秒：拍摄时请靠近麦克风朗读一页。</translation>
    </message>
    <message>
        <source>Sound and picture are out of step by half a second or more: film again, or mend it.</source>
        <comment>personal/report.py 4296626e</comment>
        <translation type="unfinished">声音与画面相差半秒以上：请重新拍摄，或加以修正。</translation>
    </message>
    <message>
        <source>Cheeks or chin leave the picture in {value} % of it: go further away, or turn the camera, so that the whole head and the neck are seen.</source>
        <comment>personal/report.py d3052aad</comment>
        <translation type="unfinished">有 {value} % 的画面中脸颊或下巴超出画面：请离远些，或转动摄像头，使整个头部和颈部可见。</translation>
    </message>
    <message>
        <source>The head is turned away, covered or not followed in {value} % of the pictures, first at {clock}: these are left out; look at the camera.</source>
        <comment>personal/report.py ced63bc0</comment>
        <translation type="unfinished">有 {value} % 的画面中头部转开、被遮挡或丢失，首次在 {clock}：这些会略去；请看着镜头。</translation>
    </message>
    <message>
        <source>Something else than a mouth is seen in {value} % of the pictures, first at {clock}: these are left out; keep hands and things away from the mouth, and look at the camera.</source>
        <comment>personal/report.py 6e463ddb</comment>
        <translation type="unfinished">{value}% 的画面中看到的不是嘴，首次在 {clock}：这些画面会被略去；请让手和物品远离嘴部，并看向摄像头。</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech: {wanted_s} or more are better.</source>
        <comment>personal/report.py 09054868</comment>
        <translation type="unfinished">讲话有 {seconds} 秒：{wanted_s} 秒以上更好。</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech, which is enough.</source>
        <comment>personal/report.py 5b2cc508</comment>
        <translation type="unfinished">讲话有 {seconds} 秒，足够了。</translation>
    </message>
    <message>
        <source>Which certificate signs cannot be read ({why}): choose it again in the settings, or remove {file}.</source>
        <comment>provenance/certificate.py 7cde6679</comment>
        <translation type="unfinished">无法读取用哪个证书签名（{why}）：请在设置中重新选择，或移除 {file}。</translation>
    </message>
    <message>
        <source>{choice_file} cannot be removed ({why}).</source>
        <comment>provenance/certificate.py dff00458</comment>
        <translation type="unfinished">无法移除 {choice_file}（{why}）。</translation>
    </message>
    <message>
        <source>{name} and {name2} cannot be used for content credentials ({why}): {wanted}.</source>
        <comment>provenance/certificate.py 8cde98fa</comment>
        <translation type="unfinished">{name} 和 {name2} 不能用于内容凭证（{why}）：{wanted}。</translation>
    </message>
    <message>
        <source>{name} cannot be used for content credentials ({said}): {wanted}.</source>
        <comment>provenance/certificate.py 6de2a406</comment>
        <translation type="unfinished">{name} 不能用于内容凭证（{said}）：{wanted}。</translation>
    </message>
    <message>
        <source>it names no key and certificates</source>
        <comment>provenance/certificate.py 2c7405a7</comment>
        <translation type="unfinished">其中没有指明密钥和证书</translation>
    </message>
    <message>
        <source>{format}there is something else at {name} and {name2}.</source>
        <comment>provenance/credentials.py 7ed09b06</comment>
        <translation type="unfinished">{format}{name} 和 {name2} 处有别的内容。</translation>
    </message>
    <message>
        <source>signing it failed ({why}).</source>
        <comment>provenance/credentials.py 91b9831f</comment>
        <translation type="unfinished">签名失败（{why}）。</translation>
    </message>
    <message>
        <source>The key for content credentials, {file}, cannot be used ({why}): mend or remove it.</source>
        <comment>provenance/installation.py 008286e3</comment>
        <translation type="unfinished">无法使用内容凭证的密钥 {file}（{why}）：请修复或移除。</translation>
    </message>
    <message>
        <source>The label has to have 1 to {longest} letters on one line.</source>
        <comment>provenance/label.py 41a94460</comment>
        <translation type="unfinished">标签须为一行 1 到 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The label&apos;s place is one of {list}.</source>
        <comment>provenance/label.py 91a1c355</comment>
        <translation type="unfinished">标签位置为其中之一：{list}。</translation>
    </message>
    <message>
        <source>The label is shown for 1 to {longest_s} seconds, or always.</source>
        <comment>provenance/label.py 6a3738f2</comment>
        <translation type="unfinished">标签显示 1 到 {longest_s} 秒，或始终显示。</translation>
    </message>
    <message>
        <source>No font here has the letter &quot;{strange}&quot;; choose other words.</source>
        <comment>provenance/label.py 39e79f09</comment>
        <translation type="unfinished">此处没有字体包含字符“{strange}”；请换用其他词。</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials: the avatar in it is not among the avatars here, or says something else of itself now.</source>
        <comment>provenance/recovered.py 2e623899</comment>
        <translation type="unfinished">{name} 已保留，但没有内容凭证：其中的虚拟形象不在此处，或现在的说明不同。</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials ({why}).</source>
        <comment>provenance/recovered.py a730ca00</comment>
        <translation type="unfinished">{name} 已保留，但没有内容凭证（{why}）。</translation>
    </message>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>provenance/wording.py 9b3f73a0</comment>
        <translation type="unfinished">{name} 自本机的 Viseme Studio 签名以来未被更改。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>provenance/wording.py a176145c</comment>
        <translation type="unfinished">{name} 自{signer}使用 {maker} 以本工作室所设的证书签名以来未被更改。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>provenance/wording.py eac563f1</comment>
        <translation type="unfinished">{name} 自{signer}使用 {maker} 签名以来未被更改。颁发本工作室所设证书的机构为该名称担保。</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>provenance/wording.py b3edc32d</comment>
        <translation type="unfinished">{name} 自{signer}使用 {maker} 签名以来未被更改。签名者的身份未经核实：此处已知的机构都没有为该名称担保。</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>provenance/wording.py aa4989f2</comment>
        <translation type="unfinished">{name} 在{signer}使用 {maker} 签名之后被更改：其内容凭证所说的一切都不适用于现在的文件。</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>provenance/wording.py 3e009387</comment>
        <translation type="unfinished">{name} 的内容凭证无效（{codes}）：其中所说的一切都未得到证明。</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>provenance/wording.py f0e454ce</comment>
        <translation type="unfinished">{name} 的内容凭证已损坏，或其形式在此未知：关于它没有任何证明。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>provenance/wording.py 26889c09</comment>
        <translation type="unfinished">{name} 已损坏，或与其名称不符：无法判断它是否带有内容凭证，关于它没有任何证明。</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>provenance/wording.py cf194698</comment>
        <translation type="unfinished">{name} 内没有内容凭证；它给出了存放凭证的地址（{address}）。检查时不会访问网络，因此关于它没有任何证明。</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>provenance/wording.py 5f6b8ec2</comment>
        <translation type="unfinished">{name} 没有内容凭证：关于它没有任何证明，既不能证明是生成的，也不能证明是拍摄的。重新封装、剪切或重新压缩会使凭证丢失。</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>provenance/wording.py f88c9d0e</comment>
        <translation type="unfinished">{name} 属于此处不查找凭证的文件类型：关于它没有任何证明，既不能证明是生成的，也不能证明是拍摄的。</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>provenance/wording.py f438167f</comment>
        <translation type="unfinished">MKV 和 WebM 的凭证是旁边的另一个文件，需要一并提供。</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>provenance/wording.py 572b0260</comment>
        <translation type="unfinished">它所用的某个素材的内容凭证不成立：关于那一部分没有任何证明。</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>provenance/wording.py 0c3fc531</comment>
        <translation type="unfinished">画面类型：{source}。</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>provenance/wording.py 82b790f6</comment>
        <translation type="unfinished">其内容凭证称，画面类型：{source}。</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>provenance/wording.py 1fb9222d</comment>
        <translation type="unfinished">虚拟形象：{avatar}（许可 {licence}）。画中人：{pictured}。同意：{consent}，声明于 {date}。</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>provenance/wording.py d33741ba</comment>
        <translation type="unfinished">其中的虚拟形象数量：{count}。</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>provenance/wording.py 3af0ebe8</comment>
        <translation type="unfinished">其中还声明了此处未列出的虚拟形象：{count}。</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>provenance/wording.py aa1dbc69</comment>
        <translation type="unfinished">虚拟形象中保存有口述的同意（SHA-256 {digest}…）。</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>provenance/wording.py 2b36b6cb</comment>
        <translation type="unfinished">同意是虚拟形象的制作者所声明的；能证明的是它被声明过，而不是它属实。</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 676e089d</comment>
        <translation type="unfinished">画面带有 Viseme Studio 的隐形标记，但已无法读出属于哪个虚拟形象。这说明它可能在哪里制作；这不是证明，因为图案并不保密。</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>provenance/wording.py 4c19c11b</comment>
        <translation type="unfinished">画面中没有找到 Viseme Studio 的隐形标记：它不是在那里制作的，或者改动太大，标记已经丢失。</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>provenance/wording.py 382a9531</comment>
        <translation type="unfinished">影片太短，无法判断其中是否有 Viseme Studio 的隐形标记：需要 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>provenance/wording.py 77e2d7b1</comment>
        <translation type="unfinished">只在影片的部分时段中查找了标记：{times}。</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>provenance/wording.py 26b6e106</comment>
        <translation type="unfinished">其元数据写道：{comment} 任何人都可以写入或删除这些内容；它不能证明任何事情。</translation>
    </message>
    <message>
        <source>{clip} is the sound itself; choose another name for the clip.</source>
        <comment>render.py de39adc6</comment>
        <translation type="unfinished">{clip} 就是声音本身；请为片段选择其他名称。</translation>
    </message>
    <message>
        <source>The background of {name} cannot be exchanged: the avatar has no matte.</source>
        <comment>render.py 86127d4d</comment>
        <translation type="unfinished">无法更换 {name} 的背景：虚拟形象没有遮罩。</translation>
    </message>
    <message>
        <source>{clip} would be {width} pixels wide: choose a smaller height.</source>
        <comment>render.py 38d67412</comment>
        <translation type="unfinished">{clip} 会有 {width} 像素宽：请选择较小的高度。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <comment>TITLE</comment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>PAGES</comment>
        <translation type="unfinished">设置页面</translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <comment>AT_ONCE</comment>
        <translation type="unfinished">更改会立即保存</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <comment>NOT_SAVED</comment>
        <translation type="unfinished">未能保存设置</translation>
    </message>
    <message>
        <source>{why} What was chosen holds until the window is closed.</source>
        <comment>NOT_SAVED_WHY</comment>
        <translation type="unfinished">{why} 所选内容在窗口关闭前有效。</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">声音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>The first follows the system when another microphone becomes its default.</source>
        <comment>MICROPHONE_HINT</comment>
        <translation type="unfinished">第一项跟随系统，当另一个麦克风成为默认时随之切换。</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>GAIN</comment>
        <translation type="unfinished">增益</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <comment>GATE</comment>
        <translation type="unfinished">噪声门</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>GATE_OFF</comment>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Quiet between words</source>
        <comment>GATE_ON</comment>
        <translation type="unfinished">词间静音</translation>
    </message>
    <message>
        <source>The room is learned in some seconds; it may cut a very soft beginning of a word.</source>
        <comment>GATE_HINT</comment>
        <translation type="unfinished">几秒内学习房间噪声；可能会截掉很轻的词头。</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>LOUDSPEAKER</comment>
        <translation type="unfinished">扬声器</translation>
    </message>
    <message>
        <source>Looking for loudspeakers</source>
        <comment>LOOKING_LOUDSPEAKERS</comment>
        <translation type="unfinished">正在查找扬声器</translation>
    </message>
    <message>
        <source>No loudspeaker</source>
        <comment>NO_LOUDSPEAKER</comment>
        <translation type="unfinished">没有扬声器</translation>
    </message>
    <message>
        <source>No loudspeaker: connect one, then open this page anew.</source>
        <comment>NO_LOUDSPEAKER_TIP</comment>
        <translation type="unfinished">没有扬声器：请连接一个，然后重新打开此页。</translation>
    </message>
    <message>
        <source>For files that play and for Hear yourself, from the next time they begin.</source>
        <comment>LOUDSPEAKER_HINT</comment>
        <translation type="unfinished">用于播放的文件和“监听自己”，从下次开始时生效。</translation>
    </message>
    <message>
        <source>Volume of files</source>
        <comment>VOLUME</comment>
        <translation type="unfinished">文件音量</translation>
    </message>
    <message>
        <source>What is heard here; what leaves the studio stays as it is.</source>
        <comment>VOLUME_HINT</comment>
        <translation type="unfinished">此处听到的音量；离开工作室的声音不变。</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>TEST</comment>
        <translation type="unfinished">测试</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <comment>TEST_BUTTON</comment>
        <translation type="unfinished">测试麦克风…</translation>
    </message>
    <message>
        <source>Five seconds of speech: level, background noise, and what to do about it.</source>
        <comment>TEST_HINT</comment>
        <translation type="unfinished">说话五秒：电平、背景噪声以及改进方法。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>APPEARANCE</comment>
        <translation type="unfinished">外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">主题</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>LANGUAGE</comment>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>English</source>
        <comment>LANGUAGE_ITSELF</comment>
        <translation type="unfinished">简体中文</translation>
    </message>
    <message>
        <source>From the next start on. What is marked was translated without native speakers, and none has read it yet.</source>
        <comment>LANGUAGE_HINT</comment>
        <translation type="unfinished">下次启动生效。带标记的语言未经母语者翻译，也尚未有母语者审阅。</translation>
    </message>
    <message>
        <source>{hint} This system has no font for {names}: install one, such as Noto Sans CJK.</source>
        <comment>LANGUAGE_HINT_NO_FONT</comment>
        <translation type="unfinished">{hint} 此系统没有 {names} 的字体：请安装一种，例如 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>{own} ({english}), not reviewed</source>
        <comment>LANGUAGE_UNREVIEWED</comment>
        <translation type="unfinished">{own} ({english})，未审阅</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>TEXT_SIZE</comment>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>Rows and controls grow with it, as far as the screen has room. From the next start on.</source>
        <comment>TEXT_SIZE_HINT</comment>
        <translation type="unfinished">在屏幕空间允许的范围内，行和控件随之增大。下次启动生效。</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>RESTART</comment>
        <translation type="unfinished">重新启动</translation>
    </message>
    <message>
        <source>Restart the studio</source>
        <comment>RESTART_BUTTON</comment>
        <translation type="unfinished">重新启动工作室</translation>
    </message>
    <message>
        <source>Another language or text size is shown then, and who is live comes back live. A recording is kept; exports, streams and the page end.</source>
        <comment>RESTART_HINT</comment>
        <translation type="unfinished">之后会以其他语言或文字大小显示，正在直播的会继续。录制会保留；导出、推流和网页会结束。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">减少动态效果</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>PANELS</comment>
        <translation type="unfinished">面板</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <comment>PANELS_BUTTON</comment>
        <translation type="unfinished">重置布局</translation>
    </message>
    <message>
        <source>Every panel of the layout on screen goes back to its place.</source>
        <comment>PANELS_HINT</comment>
        <translation type="unfinished">当前布局的所有面板回到原位。</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <comment>FOLLOW_SYSTEM</comment>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>DARK</comment>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>LIGHT</comment>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>ALWAYS</comment>
        <translation type="unfinished">始终</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>NEVER</comment>
        <translation type="unfinished">从不</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">通知</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>LANGUAGES_WRITTEN zh_CN</comment>
        <translation type="unfinished">中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>LANGUAGES_WRITTEN ja</comment>
        <translation type="unfinished">日文</translation>
    </message>
    <message>
        <source>Trouble leaves when there was time to read it, or when it is over. Everything told is listed in Notices, in the menu Help.</source>
        <comment>NOTICES_HINT</comment>
        <translation type="unfinished">问题通知在有时间读完或问题消除后消失。全部通知都在“帮助”菜单的“通知”中。</translation>
    </message>
    <message>
        <source>Leave when read</source>
        <comment>NOTICES_LEAVE</comment>
        <translation type="unfinished">读完后消失</translation>
    </message>
    <message>
        <source>Stay until dismissed</source>
        <comment>NOTICES_STAY</comment>
        <translation type="unfinished">关闭前保留</translation>
    </message>
    <message>
        <source>Recording and export</source>
        <comment>CLIPS</comment>
        <translation type="unfinished">录制和导出</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>FOLDER</comment>
        <translation type="unfinished">文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>FOLDER_BUTTON</comment>
        <translation type="unfinished">选择…</translation>
    </message>
    <message>
        <source>Recording quality</source>
        <comment>RECORDING_QUALITY</comment>
        <translation type="unfinished">录制质量</translation>
    </message>
    <message>
        <source>From the next recording on.</source>
        <comment>RECORDING_QUALITY_HINT</comment>
        <translation type="unfinished">从下一次录制开始。</translation>
    </message>
    <message>
        <source>Recording format</source>
        <comment>RECORDING_FORMAT</comment>
        <translation type="unfinished">录制格式</translation>
    </message>
    <message>
        <source>Recording in parts</source>
        <comment>RECORDING_SPLIT</comment>
        <translation type="unfinished">分段录制</translation>
    </message>
    <message>
        <source>One file</source>
        <comment>RECORDING_SPLITS 0</comment>
        <translation type="unfinished">一个文件</translation>
    </message>
    <message>
        <source>Of 10 minutes</source>
        <comment>RECORDING_SPLITS 1</comment>
        <translation type="unfinished">每 10 分钟</translation>
    </message>
    <message>
        <source>Of 30 minutes</source>
        <comment>RECORDING_SPLITS 2</comment>
        <translation type="unfinished">每 30 分钟</translation>
    </message>
    <message>
        <source>Of an hour</source>
        <comment>RECORDING_SPLITS 3</comment>
        <translation type="unfinished">每小时</translation>
    </message>
    <message>
        <source>Of 1 GB</source>
        <comment>RECORDING_SPLITS 4</comment>
        <translation type="unfinished">每 1 GB</translation>
    </message>
    <message>
        <source>Of 4 GB</source>
        <comment>RECORDING_SPLITS 5</comment>
        <translation type="unfinished">每 4 GB</translation>
    </message>
    <message>
        <source>Encoder</source>
        <comment>ENCODER</comment>
        <translation type="unfinished">编码器</translation>
    </message>
    <message>
        <source>Of recordings and streams, from the next on. Graphics hardware is offered where a trial shows that it works.</source>
        <comment>ENCODER_HINT</comment>
        <translation type="unfinished">用于录制和直播，从下一次开始。试用成功的显卡硬件才会列出。</translation>
    </message>
    <message>
        <source>Export format</source>
        <comment>EXPORT_FORMAT</comment>
        <translation type="unfinished">导出格式</translation>
    </message>
    <message>
        <source>Export quality</source>
        <comment>EXPORT_QUALITY</comment>
        <translation type="unfinished">导出质量</translation>
    </message>
    <message>
        <source>Export size</source>
        <comment>EXPORT_SIZE</comment>
        <translation type="unfinished">导出大小</translation>
    </message>
    <message>
        <source>What the export window offers first; each clip can still differ.</source>
        <comment>EXPORT_SIZE_HINT</comment>
        <translation type="unfinished">导出窗口首先提供的选项；每段剪辑仍可不同。</translation>
    </message>
    <message>
        <source>As the avatar</source>
        <comment>AS_AVATAR</comment>
        <translation type="unfinished">与虚拟形象相同</translation>
    </message>
    <message>
        <source>{value}p</source>
        <comment>HEIGHT</comment>
        <translation type="unfinished">{value}p</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">虚拟形象</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">导入</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">导入…</translation>
    </message>
    <message numerus="yes">
        <source>{count} avatars in the gallery. A package ends in .avatar; it can also be dropped on the window.</source>
        <comment>IMPORT_HINT</comment>
        <extracomment>For one: {count} avatar in the gallery. A package ends in .avatar; it can also be dropped on the window.</extracomment>
        <translation type="unfinished">
            <numerusform>图库中有 {count} 个虚拟形象。包以 .avatar 结尾；也可拖放到窗口上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>OWN</comment>
        <translation type="unfinished">您自己的</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>PERFORMANCE</comment>
        <translation type="unfinished">性能</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>PROCESSOR</comment>
        <translation type="unfinished">处理器</translation>
    </message>
    <message>
        <source>A processor chosen by name is used, or the reason why not is said. Check this computer, in the menu Help, tells more.</source>
        <comment>PROCESSOR_HINT</comment>
        <translation type="unfinished">按名称选择的处理器会被使用，否则会说明原因。详情请见“帮助”菜单中的“检查此电脑”。</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <comment>PROCESSOR_AUTO</comment>
        <translation type="unfinished">可用的最快设备</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <comment>RUNS_ON</comment>
        <translation type="unfinished">网络运行于</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">前瞻</translation>
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
        <translation type="unfinished">为何在 CPU 上运行：{why}</translation>
    </message>
    <message>
        <source>{why} As long as the picture keeps 25 fps and none is skipped, nothing is lost.</source>
        <comment>WHY_SAYS</comment>
        <translation type="unfinished">{why} 只要画面保持 25 fps 且没有跳帧，就没有任何损失。</translation>
    </message>
    <message>
        <source>Running on the CPU now</source>
        <comment>FELL_TITLE</comment>
        <translation type="unfinished">现在在 CPU 上运行</translation>
    </message>
    <message>
        <source>{why} The GPU is tried again every half minute.</source>
        <comment>FELL_SAYS</comment>
        <translation type="unfinished">{why} 每半分钟会重试 GPU。</translation>
    </message>
    <message>
        <source>Running on the GPU again</source>
        <comment>BACK_TITLE</comment>
        <translation type="unfinished">重新在 GPU 上运行</translation>
    </message>
    <message>
        <source>What made it fail has passed: the pictures come from it again.</source>
        <comment>BACK_SAYS</comment>
        <translation type="unfinished">导致失败的原因已消失：画面重新由它生成。</translation>
    </message>
    <message>
        <source>This processor cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">无法使用此处理器</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>CHECK_BUTTON</comment>
        <translation type="unfinished">检查此电脑…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <comment>CHECK_TITLE</comment>
        <translation type="unfinished">检查此电脑</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>CHECK_FOUND</comment>
        <translation type="unfinished">检查结果</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>CHECK_COPY</comment>
        <translation type="unfinished">复制报告</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>CHECK_AGAIN</comment>
        <translation type="unfinished">重新检查</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>CHECK_LOOKING</comment>
        <translation type="unfinished">正在检查</translation>
    </message>
    <message>
        <source>Checking {step}</source>
        <comment>CHECK_STEP</comment>
        <translation type="unfinished">正在检查{step}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <comment>CHECK_RECORDINGS</comment>
        <translation type="unfinished">录像</translation>
    </message>
    <message>
        <source>One frame of {avatar}, from sound to finished</source>
        <comment>CHECK_PICTURE</comment>
        <translation type="unfinished">{avatar} 的一帧，从声音到完成</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It names no person, no computer and no folder: it can be sent with a question.</source>
        <comment>CHECK_COPIED</comment>
        <translation type="unfinished">报告已在剪贴板中。其中不含人员、电脑或文件夹的名称：可随问题一起发送。</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>CHECK_FAULT</comment>
        <translation type="unfinished">检查因自身错误而停止 ({kind})。</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>CHECK_SCREEN</comment>
        <translation type="unfinished">屏幕</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <comment>CHECK_SCREEN_NUMBER</comment>
        <translation type="unfinished">屏幕 {number}</translation>
    </message>
    <message>
        <source>{width:.0f} x {height:.0f}, scale {scale:g}, {hertz:.0f} Hz</source>
        <comment>CHECK_SCREEN_IS</comment>
        <translation type="unfinished">{width:.0f} x {height:.0f}，缩放 {scale:g}，{hertz:.0f} Hz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>CHECK_SCREEN_NONE</comment>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>the display does not answer: look at DISPLAY, or sign in to a desktop</source>
        <comment>CHECK_SCREEN_SILENT</comment>
        <translation type="unfinished">显示器没有响应：请检查 DISPLAY，或登录桌面</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>KEYS</comment>
        <translation type="unfinished">按键</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <comment>TALK</comment>
        <translation type="unfinished">按住说话</translation>
    </message>
    <message>
        <source>While a key is chosen, the microphone is muted unless it is held and this window has the keyboard. Backspace takes a key away, here and below.</source>
        <comment>TALK_HINT</comment>
        <translation type="unfinished">选择按键后，麦克风保持静音，除非按住该键且此窗口拥有键盘焦点。退格键可清除按键，此处及下方均可。</translation>
    </message>
    <message>
        <source>{key} is the key of: {command}. Choose another, or take it away there first.</source>
        <comment>KEY_TAKEN</comment>
        <translation type="unfinished">{key} 是此命令的按键：{command}。请选择其他按键，或先在那里清除。</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <comment>GLOBAL</comment>
        <translation type="unfinished">在其他程序中</translation>
    </message>
    <message>
        <source>Only in this window</source>
        <comment>GLOBAL_OFF</comment>
        <translation type="unfinished">仅在此窗口</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>GLOBAL_ON</comment>
        <translation type="unfinished">任何地方</translation>
    </message>
    <message>
        <source>Mute, start and stop, record, and the key that is held to talk. The desktop may ask you first.</source>
        <comment>GLOBAL_HINT</comment>
        <translation type="unfinished">静音、开始和停止、录制，以及按住说话的键。桌面可能会先询问您。</translation>
    </message>
    <message>
        <source>These keys work everywhere now.</source>
        <comment>GLOBAL_TAKEN</comment>
        <translation type="unfinished">这些按键现在在任何地方都有效。</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs beside others; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_NONE</comment>
        <translation type="unfinished">此桌面不向后台程序提供按键；工作室窗口拥有键盘焦点时它们有效。</translation>
    </message>
    <message>
        <source>The desktop did not give the keys; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_REFUSED</comment>
        <translation type="unfinished">桌面未提供按键；工作室窗口拥有键盘焦点时它们有效。</translation>
    </message>
    <message>
        <source>Another program has one of these keys already; choose other keys, or end it.</source>
        <comment>GLOBAL_GRABBED</comment>
        <translation type="unfinished">其他程序已占用其中一个按键；请选择其他按键，或结束该程序。</translation>
    </message>
    <message>
        <source>{key} is no key that works everywhere; choose another.</source>
        <comment>GLOBAL_NO_KEY</comment>
        <translation type="unfinished">{key} 不是随处可用的按键；请选择其他按键。</translation>
    </message>
    <message>
        <source>The desktop does not give the keys any more; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_LOST</comment>
        <translation type="unfinished">桌面不再提供按键；工作室窗口拥有键盘焦点时它们有效。</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>KEYS_RESET</comment>
        <translation type="unfinished">所有按键</translation>
    </message>
    <message>
        <source>As they came</source>
        <comment>KEYS_RESET_BUTTON</comment>
        <translation type="unfinished">恢复默认</translation>
    </message>
    <message>
        <source>Every command gets the key that it came with.</source>
        <comment>KEYS_RESET_HINT</comment>
        <translation type="unfinished">每个命令恢复原来的按键。</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Start</source>
        <comment>START</comment>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>STOP</comment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <comment>START_TIP</comment>
        <translation type="unfinished">开始或停止（空格）</translation>
    </message>
    <message>
        <source>Start plays {name}: there is no microphone (Space)</source>
        <comment>START_FILE_TIP</comment>
        <translation type="unfinished">没有麦克风：“开始”会播放 {name}（空格）</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Make clips from sound files (Ctrl+E)</source>
        <comment>EXPORT_TIP</comment>
        <translation type="unfinished">用声音文件制作剪辑 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Open a sound file (Ctrl+O)</source>
        <comment>OPEN_TIP</comment>
        <translation type="unfinished">打开声音文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>No file</source>
        <comment>NO_FILE</comment>
        <translation type="unfinished">无文件</translation>
    </message>
    <message>
        <source>Play the file (Ctrl+P)</source>
        <comment>PLAY_TIP</comment>
        <translation type="unfinished">播放文件 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the file (Ctrl+P)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">暂停文件 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Loop the file (Ctrl+L)</source>
        <comment>LOOP_TIP</comment>
        <translation type="unfinished">循环播放文件 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <comment>MUTE_TIP</comment>
        <translation type="unfinished">将麦克风静音 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <comment>UNMUTE_TIP</comment>
        <translation type="unfinished">取消麦克风静音 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <comment>GAIN_NAME</comment>
        <translation type="unfinished">增益（分贝）</translation>
    </message>
    <message>
        <source>Microphone gain; double-click for 0 dB</source>
        <comment>GAIN</comment>
        <translation type="unfinished">麦克风增益；双击为 0 dB</translation>
    </message>
    <message>
        <source>Microphone gain: {value}; double-click for 0 dB</source>
        <comment>GAIN_TIP</comment>
        <translation type="unfinished">麦克风增益：{value}；双击为 0 dB</translation>
    </message>
    <message>
        <source>Drop a sound file here and the avatar speaks it</source>
        <comment>SEEK_HINT</comment>
        <translation type="unfinished">将声音文件拖放到此处，虚拟形象会说出它</translation>
    </message>
    <message>
        <source>Drop a sound file here</source>
        <comment>SEEK_HINT_SHORT</comment>
        <translation type="unfinished">将声音文件拖放到此处</translation>
    </message>
    <message>
        <source>Position in the sound file</source>
        <comment>SEEK_NAME</comment>
        <translation type="unfinished">声音文件中的位置</translation>
    </message>
    <message>
        <source>{position:.0f} of {length:.0f} seconds</source>
        <comment>SEEK_SAYS</comment>
        <translation type="unfinished">{position:.0f} / {length:.0f} 秒</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <comment>NONE</comment>
        <translation type="unfinished">未找到麦克风</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NONE_SHORT</comment>
        <translation type="unfinished">没有麦克风</translation>
    </message>
    <message>
        <source>No microphone: connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>NONE_TIP</comment>
        <translation type="unfinished">没有麦克风：连接一个，它会自动出现；或让虚拟形象说出一个声音文件。</translation>
    </message>
    <message>
        <source> (default)</source>
        <comment>DEFAULT</comment>
        <translation type="unfinished">（默认）</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>SYSTEM_DEFAULT</comment>
        <translation type="unfinished">系统默认</translation>
    </message>
    <message>
        <source>{name} records what this computer plays; it is no microphone.</source>
        <comment>MONITOR</comment>
        <translation type="unfinished">{name} 录制的是这台电脑播放的声音，它不是麦克风。</translation>
    </message>
    <message>
        <source>The system&apos;s default, {monitor}, records what this computer plays; {name} is heard instead.</source>
        <comment>DEFAULT_IS_MONITOR</comment>
        <translation type="unfinished">系统默认的 {monitor} 录制的是这台电脑播放的声音；改为听 {name}。</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself. {name} only records what this computer plays.</source>
        <comment>ONLY_MONITOR</comment>
        <translation type="unfinished">连接一个麦克风，它会自动出现。{name} 只录制这台电脑播放的声音。</translation>
    </message>
    <message>
        <source>There is no file to play yet: open a sound file first (Ctrl+O)</source>
        <comment>PLAY_NOT_YET</comment>
        <translation type="unfinished">还没有可播放的文件：请先打开一个声音文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">正在查找麦克风…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>LOOKING_SHORT</comment>
        <translation type="unfinished">查找中…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <comment>USE_ANYWAY</comment>
        <translation type="unfinished">仍然使用</translation>
    </message>
    <message>
        <source>Unplugged: {name}</source>
        <comment>UNPLUGGED</comment>
        <translation type="unfinished">已拔出：{name}</translation>
    </message>
    <message>
        <source>Level in dBFS. CLIP goes out after 5 seconds, or when you click it.</source>
        <comment>METER_TIP</comment>
        <translation type="unfinished">电平，单位 dBFS。CLIP 在 5 秒后或点击后熄灭。</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <comment>METER_NAME</comment>
        <translation type="unfinished">麦克风电平</translation>
    </message>
    <message>
        <source>{level:.0f} dB, peak {peak:.0f} dB</source>
        <comment>METER_SAYS</comment>
        <translation type="unfinished">{level:.0f} dB，峰值 {peak:.0f} dB</translation>
    </message>
    <message>
        <source>No signal</source>
        <comment>METER_SILENT</comment>
        <translation type="unfinished">无信号</translation>
    </message>
    <message>
        <source>{level}. Clipped: press Enter to reset.</source>
        <comment>METER_CLIPPED</comment>
        <translation type="unfinished">{level}。已削波：按回车键复位。</translation>
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
        <translation type="unfinished">声音和视频 (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <comment>OPEN_FILE</comment>
        <translation type="unfinished">打开声音文件</translation>
    </message>
    <message>
        <source>Open a sound file…</source>
        <comment>OPEN_FILE_BUTTON</comment>
        <translation type="unfinished">打开声音文件…</translation>
    </message>
    <message>
        <source>Choose the track of sound</source>
        <comment>TRACKS</comment>
        <translation type="unfinished">选择音轨</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <comment>TRACK</comment>
        <translation type="unfinished">音轨 {number}</translation>
    </message>
    <message>
        <source>{track}, one of {count} tracks of sound</source>
        <comment>TRACK_USED</comment>
        <translation type="unfinished">{track}，共 {count} 条音轨</translation>
    </message>
    <message>
        <source>mono</source>
        <comment>MONO</comment>
        <translation type="unfinished">单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <comment>STEREO</comment>
        <translation type="unfinished">立体声</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <comment>CHANNELS</comment>
        <translation type="unfinished">{count} 声道</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <comment>FILE_UNUSABLE</comment>
        <translation type="unfinished">无法使用此文件</translation>
    </message>
    <message>
        <source>This file cannot be played</source>
        <comment>FILE_UNPLAYABLE</comment>
        <translation type="unfinished">无法播放此文件</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>FILE_REMARKS</comment>
        <translation type="unfinished">关于 {name}</translation>
    </message>
    <message>
        <source>No such file</source>
        <comment>NO_SUCH_FILE</comment>
        <translation type="unfinished">没有此文件</translation>
    </message>
    <message>
        <source>{path} is not there: choose another file.</source>
        <comment>FILE_GONE</comment>
        <translation type="unfinished">{path} 不存在：请选择其他文件。</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>NO_SOUND</comment>
        <translation type="unfinished">没有声音</translation>
    </message>
    <message>
        <source>The file plays unheard</source>
        <comment>UNHEARD</comment>
        <translation type="unfinished">文件播放但听不到</translation>
    </message>
    <message>
        <source>Play the file</source>
        <comment>PLAY_FILE</comment>
        <translation type="unfinished">播放文件</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NO_MICROPHONE</comment>
        <translation type="unfinished">没有麦克风</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>CONNECT_ONE</comment>
        <translation type="unfinished">连接一个麦克风，它会自动出现；或让虚拟形象说出一个声音文件。</translation>
    </message>
    <message>
        <source>The sound server does not answer</source>
        <comment>SERVER_SILENT</comment>
        <translation type="unfinished">声音服务器没有响应</translation>
    </message>
    <message>
        <source>It goes on by itself when it does; if not, sign out and in again, or let the avatar speak a sound file.</source>
        <comment>SERVER_SILENT_HINT</comment>
        <translation type="unfinished">它响应后会自动继续；否则请注销后重新登录，或让虚拟形象说出一个声音文件。</translation>
    </message>
    <message>
        <source>{name} is late</source>
        <comment>LATE</comment>
        <translation type="unfinished">{name} 延迟</translation>
    </message>
    <message>
        <source>{name}: no signal</source>
        <comment>NO_SIGNAL</comment>
        <translation type="unfinished">{name}：无信号</translation>
    </message>
    <message>
        <source>{name}: only silence</source>
        <comment>ONLY_SILENCE</comment>
        <translation type="unfinished">{name}：只有静音</translation>
    </message>
    <message>
        <source>It is switched off, or this program may not use it: look at its switch and at the system&apos;s privacy settings.</source>
        <comment>SILENCE_HINT</comment>
        <translation type="unfinished">它已关闭，或不允许此程序使用：请查看其开关和系统的隐私设置。</translation>
    </message>
    <message>
        <source>The avatar is resting. Connect the microphone again and it goes on by itself, or use another.</source>
        <comment>NO_SIGNAL_LOST</comment>
        <translation type="unfinished">虚拟形象处于静止状态。重新连接麦克风会自动继续，或使用另一个。</translation>
    </message>
    <message>
        <source>no signal since {time}</source>
        <comment>NO_SIGNAL_SINCE</comment>
        <translation type="unfinished">{time} 起无信号</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">使用 {name}</translation>
    </message>
    <message>
        <source>You are muted</source>
        <comment>YOU_ARE_MUTED</comment>
        <translation type="unfinished">您已静音</translation>
    </message>
    <message>
        <source>The microphone hears you, the avatar does not.</source>
        <comment>MUTED_SPEECH</comment>
        <translation type="unfinished">麦克风能听到您，虚拟形象听不到。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>UNMUTE</comment>
        <translation type="unfinished">取消静音</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <comment>TEST_TITLE</comment>
        <translation type="unfinished">测试麦克风</translation>
    </message>
    <message>
        <source>Press Test and speak as you usually do.</source>
        <comment>TEST_FIRST</comment>
        <translation type="unfinished">请按“测试”，像平时一样说话。</translation>
    </message>
    <message>
        <source>Speak now, as you usually do.</source>
        <comment>TEST_NOW</comment>
        <translation type="unfinished">现在请像平时一样说话。</translation>
    </message>
    <message>
        <source>Test for 5 seconds</source>
        <comment>TEST_BEGIN</comment>
        <translation type="unfinished">测试 5 秒</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <comment>TEST_PROGRESS</comment>
        <translation type="unfinished">测试进度</translation>
    </message>
    <message>
        <source>No signal: look at the microphone&apos;s switch, and at the system&apos;s privacy settings.</source>
        <comment>TEST_ZEROS</comment>
        <translation type="unfinished">无信号：请查看麦克风开关和系统的隐私设置。</translation>
    </message>
    <message>
        <source>No sound came: choose another microphone, or connect this one again.</source>
        <comment>TEST_NOTHING</comment>
        <translation type="unfinished">没有声音：请选择其他麦克风，或重新连接此麦克风。</translation>
    </message>
    <message>
        <source>It is silent: speak closer to it, or choose another microphone.</source>
        <comment>TEST_SILENT</comment>
        <translation type="unfinished">没有声响：请靠近一些说话，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>It clips: lower the gain here or in the system. {heard}.</source>
        <comment>TEST_CLIPS</comment>
        <translation type="unfinished">削波：请在此处或系统中降低增益。{heard}。</translation>
    </message>
    <message>
        <source>Too quiet: raise the gain, or speak closer to it. {heard}.</source>
        <comment>TEST_QUIET</comment>
        <translation type="unfinished">太轻：请提高增益，或靠近一些说话。{heard}。</translation>
    </message>
    <message>
        <source>The room is noisy, or there was no speech: find a quieter place, or speak closer. {heard}.</source>
        <comment>TEST_NOISY</comment>
        <translation type="unfinished">房间嘈杂或没有说话：请换个安静的地方，或靠近一些说话。{heard}。</translation>
    </message>
    <message>
        <source>Good level. {heard}, no clipping.</source>
        <comment>TEST_GOOD</comment>
        <translation type="unfinished">电平良好。{heard}，无削波。</translation>
    </message>
    <message>
        <source>Speech {speech}, background noise {noise}</source>
        <comment>TEST_HEARD</comment>
        <translation type="unfinished">语音 {speech}，背景噪声 {noise}</translation>
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
        <translation type="unfinished">正在加载虚拟形象</translation>
    </message>
    <message>
        <source>No picture</source>
        <comment>NO_PICTURE</comment>
        <translation type="unfinished">没有画面</translation>
    </message>
    <message>
        <source>Preview of the avatar</source>
        <comment>PREVIEW</comment>
        <translation type="unfinished">虚拟形象预览</translation>
    </message>
    <message>
        <source>{state}, MUTED. {figures}</source>
        <comment>PREVIEW_SAYS_MUTED</comment>
        <translation type="unfinished">{state}，已静音。{figures}</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>LIVE</comment>
        <translation type="unfinished">实时</translation>
    </message>
    <message>
        <source>RESTING</source>
        <comment>RESTING</comment>
        <translation type="unfinished">静止</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">已暂停</translation>
    </message>
    <message>
        <source>MUTED</source>
        <comment>MUTED</comment>
        <translation type="unfinished">已静音</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <comment>REC</comment>
        <translation type="unfinished">REC {time}</translation>
    </message>
    <message>
        <source>REC PAUSED</source>
        <comment>REC_PAUSED</comment>
        <translation type="unfinished">REC 已暂停</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <comment>ORIGINAL</comment>
        <translation type="unfinished">原始</translation>
    </message>
    <message>
        <source>DIFFERENCE × {times}</source>
        <comment>DIFFERENCE</comment>
        <translation type="unfinished">差异 × {times}</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>sound → screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">声音 → 屏幕</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>MILLISECONDS</comment>
        <translation type="unfinished">{value} 毫秒</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>FILE</comment>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open a sound file…</source>
        <comment>OPEN</comment>
        <translation type="unfinished">打开声音文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <comment>OPEN_RECENT</comment>
        <translation type="unfinished">最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>NO_RECENT</comment>
        <translation type="unfinished">没有最近的文件</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <comment>CLEAR_RECENT</comment>
        <translation type="unfinished">清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">保存画面(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;trace…</source>
        <comment>SAVE_TRACE</comment>
        <translation type="unfinished">保存跟踪(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>QUIT</comment>
        <translation type="unfinished">退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>VIEW</comment>
        <translation type="unfinished">视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <comment>PRESENT_LAYOUT</comment>
        <translation type="unfinished">演示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <comment>STUDIO_LAYOUT</comment>
        <translation type="unfinished">工作室(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <comment>ENGINEER_LAYOUT</comment>
        <translation type="unfinished">工程(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare the mouth</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">比较嘴部(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Painted</source>
        <comment>COMPARE_PAINTED</comment>
        <translation type="unfinished">绘制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <comment>COMPARE_ORIGINAL</comment>
        <translation type="unfinished">原始(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Difference, {times} times stronger</source>
        <comment>COMPARE_DIFFERENCE</comment>
        <translation type="unfinished">差异，放大 {times} 倍(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Freeze the panels</source>
        <comment>FREEZE</comment>
        <translation type="unfinished">冻结面板(&amp;F)</translation>
    </message>
    <message>
        <source>Exp&amp;ort the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">将选区导出为剪辑(&amp;O)</translation>
    </message>
    <message>
        <source>Picture in a small &amp;window</source>
        <comment>FLOATING</comment>
        <translation type="unfinished">在小窗口中显示画面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">主题(&amp;T)</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <comment>RESET_LAYOUT</comment>
        <translation type="unfinished">重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">虚拟形象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Make your own avatar…</source>
        <comment>MAKE_OWN</comment>
        <translation type="unfinished">制作您自己的虚拟形象(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>NEXT</comment>
        <translation type="unfinished">下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>PREVIOUS</comment>
        <translation type="unfinished">上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">前瞻(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>DETAILS</comment>
        <translation type="unfinished">详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">声音(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <comment>START_STOP</comment>
        <translation type="unfinished">开始或停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mute the microphone</source>
        <comment>MUTE</comment>
        <translation type="unfinished">将麦克风静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Test the microphone…</source>
        <comment>TEST</comment>
        <translation type="unfinished">测试麦克风(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause the file</source>
        <comment>PLAY</comment>
        <translation type="unfinished">播放或暂停文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Loop the file</source>
        <comment>LOOP</comment>
        <translation type="unfinished">循环播放文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <comment>PAUSE_RECORDING</comment>
        <translation type="unfinished">暂停录制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <comment>SETTINGS</comment>
        <translation type="unfinished">设置(&amp;S)…</translation>
    </message>
    <message>
        <source>LATE</source>
        <comment>LATE</comment>
        <translation type="unfinished">延迟</translation>
    </message>
    <message>
        <source>Over the budget of {budget:.0f} ms</source>
        <comment>OVER_BUDGET_TIP</comment>
        <translation type="unfinished">超出 {budget:.0f} 毫秒的预算</translation>
    </message>
    <message>
        <source>Save pa&amp;nels…</source>
        <comment>SAVE_PANELS</comment>
        <translation type="unfinished">保存面板(&amp;N)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt view of the mouth</source>
        <comment>COMPARE_NEXT</comment>
        <translation type="unfinished">切换到嘴部的下一视图(&amp;X)</translation>
    </message>
    <message>
        <source>Choose a &amp;region</source>
        <comment>CHOOSE_REGION</comment>
        <translation type="unfinished">选择选区(&amp;R)</translation>
    </message>
    <message>
        <source>R, Shift+drag</source>
        <comment>REGION_KEYS</comment>
        <translation type="unfinished">R，Shift+拖动</translation>
    </message>
    <message>
        <source>Compare with a sess&amp;ion…</source>
        <comment>COMPARE_SESSION</comment>
        <translation type="unfinished">与会话比较(&amp;I)…</translation>
    </message>
    <message>
        <source>Stop comparin&amp;g with a session</source>
        <comment>COMPARE_NO_SESSION</comment>
        <translation type="unfinished">停止与会话比较(&amp;G)</translation>
    </message>
    <message>
        <source>Picture in f&amp;ull screen</source>
        <comment>FULL_SCREEN</comment>
        <translation type="unfinished">全屏显示画面(&amp;U)</translation>
    </message>
    <message>
        <source>Back to the whole window (Escape)</source>
        <comment>BACK</comment>
        <translation type="unfinished">返回完整窗口 (Esc)</translation>
    </message>
    <message>
        <source>Play a s&amp;ample</source>
        <comment>PLAY_SAMPLE</comment>
        <translation type="unfinished">播放示例(&amp;A)</translation>
    </message>
    <message>
        <source>Show r&amp;ecordings</source>
        <comment>SHOW_RECORDINGS</comment>
        <translation type="unfinished">显示录像(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder for recordings…</source>
        <comment>RECORDINGS_FOLDER</comment>
        <translation type="unfinished">录像文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>HELP</comment>
        <translation type="unfinished">帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <comment>SHORTCUTS</comment>
        <translation type="unfinished">快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Check a &amp;file…</source>
        <comment>CHECK_FILE</comment>
        <translation type="unfinished">检查文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <comment>CHECK</comment>
        <translation type="unfinished">检查此电脑(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Viseme Studio</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">关于 Viseme Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Layouts</source>
        <comment>LAYOUTS</comment>
        <translation type="unfinished">布局</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <comment>LAYOUT</comment>
        <translation type="unfinished">布局：{name}</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>PRESENT</comment>
        <translation type="unfinished">演示</translation>
    </message>
    <message>
        <source>Studio</source>
        <comment>STUDIO_NAME</comment>
        <translation type="unfinished">工作室</translation>
    </message>
    <message>
        <source>Engineer</source>
        <comment>ENGINEER</comment>
        <translation type="unfinished">工程</translation>
    </message>
    <message>
        <source>{panel}: panel menu</source>
        <comment>PANEL_MENU</comment>
        <translation type="unfinished">{panel}：面板菜单</translation>
    </message>
    <message>
        <source>Expand</source>
        <comment>EXPAND</comment>
        <translation type="unfinished">展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <comment>COLLAPSE</comment>
        <translation type="unfinished">收起</translation>
    </message>
    <message>
        <source>Dock</source>
        <comment>DOCK</comment>
        <translation type="unfinished">停靠</translation>
    </message>
    <message>
        <source>Float</source>
        <comment>FLOAT</comment>
        <translation type="unfinished">浮动</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>HIDE</comment>
        <translation type="unfinished">隐藏</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <comment>CLOSE_PANEL</comment>
        <translation type="unfinished">{panel}：关闭</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>TRANSPORT</comment>
        <translation type="unfinished">传输控制</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>STATUS</comment>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>why</source>
        <comment>WHY</comment>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>Why it runs on this processor</source>
        <comment>WHY_PROCESSOR</comment>
        <translation type="unfinished">为何在此处理器上运行</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>STARTING</comment>
        <translation type="unfinished">正在启动</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>READY</comment>
        <translation type="unfinished">就绪</translation>
    </message>
    <message>
        <source>Ready: without a microphone, Start plays {name}</source>
        <comment>READY_FILE</comment>
        <translation type="unfinished">就绪：没有麦克风，“开始”会播放 {name}</translation>
    </message>
    <message>
        <source>No signal from the microphone</source>
        <comment>LOST</comment>
        <translation type="unfinished">麦克风无信号</translation>
    </message>
    <message>
        <source>The microphone is late: the computer or its sound server holds it up</source>
        <comment>LATE_SAYS</comment>
        <translation type="unfinished">麦克风延迟：被电脑或其声音服务器拖住</translation>
    </message>
    <message>
        <source>Playing: {name}</source>
        <comment>PLAYING</comment>
        <translation type="unfinished">正在播放：{name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <comment>FILE_PAUSED</comment>
        <translation type="unfinished">已暂停：{name}</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>THE_FILE</comment>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Live for {time}</source>
        <comment>LIVE_FOR</comment>
        <translation type="unfinished">已直播 {time}</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>STATUS_MUTED</comment>
        <translation type="unfinished">已静音</translation>
    </message>
    <message>
        <source>Too slow: {part} takes {took:.0f} of {budget:.0f} ms</source>
        <comment>TOO_SLOW</comment>
        <translation type="unfinished">太慢：{part}用了 {took:.0f}，预算 {budget:.0f} 毫秒</translation>
    </message>
    <message>
        <source>Too slow: frames are skipped</source>
        <comment>TOO_SLOW_FRAMES</comment>
        <translation type="unfinished">太慢：有帧被跳过</translation>
    </message>
    <message>
        <source>Other programs take {others:.0f} % of the CPU: frames are skipped</source>
        <comment>TOO_BUSY</comment>
        <translation type="unfinished">其他程序占用 CPU 的 {others:.0f} %：有帧被跳过</translation>
    </message>
    <message>
        <source>fps</source>
        <comment>FIGURE_FPS</comment>
        <translation type="unfinished">fps</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>FIGURE_SKIPPED</comment>
        <translation type="unfinished">跳过</translation>
    </message>
    <message>
        <source>skipped since {time}</source>
        <comment>SKIPPED_SINCE</comment>
        <translation type="unfinished">自 {time} 起跳过</translation>
    </message>
    <message>
        <source>Frames that were never made, since {time}</source>
        <comment>SKIPPED_TIP</comment>
        <translation type="unfinished">自 {time} 起从未生成的帧</translation>
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
        <translation type="unfinished">通知：{title}。{words}</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <comment>DISMISS</comment>
        <translation type="unfinished">关闭此通知</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <comment>NOTICES_TITLE</comment>
        <translation type="unfinished">启动以来的通知</translation>
    </message>
    <message>
        <source>There was none.</source>
        <comment>NOTICES_NONE</comment>
        <translation type="unfinished">没有通知。</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>NOTICES_COPY</comment>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>NOTICES_COPIED</comment>
        <translation type="unfinished">已复制。</translation>
    </message>
    <message numerus="yes">
        <source>{count} notices</source>
        <comment>NOTICES_UNSEEN</comment>
        <extracomment>For one: {count} notice</extracomment>
        <translation type="unfinished">
            <numerusform>{count} 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too small to show it: click to read it</source>
        <comment>NOTICES_UNSEEN_TIP</comment>
        <translation type="unfinished">画面太小，无法显示：点击阅读</translation>
    </message>
    <message numerus="yes">
        <source>{count} more notices</source>
        <comment>NOTICES_WAIT</comment>
        <extracomment>For one: {count} more notice</extracomment>
        <translation type="unfinished">
            <numerusform>还有 {count} 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>SHOW_IN_FOLDER</comment>
        <translation type="unfinished">在文件夹中显示</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY_IT</comment>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>Nothing here can play it</source>
        <comment>NO_PLAYER</comment>
        <translation type="unfinished">此处没有可播放的程序</translation>
    </message>
    <message>
        <source>This system has no program for {name}: install a player, such as VLC, or show it in its folder.</source>
        <comment>NO_PLAYER_SAYS</comment>
        <translation type="unfinished">此系统没有可打开 {name} 的程序：请安装 VLC 等播放器，或在文件夹中显示。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <comment>CHOOSE_ANOTHER</comment>
        <translation type="unfinished">选择其他…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <comment>CSV_SAVE</comment>
        <translation type="unfinished">另存为 CSV…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <comment>CSV_COPY</comment>
        <translation type="unfinished">复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <comment>CSV_TITLE</comment>
        <translation type="unfinished">另存为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <comment>CSV_FILES</comment>
        <translation type="unfinished">CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table saved</source>
        <comment>CSV_SAVED</comment>
        <translation type="unfinished">表格已保存</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <comment>CSV_NOT_SAVED</comment>
        <translation type="unfinished">未能保存表格</translation>
    </message>
    <message>
        <source>Save picture</source>
        <comment>PICTURE_TITLE</comment>
        <translation type="unfinished">保存画面</translation>
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
        <translation type="unfinished">画面已保存</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <comment>PICTURE_NOT_SAVED</comment>
        <translation type="unfinished">未能保存画面</translation>
    </message>
    <message>
        <source>Save trace</source>
        <comment>TRACE_TITLE</comment>
        <translation type="unfinished">保存跟踪</translation>
    </message>
    <message>
        <source>viseme-studio-trace.json</source>
        <comment>TRACE_NAME</comment>
        <translation type="unfinished">viseme-studio-trace.json</translation>
    </message>
    <message>
        <source>Trace (*.json)</source>
        <comment>TRACE_FILES</comment>
        <translation type="unfinished">跟踪 (*.json)</translation>
    </message>
    <message>
        <source>The trace was not saved</source>
        <comment>TRACE_NOT_SAVED</comment>
        <translation type="unfinished">未能保存跟踪</translation>
    </message>
    <message numerus="yes">
        <source>Trace of {count} frames saved</source>
        <comment>TRACE_SAVED</comment>
        <extracomment>For one: Trace of {count} frame saved</extracomment>
        <translation type="unfinished">
            <numerusform>已保存 {count} 帧的跟踪</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>WELCOME</comment>
        <translation type="unfinished">欢迎</translation>
    </message>
    <message>
        <source>Press Start and speak: the avatar speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_SAYS</comment>
        <translation type="unfinished">按“开始”并说话：虚拟形象会和您一起说，任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Press Start and speak: {name} speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_NAMED</comment>
        <translation type="unfinished">按“开始”并说话：{name} 会和您一起说，任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>No microphone was found: connect one, or let the avatar speak a sample.</source>
        <comment>WELCOME_DEAF</comment>
        <translation type="unfinished">未找到麦克风：请连接一个，或让虚拟形象说出示例。</translation>
    </message>
    <message>
        <source>The sound server does not answer: sign out and in again, or let the avatar speak a sample.</source>
        <comment>WELCOME_SILENT</comment>
        <translation type="unfinished">声音服务器没有响应：请注销后重新登录，或让虚拟形象说出示例。</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <comment>WELCOME_SAMPLE</comment>
        <translation type="unfinished">播放示例</translation>
    </message>
    <message>
        <source>Hide this card</source>
        <comment>WELCOME_HIDE</comment>
        <translation type="unfinished">隐藏此卡片</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DONE</comment>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>CLOSE</comment>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>CANCEL</comment>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>RENAME</comment>
        <translation type="unfinished">重命名</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>SHORTCUTS_TITLE</comment>
        <translation type="unfinished">快捷键</translation>
    </message>
    <message>
        <source>While the panels are frozen</source>
        <comment>FROZEN_TITLE</comment>
        <translation type="unfinished">面板冻结时</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <comment>FROZEN_DOES 0</comment>
        <translation type="unfinished">选择选区</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>FROZEN_DOES 1</comment>
        <translation type="unfinished">缩放</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>FROZEN_DOES 2</comment>
        <translation type="unfinished">平移</translation>
    </message>
    <message>
        <source>All ten minutes, the newest</source>
        <comment>FROZEN_DOES 3</comment>
        <translation type="unfinished">全部十分钟，最新</translation>
    </message>
    <message>
        <source>Set cursor A</source>
        <comment>FROZEN_DOES 4</comment>
        <translation type="unfinished">设置光标 A</translation>
    </message>
    <message>
        <source>Set cursor B</source>
        <comment>FROZEN_DOES 5</comment>
        <translation type="unfinished">设置光标 B</translation>
    </message>
    <message>
        <source>Where a frame&apos;s time went</source>
        <comment>FROZEN_DOES 6</comment>
        <translation type="unfinished">一帧的时间花在哪里</translation>
    </message>
    <message>
        <source>Read a value</source>
        <comment>FROZEN_DOES 7</comment>
        <translation type="unfinished">读取数值</translation>
    </message>
    <message>
        <source>Back to live</source>
        <comment>FROZEN_DOES 8</comment>
        <translation type="unfinished">回到实时</translation>
    </message>
    <message>
        <source>Shift+drag, or R</source>
        <comment>FROZEN_KEYS 0</comment>
        <translation type="unfinished">Shift+拖动，或 R</translation>
    </message>
    <message>
        <source>Wheel, or Up and Down</source>
        <comment>FROZEN_KEYS 1</comment>
        <translation type="unfinished">滚轮，或上下键</translation>
    </message>
    <message>
        <source>Drag, or Left and Right</source>
        <comment>FROZEN_KEYS 2</comment>
        <translation type="unfinished">拖动，或左右键</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>FROZEN_KEYS 3</comment>
        <translation type="unfinished">Home、End</translation>
    </message>
    <message>
        <source>Click, or A</source>
        <comment>FROZEN_KEYS 4</comment>
        <translation type="unfinished">单击，或 A</translation>
    </message>
    <message>
        <source>Shift+click, or B</source>
        <comment>FROZEN_KEYS 5</comment>
        <translation type="unfinished">Shift+单击，或 B</translation>
    </message>
    <message>
        <source>Click in the latency&apos;s history</source>
        <comment>FROZEN_KEYS 6</comment>
        <translation type="unfinished">单击延迟历史</translation>
    </message>
    <message>
        <source>Point at it</source>
        <comment>FROZEN_KEYS 7</comment>
        <translation type="unfinished">指向它</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>FROZEN_KEYS 8</comment>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>SPACE</comment>
        <translation type="unfinished">空格</translation>
    </message>
    <message>
        <source>A portrait speaks with your voice, live. Sound and pictures stay on this computer.</source>
        <comment>ABOUT_IS</comment>
        <translation type="unfinished">肖像用您的声音实时说话。声音和画面留在此电脑上。</translation>
    </message>
    <message>
        <source>Version {number}. MIT licence.</source>
        <comment>ABOUT_VERSION</comment>
        <translation type="unfinished">版本 {number}。MIT 许可。</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <comment>ABOUT_CHECKOUT</comment>
        <translation type="unfinished">来自源码检出</translation>
    </message>
    <message>
        <source>Inter typeface: SIL Open Font License 1.1. Qt: LGPL 3.0.</source>
        <comment>ABOUT_PARTS</comment>
        <translation type="unfinished">Inter 字体：SIL Open Font License 1.1。Qt：LGPL 3.0。</translation>
    </message>
</context>
</TS>
