<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>avatars</name>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">Avatares</translation>
    </message>
    <message>
        <source>Put {name} on air
{about}
{consent}</source>
        <comment>CARD_TIP</comment>
        <translation type="unfinished">Colocar {name} no ar
{about}
{consent}</translation>
    </message>
    <message>
        <source>unusable</source>
        <comment>CARD_UNUSABLE</comment>
        <translation type="unfinished">inutilizável</translation>
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
        <translation type="unfinished">Pessoa: {pictured}. Consentimento: {consent}.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>CARD_MENU</comment>
        <translation type="unfinished">Mais</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <comment>CARD_MENU_OF</comment>
        <translation type="unfinished">O que se pode fazer com {name}</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <comment>CARD_RENAME</comment>
        <translation type="unfinished">&amp;Renomear…</translation>
    </message>
    <message>
        <source>Use this &amp;picture as thumbnail</source>
        <comment>CARD_THUMBNAIL</comment>
        <translation type="unfinished">Usar esta &amp;imagem como miniatura</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>CARD_DUPLICATE</comment>
        <translation type="unfinished">&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Export as a file…</source>
        <comment>CARD_EXPORT</comment>
        <translation type="unfinished">&amp;Exportar como arquivo…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <comment>CARD_REMOVE</comment>
        <translation type="unfinished">Re&amp;mover…</translation>
    </message>
    <message>
        <source>Re&amp;move… (it is on air)</source>
        <comment>CARD_REMOVE_ON_AIR</comment>
        <translation type="unfinished">Re&amp;mover… (está no ar)</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is.</source>
        <comment>CARD_WHY_OURS</comment>
        <translation type="unfinished">{name} pertence ao estúdio e fica como está.</translation>
    </message>
    <message>
        <source>{name} is on air: put another avatar on air first.</source>
        <comment>CARD_WHY_ON_AIR</comment>
        <translation type="unfinished">{name} está no ar: ponha antes outro avatar no ar.</translation>
    </message>
    <message>
        <source>Put {name} on air first: the thumbnail is the picture on screen.</source>
        <comment>CARD_WHY_NOT_ON_AIR</comment>
        <translation type="unfinished">Ponha antes {name} no ar: a miniatura é a imagem na tela.</translation>
    </message>
    <message>
        <source>Another avatar is being copied: wait for it.</source>
        <comment>CARD_WHY_BUSY</comment>
        <translation type="unfinished">Outro avatar está sendo copiado: espere.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <comment>CARD_WHY_UNUSABLE</comment>
        <translation type="unfinished">{name} não pode ser usado.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>SEARCH</comment>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search the avatars</source>
        <comment>SEARCH_NAME</comment>
        <translation type="unfinished">Buscar nos avatares</translation>
    </message>
    <message>
        <source>No avatar of this name.</source>
        <comment>SEARCH_NOTHING</comment>
        <translation type="unfinished">Nenhum avatar com esse nome.</translation>
    </message>
    <message>
        <source>no picture</source>
        <comment>NO_THUMBNAIL</comment>
        <translation type="unfinished">sem imagem</translation>
    </message>
    <message>
        <source>On air</source>
        <comment>ON_AIR</comment>
        <translation type="unfinished">No ar</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>SELECTED</comment>
        <translation type="unfinished">Escolhido</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>LOADING</comment>
        <translation type="unfinished">Carregando</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">Sobre {name}</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>MODEL</comment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">Antecipação</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>PICTURE</comment>
        <translation type="unfinished">Imagem</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>LICENCE</comment>
        <translation type="unfinished">Licença</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>AUTHOR</comment>
        <translation type="unfinished">Autor</translation>
    </message>
    <message>
        <source>Pictured: {pictured}</source>
        <comment>PICTURED</comment>
        <translation type="unfinished">Pessoa: {pictured}</translation>
    </message>
    <message>
        <source>Consent: {consent}</source>
        <comment>CONSENT</comment>
        <translation type="unfinished">Consentimento: {consent}</translation>
    </message>
    <message>
        <source>Import avatar</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">Importar avatar</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_NAME</comment>
        <translation type="unfinished">Importar um avatar</translation>
    </message>
    <message>
        <source>Choose an avatar file, or drop one anywhere (Ctrl+I)</source>
        <comment>IMPORT_TIP</comment>
        <translation type="unfinished">Escolha um arquivo de avatar ou solte um em qualquer lugar (Ctrl+I)</translation>
    </message>
    <message>
        <source>Import an avatar</source>
        <comment>IMPORT_TITLE</comment>
        <translation type="unfinished">Importar um avatar</translation>
    </message>
    <message>
        <source>Avatars (*.avatar)</source>
        <comment>IMPORT_FILES</comment>
        <translation type="unfinished">Avatares (*.avatar)</translation>
    </message>
    <message>
        <source>Another avatar is being imported; wait until it is there, then try again.</source>
        <comment>IMPORT_BUSY</comment>
        <translation type="unfinished">Outro avatar está sendo importado; espere até que ele esteja aqui e tente de novo.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <comment>WHO_IS</comment>
        <translation type="unfinished">Quem é {name}?</translation>
    </message>
    <message>
        <source>This avatar cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">Este avatar não pode ser usado</translation>
    </message>
    <message>
        <source>The mouth of this avatar rests</source>
        <comment>MOUTH_RESTS</comment>
        <translation type="unfinished">A boca deste avatar descansa</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <comment>COMES_BACK</comment>
        <translation type="unfinished">{name} volta</translation>
    </message>
    <message>
        <source>There are no pictures</source>
        <comment>NO_PICTURES</comment>
        <translation type="unfinished">Não há imagens</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">Usar {name}</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <comment>ENGINE_STOPPED</comment>
        <translation type="unfinished">O motor parou</translation>
    </message>
    <message>
        <source>{name} is imported</source>
        <comment>IMPORTED</comment>
        <translation type="unfinished">{name} foi importado</translation>
    </message>
    <message>
        <source>It stays among your avatars until you remove it.</source>
        <comment>IMPORTED_HINT</comment>
        <translation type="unfinished">Ele fica entre os seus avatares até que você o remova.</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <comment>MADE</comment>
        <translation type="unfinished">{name} está pronto</translation>
    </message>
    <message>
        <source>It is in the gallery; who is on air stays.</source>
        <comment>STAYS_OFF_AIR</comment>
        <translation type="unfinished">Está na galeria; quem está no ar continua.</translation>
    </message>
    <message>
        <source>Put on air</source>
        <comment>PUT_ON_AIR</comment>
        <translation type="unfinished">Colocar no ar</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <comment>THERE_ALREADY</comment>
        <translation type="unfinished">{name} já está aqui</translation>
    </message>
    <message>
        <source>It is the same avatar, file for file, so nothing was copied.</source>
        <comment>THERE_ALREADY_HINT</comment>
        <translation type="unfinished">É o mesmo avatar, arquivo por arquivo, por isso nada foi copiado.</translation>
    </message>
    <message>
        <source>The avatar was not imported</source>
        <comment>NOT_IMPORTED</comment>
        <translation type="unfinished">O avatar não foi importado</translation>
    </message>
    <message>
        <source>The avatar was not loaded</source>
        <comment>NOT_LOADED</comment>
        <translation type="unfinished">O avatar não foi carregado</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <comment>RENAME_TITLE</comment>
        <translation type="unfinished">Renomear {name}</translation>
    </message>
    <message>
        <source>New name</source>
        <comment>RENAME_NAME</comment>
        <translation type="unfinished">Novo nome</translation>
    </message>
    <message>
        <source>The thumbnail stays as it was</source>
        <comment>NO_NEW_THUMBNAIL</comment>
        <translation type="unfinished">A miniatura fica como estava</translation>
    </message>
    <message>
        <source>{name} is here now</source>
        <comment>DUPLICATED</comment>
        <translation type="unfinished">{name} está aqui agora</translation>
    </message>
    <message>
        <source>The avatar was not duplicated</source>
        <comment>NOT_DUPLICATED</comment>
        <translation type="unfinished">O avatar não foi duplicado</translation>
    </message>
    <message>
        <source>Export the avatar</source>
        <comment>PACK_TITLE</comment>
        <translation type="unfinished">Exportar o avatar</translation>
    </message>
    <message>
        <source>{name} is exported</source>
        <comment>PACKED</comment>
        <translation type="unfinished">{name} foi exportado</translation>
    </message>
    <message>
        <source>The avatar was not exported</source>
        <comment>NOT_PACKED</comment>
        <translation type="unfinished">O avatar não foi exportado</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <comment>REMOVE_TITLE</comment>
        <translation type="unfinished">Remover {name}?</translation>
    </message>
    <message>
        <source>Its files, and what is kept of the video it was learnt from, are deleted from this computer. What was recorded with it stays.</source>
        <comment>REMOVE_SAYS</comment>
        <translation type="unfinished">Os arquivos, e o que é guardado do vídeo com que foi aprendido, são apagados deste computador. O que foi gravado com ele fica.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>REMOVE_YES</comment>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>REMOVE_NO</comment>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>The avatar was not removed</source>
        <comment>NOT_REMOVED</comment>
        <translation type="unfinished">O avatar não foi removido</translation>
    </message>
    <message>
        <source>It is on air now: choose another one first.</source>
        <comment>REMOVE_ON_AIR</comment>
        <translation type="unfinished">Ele está no ar agora: escolha outro antes.</translation>
    </message>
    <message>
        <source>Pictured</source>
        <comment>DETAIL_PICTURED</comment>
        <translation type="unfinished">Pessoa</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>DETAIL_CONSENT</comment>
        <translation type="unfinished">Consentimento</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>DETAIL_SOURCE</comment>
        <translation type="unfinished">Feito a partir de</translation>
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
        <translation type="unfinished">{value} ms (de {least} a {most} ms à escolha)</translation>
    </message>
    <message>
        <source>{value} ms: {meaning}</source>
        <comment>LOOK_AHEAD_MEANS</comment>
        <translation type="unfinished">{value} ms: {meaning}</translation>
    </message>
    <message>
        <source>A shorter look-ahead answers sooner, with lips less exact; a longer one hears further ahead of the mouth.</source>
        <comment>LOOK_AHEAD_TRADE</comment>
        <translation type="unfinished">Uma antecipação menor responde antes, com lábios menos exatos; uma maior ouve mais à frente da boca.</translation>
    </message>
    <message>
        <source>{name} hears {value} ms ahead</source>
        <comment>LOOK_AHEAD_NEAREST_TITLE</comment>
        <translation type="unfinished">{name} ouve {value} ms à frente</translation>
    </message>
    <message>
        <source>It has no encoder for {wanted} ms of look-ahead, so the nearest that it has is used.</source>
        <comment>LOOK_AHEAD_NEAREST</comment>
        <translation type="unfinished">Ele não tem codificador para {wanted} ms de antecipação, por isso o mais próximo é usado.</translation>
    </message>
    <message>
        <source>This look-ahead cannot be used</source>
        <comment>LOOK_AHEAD_REFUSED</comment>
        <translation type="unfinished">Esta antecipação não pode ser usada</translation>
    </message>
    <message>
        <source>the only one of this avatar</source>
        <comment>LOOK_AHEAD_ONLY</comment>
        <translation type="unfinished">a única deste avatar</translation>
    </message>
    <message>
        <source>answers soonest, lips least exact</source>
        <comment>LOOK_AHEAD_SHORTEST</comment>
        <translation type="unfinished">responde antes, lábios menos exatos</translation>
    </message>
    <message>
        <source>hears furthest ahead, answers latest</source>
        <comment>LOOK_AHEAD_LONGEST</comment>
        <translation type="unfinished">ouve mais à frente, responde mais tarde</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>LOOK_AHEAD_USUAL</comment>
        <translation type="unfinished">usual</translation>
    </message>
    <message>
        <source>usual, {meaning}</source>
        <comment>LOOK_AHEAD_USUAL_TOO</comment>
        <translation type="unfinished">usual, {meaning}</translation>
    </message>
    <message>
        <source>What is {name} for?</source>
        <comment>DROPPED_TITLE</comment>
        <translation type="unfinished">Para que é {name}?</translation>
    </message>
    <message>
        <source>Its sound can be spoken, or an avatar made of its pictures.</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">O som pode ser falado, ou um avatar feito das imagens.</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <comment>DROPPED_FOLDER</comment>
        <translation type="unfinished">{name} é uma pasta</translation>
    </message>
    <message>
        <source>Drop the sound files that are in it, or the folder of an avatar, which holds a file avatar.toml.</source>
        <comment>DROPPED_FOLDER_SAYS</comment>
        <translation type="unfinished">Solte os arquivos de som que estão nela, ou a pasta de um avatar, que tem um arquivo avatar.toml.</translation>
    </message>
    <message>
        <source>Speak its sound</source>
        <comment>DROPPED_SPEAK</comment>
        <translation type="unfinished">Falar o som</translation>
    </message>
    <message>
        <source>Make an avatar of it…</source>
        <comment>DROPPED_MAKE</comment>
        <translation type="unfinished">Fazer um avatar…</translation>
    </message>
    <message>
        <source>Check it…</source>
        <comment>DROPPED_CHECK</comment>
        <translation type="unfinished">Verificar…</translation>
    </message>
    <message>
        <source>Let go to open {name}</source>
        <comment>LET_GO_OPEN</comment>
        <translation type="unfinished">Solte para abrir {name}</translation>
    </message>
    <message>
        <source>Let go to export {count} files</source>
        <comment>LET_GO_MANY</comment>
        <translation type="unfinished">Solte para exportar {count} arquivos</translation>
    </message>
    <message>
        <source>Let go to add this avatar</source>
        <comment>LET_GO_AVATAR</comment>
        <translation type="unfinished">Solte para adicionar este avatar</translation>
    </message>
    <message>
        <source>Let go to make an avatar of this photo</source>
        <comment>LET_GO_PHOTO</comment>
        <translation type="unfinished">Solte para fazer um avatar desta foto</translation>
    </message>
    <message>
        <source>{name} is a folder: drop what is in it</source>
        <comment>LET_GO_FOLDER</comment>
        <translation type="unfinished">{name} é uma pasta: solte o que está nela</translation>
    </message>
    <message>
        <source>Your own avatar</source>
        <comment>OWN_TITLE</comment>
        <translation type="unfinished">Seu próprio avatar</translation>
    </message>
    <message>
        <source>Film yourself for one to two minutes while you read aloud: face and neck in the picture, light from the front, no other voice and no music. Your mouth is learnt from it on this computer in some four to twenty minutes; nothing leaves it. Such an avatar hears 200 ms ahead: live, its picture comes some 210 ms after the sound.</source>
        <comment>OWN_ABOUT</comment>
        <translation type="unfinished">Filme-se por um a dois minutos lendo em voz alta: rosto e pescoço na imagem, luz de frente, sem outra voz e sem música. Sua boca é aprendida a partir disso neste computador em cerca de quatro a vinte minutos; nada sai dele. Um avatar assim ouve 200 ms à frente: ao vivo, sua imagem chega cerca de 210 ms depois do som.</translation>
    </message>
    <message>
        <source>For those who have a network of another program: a Wav2Lip generator paints any face, a SyncTalk_2D generator the person it was trained on. Here the pictures show one person with the lips together, ten seconds or more.</source>
        <comment>OWN_ABOUT_NETWORKS</comment>
        <translation type="unfinished">Para quem tem a rede de outro programa: um gerador Wav2Lip pinta qualquer rosto, um gerador SyncTalk_2D a pessoa para a qual foi treinado. Aqui as imagens mostram uma pessoa com os lábios fechados, dez segundos ou mais.</translation>
    </message>
    <message>
        <source>Learnt from this video</source>
        <comment>OWN_LEARNT_HERE</comment>
        <translation type="unfinished">Aprendido deste vídeo</translation>
    </message>
    <message>
        <source>Learnt from a video</source>
        <comment>OWN_LEARNT</comment>
        <translation type="unfinished">Aprendido de um vídeo</translation>
    </message>
    <message>
        <source>{name} is a photo, and a mouth is learnt from a video: film yourself, or choose a video. For a photo alone a network of another program is needed.</source>
        <comment>OWN_PHOTO</comment>
        <translation type="unfinished">{name} é uma foto, e uma boca é aprendida de um vídeo: filme-se ou escolha um vídeo. Para uma foto apenas é preciso uma rede de outro programa.</translation>
    </message>
    <message>
        <source>Advanced: {name}</source>
        <comment>OWN_ADVANCED</comment>
        <translation type="unfinished">Avançado: {name}</translation>
    </message>
    <message>
        <source>Learn this face</source>
        <comment>OWN_LEARN</comment>
        <translation type="unfinished">Aprender este rosto</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>OWN_PAUSE</comment>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>OWN_GO_ON</comment>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>OWN_KEEP</comment>
        <translation type="unfinished">Ficar com ele</translation>
    </message>
    <message>
        <source>Film yourself…</source>
        <comment>OWN_FILM</comment>
        <translation type="unfinished">Filmar-se…</translation>
    </message>
    <message>
        <source>Film again…</source>
        <comment>OWN_FILM_AGAIN</comment>
        <translation type="unfinished">Filmar de novo…</translation>
    </message>
    <message>
        <source>Film yourself</source>
        <comment>FILM_TITLE</comment>
        <translation type="unfinished">Filme-se</translation>
    </message>
    <message>
        <source>Your face in the oval, light from the front, no other voice. Read aloud for {seconds} seconds in your usual voice, and look into the camera often.</source>
        <comment>FILM_ABOUT</comment>
        <translation type="unfinished">Rosto no oval, luz de frente, ninguém mais falando. Leia em voz alta por {seconds} segundos com sua voz habitual e olhe muitas vezes para a câmera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>FILM_CAMERA</comment>
        <translation type="unfinished">Câmera</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>FILM_FINDER</comment>
        <translation type="unfinished">O que a câmera vê</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <comment>FILM_TEXT</comment>
        <translation type="unfinished">Para ler em voz alta</translation>
    </message>
    <message>
        <source>How much is recorded</source>
        <comment>FILM_SECONDS</comment>
        <translation type="unfinished">Quanto foi gravado</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>FILM_RECORD</comment>
        <translation type="unfinished">Gravar</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>FILM_STOP</comment>
        <translation type="unfinished">Terminar</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>FILM_AGAIN</comment>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <comment>FILM_OPENS</comment>
        <translation type="unfinished">Abrindo a câmera</translation>
    </message>
    <message>
        <source>All is well. Record when you are ready.</source>
        <comment>FILM_READY</comment>
        <translation type="unfinished">Tudo certo. Grave quando estiver pronto.</translation>
    </message>
    <message>
        <source>All is well. Read the text aloud.</source>
        <comment>FILM_READ</comment>
        <translation type="unfinished">Tudo certo. Leia o texto em voz alta.</translation>
    </message>
    <message>
        <source>Nothing could be filmed</source>
        <comment>FILM_FAILED</comment>
        <translation type="unfinished">Nada pôde ser filmado</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or choose a video that you filmed otherwise.</source>
        <comment>FILM_NO_CAMERA</comment>
        <translation type="unfinished">Nenhuma câmera foi encontrada. Conecte uma, ou escolha um vídeo filmado de outro modo.</translation>
    </message>
    <message>
        <source>No face is seen: look into the camera.</source>
        <comment>FILM_NO_FACE</comment>
        <translation type="unfinished">Nenhum rosto é visto: olhe para a câmera.</translation>
    </message>
    <message>
        <source>Two faces are seen: only you should be in the picture.</source>
        <comment>FILM_TWO_FACES</comment>
        <translation type="unfinished">Dois rostos são vistos: só você deveria estar na imagem.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <comment>FILM_CLOSER</comment>
        <translation type="unfinished">Chegue mais perto.</translation>
    </message>
    <message>
        <source>Go back a little: head and neck belong in the picture.</source>
        <comment>FILM_FARTHER</comment>
        <translation type="unfinished">Afaste-se um pouco: cabeça e pescoço devem aparecer.</translation>
    </message>
    <message>
        <source>Bring your face into the oval.</source>
        <comment>FILM_MIDDLE</comment>
        <translation type="unfinished">Coloque o rosto no oval.</translation>
    </message>
    <message>
        <source>It is too dark: turn to a window or a lamp.</source>
        <comment>FILM_DARK</comment>
        <translation type="unfinished">Está escuro demais: vire-se para uma janela ou um abajur.</translation>
    </message>
    <message>
        <source>It is too bright: move out of the sun.</source>
        <comment>FILM_BRIGHT</comment>
        <translation type="unfinished">Está claro demais: saia do sol.</translation>
    </message>
    <message>
        <source>The light comes from the side: turn until both cheeks are equally bright.</source>
        <comment>FILM_UNEVEN</comment>
        <translation type="unfinished">A luz vem de lado: vire-se até que as duas faces fiquem igualmente claras.</translation>
    </message>
    <message>
        <source>You are hardly heard: speak up, or move the microphone closer.</source>
        <comment>FILM_QUIET</comment>
        <translation type="unfinished">Mal se ouve você: fale mais alto, ou aproxime o microfone.</translation>
    </message>
    <message>
        <source>The sound is too loud: move away from the microphone, or turn it down.</source>
        <comment>FILM_LOUD</comment>
        <translation type="unfinished">O som está saturando: afaste-se do microfone, ou abaixe o nível.</translation>
    </message>
    <message>
        <source>Train longer</source>
        <comment>OWN_LONGER</comment>
        <translation type="unfinished">Aprender por mais tempo</translation>
    </message>
    <message>
        <source>Goes on from what is learnt, for about as long again; the new avatar stands beside this one</source>
        <comment>OWN_LONGER_TIP</comment>
        <translation type="unfinished">Continua do que foi aprendido, por cerca do mesmo tempo; o novo avatar fica ao lado deste</translation>
    </message>
    <message>
        <source>Paused. Go on when you like; nothing is lost.</source>
        <comment>OWN_STANDS</comment>
        <translation type="unfinished">Em pausa. Continue quando quiser; nada se perde.</translation>
    </message>
    <message>
        <source>Paused while the avatar speaks, which needs the computer; it goes on by itself afterwards.</source>
        <comment>OWN_GIVES_WAY</comment>
        <translation type="unfinished">Em pausa enquanto o avatar fala, o que ocupa o computador; depois continua sozinho.</translation>
    </message>
    <message>
        <source>Let it speak</source>
        <comment>OWN_SPEAK</comment>
        <translation type="unfinished">Fazer falar</translation>
    </message>
    <message>
        <source>Plays a sample with the new face</source>
        <comment>OWN_SPEAK_TIP</comment>
        <translation type="unfinished">Toca uma amostra com o rosto novo</translation>
    </message>
    <message>
        <source>Deletes this avatar; the video stays</source>
        <comment>OWN_DISCARD_TIP</comment>
        <translation type="unfinished">Apaga este avatar; o vídeo fica</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>OWN_FILMED</comment>
        <translation type="unfinished">Como filmado</translation>
    </message>
    <message>
        <source>As learnt</source>
        <comment>OWN_PAINTED</comment>
        <translation type="unfinished">Como aprendido</translation>
    </message>
    <message>
        <source>Learning {name} from {video} was begun and is not finished.</source>
        <comment>OWN_WAITS</comment>
        <translation type="unfinished">O aprendizado de {name} a partir de {video} foi iniciado e não terminou.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>OWN_WAITS_ON</comment>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>OWN_WAITS_AWAY</comment>
        <translation type="unfinished">Descartar</translation>
    </message>
    <message>
        <source>Deletes what is learnt so far; the video stays</source>
        <comment>OWN_WAITS_AWAY_TIP</comment>
        <translation type="unfinished">Apaga o que foi aprendido até agora; o vídeo fica</translation>
    </message>
    <message>
        <source>It cannot be thrown away: another window or program works on it, or the disk cannot be written to.</source>
        <comment>OWN_WAITS_STAYS</comment>
        <translation type="unfinished">Não é possível descartar: outra janela ou outro programa trabalha nele, ou não se pode gravar no disco.</translation>
    </message>
    <message>
        <source>Install what learning needs first</source>
        <comment>OWN_NEEDS_EXTRA</comment>
        <translation type="unfinished">Instale primeiro o que o aprendizado precisa</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({size} to download).</source>
        <comment>EXTRA_NEEDED</comment>
        <translation type="unfinished">Aprender um rosto precisa de pacotes que não estão instalados ({size} para baixar).</translation>
    </message>
    <message>
        <source>some 220 MB</source>
        <comment>EXTRA_SMALL</comment>
        <translation type="unfinished">cerca de 220 MB</translation>
    </message>
    <message>
        <source>up to 3 GB</source>
        <comment>EXTRA_LARGE</comment>
        <translation type="unfinished">até 3 GB</translation>
    </message>
    <message>
        <source>Install them</source>
        <comment>EXTRA_INSTALL</comment>
        <translation type="unfinished">Instalá-los</translation>
    </message>
    <message>
        <source>Install with CUDA, 3 GB</source>
        <comment>EXTRA_USUAL</comment>
        <translation type="unfinished">Instalar com CUDA, 3 GB</translation>
    </message>
    <message>
        <source>How far installing is</source>
        <comment>EXTRA_INSTALLING</comment>
        <translation type="unfinished">Progresso da instalação</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>EXTRA_STOP</comment>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Starting to install</source>
        <comment>EXTRA_BEGINS</comment>
        <translation type="unfinished">A instalação começa</translation>
    </message>
    <message>
        <source>Looking for {what}</source>
        <comment>EXTRA_ASKS</comment>
        <translation type="unfinished">Procurando {what}</translation>
    </message>
    <message>
        <source>Downloading {what}</source>
        <comment>EXTRA_GETS</comment>
        <translation type="unfinished">Baixando {what}</translation>
    </message>
    <message>
        <source>Downloading {what}, {done} of {total} MB</source>
        <comment>EXTRA_DOWNLOADS</comment>
        <translation type="unfinished">Baixando {what}, {done} de {total} MB</translation>
    </message>
    <message>
        <source>Unpacking; this takes a minute or two</source>
        <comment>EXTRA_UNPACKS</comment>
        <translation type="unfinished">Descompactando; leva um ou dois minutos</translation>
    </message>
    <message>
        <source>The packages cannot be installed</source>
        <comment>EXTRA_FAILED</comment>
        <translation type="unfinished">Os pacotes não podem ser instalados</translation>
    </message>
    <message>
        <source>Learning ended without an avatar: start it again, it goes on from where it was.</source>
        <comment>OWN_NOT_LEARNT</comment>
        <translation type="unfinished">O aprendizado terminou sem avatar: inicie de novo, ele segue de onde estava.</translation>
    </message>
    <message>
        <source>Choose a video first</source>
        <comment>OWN_NEEDS</comment>
        <translation type="unfinished">Escolha primeiro um vídeo</translation>
    </message>
    <message>
        <source>The report card says what to do first</source>
        <comment>OWN_NEEDS_USABLE</comment>
        <translation type="unfinished">O relatório diz o que fazer primeiro</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_STEPS looking at</comment>
        <translation type="unfinished">Olhando as imagens</translation>
    </message>
    <message>
        <source>Cutting out the face</source>
        <comment>OWN_STEPS cutting out</comment>
        <translation type="unfinished">Recortando o rosto</translation>
    </message>
    <message>
        <source>Measuring the mouth</source>
        <comment>OWN_STEPS measuring</comment>
        <translation type="unfinished">Medindo a boca</translation>
    </message>
    <message>
        <source>Learning the face (1 of 2)</source>
        <comment>OWN_STEPS guide</comment>
        <translation type="unfinished">Aprendendo o rosto (1 de 2)</translation>
    </message>
    <message>
        <source>Preparing the lips</source>
        <comment>OWN_STEPS preparing</comment>
        <translation type="unfinished">Preparando os lábios</translation>
    </message>
    <message>
        <source>Learning the lips (2 of 2)</source>
        <comment>OWN_STEPS warp</comment>
        <translation type="unfinished">Aprendendo os lábios (2 de 2)</translation>
    </message>
    <message>
        <source>Writing the avatar</source>
        <comment>OWN_STEPS writing</comment>
        <translation type="unfinished">Escrevendo o avatar</translation>
    </message>
    <message>
        <source>{step}, {percent} %, about {minutes} min left for this step</source>
        <comment>OWN_LEFT_MINUTES</comment>
        <translation type="unfinished">{step}, {percent} %, cerca de {minutes} min restantes nesta etapa</translation>
    </message>
    <message>
        <source>Above as filmed, below as painted</source>
        <comment>OWN_PICTURE</comment>
        <translation type="unfinished">Acima como filmado, abaixo como pintado</translation>
    </message>
    <message>
        <source>Choose a video or photo…</source>
        <comment>OWN_FOOTAGE_BUTTON</comment>
        <translation type="unfinished">Escolher um vídeo ou foto…</translation>
    </message>
    <message>
        <source>Choose a video or photo</source>
        <comment>OWN_FOOTAGE_TITLE</comment>
        <translation type="unfinished">Escolher um vídeo ou foto</translation>
    </message>
    <message>
        <source>Videos and photos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</source>
        <comment>OWN_FOOTAGE_FILES</comment>
        <translation type="unfinished">Vídeos e fotos (*.mp4 *.mov *.mkv *.webm *.avi *.mxf *.mts *.dv *.gif *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The networks of {name}</source>
        <comment>OWN_NETWORKS_OF</comment>
        <translation type="unfinished">As redes de {name}</translation>
    </message>
    <message>
        <source>A generator file</source>
        <comment>OWN_FROM_FILE</comment>
        <translation type="unfinished">Um arquivo de gerador</translation>
    </message>
    <message>
        <source>Generator…</source>
        <comment>OWN_GENERATOR_BUTTON</comment>
        <translation type="unfinished">Gerador…</translation>
    </message>
    <message>
        <source>Choose a generator</source>
        <comment>OWN_GENERATOR_TITLE</comment>
        <translation type="unfinished">Escolher um gerador</translation>
    </message>
    <message>
        <source>Encoder (SyncTalk_2D)…</source>
        <comment>OWN_ENCODER_BUTTON</comment>
        <translation type="unfinished">Codificador (SyncTalk_2D)…</translation>
    </message>
    <message>
        <source>Choose an encoder</source>
        <comment>OWN_ENCODER_TITLE</comment>
        <translation type="unfinished">Escolher um codificador</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.pth *.pt *.ckpt)</source>
        <comment>OWN_NETWORK_FILES</comment>
        <translation type="unfinished">Redes (*.onnx *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>OWN_PICTURES</comment>
        <translation type="unfinished">Imagens</translation>
    </message>
    <message>
        <source>Painted by</source>
        <comment>OWN_PAINTED_BY</comment>
        <translation type="unfinished">Pintado por</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>OWN_NAME</comment>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>As the file</source>
        <comment>OWN_NAME_HINT</comment>
        <translation type="unfinished">Como o arquivo</translation>
    </message>
    <message>
        <source>Who is pictured</source>
        <comment>OWN_PICTURED</comment>
        <translation type="unfinished">Quem aparece</translation>
    </message>
    <message>
        <source>Me, or the person&apos;s name</source>
        <comment>OWN_PICTURED_HINT</comment>
        <translation type="unfinished">Eu, ou o nome da pessoa</translation>
    </message>
    <message>
        <source>On what basis</source>
        <comment>OWN_CONSENT</comment>
        <translation type="unfinished">Com que base</translation>
    </message>
    <message>
        <source>It is me; agreed in writing</source>
        <comment>OWN_CONSENT_HINT</comment>
        <translation type="unfinished">Sou eu; acordado por escrito</translation>
    </message>
    <message>
        <source>Spoken consent</source>
        <comment>OWN_SPOKEN</comment>
        <translation type="unfinished">Consentimento falado</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>SPOKEN_RECORD</comment>
        <translation type="unfinished">Gravar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>SPOKEN_STOP</comment>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Record again…</source>
        <comment>SPOKEN_AGAIN</comment>
        <translation type="unfinished">Gravar de novo…</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <comment>SPOKEN_CHOOSE</comment>
        <translation type="unfinished">Escolher uma gravação…</translation>
    </message>
    <message>
        <source>Choose a recording of the consent</source>
        <comment>SPOKEN_TITLE</comment>
        <translation type="unfinished">Escolher uma gravação do consentimento</translation>
    </message>
    <message>
        <source>If wanted: the person says who they are and that they agree. It is kept in the avatar.</source>
        <comment>SPOKEN_HINT</comment>
        <translation type="unfinished">Se quiser: a pessoa diz quem é e que concorda. Fica guardado no avatar.</translation>
    </message>
    <message>
        <source>Say who you are, and that pictures of you may be used for an avatar that says what you have not said.</source>
        <comment>SPOKEN_NOW</comment>
        <translation type="unfinished">Diga quem você é e que imagens suas podem ser usadas para um avatar que diz o que você não disse.</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, {level}</source>
        <comment>SPOKEN_HEARD</comment>
        <translation type="unfinished">{seconds:.0f} s, {level}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s will be kept in the avatar.</source>
        <comment>SPOKEN_KEPT</comment>
        <translation type="unfinished">{seconds:.1f} s serão guardados no avatar.</translation>
    </message>
    <message>
        <source>The consent was not recorded</source>
        <comment>SPOKEN_NOT_KEPT</comment>
        <translation type="unfinished">O consentimento não foi gravado</translation>
    </message>
    <message>
        <source>Computer-generated, not a real person</source>
        <comment>OWN_GENERATED</comment>
        <translation type="unfinished">Gerado por computador, não é uma pessoa real</translation>
    </message>
    <message>
        <source>Make the avatar</source>
        <comment>OWN_MAKE</comment>
        <translation type="unfinished">Criar o avatar</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis first</source>
        <comment>OWN_SAY_WHO</comment>
        <translation type="unfinished">Diga primeiro quem aparece e com que base</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <comment>OWN_LOOKING</comment>
        <translation type="unfinished">Olhando as imagens</translation>
    </message>
    <message>
        <source>Making the avatar; closing this window stops it, and it goes on from there next time.</source>
        <comment>OWN_MAKING</comment>
        <translation type="unfinished">Criando o avatar; fechar esta janela interrompe, e da próxima vez segue dali.</translation>
    </message>
    <message>
        <source>It was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">Não foi criado</translation>
    </message>
</context>
<context>
    <name>background</name>
    <message>
        <source>Background</source>
        <comment>BACKGROUND</comment>
        <translation type="unfinished">Fundo</translation>
    </message>
    <message>
        <source>&amp;Background…</source>
        <comment>MENU</comment>
        <translation type="unfinished">&amp;Fundo…</translation>
    </message>
    <message>
        <source>As filmed</source>
        <comment>NAMES original</comment>
        <translation type="unfinished">Como filmado</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>NAMES blur</comment>
        <translation type="unfinished">Desfocado</translation>
    </message>
    <message>
        <source>Colour…</source>
        <comment>NAMES colour</comment>
        <translation type="unfinished">Cor…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <comment>NAMES picture</comment>
        <translation type="unfinished">Imagem…</translation>
    </message>
    <message>
        <source>Transparent</source>
        <comment>NAMES transparent</comment>
        <translation type="unfinished">Transparente</translation>
    </message>
    <message>
        <source>For the window and for everything that leaves it, from the next picture on.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Para a janela e tudo o que sai dela, a partir da próxima imagem.</translation>
    </message>
    <message>
        <source>Transparent on the page and in exported WebM and MOV clips; green, for a chroma key, in the camera, in streams and in recordings.</source>
        <comment>TRANSPARENT_HINT</comment>
        <translation type="unfinished">Transparente na página e em clipes WebM e MOV exportados; verde, para chroma key, na câmera, em transmissões e em gravações.</translation>
    </message>
    <message>
        <source>{name} was made with its background, which cannot be exchanged.</source>
        <comment>NOT_OFFERED</comment>
        <translation type="unfinished">{name} foi criado com seu fundo, que não pode ser trocado.</translation>
    </message>
    <message>
        <source>An avatar is being loaded.</source>
        <comment>NONE_YET</comment>
        <translation type="unfinished">Um avatar está sendo carregado.</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <comment>CHOOSE_COLOUR</comment>
        <translation type="unfinished">Cor do fundo</translation>
    </message>
    <message>
        <source>Picture for the background</source>
        <comment>CHOOSE_PICTURE</comment>
        <translation type="unfinished">Imagem para o fundo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <comment>PICTURES</comment>
        <translation type="unfinished">Imagens (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The background stays as it is</source>
        <comment>REFUSED</comment>
        <translation type="unfinished">O fundo fica como está</translation>
    </message>
    <message>
        <source>Background: {name}</source>
        <comment>TILE</comment>
        <translation type="unfinished">Fundo: {name}</translation>
    </message>
</context>
<context>
    <name>bug_report</name>
    <message>
        <source>Save a &amp;report for a bug…</source>
        <comment>MENU</comment>
        <translation type="unfinished">Salvar um &amp;relatório de erro…</translation>
    </message>
    <message>
        <source>Save a report for a bug</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Salvar um relatório de erro</translation>
    </message>
    <message>
        <source>Versions, the check of this computer and the log. Names of people, folders, files, devices and of this computer are taken out. Nothing is sent: read it, change it if you want, save it, and add it to your report.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Versões, a verificação deste computador e o registro. Nomes de pessoas, pastas, arquivos, dispositivos e deste computador são retirados. Nada é enviado: leia, mude se quiser, salve e junte ao seu relato.</translation>
    </message>
    <message>
        <source>Checking {step}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">Verificando {step}…</translation>
    </message>
    <message>
        <source>The report</source>
        <comment>TEXT</comment>
        <translation type="unfinished">O relatório</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>COPY</comment>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>COPIED</comment>
        <translation type="unfinished">Copiado.</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>SAVE</comment>
        <translation type="unfinished">Salvar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>SAVE_TITLE</comment>
        <translation type="unfinished">Salvar o relatório</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">Texto (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>viseme-studio-report.txt</source>
        <comment>SUGGESTED</comment>
        <translation type="unfinished">viseme-studio-relatorio.txt</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <comment>SAVED</comment>
        <translation type="unfinished">Salvo como {path}.</translation>
    </message>
    <message>
        <source>The check was not made: {why}</source>
        <comment>NOT_CHECKED</comment>
        <translation type="unfinished">A verificação não foi feita: {why}</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <comment>NOT_WRITTEN</comment>
        <translation type="unfinished">O relatório não foi escrito</translation>
    </message>
</context>
<context>
    <name>clips</name>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">Gravar</translation>
    </message>
    <message>
        <source>Record the picture with its sound (Ctrl+R)</source>
        <comment>RECORD_TIP</comment>
        <translation type="unfinished">Gravar a imagem com o som (Ctrl+R)</translation>
    </message>
    <message>
        <source>Nothing runs yet that could be recorded: press Start first, then Record.</source>
        <comment>RECORD_NOT_YET</comment>
        <translation type="unfinished">Ainda não há nada em andamento para gravar: pressione primeiro Iniciar e depois Gravar.</translation>
    </message>
    <message>
        <source>Pause the recording (Ctrl+Shift+R)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">Pausar a gravação (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Resume the recording (Ctrl+Shift+R)</source>
        <comment>RESUME_TIP</comment>
        <translation type="unfinished">Retomar a gravação (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>RECORDING_PAUSED</comment>
        <translation type="unfinished">em pausa</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}</source>
        <comment>STOP_NAME</comment>
        <translation type="unfinished">Parar a gravação: {time}, {size}</translation>
    </message>
    <message>
        <source>Stop recording: {time}, {size}, paused</source>
        <comment>STOP_NAME_PAUSED</comment>
        <translation type="unfinished">Parar a gravação: {time}, {size}, em pausa</translation>
    </message>
    <message>
        <source>{avatar} {time} replay</source>
        <comment>REPLAY_NAME</comment>
        <translation type="unfinished">{avatar} {time} replay</translation>
    </message>
    <message>
        <source>The last half minute was not kept</source>
        <comment>NOT_KEPT</comment>
        <translation type="unfinished">O último meio minuto não foi guardado</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}): see whether its place is writable.</source>
        <comment>FOLDER_NOT_MADE</comment>
        <translation type="unfinished">A pasta {folder} não pode ser criada ({why}): veja se é possível gravar ali.</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <comment>FOLDER_TITLE</comment>
        <translation type="unfinished">Pasta das gravações</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <comment>SAVED</comment>
        <translation type="unfinished">Gravação salva</translation>
    </message>
    <message>
        <source>Recording saved, frames are missing</source>
        <comment>SAVED_LACKING</comment>
        <translation type="unfinished">Gravação salva, faltam quadros</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing</source>
        <comment>MISSING</comment>
        <extracomment>For one: {count} frame is missing</extracomment>
        <translation type="unfinished">
            <numerusform>Falta {count} quadro</numerusform>
            <numerusform>Faltam {count} quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>{missing}: at {places}.</source>
        <comment>MISSING_AT</comment>
        <translation type="unfinished">{missing}: em {places}.</translation>
    </message>
    <message>
        <source>{missing}: at {places} and elsewhere ({count}).</source>
        <comment>MISSING_MORE</comment>
        <translation type="unfinished">{missing}: em {places} e em outros pontos ({count}).</translation>
    </message>
    <message>
        <source>Ended when the studio was closed: {names}, in {folder}.</source>
        <comment>SAVED_AT_CLOSE</comment>
        <translation type="unfinished">Encerrada ao fechar o estúdio: {names}, em {folder}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>FIRST_TO_LAST</comment>
        <translation type="unfinished">{first} a {last}</translation>
    </message>
    <message>
        <source>The recording was ended</source>
        <comment>CUT_SHORT</comment>
        <translation type="unfinished">A gravação foi encerrada</translation>
    </message>
    <message>
        <source>The recording stopped</source>
        <comment>FAILED</comment>
        <translation type="unfinished">A gravação parou</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Drop sound files here, or press to choose</source>
        <comment>DROP</comment>
        <translation type="unfinished">Solte aqui arquivos de som, ou clique para escolher</translation>
    </message>
    <message>
        <source>Choose sound files to export</source>
        <comment>DROP_NAME</comment>
        <translation type="unfinished">Escolher arquivos de som para exportar</translation>
    </message>
    <message>
        <source>Let go to add the file</source>
        <comment>DROP_ONE</comment>
        <translation type="unfinished">Solte para adicionar o arquivo</translation>
    </message>
    <message>
        <source>Let go to add {count} files</source>
        <comment>DROP_MANY</comment>
        <translation type="unfinished">Solte para adicionar {count} arquivos</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <comment>CHOOSE_SOUND_TITLE</comment>
        <translation type="unfinished">Escolher um arquivo de som</translation>
    </message>
    <message>
        <source>Choose sound files</source>
        <comment>CHOOSE_SOUNDS_TITLE</comment>
        <translation type="unfinished">Escolher arquivos de som</translation>
    </message>
    <message>
        <source>Save clips in</source>
        <comment>SAVE_IN_TITLE</comment>
        <translation type="unfinished">Salvar clipes em</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>QUEUE</comment>
        <translation type="unfinished">Fila</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <comment>QUEUE_EMPTY</comment>
        <translation type="unfinished">Ainda não há clipes</translation>
    </message>
    <message>
        <source>Each sound file becomes a clip as long as its sound. The live picture goes on meanwhile.</source>
        <comment>QUEUE_HINT</comment>
        <translation type="unfinished">Cada arquivo de som vira um clipe tão longo quanto o som. A imagem ao vivo continua enquanto isso.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <comment>CLEAR</comment>
        <translation type="unfinished">Limpar concluídos</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>PAUSE_ALL</comment>
        <translation type="unfinished">Pausar todos</translation>
    </message>
    <message>
        <source>Resume all</source>
        <comment>RESUME_ALL</comment>
        <translation type="unfinished">Retomar todos</translation>
    </message>
    <message>
        <source>Start export</source>
        <comment>START_QUEUE</comment>
        <translation type="unfinished">Iniciar exportação</translation>
    </message>
    <message>
        <source>No avatar</source>
        <comment>NO_AVATAR_TITLE</comment>
        <translation type="unfinished">Nenhum avatar</translation>
    </message>
    <message>
        <source>No avatar can be used: mend or import one first.</source>
        <comment>NO_AVATAR</comment>
        <translation type="unfinished">Nenhum avatar pode ser usado: conserte ou importe um antes.</translation>
    </message>
    <message>
        <source>Not everything was added</source>
        <comment>NOT_ADDED</comment>
        <translation type="unfinished">Nem tudo foi adicionado</translation>
    </message>
    <message>
        <source>There is no place for the clip</source>
        <comment>NO_PLACE</comment>
        <translation type="unfinished">Não há lugar para o clipe</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({why}): choose another folder.</source>
        <comment>NO_PLACE_WHY</comment>
        <translation type="unfinished">{folder} não pode ser criada ({why}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <comment>CHOOSE_FOLDER</comment>
        <translation type="unfinished">Escolher pasta…</translation>
    </message>
    <message>
        <source>The clip is gone</source>
        <comment>GONE</comment>
        <translation type="unfinished">O clipe sumiu</translation>
    </message>
    <message>
        <source>{name} is not in {folder} any more.</source>
        <comment>GONE_WHERE</comment>
        <translation type="unfinished">{name} não está mais em {folder}.</translation>
    </message>
    <message>
        <source>{count} running</source>
        <comment>COUNT_RUNNING</comment>
        <translation type="unfinished">{count} em andamento</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <comment>COUNT_PAUSED</comment>
        <translation type="unfinished">{count} em pausa</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <comment>COUNT_WAITING</comment>
        <translation type="unfinished">{count} na fila</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <comment>MISSING_SO_FAR</comment>
        <translation type="unfinished">faltam {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the disk or the encoder is too slow</source>
        <comment>DROPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the disk or the encoder is too slow</extracomment>
        <translation type="unfinished">
            <numerusform>Falta {count} quadro nesta gravação: o disco ou o codificador é lento demais</numerusform>
            <numerusform>Faltam {count} quadros nesta gravação: o disco ou o codificador é lento demais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames are missing in this recording: the computer was too slow</source>
        <comment>SKIPPED_TIP</comment>
        <extracomment>For one: {count} frame is missing in this recording: the computer was too slow</extracomment>
        <translation type="unfinished">
            <numerusform>Falta {count} quadro nesta gravação: o computador foi lento demais</numerusform>
            <numerusform>Faltam {count} quadros nesta gravação: o computador foi lento demais</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was too busy.</source>
        <comment>MISSING_MADE</comment>
        <translation type="unfinished">O computador estava ocupado demais.</translation>
    </message>
    <message>
        <source>The disk or the encoder was too slow.</source>
        <comment>MISSING_WRITTEN</comment>
        <translation type="unfinished">O disco ou o codificador foi lento demais.</translation>
    </message>
    <message>
        <source>Nothing waits to be exported: drop sound files here first, or choose some.</source>
        <comment>START_NOT_YET</comment>
        <translation type="unfinished">Nada espera para ser exportado: solte aqui primeiro arquivos de som ou escolha alguns.</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <comment>COUNT_ASIDE</comment>
        <translation type="unfinished">{count} postos de lado</translation>
    </message>
    <message>
        <source>live: {count} skipped since the start</source>
        <comment>COUNT_LIVE</comment>
        <translation type="unfinished">ao vivo: {count} pulados desde o início</translation>
    </message>
    <message>
        <source>Export finished</source>
        <comment>FINISHED</comment>
        <translation type="unfinished">Exportação concluída</translation>
    </message>
    <message>
        <source>Export finished, the sound was not whole</source>
        <comment>FINISHED_LACKING</comment>
        <translation type="unfinished">Exportação concluída, o som não estava completo</translation>
    </message>
    <message>
        <source>{name} was not made</source>
        <comment>NOT_MADE</comment>
        <translation type="unfinished">{name} não foi criado</translation>
    </message>
    <message>
        <source>Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">Avatar</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>SIZE</comment>
        <translation type="unfinished">Tamanho</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>QUALITY</comment>
        <translation type="unfinished">Qualidade</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>FORMAT</comment>
        <translation type="unfinished">Formato</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>NAME</comment>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Name of the next clip</source>
        <comment>NAME_NEXT</comment>
        <translation type="unfinished">Nome do próximo clipe</translation>
    </message>
    <message>
        <source>Name of the next clip, without its ending; empty takes the sound file&apos;s</source>
        <comment>NAME_TIP</comment>
        <translation type="unfinished">Nome do próximo clipe, sem extensão; vazio usa o do arquivo de som</translation>
    </message>
    <message>
        <source>As the sound file</source>
        <comment>NAME_AS_FILE</comment>
        <translation type="unfinished">Como o arquivo de som</translation>
    </message>
    <message>
        <source>Save in</source>
        <comment>SAVE_IN</comment>
        <translation type="unfinished">Salvar em</translation>
    </message>
    <message>
        <source>Save in: {folder}</source>
        <comment>SAVE_IN_NAME</comment>
        <translation type="unfinished">Salvar em: {folder}</translation>
    </message>
    <message>
        <source>{size} · {fps} fps</source>
        <comment>SIZE_AND_FPS</comment>
        <translation type="unfinished">{size} · {fps} fps</translation>
    </message>
    <message>
        <source>{size} · {fps} fps, cropped</source>
        <comment>SIZE_CUT</comment>
        <translation type="unfinished">{size} · {fps} fps, recortado</translation>
    </message>
    <message>
        <source>Good quality</source>
        <comment>QUALITY_GOOD</comment>
        <translation type="unfinished">Boa qualidade</translation>
    </message>
    <message>
        <source>Best quality, larger file</source>
        <comment>QUALITY_BEST</comment>
        <translation type="unfinished">Melhor qualidade, arquivo maior</translation>
    </message>
    <message>
        <source>Small file</source>
        <comment>QUALITY_SMALL</comment>
        <translation type="unfinished">Arquivo pequeno</translation>
    </message>
    <message>
        <source>Choose sound…</source>
        <comment>CHOOSE_SOUND</comment>
        <translation type="unfinished">Escolher som…</translation>
    </message>
    <message>
        <source>Use chosen avatar</source>
        <comment>USE_AVATAR</comment>
        <translation type="unfinished">Usar avatar escolhido</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>TRY_AGAIN</comment>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <comment>TRY_NAME_AGAIN</comment>
        <translation type="unfinished">Tentar {name} de novo</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY</comment>
        <translation type="unfinished">Reproduzir</translation>
    </message>
    <message>
        <source>Play {name}</source>
        <comment>PLAY_NAME</comment>
        <translation type="unfinished">Reproduzir {name}</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <comment>SHOW_NAME</comment>
        <translation type="unfinished">Mostrar {name} na pasta</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <comment>PAUSE_NAME</comment>
        <translation type="unfinished">Pausar {name}</translation>
    </message>
    <message>
        <source>Export {name} too</source>
        <comment>TAKE_UP_NAME</comment>
        <translation type="unfinished">Exportar também {name}</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <comment>RESUME_NAME</comment>
        <translation type="unfinished">Retomar {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <comment>REMOVE_NAME</comment>
        <translation type="unfinished">Remover {name}</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <comment>CANCEL_NAME</comment>
        <translation type="unfinished">Cancelar {name}</translation>
    </message>
    <message>
        <source>{name}: {percent:.0f} percent</source>
        <comment>PROGRESS_NAME</comment>
        <translation type="unfinished">{name}: {percent:.0f} por cento</translation>
    </message>
    <message>
        <source>Export {name}. {state}</source>
        <comment>ROW_NAME</comment>
        <translation type="unfinished">Exportar {name}. {state}</translation>
    </message>
    <message>
        <source>{time} of sound</source>
        <comment>OF_SOUND</comment>
        <translation type="unfinished">{time} de som</translation>
    </message>
    <message>
        <source>Waiting  ·  {sound}</source>
        <comment>WAITING</comment>
        <translation type="unfinished">Na fila  ·  {sound}</translation>
    </message>
    <message>
        <source>Set aside  ·  {sound}</source>
        <comment>ASIDE</comment>
        <translation type="unfinished">Posto de lado  ·  {sound}</translation>
    </message>
    <message>
        <source>Starting  ·  {sound}</source>
        <comment>STARTING</comment>
        <translation type="unfinished">Iniciando  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused  ·  {sound}</source>
        <comment>PAUSED_BEFORE</comment>
        <translation type="unfinished">Em pausa  ·  {sound}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">Em pausa</translation>
    </message>
    <message>
        <source>Cancelled, nothing was kept  ·  {sound}</source>
        <comment>CANCELLED</comment>
        <translation type="unfinished">Cancelado, nada foi guardado  ·  {sound}</translation>
    </message>
    <message>
        <source>Finished  ·  {time}  ·  {size}</source>
        <comment>DONE</comment>
        <translation type="unfinished">Concluído  ·  {time}  ·  {size}</translation>
    </message>
    <message>
        <source>{done}
Its content credentials are the file {name} beside it: they belong together.</source>
        <comment>DONE_BESIDE</comment>
        <translation type="unfinished">{done}
Suas Content Credentials são o arquivo {name} ao lado: os dois ficam juntos.</translation>
    </message>
    <message>
        <source>{done}
Too short for the invisible mark to be found in it: that takes more than 4 s.</source>
        <comment>DONE_SHORT</comment>
        <translation type="unfinished">{done}
Curto demais para que a marca invisível seja encontrada nele: são precisos mais de 4 s.</translation>
    </message>
    <message>
        <source>{done}  ·  without content credentials</source>
        <comment>DONE_UNSIGNED</comment>
        <translation type="unfinished">{done}  ·  sem Content Credentials</translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged pieces left out</source>
        <comment>DAMAGED</comment>
        <extracomment>For one: {count} damaged piece left out</extracomment>
        <translation type="unfinished">
            <numerusform>{count} trecho danificado omitido</numerusform>
            <numerusform>{count} trechos danificados omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <comment>FRAMES</comment>
        <extracomment>For one: {count} frame</extracomment>
        <translation type="unfinished">
            <numerusform>{count} quadro</numerusform>
            <numerusform>{count} quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <comment>TIME_OF</comment>
        <translation type="unfinished">{done} de {all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>TIME_LEFT</comment>
        <translation type="unfinished">faltam {time}</translation>
    </message>
    <message>
        <source>{value:.1f}× real time</source>
        <comment>SPEED</comment>
        <translation type="unfinished">{value:.1f}× tempo real</translation>
    </message>
    <message>
        <source>A recording was not ended</source>
        <comment>LEFT_ONE</comment>
        <translation type="unfinished">Uma gravação não foi encerrada</translation>
    </message>
    <message>
        <source>{count} recordings were not ended</source>
        <comment>LEFT_MANY</comment>
        <translation type="unfinished">{count} gravações não foram encerradas</translation>
    </message>
    <message>
        <source>The studio stopped on {date} while it recorded. {time} can be kept.</source>
        <comment>LEFT_ONE_SAYS</comment>
        <translation type="unfinished">O estúdio parou em {date} enquanto gravava. {time} podem ser guardados.</translation>
    </message>
    <message>
        <source>The studio stopped while it recorded, last on {date}. {time} can be kept.</source>
        <comment>LEFT_MANY_SAYS</comment>
        <translation type="unfinished">O estúdio parou enquanto gravava, por último em {date}. {time} podem ser guardados.</translation>
    </message>
    <message>
        <source>%Y-%m-%d at %H:%M</source>
        <comment>LEFT_DATE</comment>
        <translation type="unfinished">%d/%m/%Y às %H:%M</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>KEEP</comment>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>KEEP_ALL</comment>
        <translation type="unfinished">Manter tudo</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>DELETE</comment>
        <translation type="unfinished">Excluir</translation>
    </message>
    <message>
        <source>Delete all</source>
        <comment>DELETE_ALL</comment>
        <translation type="unfinished">Excluir tudo</translation>
    </message>
    <message>
        <source>A recording was not recovered</source>
        <comment>NOT_RECOVERED</comment>
        <translation type="unfinished">Uma gravação não foi recuperada</translation>
    </message>
    <message>
        <source>Recording recovered</source>
        <comment>RECOVERED</comment>
        <translation type="unfinished">Gravação recuperada</translation>
    </message>
    <message>
        <source>{count} recordings recovered</source>
        <comment>RECOVERED_MANY</comment>
        <translation type="unfinished">{count} gravações recuperadas</translation>
    </message>
    <message>
        <source>A recording was not deleted</source>
        <comment>NOT_DELETED</comment>
        <translation type="unfinished">Uma gravação não foi excluída</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>DELETED</comment>
        <translation type="unfinished">Excluído</translation>
    </message>
    <message numerus="yes">
        <source>{count} recordings that had no end.</source>
        <comment>DELETED_SAYS</comment>
        <extracomment>For one: {count} recording that had no end.</extracomment>
        <translation type="unfinished">
            <numerusform>{count} gravação sem fim.</numerusform>
            <numerusform>{count} gravações sem fim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>CHECKED HERE</comment>
        <translation type="unfinished">{name} está inalterado desde que esta instalação do Viseme Studio o assinou.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>CHECKED OWN</comment>
        <translation type="unfinished">{name} está inalterado desde que {signer} o assinou com {maker}, com o certificado definido neste estúdio.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>CHECKED VOUCHED</comment>
        <translation type="unfinished">{name} está inalterado desde que {signer} o assinou com {maker}. A autoridade que emitiu o certificado definido neste estúdio responde pelo nome.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>CHECKED UNKNOWN_SIGNER</comment>
        <translation type="unfinished">{name} está inalterado desde que {signer} o assinou com {maker}. Não se verificou quem é: nenhuma autoridade conhecida aqui responde pelo nome.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>CHECKED CHANGED</comment>
        <translation type="unfinished">{name} foi alterado depois que {signer} o assinou com {maker}: nada do que suas credenciais dizem vale para o arquivo como está agora.</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>CHECKED INVALID</comment>
        <translation type="unfinished">{name} tem credenciais que não são válidas ({codes}): nada do que dizem está provado.</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>CHECKED UNREADABLE</comment>
        <translation type="unfinished">{name} tem credenciais danificadas, ou de uma forma que não se conhece aqui: nada está provado sobre ele.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>CHECKED DAMAGED</comment>
        <translation type="unfinished">{name} está danificado, ou não é o que seu nome diz: não se pode saber se tem credenciais, e nada está provado sobre ele.</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>CHECKED ELSEWHERE</comment>
        <translation type="unfinished">{name} não tem credenciais de conteúdo dentro; indica um endereço onde elas estão ({address}). Para uma verificação nada se pergunta na rede, então nada está provado sobre ele.</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>CHECKED NONE</comment>
        <translation type="unfinished">{name} não tem credenciais de conteúdo: nada está provado sobre ele, nem que é fabricado nem que é filmado. Remultiplexar, cortar ou comprimir de novo um arquivo as retira.</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>CHECKED UNKNOWN_KIND</comment>
        <translation type="unfinished">{name} é de um tipo em que aqui não se procuram credenciais: nada está provado sobre ele, nem que é fabricado nem que é filmado.</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>CHECKED BESIDE</comment>
        <translation type="unfinished">As de MKV e WebM são um arquivo ao lado, que precisa vir junto.</translation>
    </message>
    <message>
        <source>a signer who calls itself &quot;{name}&quot;</source>
        <comment>CHECKED SIGNER</comment>
        <translation type="unfinished">um signatário que diz se chamar “{name}”</translation>
    </message>
    <message>
        <source>an installation of Viseme Studio, as its key says,</source>
        <comment>CHECKED INSTALLATION</comment>
        <translation type="unfinished">uma instalação do Viseme Studio, segundo diz sua chave,</translation>
    </message>
    <message>
        <source>a signer without a name</source>
        <comment>CHECKED NAMELESS</comment>
        <translation type="unfinished">um signatário sem nome</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <comment>CHECKED PROGRAM</comment>
        <translation type="unfinished">um programa sem nome</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>CHECKED PARTS</comment>
        <translation type="unfinished">Algo de que foi feito tinha credenciais que não se sustentam: sobre essa parte nada está provado.</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>CHECKED SOURCE</comment>
        <translation type="unfinished">Sua imagem é {source}.</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>CHECKED SOURCE SAID</comment>
        <translation type="unfinished">Suas credenciais dizem que sua imagem é {source}.</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>CHECKED AVATAR</comment>
        <translation type="unfinished">Avatar: {avatar} (licença {licence}). Retratado: {pictured}. Consentimento: {consent}, declarado em {date}.</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>CHECKED SEVERAL</comment>
        <translation type="unfinished">Avatares nele: {count}.</translation>
    </message>
    <message>
        <source>From {times}:</source>
        <comment>CHECKED SEEN</comment>
        <translation type="unfinished">De {times}:</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <comment>CHECKED TIMES</comment>
        <translation type="unfinished">{begin} a {end}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>CHECKED MORE TIMES</comment>
        <translation type="unfinished">e mais {count}</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>CHECKED MORE AVATARS</comment>
        <translation type="unfinished">Declara outros avatares que não são listados aqui: {count}.</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>CHECKED SPOKEN</comment>
        <translation type="unfinished">O avatar guarda um consentimento falado (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>CHECKED STATED</comment>
        <translation type="unfinished">O consentimento é o que quem fez o avatar declarou; está provado que foi declarado, não que é verdade.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK UNREAD</comment>
        <translation type="unfinished">Sua imagem tem a marca invisível do Viseme Studio; de qual avatar já não se pode ler. Isso indica onde foi feita; não é prova, pois o padrão não é segredo.</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>CHECKED NO MARK</comment>
        <translation type="unfinished">A marca invisível do Viseme Studio não foi encontrada em sua imagem: não é de lá, ou foi tão alterada que a marca se perdeu.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARK</comment>
        <translation type="unfinished">Sua imagem tem a marca invisível do Viseme Studio, a {whose}. Isso indica onde foi feita; não é prova, pois o padrão não é segredo.</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>CHECKED MARKED</comment>
        <translation type="unfinished">De {times} sua imagem tem a marca invisível do Viseme Studio, a {whose}.</translation>
    </message>
    <message>
        <source>the avatar whose generator&apos;s digest begins with {avatar}</source>
        <comment>CHECKED DIGITS</comment>
        <translation type="unfinished">do avatar cujo resumo do gerador começa com {avatar}</translation>
    </message>
    <message>
        <source>the avatar {name} that is installed here (its generator&apos;s digest begins with {avatar})</source>
        <comment>CHECKED HERE CALLED</comment>
        <translation type="unfinished">do avatar {name} que está instalado aqui (o resumo de seu gerador começa com {avatar})</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>CHECKED SHORT</comment>
        <translation type="unfinished">Seu vídeo é curto demais para saber se a marca invisível do Viseme Studio está nele: são precisos {seconds} segundos.</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>CHECKED MARKS</comment>
        <translation type="unfinished">Os tempos são exatos em cerca de quatro segundos. As marcas indicam onde foi feita; não são prova, pois o padrão não é segredo.</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>CHECKED LOOKED</comment>
        <translation type="unfinished">A marca foi procurada apenas em partes do filme: {times}.</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>CHECKED COMMENT</comment>
        <translation type="unfinished">Seus metadados dizem: {comment} Qualquer um pode escrever ou remover isso; não prova nada.</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicMedia</comment>
        <translation type="unfinished">inteiramente gerada por IA</translation>
    </message>
    <message>
        <source>partly AI-generated</source>
        <comment>SOURCES compositeWithTrainedAlgorithmicMedia</comment>
        <translation type="unfinished">em parte gerada por IA</translation>
    </message>
    <message>
        <source>entirely AI-generated</source>
        <comment>SOURCES trainedAlgorithmicData</comment>
        <translation type="unfinished">inteiramente gerada por IA</translation>
    </message>
    <message>
        <source>made by a program, without AI</source>
        <comment>SOURCES algorithmicMedia</comment>
        <translation type="unfinished">feita por um programa, sem IA</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone and enhanced by a program</source>
        <comment>SOURCES algorithmicallyEnhanced</comment>
        <translation type="unfinished">captada por uma câmera ou um microfone e melhorada por um programa</translation>
    </message>
    <message>
        <source>taken by a camera or a microphone</source>
        <comment>SOURCES digitalCapture</comment>
        <translation type="unfinished">captada por uma câmera ou um microfone</translation>
    </message>
    <message>
        <source>taken by a camera and put together from several pictures by its program</source>
        <comment>SOURCES computationalCapture</comment>
        <translation type="unfinished">captada por uma câmera e composta de várias imagens por seu programa</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES negativeFilm</comment>
        <translation type="unfinished">digitalizada de um filme</translation>
    </message>
    <message>
        <source>digitised from film</source>
        <comment>SOURCES positiveFilm</comment>
        <translation type="unfinished">digitalizada de um filme</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <comment>SOURCES print</comment>
        <translation type="unfinished">digitalizada de uma cópia em papel</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalCreation</comment>
        <translation type="unfinished">feita por uma pessoa com um programa</translation>
    </message>
    <message>
        <source>made by a person with a program</source>
        <comment>SOURCES digitalArt</comment>
        <translation type="unfinished">feita por uma pessoa com um programa</translation>
    </message>
    <message>
        <source>put together from several recordings</source>
        <comment>SOURCES compositeCapture</comment>
        <translation type="unfinished">composta de várias gravações</translation>
    </message>
    <message>
        <source>put together from several parts</source>
        <comment>SOURCES composite</comment>
        <translation type="unfinished">composta de várias partes</translation>
    </message>
    <message>
        <source>put together from parts, of which some are made</source>
        <comment>SOURCES compositeSynthetic</comment>
        <translation type="unfinished">composta de partes, das quais algumas são fabricadas</translation>
    </message>
    <message>
        <source>edited by a person</source>
        <comment>SOURCES humanEdits</comment>
        <translation type="unfinished">editada por uma pessoa</translation>
    </message>
    <message>
        <source>edited a little by a person</source>
        <comment>SOURCES minorHumanEdits</comment>
        <translation type="unfinished">um pouco editada por uma pessoa</translation>
    </message>
    <message>
        <source>a recording of a screen</source>
        <comment>SOURCES screenCapture</comment>
        <translation type="unfinished">uma gravação de uma tela</translation>
    </message>
    <message>
        <source>a recording of a scene that a program made</source>
        <comment>SOURCES virtualRecording</comment>
        <translation type="unfinished">uma gravação de uma cena feita por um programa</translation>
    </message>
    <message>
        <source>made by a program from data</source>
        <comment>SOURCES dataDrivenMedia</comment>
        <translation type="unfinished">feita por um programa a partir de dados</translation>
    </message>
    <message>
        <source>made by a program</source>
        <comment>SOURCES softwareImage</comment>
        <translation type="unfinished">feita por um programa</translation>
    </message>
    <message>
        <source>begun empty</source>
        <comment>SOURCES empty</comment>
        <translation type="unfinished">começada vazia</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <comment>SOURCES other</comment>
        <translation type="unfinished">do tipo {kind}</translation>
    </message>
    <message>
        <source>Check a file</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Verificar um arquivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>CHOOSE</comment>
        <translation type="unfinished">Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a file to check</source>
        <comment>CHOOSE_TITLE</comment>
        <translation type="unfinished">Escolher um arquivo para verificar</translation>
    </message>
    <message>
        <source>Clips, pictures and sounds (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;All files (*)</source>
        <comment>FILES</comment>
        <translation type="unfinished">Clipes, imagens e sons (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Drop a clip here, or choose one: what is proved about it, by whom, and what is not. Files of other programs are read too.</source>
        <comment>HINT</comment>
        <translation type="unfinished">Solte um clipe aqui ou escolha um: o que está provado sobre ele, por quem, e o que não. Arquivos de outros programas também são lidos.</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>FOUND</comment>
        <translation type="unfinished">O que foi encontrado</translation>
    </message>
    <message>
        <source>Looking into {name}…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">Olhando {name}…</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>FAULT</comment>
        <translation type="unfinished">A verificação parou por uma falha nela ({kind}).</translation>
    </message>
    <message>
        <source>Unchanged, and signed by this installation.</source>
        <comment>PROOFS HERE</comment>
        <translation type="unfinished">Inalterado, e assinado por esta instalação.</translation>
    </message>
    <message>
        <source>Unchanged, and signed with the certificate set here.</source>
        <comment>PROOFS OWN</comment>
        <translation type="unfinished">Inalterado, e assinado com o certificado definido aqui.</translation>
    </message>
    <message>
        <source>Unchanged; the authority of the certificate set here vouches for the signer.</source>
        <comment>PROOFS VOUCHED</comment>
        <translation type="unfinished">Inalterado; a autoridade do certificado definido aqui responde por quem assinou.</translation>
    </message>
    <message>
        <source>Unchanged; who signed it is not known here.</source>
        <comment>PROOFS UNKNOWN_SIGNER</comment>
        <translation type="unfinished">Inalterado; quem assinou não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Changed after it was signed.</source>
        <comment>PROOFS CHANGED</comment>
        <translation type="unfinished">Alterado depois de assinado.</translation>
    </message>
    <message>
        <source>Its credentials are not valid.</source>
        <comment>PROOFS INVALID</comment>
        <translation type="unfinished">As credenciais não são válidas.</translation>
    </message>
    <message>
        <source>Its credentials cannot be read.</source>
        <comment>PROOFS UNREADABLE</comment>
        <translation type="unfinished">As credenciais não podem ser lidas.</translation>
    </message>
    <message>
        <source>Damaged, or not what its name says.</source>
        <comment>PROOFS DAMAGED</comment>
        <translation type="unfinished">Danificado, ou não é o que o nome diz.</translation>
    </message>
    <message>
        <source>Its credentials are kept elsewhere.</source>
        <comment>PROOFS ELSEWHERE</comment>
        <translation type="unfinished">As credenciais estão guardadas em outro lugar.</translation>
    </message>
    <message>
        <source>No content credentials.</source>
        <comment>PROOFS NONE</comment>
        <translation type="unfinished">Sem Content Credentials.</translation>
    </message>
    <message>
        <source>Not of a kind that is checked for credentials.</source>
        <comment>PROOFS UNKNOWN_KIND</comment>
        <translation type="unfinished">Não é de um tipo cujas credenciais são verificadas.</translation>
    </message>
    <message>
        <source>Kept without content credentials</source>
        <comment>UNSIGNED</comment>
        <translation type="unfinished">Guardado sem Content Credentials</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>MARKS</comment>
        <translation type="unfinished">Marcas</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <comment>CREDENTIALS</comment>
        <translation type="unfinished">Content Credentials</translation>
    </message>
    <message>
        <source>Signed clips and recordings say who is seen, on whose consent, and whether anything was changed since.</source>
        <comment>CREDENTIALS_HINT</comment>
        <translation type="unfinished">Clipes e gravações assinados dizem quem aparece, com que consentimento, e se algo mudou desde então.</translation>
    </message>
    <message>
        <source>Sign every clip</source>
        <comment>SIGN</comment>
        <translation type="unfinished">Assinar cada clipe</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <comment>DO_NOT_SIGN</comment>
        <translation type="unfinished">Não assinar</translation>
    </message>
    <message>
        <source>Signed with</source>
        <comment>CERTIFICATE</comment>
        <translation type="unfinished">Assinado com</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <comment>CHOOSE_CERTIFICATE</comment>
        <translation type="unfinished">Escolher um certificado…</translation>
    </message>
    <message>
        <source>Use this computer&apos;s key</source>
        <comment>OWN_KEY</comment>
        <translation type="unfinished">Chave deste computador</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <comment>CHOOSE_KEY</comment>
        <translation type="unfinished">Escolher a chave privada</translation>
    </message>
    <message>
        <source>Choose its certificates</source>
        <comment>CHOOSE_CHAIN</comment>
        <translation type="unfinished">Escolher os certificados</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key);;All files (*)</source>
        <comment>KEY_FILES</comment>
        <translation type="unfinished">Chaves privadas (*.pem *.key);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <comment>CHAIN_FILES</comment>
        <translation type="unfinished">Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Trying whether it can sign…</source>
        <comment>TRYING</comment>
        <translation type="unfinished">Testando se ele pode assinar…</translation>
    </message>
    <message>
        <source>The certificate was not tried</source>
        <comment>NOT_TRIED</comment>
        <translation type="unfinished">O certificado não foi testado</translation>
    </message>
    <message>
        <source>This computer&apos;s own key: others can tell that a clip is unchanged, not whose it is.</source>
        <comment>SIGNED_HERE</comment>
        <translation type="unfinished">A chave deste computador: outros podem ver que um clipe está inalterado, não de quem ele é.</translation>
    </message>
    <message>
        <source>{chain}, with the key in {key}. The key stays where it is.</source>
        <comment>SIGNED_OWN</comment>
        <translation type="unfinished">{chain}, com a chave em {key}. A chave fica onde está.</translation>
    </message>
    <message>
        <source>Clips are signed as {name} from now on. The key stays where it is.</source>
        <comment>SIGNED_AS</comment>
        <translation type="unfinished">A partir de agora os clipes são assinados como {name}. A chave fica onde está.</translation>
    </message>
    <message>
        <source>Invisible mark</source>
        <comment>INVISIBLE</comment>
        <translation type="unfinished">Marca invisível</translation>
    </message>
    <message>
        <source>In every picture</source>
        <comment>MARK</comment>
        <translation type="unfinished">Em cada imagem</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <comment>DO_NOT_MARK</comment>
        <translation type="unfinished">Não usar</translation>
    </message>
    <message>
        <source>In the live picture, recordings and exports: a film of the screen can still be told by it.</source>
        <comment>INVISIBLE_HINT</comment>
        <translation type="unfinished">Na imagem ao vivo, nas gravações e exportações: até um filme da tela pode ser reconhecido por ela.</translation>
    </message>
    <message>
        <source>Visible label</source>
        <comment>LABEL</comment>
        <translation type="unfinished">Rótulo visível</translation>
    </message>
    <message>
        <source>In the live picture, in every output, in recordings and exports. Seconds count anew when an output begins.</source>
        <comment>LABEL_HINT</comment>
        <translation type="unfinished">Na imagem ao vivo, em cada saída, em gravações e exportações. Os segundos contam de novo quando uma saída começa.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>LABEL_TIMES 0</comment>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>LABEL_TIMES 1</comment>
        <translation type="unfinished">Sempre</translation>
    </message>
    <message>
        <source>First 5 seconds</source>
        <comment>LABEL_TIMES 2</comment>
        <translation type="unfinished">Primeiros 5 segundos</translation>
    </message>
    <message>
        <source>First 10 seconds</source>
        <comment>LABEL_TIMES 3</comment>
        <translation type="unfinished">Primeiros 10 segundos</translation>
    </message>
    <message>
        <source>First 30 seconds</source>
        <comment>LABEL_TIMES 4</comment>
        <translation type="unfinished">Primeiros 30 segundos</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>LABEL_WORDS</comment>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Corner</source>
        <comment>LABEL_PLACE</comment>
        <translation type="unfinished">Canto</translation>
    </message>
    <message>
        <source>Top left</source>
        <comment>LABEL_PLACES 0</comment>
        <translation type="unfinished">Superior esquerdo</translation>
    </message>
    <message>
        <source>Top right</source>
        <comment>LABEL_PLACES 1</comment>
        <translation type="unfinished">Superior direito</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <comment>LABEL_PLACES 2</comment>
        <translation type="unfinished">Inferior esquerdo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <comment>LABEL_PLACES 3</comment>
        <translation type="unfinished">Inferior direito</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>Outputs</source>
        <comment>OUTPUTS</comment>
        <translation type="unfinished">Saídas</translation>
    </message>
    <message>
        <source>Outputs: where the picture and the sound go</source>
        <comment>OUTPUTS_NAME</comment>
        <translation type="unfinished">Saídas: para onde vão a imagem e o som</translation>
    </message>
    <message>
        <source>none on</source>
        <comment>NONE_ON</comment>
        <translation type="unfinished">nenhuma</translation>
    </message>
    <message>
        <source>{count} on</source>
        <comment>SOME_ON</comment>
        <translation type="unfinished">{count} ligadas</translation>
    </message>
    <message>
        <source>{count} in part</source>
        <comment>SOME_IN_PART</comment>
        <translation type="unfinished">{count} em parte</translation>
    </message>
    <message>
        <source>Use in calls</source>
        <comment>CALLS</comment>
        <translation type="unfinished">Para chamadas</translation>
    </message>
    <message>
        <source>End use in calls</source>
        <comment>CALLS_ON</comment>
        <translation type="unfinished">Encerrar o uso</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>CALLS_CHIP</comment>
        <translation type="unfinished">Chamadas</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <comment>CALLS_HINT</comment>
        <translation type="unfinished">Câmera e microfone</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>CALLS_CAMERA</comment>
        <translation type="unfinished">câmera</translation>
    </message>
    <message>
        <source>microphone</source>
        <comment>CALLS_MICROPHONE</comment>
        <translation type="unfinished">microfone</translation>
    </message>
    <message>
        <source>A program sees it</source>
        <comment>CALLS_SEEN</comment>
        <translation type="unfinished">Um programa a vê</translation>
    </message>
    <message>
        <source>How to use it in a call program</source>
        <comment>CALLS_ABOUT</comment>
        <translation type="unfinished">Como usar em um programa de chamadas</translation>
    </message>
    <message>
        <source>While this is on, choose Viseme Studio as the camera and as the microphone in the settings of the call program.</source>
        <comment>CALLS_HOW</comment>
        <translation type="unfinished">Enquanto isto estiver ligado, escolha Viseme Studio como câmera e como microfone nas configurações do programa de chamadas.</translation>
    </message>
    <message>
        <source>Firefox, Chromium, OBS and the programs of GNOME see the camera through PipeWire, where nothing has to be installed. Zoom, Teams, Discord and Chrome need v4l2loopback, a kernel module installed once: the button below copies the command.</source>
        <comment>CALLS_WAYS</comment>
        <translation type="unfinished">Firefox, Chromium, OBS e os programas do GNOME veem a câmera pelo PipeWire, sem instalar nada. Zoom, Teams, Discord e Chrome precisam do v4l2loopback, um módulo do kernel instalado uma única vez: o botão abaixo copia o comando.</translation>
    </message>
    <message>
        <source>On this system the camera is that of OBS, and the microphone a virtual cable: the page below says how.</source>
        <comment>CALLS_ELSEWHERE</comment>
        <translation type="unfinished">Neste sistema a câmera é a do OBS e o microfone é um cabo virtual: a página abaixo diz como.</translation>
    </message>
    <message>
        <source>The page about calls</source>
        <comment>CALLS_PAGE</comment>
        <translation type="unfinished">A página sobre chamadas</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE</comment>
        <translation type="unfinished">Página</translation>
    </message>
    <message>
        <source>End the page</source>
        <comment>PAGE_ON</comment>
        <translation type="unfinished">Fechar a página</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>PAGE_CHIP</comment>
        <translation type="unfinished">Página</translation>
    </message>
    <message>
        <source>For OBS and browsers</source>
        <comment>PAGE_HINT</comment>
        <translation type="unfinished">Para OBS e navegadores</translation>
    </message>
    <message>
        <source>A browser shows it</source>
        <comment>PAGE_SEEN</comment>
        <translation type="unfinished">Um navegador a mostra</translation>
    </message>
    <message>
        <source>No viewer yet</source>
        <comment>PAGE_NO_VIEWER</comment>
        <translation type="unfinished">Ainda sem espectadores</translation>
    </message>
    <message>
        <source>No viewer now</source>
        <comment>PAGE_NO_VIEWER_NOW</comment>
        <translation type="unfinished">Sem espectadores agora</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <comment>PAGE_AGAIN</comment>
        <translation type="unfinished">Copiar o endereço</translation>
    </message>
    <message>
        <source>Address of the page copied</source>
        <comment>PAGE_COPIED</comment>
        <translation type="unfinished">Endereço da página copiado</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <comment>HEADPHONES</comment>
        <translation type="unfinished">Ouvir-se</translation>
    </message>
    <message>
        <source>Hear yourself no more</source>
        <comment>HEADPHONES_ON</comment>
        <translation type="unfinished">Não se ouvir mais</translation>
    </message>
    <message>
        <source>In step with the picture</source>
        <comment>HEADPHONES_HINT</comment>
        <translation type="unfinished">Em sincronia</translation>
    </message>
    <message>
        <source>Hold 30 seconds</source>
        <comment>REPLAY</comment>
        <translation type="unfinished">Reter 30 s</translation>
    </message>
    <message>
        <source>Hold no longer</source>
        <comment>REPLAY_ON</comment>
        <translation type="unfinished">Não reter mais</translation>
    </message>
    <message>
        <source>The last half minute is not held: press Hold 30 seconds in the outputs first.</source>
        <comment>REPLAY_NOT_HELD</comment>
        <translation type="unfinished">O último meio minuto não está retido: pressione antes Reter 30 s nas saídas.</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">Gravar</translation>
    </message>
    <message>
        <source>End the recording</source>
        <comment>RECORD_ON</comment>
        <translation type="unfinished">Encerrar</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <comment>RECORD_HINT</comment>
        <translation type="unfinished">Imagem e som</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>RECORD_PAUSED</comment>
        <translation type="unfinished">Em pausa</translation>
    </message>
    <message>
        <source>On</source>
        <comment>ON</comment>
        <translation type="unfinished">Ligada</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>OPENING</comment>
        <translation type="unfinished">Abrindo</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>CLOSING</comment>
        <translation type="unfinished">Fechando</translation>
    </message>
    <message>
        <source>No program looks yet</source>
        <comment>WAITS_FOR_PROGRAM</comment>
        <translation type="unfinished">Ninguém olha ainda</translation>
    </message>
    <message>
        <source>There: {there}. Not there: {missing}. {why}</source>
        <comment>PART</comment>
        <translation type="unfinished">Há: {there}. Falta: {missing}. {why}</translation>
    </message>
    <message>
        <source>{name} cannot be used</source>
        <comment>NOT_OPENED</comment>
        <translation type="unfinished">{name} não pode ser usado</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <comment>DROPPED</comment>
        <translation type="unfinished">{count} descartados</translation>
    </message>
    <message>
        <source>{value:.0f} ms</source>
        <comment>LAG</comment>
        <translation type="unfinished">{value:.0f} ms</translation>
    </message>
    <message>
        <source>{name}: not all of it works</source>
        <comment>NOTICE</comment>
        <translation type="unfinished">{name}: nem tudo funciona</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>IN_STEP</comment>
        <translation type="unfinished">Som</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HINT</comment>
        <translation type="unfinished">Ctrl+J os guarda</translation>
    </message>
    <message>
        <source>In the call program, choose Viseme Studio</source>
        <comment>CALLS_CHOOSE</comment>
        <translation type="unfinished">Escolha Viseme Studio no programa de chamadas</translation>
    </message>
    <message>
        <source>The page about calls is in English:</source>
        <comment>CALLS_PAGE_ENGLISH</comment>
        <translation type="unfinished">A página sobre chamadas está em inglês:</translation>
    </message>
    <message>
        <source>Address copied: paste it, or click it</source>
        <comment>PAGE_UNSEEN</comment>
        <translation type="unfinished">Endereço copiado: cole-o ou clique nele</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <comment>PAGE_OPEN</comment>
        <translation type="unfinished">Abrir a página no navegador</translation>
    </message>
    <message>
        <source>No browser could be started: the address is copied, paste it into one.</source>
        <comment>PAGE_NO_BROWSER</comment>
        <translation type="unfinished">Não foi possível iniciar um navegador: o endereço está copiado, cole-o em um.</translation>
    </message>
    <message>
        <source>Ctrl+J keeps them</source>
        <comment>REPLAY_HELD</comment>
        <translation type="unfinished">Ctrl+J os guarda</translation>
    </message>
    <message>
        <source>Press Start first</source>
        <comment>RECORD_WAITS</comment>
        <translation type="unfinished">Pressione antes Iniciar</translation>
    </message>
    <message>
        <source>Dropped: frames that this output had no time for, and holes in its sound, since it is on</source>
        <comment>DROPPED_TIP</comment>
        <translation type="unfinished">Descartados: quadros para os quais esta saída não teve tempo, e falhas no som, desde que foi ligada</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <comment>COPY_COMMAND</comment>
        <translation type="unfinished">Copiar o comando</translation>
    </message>
    <message>
        <source>{behind:+.1f} ms to picture, {drift:+.0f} ppm, {steps} steps, {gaps} gaps</source>
        <comment>IN_STEP_FIGURES</comment>
        <translation type="unfinished">{behind:+.1f} ms da imagem, {drift:+.0f} ppm, {steps} passos, {gaps} falhas</translation>
    </message>
    <message>
        <source>sound after its picture, ms</source>
        <comment>CSV_IN_STEP 0</comment>
        <translation type="unfinished">som após a imagem, ms</translation>
    </message>
    <message>
        <source>clocks differ, ppm</source>
        <comment>CSV_IN_STEP 1</comment>
        <translation type="unfinished">diferença dos relógios, ppm</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>CSV_IN_STEP 2</comment>
        <translation type="unfinished">passos</translation>
    </message>
    <message>
        <source>gaps</source>
        <comment>CSV_IN_STEP 3</comment>
        <translation type="unfinished">falhas</translation>
    </message>
    <message>
        <source>&amp;Outputs</source>
        <comment>MENU</comment>
        <translation type="unfinished">Saí&amp;das</translation>
    </message>
    <message>
        <source>&amp;Use in calls</source>
        <comment>MENU_CALLS</comment>
        <translation type="unfinished">&amp;Usar em chamadas</translation>
    </message>
    <message>
        <source>How to use it in a &amp;call program…</source>
        <comment>MENU_CALLS_ABOUT</comment>
        <translation type="unfinished">&amp;Como usar em um programa de chamadas…</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <comment>MENU_MIRROR</comment>
        <translation type="unfinished">&amp;Espelhar a câmera</translation>
    </message>
    <message>
        <source>Show a &amp;test card in the camera</source>
        <comment>MENU_CARD</comment>
        <translation type="unfinished">Padrão de &amp;teste na câmera</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <comment>MENU_STREAM</comment>
        <translation type="unfinished">Transm&amp;itir</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <comment>MENU_PAGE</comment>
        <translation type="unfinished">Pági&amp;na</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the page</source>
        <comment>MENU_PAGE_ADDRESS</comment>
        <translation type="unfinished">Copiar o en&amp;dereço da página</translation>
    </message>
    <message>
        <source>H&amp;old 30 seconds</source>
        <comment>MENU_HOLD</comment>
        <translation type="unfinished">&amp;Reter 30 s</translation>
    </message>
    <message>
        <source>&amp;Hear yourself</source>
        <comment>MENU_HEADPHONES</comment>
        <translation type="unfinished">&amp;Ouvir-se</translation>
    </message>
    <message>
        <source>The key is on {page}. Once it is kept, leave this empty.</source>
        <comment>STREAM_KEY_PAGE</comment>
        <translation type="unfinished">A chave está em {page}. Depois de guardada, deixe vazio.</translation>
    </message>
    <message>
        <source>An address of rtmp or rtmps needs a key, once: where it is kept, leave this empty. Others need none.</source>
        <comment>STREAM_KEY_HINT</comment>
        <translation type="unfinished">Um endereço rtmp ou rtmps precisa de uma chave, uma vez: se estiver guardada, deixe vazio. Os outros não precisam.</translation>
    </message>
    <message>
        <source>No key is kept for this address yet: enter it.</source>
        <comment>STREAM_NO_KEY</comment>
        <translation type="unfinished">Ainda não há chave guardada para este endereço: digite-a.</translation>
    </message>
    <message>
        <source>&amp;Keep the last 30 seconds</source>
        <comment>MENU_KEEP</comment>
        <translation type="unfinished">&amp;Guardar os últimos 30 segundos</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM</comment>
        <translation type="unfinished">Transmitir</translation>
    </message>
    <message>
        <source>End the stream</source>
        <comment>STREAM_ON</comment>
        <translation type="unfinished">Encerrar</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_CHIP</comment>
        <translation type="unfinished">Transmitir</translation>
    </message>
    <message>
        <source>Twitch, YouTube, others</source>
        <comment>STREAM_HINT</comment>
        <translation type="unfinished">Twitch, YouTube, outros</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <comment>STREAM_LIVE</comment>
        <translation type="unfinished">A caminho</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>STREAM_CONNECTS</comment>
        <translation type="unfinished">Conectando</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>STREAM_TITLE</comment>
        <translation type="unfinished">Transmitir</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>STREAM_SERVICE</comment>
        <translation type="unfinished">Serviço</translation>
    </message>
    <message>
        <source>Another address</source>
        <comment>STREAM_OTHER</comment>
        <translation type="unfinished">Outro endereço</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>STREAM_ADDRESS</comment>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>rtmps://host/app, udp://host:port, hls:folder</source>
        <comment>STREAM_EXAMPLE</comment>
        <translation type="unfinished">rtmps://host/app, udp://host:port, hls:folder</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>STREAM_KEY</comment>
        <translation type="unfinished">Chave</translation>
    </message>
    <message>
        <source>Keep the key in the system&apos;s keyring</source>
        <comment>STREAM_KEEP</comment>
        <translation type="unfinished">Guardar a chave no chaveiro do sistema</translation>
    </message>
    <message>
        <source>That is no address to stream to: write one that begins with rtmp, rtmps, udp, srt or hls.</source>
        <comment>STREAM_NO_ADDRESS</comment>
        <translation type="unfinished">Não é possível transmitir para esse endereço: escreva um que comece com rtmp, rtmps, udp, srt ou hls.</translation>
    </message>
    <message>
        <source>Looking for the key in the system&apos;s keyring, which may ask you first. You can enter it here instead.</source>
        <comment>STREAM_LOOKS</comment>
        <translation type="unfinished">A chave está sendo procurada no chaveiro do sistema, que pode perguntar antes. Você também pode digitá-la aqui.</translation>
    </message>
    <message>
        <source>Go live</source>
        <comment>STREAM_GO</comment>
        <translation type="unfinished">Entrar ao vivo</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Spectrogram</source>
        <comment>SPECTROGRAM</comment>
        <translation type="unfinished">Espectrograma</translation>
    </message>
    <message>
        <source>Speak, or play a file, to see what the model hears</source>
        <comment>SPECTROGRAM_EMPTY</comment>
        <translation type="unfinished">Fale para ver o que o modelo ouve</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>FROZEN</comment>
        <translation type="unfinished">congelado</translation>
    </message>
    <message>
        <source>mel, {count} bands</source>
        <comment>BANDS</comment>
        <translation type="unfinished">mel, {count} bandas</translation>
    </message>
    <message>
        <source>{hertz}  {seconds:.2f} s  {level:.0f} dB</source>
        <comment>READOUT</comment>
        <translation type="unfinished">{hertz}  {seconds:.2f} s  {level:.0f} dB</translation>
    </message>
    <message>
        <source>Loudest at {hertz} with {level:.0f} dB; mouth {share:.0f} % open</source>
        <comment>SPECTROGRAM_SAYS</comment>
        <translation type="unfinished">Mais forte em {hertz} com {level:.0f} dB; boca {share:.0f} % aberta</translation>
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
        <translation type="unfinished">Boca</translation>
    </message>
    <message>
        <source>now</source>
        <comment>NOW</comment>
        <translation type="unfinished">agora</translation>
    </message>
    <message>
        <source>Slow frame: {value:.0f} ms</source>
        <comment>SLOW_FRAME</comment>
        <translation type="unfinished">Quadro lento: {value:.0f} ms</translation>
    </message>
    <message>
        <source>on screen  ·  look-ahead {value} ms</source>
        <comment>ON_SCREEN</comment>
        <translation type="unfinished">na tela  ·  antecipação {value} ms</translation>
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
        <translation type="unfinished">segundos</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>LATENCY</comment>
        <translation type="unfinished">Latência</translation>
    </message>
    <message>
        <source>Latency: from sound to screen, part by part, with its history</source>
        <comment>LATENCY_NAME</comment>
        <translation type="unfinished">Latência: do som à tela, parte por parte, com o histórico</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>NOT_RUNNING</comment>
        <translation type="unfinished">parado</translation>
    </message>
    <message>
        <source>{value:.0f} of {budget:.0f} ms</source>
        <comment>OF_BUDGET</comment>
        <translation type="unfinished">{value:.0f} de {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, median of the last second</source>
        <comment>LATENCY_SAYS</comment>
        <translation type="unfinished">Do som à tela: {value}, mediana do último segundo</translation>
    </message>
    <message>
        <source>Sound to screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">Do som à tela</translation>
    </message>
    <message>
        <source>Sound → screen</source>
        <comment>TO_SCREEN_SHORT</comment>
        <translation type="unfinished">Som → tela</translation>
    </message>
    <message>
        <source>sound → screen, ms</source>
        <comment>TO_SCREEN_MS</comment>
        <translation type="unfinished">som → tela, ms</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>FRAME</comment>
        <translation type="unfinished">Quadro</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PAINT</comment>
        <translation type="unfinished">Desenho</translation>
    </message>
    <message>
        <source>Sound to screen, last second</source>
        <comment>BAR_TITLE</comment>
        <translation type="unfinished">Do som à tela, último segundo</translation>
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
        <translation type="unfinished">Congelar todos os painéis</translation>
    </message>
    <message>
        <source>{value:.0f} skipped</source>
        <comment>EVENTS 0</comment>
        <translation type="unfinished">{value:.0f} pulados</translation>
    </message>
    <message>
        <source>{value:.0f} dropped at display</source>
        <comment>EVENTS 1</comment>
        <translation type="unfinished">{value:.0f} descartados ao exibir</translation>
    </message>
    <message>
        <source>Sound dropout</source>
        <comment>EVENTS 2</comment>
        <translation type="unfinished">Corte de som</translation>
    </message>
    <message>
        <source>Look-ahead {value:.0f} ms</source>
        <comment>EVENTS 3</comment>
        <translation type="unfinished">Antecipação {value:.0f} ms</translation>
    </message>
    <message>
        <source>Avatar: {name}</source>
        <comment>EVENTS 4</comment>
        <translation type="unfinished">Avatar: {name}</translation>
    </message>
    <message>
        <source>GC pause {value:.1f} ms</source>
        <comment>EVENTS 5</comment>
        <translation type="unfinished">Pausa de GC {value:.1f} ms</translation>
    </message>
    <message>
        <source>Sound begins</source>
        <comment>EVENTS 6</comment>
        <translation type="unfinished">O som começa</translation>
    </message>
    <message>
        <source>Sound ends</source>
        <comment>EVENTS 7</comment>
        <translation type="unfinished">O som termina</translation>
    </message>
    <message>
        <source>Output on: {name}</source>
        <comment>EVENTS 8</comment>
        <translation type="unfinished">Saída ligada: {name}</translation>
    </message>
    <message>
        <source>Output off: {name}</source>
        <comment>EVENTS 9</comment>
        <translation type="unfinished">Saída desligada: {name}</translation>
    </message>
    <message>
        <source>Spectrogram: what the model hears, in hertz over time</source>
        <comment>SPECTROGRAM_NAME</comment>
        <translation type="unfinished">Espectrograma: o que o modelo ouve, em hertz ao longo do tempo</translation>
    </message>
    <message>
        <source>Click to freeze; then drag to pan, turn the wheel to zoom, Shift and drag to select</source>
        <comment>SPECTROGRAM_TIP</comment>
        <translation type="unfinished">Clique para congelar; depois arraste para mover, roda para ampliar, Shift e arrastar para selecionar</translation>
    </message>
    <message>
        <source>Nothing was heard here</source>
        <comment>SPECTROGRAM_NOTHING</comment>
        <translation type="unfinished">Nada foi ouvido aqui</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} s, ms</source>
        <comment>CASCADE_TITLE</comment>
        <translation type="unfinished">Do som à tela, últimos {value:.0f} s, ms</translation>
    </message>
    <message>
        <source>Sound to screen, last {value:.0f} min, ms</source>
        <comment>CASCADE_TITLE_MIN</comment>
        <translation type="unfinished">Do som à tela, últimos {value:.0f} min, ms</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} s</source>
        <comment>TABLE_TITLE</comment>
        <translation type="unfinished">ms, últimos {value:.0f} s</translation>
    </message>
    <message>
        <source>ms, last {value:.0f} min</source>
        <comment>TABLE_TITLE_MIN</comment>
        <translation type="unfinished">ms, últ. {value:.0f} min</translation>
    </message>
    <message>
        <source>ms, region</source>
        <comment>TABLE_REGION</comment>
        <translation type="unfinished">ms, região</translation>
    </message>
    <message>
        <source>ms, shown</source>
        <comment>TABLE_SHOWN</comment>
        <translation type="unfinished">ms, visível</translation>
    </message>
    <message>
        <source>Sound to screen, region</source>
        <comment>FIGURES_REGION</comment>
        <translation type="unfinished">Do som à tela, região</translation>
    </message>
    <message>
        <source>Sound to screen, as shown</source>
        <comment>FIGURES_SHOWN</comment>
        <translation type="unfinished">Do som à tela, visível</translation>
    </message>
    <message>
        <source>Frame at {value:.2f} s, ms</source>
        <comment>FRAME_AT</comment>
        <translation type="unfinished">Quadro em {value:.2f} s, ms</translation>
    </message>
    <message>
        <source>Frame time, region, log</source>
        <comment>HISTOGRAM_REGION</comment>
        <translation type="unfinished">Por quadro, região, log</translation>
    </message>
    <message>
        <source>Frame time, as shown, log</source>
        <comment>HISTOGRAM_SHOWN</comment>
        <translation type="unfinished">Por quadro, visível, log</translation>
    </message>
    <message>
        <source>{value:.0f} ms sound → screen</source>
        <comment>WAY_MS</comment>
        <translation type="unfinished">{value:.0f} ms som → tela</translation>
    </message>
    <message>
        <source>A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</source>
        <comment>WAY_BETWEEN</comment>
        <translation type="unfinished">A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms</translation>
    </message>
    <message>
        <source>Frame time, 60 s, log</source>
        <comment>HISTOGRAM_TITLE</comment>
        <translation type="unfinished">Por quadro, 60 s, log</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>BUDGET</comment>
        <translation type="unfinished">limite</translation>
    </message>
    <message>
        <source>budget {value:.0f} ms</source>
        <comment>BUDGET_IS</comment>
        <translation type="unfinished">limite {value:.0f} ms</translation>
    </message>
    <message>
        <source>last second</source>
        <comment>LAST_SECOND</comment>
        <translation type="unfinished">último segundo</translation>
    </message>
    <message>
        <source>part</source>
        <comment>PART</comment>
        <translation type="unfinished">parte</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>PARTS 0</comment>
        <translation type="unfinished">Microfone</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>PARTS 1</comment>
        <translation type="unfinished">Antecipação</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>PARTS 2</comment>
        <translation type="unfinished">Espera</translation>
    </message>
    <message>
        <source>Mel</source>
        <comment>PARTS 3</comment>
        <translation type="unfinished">Mel</translation>
    </message>
    <message>
        <source>Encode</source>
        <comment>PARTS 4</comment>
        <translation type="unfinished">Codificar</translation>
    </message>
    <message>
        <source>Generate</source>
        <comment>PARTS 5</comment>
        <translation type="unfinished">Gerar</translation>
    </message>
    <message>
        <source>Composite</source>
        <comment>PARTS 6</comment>
        <translation type="unfinished">Compor</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <comment>PARTS 7</comment>
        <translation type="unfinished">Entrega</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>PARTS 8</comment>
        <translation type="unfinished">Desenho</translation>
    </message>
    <message>
        <source>What the microphone and the system hold back before the studio hears it.</source>
        <comment>PARTS_ABOUT 0</comment>
        <translation type="unfinished">O que o microfone e o sistema retêm antes que o estúdio ouça.</translation>
    </message>
    <message>
        <source>How far ahead of the picture the encoder hears: {look_ahead} ms, in whole frames. A frame waits {wait:.1f} ms for that sound at most, and mostly a little less, for sound comes in pieces.</source>
        <comment>PARTS_ABOUT 1</comment>
        <translation type="unfinished">Até onde o codificador ouve à frente da imagem: {look_ahead} ms, em quadros inteiros. Um quadro espera esse som por no máximo {wait:.1f} ms, quase sempre um pouco menos, pois o som chega em pedaços.</translation>
    </message>
    <message>
        <source>Until the engine comes to this frame.</source>
        <comment>PARTS_ABOUT 2</comment>
        <translation type="unfinished">Até que o motor chegue a este quadro.</translation>
    </message>
    <message>
        <source>The sound becomes a mel spectrum.</source>
        <comment>PARTS_ABOUT 3</comment>
        <translation type="unfinished">O som vira um espectro mel.</translation>
    </message>
    <message>
        <source>The encoder tells from it how the mouth stands.</source>
        <comment>PARTS_ABOUT 4</comment>
        <translation type="unfinished">O codificador tira dele como a boca está.</translation>
    </message>
    <message>
        <source>The generator paints the mouth.</source>
        <comment>PARTS_ABOUT 5</comment>
        <translation type="unfinished">O gerador pinta a boca.</translation>
    </message>
    <message>
        <source>The mouth is put into the picture.</source>
        <comment>PARTS_ABOUT 6</comment>
        <translation type="unfinished">A boca é posta na imagem.</translation>
    </message>
    <message>
        <source>Until the window takes the frame.</source>
        <comment>PARTS_ABOUT 7</comment>
        <translation type="unfinished">Até que a janela pegue o quadro.</translation>
    </message>
    <message>
        <source>Until the frame is painted on the screen.</source>
        <comment>PARTS_ABOUT 8</comment>
        <translation type="unfinished">Até que o quadro seja desenhado na tela.</translation>
    </message>
    <message>
        <source>Mic</source>
        <comment>PARTS_SHORT 0</comment>
        <translation type="unfinished">Mic.</translation>
    </message>
    <message>
        <source>Gen</source>
        <comment>PARTS_SHORT 5</comment>
        <translation type="unfinished">Ger.</translation>
    </message>
    <message>
        <source>measured while live</source>
        <comment>MEASURED_LIVE</comment>
        <translation type="unfinished">medido ao vivo</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in {value:.0f} s</source>
        <comment>COUNTED_LAST</comment>
        <translation type="unfinished">{skipped} pulados, {slow} lentos em {value:.0f} s</translation>
    </message>
    <message>
        <source>Region: Shift+drag, or R  ·  Zoom: wheel, or Up and Down  ·  Pan: drag, or Left and Right  ·  Cursors: click, or A; Shift+click, or B  ·  Live: Escape</source>
        <comment>EXAMINE_HINT</comment>
        <translation type="unfinished">Região: Shift+arrastar ou R  ·  Zoom: roda ou Acima e Abaixo  ·  Mover: arrastar ou Esquerda e Direita  ·  Cursores: clique ou A; Shift+clique ou B  ·  Ao vivo: Esc</translation>
    </message>
    <message>
        <source>No region yet: what is shown is played, exported and saved</source>
        <comment>NO_REGION</comment>
        <translation type="unfinished">Ainda sem região: o que se vê é reproduzido, exportado e salvo</translation>
    </message>
    <message>
        <source>Sessions, profiles and reports (*.json);;All files (*)</source>
        <comment>COMPARE_FILES</comment>
        <translation type="unfinished">Sessões, perfis e relatórios (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>COMPARED</comment>
        <translation type="unfinished">Comparado com</translation>
    </message>
    <message>
        <source>Other programs: {others:.0f} % of the CPU, studio {studio:.0f} %</source>
        <comment>LOAD_OTHERS</comment>
        <translation type="unfinished">Outros programas: {others:.0f} % da CPU, estúdio {studio:.0f} %</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>COUNTED</comment>
        <translation type="unfinished">Contado</translation>
    </message>
    <message>
        <source>Counted since {time}</source>
        <comment>COUNTED_SINCE</comment>
        <translation type="unfinished">Contado desde {time}</translation>
    </message>
    <message>
        <source>process, {length}</source>
        <comment>PROCESS</comment>
        <translation type="unfinished">proc., {length}</translation>
    </message>
    <message>
        <source>process, region</source>
        <comment>PROCESS_REGION</comment>
        <translation type="unfinished">proc., região</translation>
    </message>
    <message>
        <source>Save what is frozen</source>
        <comment>SAVE_FROZEN</comment>
        <translation type="unfinished">Salvar o que está congelado</translation>
    </message>
    <message>
        <source>Save the region</source>
        <comment>REGION_TITLE</comment>
        <translation type="unfinished">Salvar a região</translation>
    </message>
    <message>
        <source>Region {time}</source>
        <comment>REGION_NAME</comment>
        <translation type="unfinished">Região {time}</translation>
    </message>
    <message>
        <source>Region saved</source>
        <comment>REGION_SAVED</comment>
        <translation type="unfinished">Região salva</translation>
    </message>
    <message>
        <source>The region was not saved</source>
        <comment>REGION_NOT_SAVED</comment>
        <translation type="unfinished">A região não foi salva</translation>
    </message>
    <message>
        <source>Save the panels</source>
        <comment>PANELS_TITLE</comment>
        <translation type="unfinished">Salvar os painéis</translation>
    </message>
    <message>
        <source>Panels {time}</source>
        <comment>PANELS_NAME</comment>
        <translation type="unfinished">Painéis {time}</translation>
    </message>
    <message>
        <source>Panels saved</source>
        <comment>PANELS_SAVED</comment>
        <translation type="unfinished">Painéis salvos</translation>
    </message>
    <message>
        <source>The panels were not saved</source>
        <comment>PANELS_NOT_SAVED</comment>
        <translation type="unfinished">Os painéis não foram salvos</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <comment>SESSION_NOT_SAVED</comment>
        <translation type="unfinished">A sessão não foi salva</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>LONGEST_TICK</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>Sound to screen: {value}, over the budget, median of the last second</source>
        <comment>LATENCY_SAYS_OVER</comment>
        <translation type="unfinished">Do som à tela: {value}, acima do limite, mediana do último segundo</translation>
    </message>
    <message>
        <source>{skipped} skipped, {slow} slow in the {value} shown</source>
        <comment>COUNTED_SHOWN</comment>
        <translation type="unfinished">{skipped} pulados, {slow} lentos em {value} visíveis</translation>
    </message>
    <message>
        <source>p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_WAY</comment>
        <translation type="unfinished">p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>to the picture p50 {p50}  p95 {p95}  p99 {p99} ms</source>
        <comment>COMPARED_MADE</comment>
        <translation type="unfinished">até a imagem p50 {p50}  p95 {p95}  p99 {p99} ms</translation>
    </message>
    <message>
        <source>frame p50 {p50}  p95 {p95} ms</source>
        <comment>COMPARED_FRAME</comment>
        <translation type="unfinished">quadro p50 {p50}  p95 {p95} ms</translation>
    </message>
    <message>
        <source>before</source>
        <comment>BEFORE</comment>
        <translation type="unfinished">antes</translation>
    </message>
    <message>
        <source>Before: {value} ms.</source>
        <comment>PART_BEFORE</comment>
        <translation type="unfinished">Antes: {value} ms.</translation>
    </message>
    <message>
        <source>{value:.0f} ms, before {before:.0f} ms</source>
        <comment>WAY_COMPARED</comment>
        <translation type="unfinished">{value:.0f} ms, antes {before:.0f} ms</translation>
    </message>
    <message>
        <source>before {before:.0f} ms</source>
        <comment>WAY_BEFORE</comment>
        <translation type="unfinished">antes {before:.0f} ms</translation>
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
        <translation type="unfinished">não medido: {why}</translation>
    </message>
    <message>
        <source>GPU: not timed, {why}</source>
        <comment>GPU_UNTIMED_ROW</comment>
        <translation type="unfinished">GPU: não medido, {why}</translation>
    </message>
    <message>
        <source>mel</source>
        <comment>GPU_SHORT 0</comment>
        <translation type="unfinished">mel</translation>
    </message>
    <message>
        <source>enc</source>
        <comment>GPU_SHORT 1</comment>
        <translation type="unfinished">cod</translation>
    </message>
    <message>
        <source>gen</source>
        <comment>GPU_SHORT 2</comment>
        <translation type="unfinished">ger</translation>
    </message>
    <message>
        <source>comp</source>
        <comment>GPU_SHORT 3</comment>
        <translation type="unfinished">comp</translation>
    </message>
    <message>
        <source>copies</source>
        <comment>GPU_SHORT 4</comment>
        <translation type="unfinished">cópias</translation>
    </message>
    <message>
        <source>{value} ± {within} MiB/min</source>
        <comment>SLOPE</comment>
        <translation type="unfinished">{value} ± {within} MiB/min</translation>
    </message>
    <message>
        <source>CPU: studio {studio:.0f} % of a core, computer {computer:.0f} %</source>
        <comment>LOAD</comment>
        <translation type="unfinished">CPU: estúdio {studio:.0f} % de um núcleo, computador {computer:.0f} %</translation>
    </message>
    <message>
        <source>{value:.1f} GB free</source>
        <comment>DISK_LEFT</comment>
        <translation type="unfinished">{value:.1f} GB livres</translation>
    </message>
    <message>
        <source>{size:.0f} MiB, CPU {studio:.0f} %, sound {sound:.2f} s</source>
        <comment>HELD_AT</comment>
        <translation type="unfinished">{size:.0f} MiB, CPU {studio:.0f} %, som {sound:.2f} s</translation>
    </message>
    <message>
        <source>process</source>
        <comment>LANE_PROCESS</comment>
        <translation type="unfinished">processo</translation>
    </message>
    <message>
        <source>CPU: studio</source>
        <comment>LANE_STUDIO</comment>
        <translation type="unfinished">CPU: estúdio</translation>
    </message>
    <message>
        <source>computer</source>
        <comment>LANE_COMPUTER</comment>
        <translation type="unfinished">computador</translation>
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
        <translation type="unfinished">CPU do estúdio, por cento de um núcleo</translation>
    </message>
    <message>
        <source>CPU of the computer, per cent</source>
        <comment>CSV_COMPUTER</comment>
        <translation type="unfinished">CPU do computador, por cento</translation>
    </message>
    <message>
        <source>GB free where recordings go</source>
        <comment>CSV_DISK</comment>
        <translation type="unfinished">GB livres onde ficam as gravações</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>MEMORY</comment>
        <translation type="unfinished">Memória</translation>
    </message>
    <message>
        <source>Memory: process, sound that waits, and losses</source>
        <comment>MEMORY_NAME</comment>
        <translation type="unfinished">Memória: processo, som em espera e perdas</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB</source>
        <comment>MEMORY_SAYS</comment>
        <translation type="unfinished">O processo ocupa {size:.0f} MiB</translation>
    </message>
    <message>
        <source>The process holds {size:.0f} MiB; GPU memory: {gpu}</source>
        <comment>MEMORY_SAYS_GPU</comment>
        <translation type="unfinished">O processo ocupa {size:.0f} MiB; memória da GPU: {gpu}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>LOST_SKIPPED</comment>
        <translation type="unfinished">Pulados</translation>
    </message>
    <message>
        <source>Dropped at display</source>
        <comment>LOST_DISPLAY</comment>
        <translation type="unfinished">Descartados ao exibir</translation>
    </message>
    <message>
        <source>Sound dropouts</source>
        <comment>LOST_SOUND</comment>
        <translation type="unfinished">Cortes de som</translation>
    </message>
    <message>
        <source>Longest GC pause</source>
        <comment>COLLECTOR</comment>
        <translation type="unfinished">Maior pausa de GC</translation>
    </message>
    <message>
        <source>measuring</source>
        <comment>MEASURING</comment>
        <translation type="unfinished">medindo</translation>
    </message>
    <message>
        <source>steady, {rate}</source>
        <comment>STEADY</comment>
        <translation type="unfinished">estável, {rate}</translation>
    </message>
    <message>
        <source>{what} grow, {rate}</source>
        <comment>GROWS</comment>
        <translation type="unfinished">{what} cresce, {rate}</translation>
    </message>
    <message>
        <source>GPU memory grows, {rate}</source>
        <comment>GPU_GROWS</comment>
        <translation type="unfinished">A memória da GPU cresce, {rate}</translation>
    </message>
    <message>
        <source>{value} MiB/min</source>
        <comment>RATE</comment>
        <translation type="unfinished">{value} MiB/min</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <comment>GPU_MEMORY</comment>
        <translation type="unfinished">Memória da GPU</translation>
    </message>
    <message>
        <source>{used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_USED</comment>
        <translation type="unfinished">{used:.1f} de {total:.1f} GiB em uso</translation>
    </message>
    <message>
        <source>{ours:.0f} MiB by the studio, {used:.1f} of {total:.1f} GiB used</source>
        <comment>GPU_OURS</comment>
        <translation type="unfinished">{ours:.0f} MiB do estúdio, {used:.1f} de {total:.1f} GiB em uso</translation>
    </message>
    <message>
        <source>{value:.0f} MiB</source>
        <comment>MEBIBYTES</comment>
        <translation type="unfinished">{value:.0f} MiB</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>HELD</comment>
        <translation type="unfinished">Uso</translation>
    </message>
    <message>
        <source>most</source>
        <comment>MOST</comment>
        <translation type="unfinished">máx.</translation>
    </message>
    <message>
        <source>now / all</source>
        <comment>NOW_OF_ALL</comment>
        <translation type="unfinished">agora / todos</translation>
    </message>
    <message>
        <source>Frames</source>
        <comment>POOLS frames</comment>
        <translation type="unfinished">Quadros</translation>
    </message>
    <message>
        <source>Idle loop</source>
        <comment>POOLS idle loop</comment>
        <translation type="unfinished">Repouso</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>POOLS preview</comment>
        <translation type="unfinished">Prévia</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>POOLS recording</comment>
        <translation type="unfinished">Gravação</translation>
    </message>
    <message>
        <source>Sound ring</source>
        <comment>SOUND_RING</comment>
        <translation type="unfinished">Anel</translation>
    </message>
    <message>
        <source>{now:.2f} / {all:.0f} s</source>
        <comment>SOUND_HELD</comment>
        <translation type="unfinished">{now:.2f} / {all:.0f} s</translation>
    </message>
    <message>
        <source>process MiB</source>
        <comment>CSV_PROCESS</comment>
        <translation type="unfinished">processo MiB</translation>
    </message>
    <message>
        <source>pool {name}, in use</source>
        <comment>CSV_POOL</comment>
        <translation type="unfinished">reserva {name}, em uso</translation>
    </message>
    <message>
        <source>queue {name}, depth</source>
        <comment>CSV_QUEUE</comment>
        <translation type="unfinished">fila {name}, profundidade</translation>
    </message>
    <message>
        <source>longest GC pause, ms</source>
        <comment>CSV_COLLECTOR</comment>
        <translation type="unfinished">maior pausa de GC, ms</translation>
    </message>
    <message>
        <source>GPU MiB of the studio</source>
        <comment>CSV_GPU 0</comment>
        <translation type="unfinished">GPU MiB do estúdio</translation>
    </message>
    <message>
        <source>GPU MiB used</source>
        <comment>CSV_GPU 1</comment>
        <translation type="unfinished">GPU MiB em uso</translation>
    </message>
    <message>
        <source>GPU MiB</source>
        <comment>CSV_GPU 2</comment>
        <translation type="unfinished">GPU MiB</translation>
    </message>
    <message>
        <source>Frozen at {time}</source>
        <comment>FROZEN_AT</comment>
        <translation type="unfinished">Congelado às {time}</translation>
    </message>
    <message>
        <source>{name} {at:.2f} s</source>
        <comment>CURSOR</comment>
        <translation type="unfinished">{name} {at:.2f} s</translation>
    </message>
    <message>
        <source>A to B {seconds:.3f} s</source>
        <comment>CURSORS_APART</comment>
        <translation type="unfinished">A a B {seconds:.3f} s</translation>
    </message>
    <message>
        <source>region {seconds:.2f} s</source>
        <comment>REGION</comment>
        <translation type="unfinished">região {seconds:.2f} s</translation>
    </message>
    <message>
        <source>Play the region</source>
        <comment>PLAY_REGION</comment>
        <translation type="unfinished">Reproduzir a região</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <comment>STOP_REGION</comment>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Sound as WAV…</source>
        <comment>SAVE_WAV</comment>
        <translation type="unfinished">Som como WAV…</translation>
    </message>
    <message>
        <source>Frames as CSV…</source>
        <comment>SAVE_CSV</comment>
        <translation type="unfinished">Quadros como CSV…</translation>
    </message>
    <message>
        <source>Panels as PNG…</source>
        <comment>SAVE_PNG</comment>
        <translation type="unfinished">Painéis como PNG…</translation>
    </message>
    <message>
        <source>Panels as SVG…</source>
        <comment>SAVE_SVG</comment>
        <translation type="unfinished">Painéis como SVG…</translation>
    </message>
    <message>
        <source>Whole session to compare with…</source>
        <comment>SAVE_SESSION</comment>
        <translation type="unfinished">Sessão inteira para comparar…</translation>
    </message>
    <message>
        <source>Export the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">Exportar a região como clipe</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>BACK_TO_LIVE</comment>
        <translation type="unfinished">Ao vivo</translation>
    </message>
    <message>
        <source>Back to live (Escape)</source>
        <comment>BACK_TO_LIVE_TIP</comment>
        <translation type="unfinished">Voltar ao vivo (Escape)</translation>
    </message>
    <message>
        <source>The region cannot be heard</source>
        <comment>NOT_HEARD</comment>
        <translation type="unfinished">A região não pode ser ouvida</translation>
    </message>
    <message>
        <source>Viseme Studio: {panels}</source>
        <comment>PICTURE_OF</comment>
        <translation type="unfinished">Viseme Studio: {panels}</translation>
    </message>
    <message>
        <source>No panel is shown: choose the layout Studio or Engineer in the menu View first.</source>
        <comment>NO_PANELS</comment>
        <translation type="unfinished">Nenhum painel está visível: escolha antes o layout Estúdio ou Engenharia no menu Exibir.</translation>
    </message>
    <message>
        <source>Save the whole session</source>
        <comment>SESSION_TITLE</comment>
        <translation type="unfinished">Salvar a sessão inteira</translation>
    </message>
    <message>
        <source>Whole session {time}</source>
        <comment>SESSION_NAME</comment>
        <translation type="unfinished">Sessão inteira {time}</translation>
    </message>
    <message>
        <source>Whole session saved</source>
        <comment>SESSION_SAVED</comment>
        <translation type="unfinished">Sessão inteira salva</translation>
    </message>
    <message>
        <source>Compare with a session</source>
        <comment>COMPARE_TITLE</comment>
        <translation type="unfinished">Comparar com uma sessão</translation>
    </message>
    <message>
        <source>Compare with a session…</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">Comparar com uma sessão…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <comment>COMPARE_NO_MORE</comment>
        <translation type="unfinished">Parar de comparar</translation>
    </message>
    <message>
        <source>The session cannot be compared with</source>
        <comment>NOT_COMPARED</comment>
        <translation type="unfinished">A sessão não pode ser comparada</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} s</source>
        <comment>OVER_SECONDS</comment>
        <translation type="unfinished">Percentis de {value:.0f} s</translation>
    </message>
    <message>
        <source>Percentiles over {value:.0f} min</source>
        <comment>OVER_MINUTES</comment>
        <translation type="unfinished">Percentis de {value:.0f} min</translation>
    </message>
    <message>
        <source>Reset counters</source>
        <comment>COUNT_ANEW</comment>
        <translation type="unfinished">Zerar contadores</translation>
    </message>
    <message>
        <source>Save the panel</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">Salvar o painel</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <comment>PANEL_PNG</comment>
        <translation type="unfinished">Salvar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <comment>PANEL_SVG</comment>
        <translation type="unfinished">Salvar como SVG…</translation>
    </message>
</context>
<context>
    <name>raised</name>
    <message>
        <source>There is no file {footage}: give a video or a photo.</source>
        <comment>avatars/capture/capture.py b74e0317</comment>
        <translation type="unfinished">O arquivo {footage} não existe: escolha um vídeo ou uma foto.</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read.</source>
        <comment>avatars/capture/capture.py 15faf977</comment>
        <translation type="unfinished">{name} não tem nenhuma imagem legível.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {stops}</source>
        <comment>avatars/capture/capture.py e3d62f79</comment>
        <translation type="unfinished">{name} não pode ser usado: {stops}</translation>
    </message>
    <message>
        <source>{name} ended earlier than when it was measured: try again.</source>
        <comment>avatars/capture/capture.py d5ffd709</comment>
        <translation type="unfinished">{name} terminou antes do que quando foi medido: tente de novo.</translation>
    </message>
    <message>
        <source>The footage cannot be used: {why}</source>
        <comment>avatars/capture/capture.py 1aad9f30</comment>
        <translation type="unfinished">A filmagem não pode ser usada: {why}</translation>
    </message>
    <message>
        <source>Finding the face needs the package dlib-bin: install it with &apos;pip install dlib-bin&apos;.</source>
        <comment>avatars/capture/finder.py 85acda25</comment>
        <translation type="unfinished">Para encontrar o rosto é preciso o pacote dlib-bin: instale-o com &apos;pip install dlib-bin&apos;.</translation>
    </message>
    <message>
        <source>The background is plain: if it stays so, the avatar gets a matte, and another background can be put behind it.</source>
        <comment>avatars/capture/report.py bd3300fc</comment>
        <translation type="unfinished">O fundo é liso: se continuar assim, o avatar recebe uma máscara, e outro fundo pode ser posto atrás.</translation>
    </message>
    <message>
        <source>No face was found: film one person from the front, with the whole face in the picture.</source>
        <comment>avatars/capture/report.py 9820a1bd</comment>
        <translation type="unfinished">Nenhum rosto encontrado: filme uma pessoa de frente, com o rosto inteiro na imagem.</translation>
    </message>
    <message>
        <source>It is {pictures} s long: the loop will be seen to repeat.</source>
        <comment>avatars/capture/report.py 6f73670e</comment>
        <translation type="unfinished">Dura {pictures} s: dá para ver que o ciclo se repete.</translation>
    </message>
    <message>
        <source>Its rate is {rate} Hz and {fps} are shown: {what}, so motion is less even.</source>
        <comment>avatars/capture/report.py 862aa1d8</comment>
        <translation type="unfinished">A taxa é de {rate} Hz e são mostrados {fps}: {what}, então o movimento é menos uniforme.</translation>
    </message>
    <message>
        <source>Its pictures stop for {longest} s: the file is damaged or was recorded with pauses.</source>
        <comment>avatars/capture/report.py 6149f98f</comment>
        <translation type="unfinished">As imagens param por {longest} s: o arquivo está danificado ou foi gravado com pausas.</translation>
    </message>
    <message>
        <source>It is HDR video ({hdr}), shown in the range of an ordinary screen: faces keep their light, and what was brighter than white is white. Film without HDR for the best result.</source>
        <comment>avatars/capture/report.py 96536d2c</comment>
        <translation type="unfinished">É um vídeo HDR ({hdr}), mostrado na faixa de uma tela comum: os rostos mantêm a luz, e o que era mais claro que o branco fica branco. O melhor é filmar sem HDR.</translation>
    </message>
    <message>
        <source>It is interlaced: every other line is filled in, so it is less sharp. Film progressively (25p or 50p).</source>
        <comment>avatars/capture/report.py 877bcd3a</comment>
        <translation type="unfinished">É entrelaçada: uma linha a cada duas é preenchida, então é menos nítida. Filme em progressivo (25p ou 50p).</translation>
    </message>
    <message>
        <source>Its pixels are not square: {stored} are shown as {shown}, as players show them.</source>
        <comment>avatars/capture/report.py 1bca1a71</comment>
        <translation type="unfinished">Os pixels não são quadrados: {stored} são mostrados como {shown}, como fazem os players.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <comment>avatars/capture/report.py 61d0d5a7</comment>
        <translation type="unfinished">Não há nada de errado.</translation>
    </message>
    <message>
        <source>{words}: look at the camera, or cut this part out.</source>
        <comment>avatars/capture/report.py 237c9131</comment>
        <translation type="unfinished">{words}: olhe para a câmera, ou corte essa parte.</translation>
    </message>
    <message>
        <source>The face is too dark (level {level} of 255) in {where}: more light from the front.</source>
        <comment>avatars/capture/report.py eaa9fae3</comment>
        <translation type="unfinished">O rosto está escuro demais (nível {level} de 255): {where}. É preciso mais luz de frente.</translation>
    </message>
    <message>
        <source>Parts of the face are white without detail in {where}: less light.</source>
        <comment>avatars/capture/report.py a7956fee</comment>
        <translation type="unfinished">Partes do rosto estão brancas, sem detalhe: {where}. É preciso menos luz.</translation>
    </message>
    <message>
        <source>The face is blurred in {where}: focus on the eyes, and film with a shorter exposure.</source>
        <comment>avatars/capture/report.py a22e7727</comment>
        <translation type="unfinished">O rosto está desfocado: {where}. Foque nos olhos e filme com exposição mais curta.</translation>
    </message>
    <message>
        <source>It cannot be used as it is.</source>
        <comment>avatars/capture/report.py 75f2ccf3</comment>
        <translation type="unfinished">Não pode ser usada assim.</translation>
    </message>
    <message>
        <source>The face is {side} pixels wide and {small} are wanted: come nearer, or film with more pixels.</source>
        <comment>avatars/capture/report.py 0e9d2617</comment>
        <translation type="unfinished">O rosto tem {side} pixels de largura e são precisos {small}: aproxime-se, ou filme com mais pixels.</translation>
    </message>
    <message>
        <source>The mouth is open in {share}: the loop plays while nobody speaks, so keep the lips together.</source>
        <comment>avatars/capture/report.py 0e665064</comment>
        <translation type="unfinished">A boca está aberta: {share}. O ciclo passa enquanto ninguém fala; mantenha os lábios fechados.</translation>
    </message>
    <message>
        <source>There is more than one face{value}: the one that was followed first is used.</source>
        <comment>avatars/capture/report.py 057665bc</comment>
        <translation type="unfinished">Há mais de um rosto{value}: é usado o que foi seguido primeiro.</translation>
    </message>
    <message>
        <source>Another shot begins at {times}: the loop will jump there; use one shot.</source>
        <comment>avatars/capture/report.py 1f4f604e</comment>
        <translation type="unfinished">Outra tomada começa em {times}: o ciclo vai saltar ali; use uma só tomada.</translation>
    </message>
    <message>
        <source>The face is cut by the picture&apos;s border in {share}: leave room around the head.</source>
        <comment>avatars/capture/report.py fd13582a</comment>
        <translation type="unfinished">A borda da imagem corta o rosto: {share}. Deixe espaço em volta da cabeça.</translation>
    </message>
    <message>
        <source>The head moves faster than the crop may follow in {share}: sit calmly.</source>
        <comment>avatars/capture/report.py 3e42ef19</comment>
        <translation type="unfinished">A cabeça se move mais rápido do que o recorte pode seguir: {share}. Fique parado.</translation>
    </message>
    <message>
        <source>A photo stands still: a video of ten seconds looks alive.</source>
        <comment>avatars/capture/report.py 16239c03</comment>
        <translation type="unfinished">Uma foto fica parada: um vídeo de dez segundos parece vivo.</translation>
    </message>
    <message>
        <source>It is longer than {clock}: cut it shorter.</source>
        <comment>avatars/capture/report.py 80b04349</comment>
        <translation type="unfinished">É mais longa que {clock}: corte-a.</translation>
    </message>
    <message>
        <source>One thing to look at.</source>
        <comment>avatars/capture/report.py fda75627</comment>
        <translation type="unfinished">Há uma coisa a ver.</translation>
    </message>
    <message>
        <source>{count} things to look at.</source>
        <comment>avatars/capture/report.py 08ef846e</comment>
        <translation type="unfinished">Há {count} coisas a ver.</translation>
    </message>
    <message>
        <source>pictures are repeated</source>
        <comment>avatars/capture/report.py 67c48322</comment>
        <translation type="unfinished">quadros são repetidos</translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <comment>avatars/capture/report.py e2548e73</comment>
        <translation type="unfinished">quadros são omitidos</translation>
    </message>
    <message>
        <source>No face in {share}</source>
        <comment>avatars/capture/report.py face01c0</comment>
        <translation type="unfinished">Nenhum rosto: {share}</translation>
    </message>
    <message>
        <source>{value} % of the pictures from {first}</source>
        <comment>avatars/capture/report.py 2ea01b62</comment>
        <translation type="unfinished">{value} % dos quadros desde {first}</translation>
    </message>
    <message>
        <source>{clock} at {rate} pictures a second</source>
        <comment>avatars/capture/report.py 538ad1f1</comment>
        <translation type="unfinished">{clock} a {rate} quadros por segundo</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}).</source>
        <comment>avatars/capture/work.py 9dba1fed</comment>
        <translation type="unfinished">Não é possível gravar em {folder} ({why}).</translation>
    </message>
    <message>
        <source>This footage is being worked on by another process: wait for it, or stop it first.</source>
        <comment>avatars/capture/work.py 21b9049c</comment>
        <translation type="unfinished">Outro processo está trabalhando nesta filmagem: espere, ou pare-o antes.</translation>
    </message>
    <message>
        <source>{name} of the avatar {avatar} takes {words} and gives {words2}; avatar.toml wants {words3} and {words4}.</source>
        <comment>avatars/check.py bf084818</comment>
        <translation type="unfinished">{name} do avatar {avatar} recebe {words} e dá {words2}; avatar.toml pede {words3} e {words4}.</translation>
    </message>
    <message>
        <source>{name}/{name2} has {counted} pictures: the manifest says {frames}.</source>
        <comment>avatars/check.py aa7e9b5e</comment>
        <translation type="unfinished">{name}/{name2} tem {counted} quadros: o manifesto diz {frames}.</translation>
    </message>
    <message>
        <source>{where} is no picture of at most {largest_thumbnail} MB.</source>
        <comment>avatars/check.py addbab8c</comment>
        <translation type="unfinished">{where} não é uma imagem de no máximo {largest_thumbnail} MB.</translation>
    </message>
    <message>
        <source>{where} is no JPEG picture of at most {widest_thumbnail} x {widest_thumbnail}.</source>
        <comment>avatars/check.py 5f6b0a01</comment>
        <translation type="unfinished">{where} não é uma imagem JPEG de no máximo {widest_thumbnail} x {widest_thumbnail}.</translation>
    </message>
    <message>
        <source>The avatar {avatar} is damaged or unsafe: {why}</source>
        <comment>avatars/check.py f8ea69e8</comment>
        <translation type="unfinished">O avatar {avatar} está danificado ou não é seguro: {why}</translation>
    </message>
    <message>
        <source>The avatar&apos;s {what} cannot be used: {why}</source>
        <comment>avatars/check.py 93355a29</comment>
        <translation type="unfinished">{what} do avatar não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>{name}/{name2} is {width} x {height}: the manifest says {width2} x {height2}.</source>
        <comment>avatars/check.py f7417b52</comment>
        <translation type="unfinished">{name}/{name2} tem {width} x {height}: o manifesto diz {width2} x {height2}.</translation>
    </message>
    <message>
        <source>more than {frames}</source>
        <comment>avatars/check.py fc834d14</comment>
        <translation type="unfinished">mais de {frames}</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, of a kind that is not known here: export it to ONNX first.</source>
        <comment>avatars/compile.py 5cf4eab6</comment>
        <translation type="unfinished">{name} contém pesos do PyTorch de um tipo desconhecido aqui: exporte-os antes para ONNX.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <comment>avatars/compile.py e770ac44</comment>
        <translation type="unfinished">O arquivo {path} não existe.</translation>
    </message>
    <message>
        <source>{name} takes {words} and gives {words2}: {value} and one output are wanted, with a free first axis or one of 1.</source>
        <comment>avatars/compile.py cfc20b8e</comment>
        <translation type="unfinished">{name} recebe {words} e dá {words2}: são precisos {value} e uma saída, com um primeiro eixo livre ou de 1.</translation>
    </message>
    <message>
        <source>The compiled {name} differs from its original in {differ} of {size} numbers: it is not used. Export the original again with operator set 17.</source>
        <comment>avatars/compile.py b3381aa9</comment>
        <translation type="unfinished">{name} compilado difere do original em {differ} de {size} números: não é usado. Exporte de novo o original com o opset 17.</translation>
    </message>
    <message>
        <source>{name} takes {words}: {wanted} is wanted.</source>
        <comment>avatars/compile.py 9ca37679</comment>
        <translation type="unfinished">{name} recebe {words}: é preciso {wanted}.</translation>
    </message>
    <message>
        <source>{name} gives {words}: float32 {value} is wanted.</source>
        <comment>avatars/compile.py 111a0880</comment>
        <translation type="unfinished">{name} dá {words}: é preciso float32 {value}.</translation>
    </message>
    <message>
        <source>Importing models needs the package onnx: install it with &apos;pip install onnx&apos;.</source>
        <comment>avatars/compile.py 2f8fa4b8</comment>
        <translation type="unfinished">Para importar modelos é preciso o pacote onnx: instale-o com &apos;pip install onnx&apos;.</translation>
    </message>
    <message>
        <source>{name} is not read as operator set {opset} ({why}): export it again.</source>
        <comment>avatars/compile.py 6c97c43f</comment>
        <translation type="unfinished">{name} não pode ser lido como opset {opset} ({why}): exporte de novo.</translation>
    </message>
    <message>
        <source>{rpartition} does not run ({why}).</source>
        <comment>avatars/compile.py ad036e3a</comment>
        <translation type="unfinished">{rpartition} não roda ({why}).</translation>
    </message>
    <message>
        <source>{name} does not fit into an avatar ({why}).</source>
        <comment>avatars/compile.py bab9c53f</comment>
        <translation type="unfinished">{name} não serve para um avatar ({why}).</translation>
    </message>
    <message>
        <source>one float32 input</source>
        <comment>avatars/compile.py 2786f680</comment>
        <translation type="unfinished">uma entrada float32</translation>
    </message>
    <message>
        <source>two float32 inputs</source>
        <comment>avatars/compile.py a7b14227</comment>
        <translation type="unfinished">duas entradas float32</translation>
    </message>
    <message>
        <source>{what} as float32 {value}</source>
        <comment>avatars/compile.py c024a5e9</comment>
        <translation type="unfinished">{what} como float32 {value}</translation>
    </message>
    <message>
        <source>Say who is pictured and on what basis they may be shown: {option} is missing.</source>
        <comment>avatars/consent.py d27db74b</comment>
        <translation type="unfinished">Diga quem aparece e com que base pode ser mostrado: falta {option}.</translation>
    </message>
    <message>
        <source>{option} has to be at most 2000 letters that can be shown.</source>
        <comment>avatars/consent.py 5ae61007</comment>
        <translation type="unfinished">{option} deve ter no máximo 2000 letras que possam ser mostradas.</translation>
    </message>
    <message>
        <source>This avatar does not say who is pictured or whether they agreed: use it only if you know that they did.</source>
        <comment>avatars/format.py 1a321a57</comment>
        <translation type="unfinished">Este avatar não diz quem aparece nem se a pessoa concordou: use-o só se souber que sim.</translation>
    </message>
    <message>
        <source>{source} and the footage {footage}.{note}</source>
        <comment>avatars/importers/compiled.py 1a791a6e</comment>
        <translation type="unfinished">{source} e a filmagem {footage}.{note}</translation>
    </message>
    <message>
        <source>The footage has {count} pictures at {fps} a second, and {most_pictures} are the most: cut it shorter.</source>
        <comment>avatars/importers/footage.py edd0c88e</comment>
        <translation type="unfinished">A filmagem tem {count} quadros a {fps} por segundo, e o máximo é {most_pictures}: corte-a.</translation>
    </message>
    <message>
        <source>{name} is no JPEG, PNG or WebP picture{found}: export it as one of these.</source>
        <comment>avatars/importers/footage.py f916e463</comment>
        <translation type="unfinished">{name} não é uma imagem JPEG, PNG ou WebP{found}: exporte-a em um desses formatos.</translation>
    </message>
    <message>
        <source>{name} is an animated WebP, whose movement cannot be read: convert it to MP4 or GIF, or give a single picture of it.</source>
        <comment>avatars/importers/footage.py d082d57e</comment>
        <translation type="unfinished">{name} é um WebP animado, cujo movimento não pode ser lido: converta-o para MP4 ou GIF, ou use uma só imagem dele.</translation>
    </message>
    <message>
        <source>{name} is {size} x {size2}: pictures of 64 to {largest} pixels in width and height are wanted.</source>
        <comment>avatars/importers/footage.py fc410ce6</comment>
        <translation type="unfinished">{name} tem {size} x {size2}: são precisas imagens de 64 a {largest} pixels de largura e altura.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <comment>avatars/importers/footage.py 4d0f50bd</comment>
        <translation type="unfinished">{name} está danificado.</translation>
    </message>
    <message>
        <source>The footage has no picture that can be read.</source>
        <comment>avatars/importers/footage.py 74ba5c23</comment>
        <translation type="unfinished">A filmagem não tem nenhuma imagem legível.</translation>
    </message>
    <message>
        <source>There are {taken} pictures and {count} face rectangles: one for each picture is wanted.</source>
        <comment>avatars/importers/footage.py 38c15e35</comment>
        <translation type="unfinished">Há {taken} quadros e {count} retângulos de rosto: é preciso um para cada quadro.</translation>
    </message>
    <message>
        <source>The face rectangle {tolist} of picture {index} is smaller than 16 x 16 or outside the picture of {width} x {height}.</source>
        <comment>avatars/importers/footage.py dc374786</comment>
        <translation type="unfinished">O retângulo de rosto {tolist} do quadro {index} é menor que 16 x 16 ou está fora da imagem de {width} x {height}.</translation>
    </message>
    <message>
        <source>{path} has no pictures such as 0.jpg in it.</source>
        <comment>avatars/importers/footage.py d87e1fa4</comment>
        <translation type="unfinished">{path} não contém imagens como 0.jpg.</translation>
    </message>
    <message>
        <source>{path} has no face rectangles that can be read ({why}).</source>
        <comment>avatars/importers/footage.py adfff439</comment>
        <translation type="unfinished">{path} não contém retângulos de rosto legíveis ({why}).</translation>
    </message>
    <message>
        <source>{name} ({rate} pictures a second, of which the nearest in time are shown at {fps})</source>
        <comment>avatars/importers/footage.py 8fdf31a2</comment>
        <translation type="unfinished">{name} ({rate} quadros por segundo, dos quais os mais próximos no tempo são mostrados a {fps})</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a {suffix} file: choose another.</source>
        <comment>avatars/importers/package_import.py 992a7920</comment>
        <translation type="unfinished">{source} não é uma pasta nem um arquivo {suffix}: escolha outra coisa.</translation>
    </message>
    <message>
        <source>{name} says already who is pictured: leave both fields empty.</source>
        <comment>avatars/importers/package_import.py 249eb9e3</comment>
        <translation type="unfinished">{name} já diz quem aparece: deixe os dois campos vazios.</translation>
    </message>
    <message>
        <source>Say what paints the mouth: a generator file (and an encoder for SyncTalk_2D), or the networks of an avatar that you have.</source>
        <comment>avatars/importers/personal.py 45b29fdc</comment>
        <translation type="unfinished">Diga o que pinta a boca: um arquivo de gerador (e um codificador para SyncTalk_2D), ou as redes de um avatar que você tenha.</translation>
    </message>
    <message>
        <source>{name}&apos;s generator paints {name} alone, whoever is in the picture: give a generator of Wav2Lip, or one of SyncTalk_2D that was trained on the person in your footage.</source>
        <comment>avatars/importers/personal.py f3f604eb</comment>
        <translation type="unfinished">O gerador de {name} só pinta {name}, seja quem for na imagem: use um gerador de Wav2Lip, ou um de SyncTalk_2D treinado com a pessoa da sua filmagem.</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, which are read as SyncTalk_2D&apos;s and need the encoder that hears for them, so choose that too; a Wav2Lip network has to be ONNX.</source>
        <comment>avatars/importers/personal.py de36c685</comment>
        <translation type="unfinished">{name} contém pesos do PyTorch, que são lidos como de SyncTalk_2D e precisam do codificador que ouve por eles; escolha-o também. Uma rede Wav2Lip tem de ser ONNX.</translation>
    </message>
    <message>
        <source>With the networks of {name}</source>
        <comment>avatars/importers/personal.py c8ea6d53</comment>
        <translation type="unfinished">Com as redes de {name}</translation>
    </message>
    <message>
        <source>The published Wav2Lip weights are for non-commercial use only: do not sell what they make.</source>
        <comment>avatars/importers/personal.py dc5ae432</comment>
        <translation type="unfinished">Os pesos publicados do Wav2Lip são só para uso não comercial: não venda o que eles fazem.</translation>
    </message>
    <message>
        <source>{dataset} is no SyncTalk_2D data set: it has neither full_body_img nor full_body_video.mp4.</source>
        <comment>avatars/importers/synctalk2d.py 9605b545</comment>
        <translation type="unfinished">{dataset} não é um conjunto de dados de SyncTalk_2D: não tem full_body_img nem full_body_video.mp4.</translation>
    </message>
    <message>
        <source>{name} is a Wav2Lip network, which hears by itself: choose no encoder.</source>
        <comment>avatars/importers/synctalk2d.py d5a9f4b7</comment>
        <translation type="unfinished">{name} é uma rede Wav2Lip, que ouve por si mesma: não escolha nenhum codificador.</translation>
    </message>
    <message>
        <source>of the data set {name}</source>
        <comment>avatars/importers/synctalk2d.py 8015ea94</comment>
        <translation type="unfinished">do conjunto de dados {name}</translation>
    </message>
    <message>
        <source>{name} is a SyncTalk_2D generator, which needs the encoder that hears for it: choose both.</source>
        <comment>avatars/importers/wav2lip.py 97378ea7</comment>
        <translation type="unfinished">{name} é um gerador SyncTalk_2D, que precisa do codificador que ouve por ele: escolha os dois.</translation>
    </message>
    <message>
        <source>{name} is no Wav2Lip network: it takes no faces of 6 x 96 x 96 or 6 x 256 x 256.</source>
        <comment>avatars/importers/wav2lip.py 4923267f</comment>
        <translation type="unfinished">{name} não é uma rede Wav2Lip: não recebe rostos de 6 x 96 x 96 nem de 6 x 256 x 256.</translation>
    </message>
    <message>
        <source>Imported from the Wav2Lip network {name}</source>
        <comment>avatars/importers/wav2lip.py 9b50fe5a</comment>
        <translation type="unfinished">Importado da rede Wav2Lip {name}</translation>
    </message>
    <message>
        <source>{name} was trained on {program}&apos;s features, which no encoder of an avatar gives, since that hears 16 mel frames and nothing else: train the generator with the &apos;ave&apos; encoder, or take a model that was.</source>
        <comment>avatars/importers/weights.py 26ed29f8</comment>
        <translation type="unfinished">{name} foi treinado com as características de {program}, que nenhum codificador de avatar dá, pois só ouve 16 quadros mel: treine o gerador com o codificador &apos;ave&apos;, ou use um modelo que foi.</translation>
    </message>
    <message>
        <source>{name} gives other pictures as ONNX: export it with the program that it is from.</source>
        <comment>avatars/importers/weights.py 34b9e2a8</comment>
        <translation type="unfinished">{name} dá outras imagens como ONNX: exporte-o com o programa de onde veio.</translation>
    </message>
    <message>
        <source>{name} is larger than {largest} MB: that is no network for an avatar.</source>
        <comment>avatars/importers/weights.py 6c273c2a</comment>
        <translation type="unfinished">{name} passa de {largest} MB: não é uma rede para um avatar.</translation>
    </message>
    <message>
        <source>{name} is not read with PyTorch {version}, in which a file of weights can run a program (CVE-2025-32434): update it with &apos;pip install -U torch&apos;.</source>
        <comment>avatars/importers/weights.py 7dbb1f43</comment>
        <translation type="unfinished">{name} não é lido com PyTorch {version}, em que um arquivo de pesos pode executar um programa (CVE-2025-32434): atualize-o com &apos;pip install -U torch&apos;.</translation>
    </message>
    <message>
        <source>{name} holds no weights by name: save the network&apos;s state_dict() and import that.</source>
        <comment>avatars/importers/weights.py 80fe8e30</comment>
        <translation type="unfinished">{name} não contém pesos com nome: salve state_dict() da rede e importe isso.</translation>
    </message>
    <message>
        <source>{name} holds no weights of a SyncTalk_2D {kind} ({why}).</source>
        <comment>avatars/importers/weights.py 47fecb49</comment>
        <translation type="unfinished">{name} não contém pesos de SyncTalk_2D ({kind}; {why}).</translation>
    </message>
    <message>
        <source>{name} holds weights of PyTorch, and reading them needs the package torch: install it with &apos;pip install torch&apos;, or export the network to ONNX and import that.</source>
        <comment>avatars/importers/weights.py dd08b106</comment>
        <translation type="unfinished">{name} contém pesos do PyTorch, e para lê-los é preciso o pacote torch: instale-o com &apos;pip install torch&apos;, ou exporte a rede para ONNX e importe isso.</translation>
    </message>
    <message>
        <source>{name} holds more than weights, which could be a program: save the network&apos;s state_dict() alone and import that.</source>
        <comment>avatars/importers/weights.py ae9ec94d</comment>
        <translation type="unfinished">{name} contém mais que pesos, o que poderia ser um programa: salve só state_dict() da rede e importe isso.</translation>
    </message>
    <message>
        <source>{name} is damaged ({kind}).</source>
        <comment>avatars/importers/weights.py 69e5b2e5</comment>
        <translation type="unfinished">{name} está danificado ({kind}).</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {largest} MB.</source>
        <comment>avatars/importers/weights.py c013d88f</comment>
        <translation type="unfinished">{name} ocupa mais de {largest} MB descompactado.</translation>
    </message>
    <message>
        <source>&apos;ave&apos; encoder</source>
        <comment>avatars/importers/weights.py f3c9fa5e</comment>
        <translation type="unfinished">codificador &apos;ave&apos;</translation>
    </message>
    <message>
        <source>{name} has no encoder for {look_ahead_ms} ms of look-ahead: choose {in_words} ms.</source>
        <comment>avatars/latency_profiles.py 88a2f305</comment>
        <translation type="unfinished">{name} não tem codificador para {look_ahead_ms} ms de antecipação: escolha {in_words} ms.</translation>
    </message>
    <message>
        <source>avatar.toml: two encoders {format}: leave one out of [[profiles]].</source>
        <comment>avatars/latency_profiles.py 97f5c34f</comment>
        <translation type="unfinished">avatar.toml: dois codificadores se chocam ({format}): tire um de [[profiles]].</translation>
    </message>
    <message>
        <source>There is no avatar {name_or_path}: choose {list}, or give the path of a folder or of a {suffix} file.</source>
        <comment>avatars/library.py 95ab36b9</comment>
        <translation type="unfinished">O avatar {name_or_path} não existe: escolha {list}, ou dê o caminho de uma pasta ou de um arquivo {suffix}.</translation>
    </message>
    <message>
        <source>{name} {why}: choose one in the gallery.</source>
        <comment>avatars/library.py 4dde94d0</comment>
        <translation type="unfinished">{name} {why}: escolha um na galeria.</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} GB: that is no avatar package.</source>
        <comment>avatars/library.py 3e8b7328</comment>
        <translation type="unfinished">{name} passa de {most_bytes} GB: não é um pacote de avatar.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <comment>avatars/library.py f4424160</comment>
        <translation type="unfinished">{folder} não pode ser apagado ({why}).</translation>
    </message>
    <message>
        <source>belongs to the studio and stays</source>
        <comment>avatars/library.py d828f61d</comment>
        <translation type="unfinished">pertence ao estúdio e fica</translation>
    </message>
    <message>
        <source>is not among your own avatars</source>
        <comment>avatars/library.py a94c4e70</comment>
        <translation type="unfinished">não está entre os seus próprios avatares</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is no array of float32 {wanted} as numpy.save writes it.</source>
        <comment>avatars/memory.py 6bbf98c6</comment>
        <translation type="unfinished">{bank_table} de {name} não é um array float32 {wanted} como numpy.save grava.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/memory.py 3bf151e0</comment>
        <translation type="unfinished">{bank_table} de {name} está danificado: contém {count} bytes de números.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} is damaged: it has numbers above {furthest} or none.</source>
        <comment>avatars/memory.py afaabfd1</comment>
        <translation type="unfinished">{bank_table} de {name} está danificado: tem números acima de {furthest}, ou nenhum.</translation>
    </message>
    <message>
        <source>{bank_table} of {name} cannot be read ({why}).</source>
        <comment>avatars/memory.py d4d20655</comment>
        <translation type="unfinished">{bank_table} de {name} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <source>The memory of {name} cannot be used: {why}</source>
        <comment>avatars/memory.py caafd58d</comment>
        <translation type="unfinished">A memória de {name} não pode ser usada: {why}</translation>
    </message>
    <message>
        <source>{bank} of {name} is {width} x {height}: the manifest says {value} x {height2}.</source>
        <comment>avatars/memory.py df7380e0</comment>
        <translation type="unfinished">{bank} de {name} tem {width} x {height}: o manifesto diz {value} x {height2}.</translation>
    </message>
    <message>
        <source>{bank} of {name} has {said} pictures: the manifest says {pictures}.</source>
        <comment>avatars/memory.py d95065fa</comment>
        <translation type="unfinished">{bank} de {name} tem {said} quadros: o manifesto diz {pictures}.</translation>
    </message>
    <message>
        <source>{short} is not accepted as a network: {why}.</source>
        <comment>avatars/onnxfile.py b0027837</comment>
        <translation type="unfinished">{short} não é aceito como rede: {why}.</translation>
    </message>
    <message>
        <source>A name of an avatar has 1 to {longest_title} letters: choose another name.</source>
        <comment>avatars/own.py 53085394</comment>
        <translation type="unfinished">O nome de um avatar tem de 1 a {longest_title} letras: escolha outro nome.</translation>
    </message>
    <message>
        <source>Another avatar is called {name}: choose another name.</source>
        <comment>avatars/own.py 50b633e1</comment>
        <translation type="unfinished">Outro avatar se chama {name}: escolha outro nome.</translation>
    </message>
    <message>
        <source>This picture is too large to stand for an avatar: choose a smaller one.</source>
        <comment>avatars/own.py 71df0dda</comment>
        <translation type="unfinished">Esta imagem é grande demais para representar um avatar: escolha uma menor.</translation>
    </message>
    <message>
        <source>{name} belongs to the studio and stays as it is: duplicate it, and change the copy.</source>
        <comment>avatars/own.py 72f90d61</comment>
        <translation type="unfinished">{name} pertence ao estúdio e fica como está: duplique-o e mude a cópia.</translation>
    </message>
    <message>
        <source>{package} is a folder: give the name of the file to write, such as {name}.</source>
        <comment>avatars/package.py d103f164</comment>
        <translation type="unfinished">{package} é uma pasta: dê o nome do arquivo a gravar, como {name}.</translation>
    </message>
    <message>
        <source>{name} has more than {most_bytes} GB: use it as a folder.</source>
        <comment>avatars/package.py 00de6e44</comment>
        <translation type="unfinished">{name} tem mais de {most_bytes} GB: use-o como pasta.</translation>
    </message>
    <message>
        <source>There is already something at {folder}: remove it first, or choose another name.</source>
        <comment>avatars/package.py 24b89899</comment>
        <translation type="unfinished">Já há algo em {folder}: remova-o antes, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it has {size} bytes.</source>
        <comment>avatars/package.py af708769</comment>
        <translation type="unfinished">{name} não é um pacote de avatar: tem {size} bytes.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it is no plain zip file.</source>
        <comment>avatars/package.py 33a57e92</comment>
        <translation type="unfinished">{name} não é um pacote de avatar: não é um arquivo zip simples.</translation>
    </message>
    <message>
        <source>{name} is not an avatar package: it lists {count} files in {directory} bytes.</source>
        <comment>avatars/package.py 54649f1f</comment>
        <translation type="unfinished">{name} não é um pacote de avatar: lista {count} arquivos em {directory} bytes.</translation>
    </message>
    <message>
        <source>{package} holds more than {most_bytes} GB.</source>
        <comment>avatars/package.py 67e51098</comment>
        <translation type="unfinished">{package} contém mais de {most_bytes} GB.</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is shorter than it says.</source>
        <comment>avatars/package.py 31a3f116</comment>
        <translation type="unfinished">{filename} está danificado: {filename2} é mais curto do que diz.</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked into {folder} ({why}).</source>
        <comment>avatars/package.py 45431193</comment>
        <translation type="unfinished">{package} não pode ser descompactado em {folder} ({why}).</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): take it from its author again.</source>
        <comment>avatars/package.py f390148d</comment>
        <translation type="unfinished">{name} está danificado ({why}): pegue-o de novo com o autor.</translation>
    </message>
    <message>
        <source>{package} has a file {orig_filename} in it, which belongs to no avatar.</source>
        <comment>avatars/package.py 3ff43211</comment>
        <translation type="unfinished">{package} contém um arquivo {orig_filename}, que não pertence a nenhum avatar.</translation>
    </message>
    <message>
        <source>{package} has {filename} in it twice.</source>
        <comment>avatars/package.py b7077fe6</comment>
        <translation type="unfinished">{package} contém {filename} duas vezes.</translation>
    </message>
    <message>
        <source>{package}: {filename} is a link or a device, not a file.</source>
        <comment>avatars/package.py 930e748e</comment>
        <translation type="unfinished">{package}: {filename} é um link ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>{package}: {filename} is encrypted or compressed in a way that is not read here.</source>
        <comment>avatars/package.py f40bf6e2</comment>
        <translation type="unfinished">{package}: {filename} está cifrado ou comprimido de uma forma que não é lida aqui.</translation>
    </message>
    <message>
        <source>{package}: {filename} has {file_size} bytes, {most} is the most.</source>
        <comment>avatars/package.py e323fe3d</comment>
        <translation type="unfinished">{package}: {filename} tem {file_size} bytes, o máximo é {most}.</translation>
    </message>
    <message>
        <source>{package}: {filename} grows more than {most_ratio} times; that is no sound file.</source>
        <comment>avatars/package.py 6b685223</comment>
        <translation type="unfinished">{package}: {filename} cresce mais de {most_ratio} vezes; não é um arquivo são.</translation>
    </message>
    <message>
        <source>{name} has a file {strangers} in it, of which avatar.toml says nothing.</source>
        <comment>avatars/package.py a8bdbda4</comment>
        <translation type="unfinished">{name} contém um arquivo {strangers}, do qual avatar.toml nada diz.</translation>
    </message>
    <message>
        <source>{filename} is damaged: {filename2} is longer than it says.</source>
        <comment>avatars/package.py cac619b9</comment>
        <translation type="unfinished">{filename} está danificado: {filename2} é mais longo do que diz.</translation>
    </message>
    <message>
        <source>crops.npy of {name} is no array of int32 ({frames}, 4) as numpy.save writes it.</source>
        <comment>avatars/placement.py 686e2a5f</comment>
        <translation type="unfinished">crops.npy de {name} não é um array int32 ({frames}, 4) como numpy.save grava.</translation>
    </message>
    <message>
        <source>crops.npy of {name} is damaged: it holds {count} bytes of numbers.</source>
        <comment>avatars/placement.py 1223f772</comment>
        <translation type="unfinished">crops.npy de {name} está danificado: contém {count} bytes de números.</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: the face crop {tolist} of frame {index} leaves the picture of {width} x {height}.</source>
        <comment>avatars/placement.py d5b89eac</comment>
        <translation type="unfinished">O avatar {name} está danificado: o recorte de rosto {tolist} do quadro {index} sai da imagem de {width} x {height}.</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <comment>avatars/placement.py 13593387</comment>
        <translation type="unfinished">{name} não é uma imagem PNG.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: {whose} {size} x {size2} is wanted.</source>
        <comment>avatars/placement.py 9875b657</comment>
        <translation type="unfinished">{name} tem {width} x {height}: é preciso {whose} {size} x {size2}.</translation>
    </message>
    <message>
        <source>crops.npy of {name} cannot be read ({why}).</source>
        <comment>avatars/placement.py fcec9958</comment>
        <translation type="unfinished">crops.npy de {name} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <source>A spoken consent is {least_s} to {most_s} seconds long, and this has {length_s}: say it in a sentence or two.</source>
        <comment>avatars/spoken.py fc8ef89e</comment>
        <translation type="unfinished">Um consentimento falado dura de {least_s} a {most_s} segundos, e este {length_s}: diga-o em uma ou duas frases.</translation>
    </message>
    <message>
        <source>Nothing is heard in the spoken consent: see whether the microphone is on, or choose another file.</source>
        <comment>avatars/spoken.py 58411c7f</comment>
        <translation type="unfinished">Não se ouve nada no consentimento falado: veja se o microfone está ligado, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{what} is not used: tried out in a process of its own, {why}. Take it from its author again.</source>
        <comment>avatars/trying.py 6b062279</comment>
        <translation type="unfinished">{what} não é usado: testado em um processo próprio, {why}. Pegue-o de novo com o autor.</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({why}).</source>
        <comment>avatars/trying.py f68b59c5</comment>
        <translation type="unfinished">O avatar {name} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop cannot be used: {why}</source>
        <comment>avatars/trying.py 013a796d</comment>
        <translation type="unfinished">O ciclo de repouso do avatar não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>{list_file} names {most} avatars already; take some out first.</source>
        <comment>avatars/withdrawn.py 6dae0d6b</comment>
        <translation type="unfinished">{list_file} já nomeia {most} avatares; tire alguns antes.</translation>
    </message>
    <message>
        <source>The consent for the avatar {name} was withdrawn{when}, so it is not loaded: delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/withdrawn.py 30dcb1ad</comment>
        <translation type="unfinished">O consentimento para o avatar {name} foi retirado{when}, então ele não é carregado: apague-o na pasta dos seus avatares, que as configurações mostram.</translation>
    </message>
    <message>
        <source>{file} is no list of withdrawn consents: mend or remove it.</source>
        <comment>avatars/withdrawn.py 1cafd051</comment>
        <translation type="unfinished">{file} não é uma lista de consentimentos retirados: conserte-a ou remova-a.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}), so it is not known whose consent was withdrawn: mend or remove it.</source>
        <comment>avatars/withdrawn.py b850c7ce</comment>
        <translation type="unfinished">{file} não pode ser lido ({why}), então não se sabe quais consentimentos foram retirados: conserte-o ou remova-o.</translation>
    </message>
    <message>
        <source>{parent} cannot be made ({why}).</source>
        <comment>avatars/withdrawn.py e8e744fe</comment>
        <translation type="unfinished">{parent} não pode ser criado ({why}).</translation>
    </message>
    <message>
        <source>{name} makes no name for a folder: give one with letters or digits.</source>
        <comment>avatars/writing.py 0d18898c</comment>
        <translation type="unfinished">{name} não serve de nome de pasta: use um com letras ou dígitos.</translation>
    </message>
    <message>
        <source>{name} is the name of an avatar of the studio: choose another name.</source>
        <comment>avatars/writing.py cea01df0</comment>
        <translation type="unfinished">{name} é o nome de um avatar do estúdio: escolha outro nome.</translation>
    </message>
    <message>
        <source>There is an avatar {name} already: choose another name, or delete it in the folder of your own avatars, which the settings show.</source>
        <comment>avatars/writing.py 0eccda05</comment>
        <translation type="unfinished">Já há um avatar {name}: escolha outro nome, ou apague-o na pasta dos seus avatares, que as configurações mostram.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}).</source>
        <comment>avatars/writing.py 1ededaa2</comment>
        <translation type="unfinished">{folder} não pode ser gravada ({why}).</translation>
    </message>
    <message>
        <source>it takes more than {wall_s} seconds to open</source>
        <comment>confined/room.py 5e9c640c</comment>
        <translation type="unfinished">demora mais de {wall_s} segundos para abrir</translation>
    </message>
    <message>
        <source>it takes more than {cpu_s} seconds of the processor</source>
        <comment>confined/room.py c55c4439</comment>
        <translation type="unfinished">precisa de mais de {cpu_s} segundos de processador</translation>
    </message>
    <message>
        <source>it takes more time or memory than there is for it</source>
        <comment>confined/room.py 231f6636</comment>
        <translation type="unfinished">precisa de mais tempo ou memória do que há para isso</translation>
    </message>
    <message>
        <source>it makes what reads it crash ({name})</source>
        <comment>confined/room.py 62e97b15</comment>
        <translation type="unfinished">faz falhar quem o lê ({name})</translation>
    </message>
    <message>
        <source>no process can be started to look into it ({why})</source>
        <comment>confined/room.py fe3466c7</comment>
        <translation type="unfinished">nenhum processo pode ser iniciado para examiná-lo ({why})</translation>
    </message>
    <message>
        <source>it asks for more than {memory_bytes} MB of memory</source>
        <comment>confined/room.py 504881f6</comment>
        <translation type="unfinished">pede mais de {memory_bytes} MB de memória</translation>
    </message>
    <message>
        <source>Failed to allocate</source>
        <comment>confined/room.py d4b5ff36</comment>
        <translation type="unfinished">falha ao alocar</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <comment>confined/room.py baf10251</comment>
        <translation type="unfinished">não é possível alocar memória</translation>
    </message>
    <message>
        <source>what reads it ended without an answer (exit code {code})</source>
        <comment>confined/room.py deadb792</comment>
        <translation type="unfinished">quem o lê terminou sem resposta (código {code})</translation>
    </message>
    <message>
        <source>{slots} studios have a microphone already; close one of them.</source>
        <comment>devices/cable.py 869c6f11</comment>
        <translation type="unfinished">{slots} estúdios já têm um microfone; feche um deles.</translation>
    </message>
    <message>
        <source>No microphone can be made because no sound server takes one; start PipeWire or PulseAudio, and install pulseaudio-utils.</source>
        <comment>devices/cable.py 68775147</comment>
        <translation type="unfinished">Nenhum microfone pode ser criado porque nenhum servidor de som o aceita; inicie o PipeWire ou o PulseAudio, e instale pulseaudio-utils.</translation>
    </message>
    <message>
        <source>No microphone can be made because {folder} has no locks ({why}); let XDG_CACHE_HOME name a folder on a disk of this computer.</source>
        <comment>devices/cable.py f4bb19c2</comment>
        <translation type="unfinished">Nenhum microfone pode ser criado porque {folder} não tem travas ({why}); faça XDG_CACHE_HOME indicar uma pasta em um disco deste computador.</translation>
    </message>
    <message>
        <source>The microphone &quot;{wanted}&quot; is not connected; connect it, or choose one of these: {others}.</source>
        <comment>devices/device.py 847c983d</comment>
        <translation type="unfinished">O microfone “{wanted}” não está conectado; conecte-o, ou escolha um destes: {others}.</translation>
    </message>
    <message>
        <source>No microphone was found; connect one, or play a sound file instead.</source>
        <comment>devices/device.py 435f0c5f</comment>
        <translation type="unfinished">Nenhum microfone encontrado; conecte um, ou reproduza um arquivo de som.</translation>
    </message>
    <message>
        <source>No microphone was found; &quot;{label}&quot; records what this computer plays: choose it by its name, or connect a microphone.</source>
        <comment>devices/device.py 158660b2</comment>
        <translation type="unfinished">Nenhum microfone foi encontrado; “{label}” grava o que este computador toca: escolha-o pelo nome, ou conecte um microfone.</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer; the studio goes on by itself when it does, or restart the computer.</source>
        <comment>devices/portaudio.py a80d8a6f</comment>
        <translation type="unfinished">O som do sistema não responde; o estúdio segue sozinho quando responder, ou reinicie o computador.</translation>
    </message>
    <message>
        <source>{path} is no session to compare with: choose one that was saved in the studio, or the JSON file that the command profile or live wrote.</source>
        <comment>engine/metrics/session_file.py 85186fa5</comment>
        <translation type="unfinished">{path} não é uma sessão para comparar: escolha uma salva no estúdio, ou o arquivo JSON que o comando profile ou live gravou.</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; is there but gives no sound; it goes on by itself when it does, or choose another.</source>
        <comment>engine/sources/microphone.py be492662</comment>
        <translation type="unfinished">O microfone “{name}” está lá, mas não dá som; continua sozinho quando der, ou escolha outro.</translation>
    </message>
    <message>
        <source>The regions in the list are half an hour of sound: export them, or remove some first.</source>
        <comment>exports/queue.py 6f141b70</comment>
        <translation type="unfinished">As regiões da lista são meia hora de som: exporte-as ou remova algumas antes.</translation>
    </message>
    <message>
        <source>The camera is gone until it can be made again: {why}.</source>
        <comment>outputs/camera/camera.py 226deace</comment>
        <translation type="unfinished">A câmera some até que possa ser criada de novo: {why}.</translation>
    </message>
    <message>
        <source>Learning a face</source>
        <comment>personal/finding.py c3ec2386</comment>
        <translation type="unfinished">Aprender um rosto</translation>
    </message>
    <message>
        <source>Footage kept</source>
        <comment>personal/finding.py fbc0ad1c</comment>
        <translation type="unfinished">Vídeos guardados</translation>
    </message>
    <message>
        <source>installed: torch {version}</source>
        <comment>personal/finding.py 24e03a89</comment>
        <translation type="unfinished">instalado: torch {version}</translation>
    </message>
    <message>
        <source>only an avatar of your own needs it</source>
        <comment>personal/finding.py ea9e3b12</comment>
        <translation type="unfinished">só um avatar próprio precisa disso</translation>
    </message>
    <message>
        <source>not installed: {list}</source>
        <comment>personal/finding.py 80b0e61b</comment>
        <translation type="unfinished">não instalado: {list}</translation>
    </message>
    <message>
        <source>{megabytes} MB of {count} that were examined or learnt from</source>
        <comment>personal/finding.py 2ab203b3</comment>
        <translation type="unfinished">{megabytes} MB de {count} que foram examinados ou usados para aprender</translation>
    </message>
    <message>
        <source>not finished, and so kept: {unfinished}</source>
        <comment>personal/finding.py 1f48a474</comment>
        <translation type="unfinished">não terminados e por isso guardados: {unfinished}</translation>
    </message>
    <message>
        <source>{sum} MB filmed in the window</source>
        <comment>personal/finding.py b3de8fe0</comment>
        <translation type="unfinished">{sum} MB filmados na janela</translation>
    </message>
    <message>
        <source>How well the lips follow the voice is for you to judge: let it speak.</source>
        <comment>personal/grading.py dff7074e</comment>
        <translation type="unfinished">Se os lábios acompanham bem a voz, quem julga é você: faça-o falar.</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, good.</source>
        <comment>personal/grading.py 2b0f9503</comment>
        <translation type="unfinished">Imagens: {marks} de 10, bom.</translation>
    </message>
    <message>
        <source>They are softer than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 6dba1849</comment>
        <translation type="unfinished">São menos nítidas que o filme ({sharp} do seu detalhe).</translation>
    </message>
    <message>
        <source>They change less than the film ({change} of its change).</source>
        <comment>personal/grading.py 481701c3</comment>
        <translation type="unfinished">Mudam menos que o filme ({change} da sua mudança).</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, fair.</source>
        <comment>personal/grading.py eea502e5</comment>
        <translation type="unfinished">Imagens: {marks} de 10, razoável.</translation>
    </message>
    <message>
        <source>Pictures {marks} of 10, weak.</source>
        <comment>personal/grading.py a954d320</comment>
        <translation type="unfinished">Imagens: {marks} de 10, fraco.</translation>
    </message>
    <message>
        <source>They have more grain than the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 90a6a0a0</comment>
        <translation type="unfinished">Têm mais grão que o filme ({sharp} do seu detalhe).</translation>
    </message>
    <message>
        <source>They are as sharp as the film ({sharp} of its detail).</source>
        <comment>personal/grading.py 03d175c9</comment>
        <translation type="unfinished">São tão nítidas quanto o filme ({sharp} do seu detalhe).</translation>
    </message>
    <message>
        <source>They jump more than the film ({change} of its change).</source>
        <comment>personal/grading.py f9e7dddb</comment>
        <translation type="unfinished">Saltam mais que o filme ({change} da sua mudança).</translation>
    </message>
    <message>
        <source>They are as steady as the film ({change} of its change).</source>
        <comment>personal/grading.py 1e439aca</comment>
        <translation type="unfinished">São tão estáveis quanto o filme ({change} da sua mudança).</translation>
    </message>
    <message>
        <source>PyTorch without CUDA is not found at {without_cuda}: look at the network and install again, or install it with CUDA from pip&apos;s usual index, which works as well but is 3 GB to download.</source>
        <comment>personal/installing.py a197a000</comment>
        <translation type="unfinished">O PyTorch sem CUDA não foi encontrado em {without_cuda}: verifique a rede e instale de novo, ou instale-o com CUDA pelo índice habitual do pip, que também funciona, mas baixa 3 GB.</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;pip install &quot;{extra}&quot;&apos;, up to 3 GB to download.</source>
        <comment>personal/process.py e02915ad</comment>
        <translation type="unfinished">Para aprender um rosto faltam pacotes ({list}): instale-os com &apos;pip install &quot;{extra}&quot;&apos;, até 3 GB para baixar.</translation>
    </message>
    <message>
        <source>Learning a face needs packages that are not installed ({list}): install them with &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, some 220 MB; where that address cannot be reached, &apos;pip install &quot;{extra}&quot;&apos; works as well but is 3 GB.</source>
        <comment>personal/process.py 7d0dbae9</comment>
        <translation type="unfinished">Para aprender um rosto faltam pacotes ({list}): instale-os com &apos;PIP_EXTRA_INDEX_URL={without_cuda} pip install &quot;{extra}&quot;&apos;, cerca de 220 MB; se esse endereço não responder, &apos;pip install &quot;{extra}&quot;&apos; também serve, mas são 3 GB.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py ff9988b5</comment>
        <translation type="unfinished">Sua imagem tem a marca invisível do Viseme Studio, a {whose}. Isso indica onde foi feita; não é prova, pois o padrão não é segredo.</translation>
    </message>
    <message>
        <source>From {times} its picture has the invisible mark of Viseme Studio, of {whose}.</source>
        <comment>provenance/wording.py d79dbe57</comment>
        <translation type="unfinished">De {times} sua imagem tem a marca invisível do Viseme Studio, a {whose}.</translation>
    </message>
    <message>
        <source>The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 57f07e47</comment>
        <translation type="unfinished">Os tempos são exatos em cerca de quatro segundos. As marcas indicam onde foi feita; não são prova, pois o padrão não é segredo.</translation>
    </message>
    <message>
        <source>The loudspeaker that was chosen is not connected; connect it, or choose another in the settings.</source>
        <comment>devices/portaudio.py 79738fe3</comment>
        <translation type="unfinished">O alto-falante escolhido não está conectado; conecte-o, ou escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; cannot be used ({why}); close other programs that use it, or allow this program to use it in the system&apos;s privacy settings.</source>
        <comment>devices/portaudio.py f154816a</comment>
        <translation type="unfinished">O microfone “{label}” não pode ser usado ({why}); feche outros programas que o usam, ou permita este programa nas configurações de privacidade do sistema.</translation>
    </message>
    <message>
        <source>The microphone &quot;{label}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>devices/portaudio.py bb80a7d1</comment>
        <translation type="unfinished">O microfone “{label}” não está mais conectado; conecte-o, ou escolha outro.</translation>
    </message>
    <message>
        <source>Sound devices need the PortAudio library, which is missing; install it with: {remedy}</source>
        <comment>devices/portaudio.py 759d76cd</comment>
        <translation type="unfinished">Os dispositivos de som precisam da biblioteca PortAudio, que falta; instale-a com: {remedy}</translation>
    </message>
    <message>
        <source>Sound devices need the package sounddevice; install it with: pip install sounddevice</source>
        <comment>devices/portaudio.py 2c3f8c23</comment>
        <translation type="unfinished">Os dispositivos de som precisam do pacote sounddevice; instale-o com: pip install sounddevice</translation>
    </message>
    <message>
        <source>No loudspeaker can be used ({why}); connect one to hear the sound.</source>
        <comment>devices/portaudio.py 74287127</comment>
        <translation type="unfinished">Nenhum alto-falante pode ser usado ({why}); conecte um para ouvir o som.</translation>
    </message>
    <message>
        <source>The system&apos;s sound cannot be used ({why}); check that it works elsewhere.</source>
        <comment>devices/portaudio.py a25c8cb2</comment>
        <translation type="unfinished">O som do sistema não pode ser usado ({why}); verifique se funciona em outro lugar.</translation>
    </message>
    <message>
        <source>The sound server does not answer; the studio goes on by itself when it does, or restart it.</source>
        <comment>devices/pulse.py f1e8d586</comment>
        <translation type="unfinished">O servidor de som não responde; o estúdio segue sozinho quando responder, ou reinicie-o.</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <comment>devices/pulse.py 70eaa76b</comment>
        <translation type="unfinished">de tipo desconhecido</translation>
    </message>
    <message>
        <source>The sound server cannot be reached; start PipeWire or PulseAudio.</source>
        <comment>devices/server_playback.py 4a67415e</comment>
        <translation type="unfinished">O servidor de som não pode ser alcançado; inicie o PipeWire ou o PulseAudio.</translation>
    </message>
    <message>
        <source>Sound cannot be given to the sound server because {library} is missing; install it with: sudo apt install libpulse0</source>
        <comment>devices/server_playback.py 03184f79</comment>
        <translation type="unfinished">Não é possível dar som ao servidor de som porque falta {library}; instale: sudo apt install libpulse0</translation>
    </message>
    <message>
        <source>The sound server takes no sound; start PipeWire or PulseAudio anew.</source>
        <comment>devices/server_playback.py 09f12d96</comment>
        <translation type="unfinished">O servidor de som não aceita som; reinicie o PipeWire ou o PulseAudio.</translation>
    </message>
    <message>
        <source>{text} is no background: give original, blur, transparent, a colour such as #204060, or a picture (JPEG, PNG, WebP).</source>
        <comment>engine/background.py a5b0a331</comment>
        <translation type="unfinished">{text} não é um fundo: use original, blur, transparent, uma cor como #204060, ou uma imagem (JPEG, PNG, WebP).</translation>
    </message>
    <message>
        <source>The background cannot be used: {why}</source>
        <comment>engine/background.py 5f7d024e</comment>
        <translation type="unfinished">O fundo não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>painted from memory</source>
        <comment>engine/device_choice.py e511d567</comment>
        <translation type="unfinished">pintado de memória</translation>
    </message>
    <message>
        <source>An avatar that is painted from memory is painted on the processor: nothing has to be done; of devices asked for by name choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 953ca3aa</comment>
        <translation type="unfinished">Um avatar pintado de memória é pintado no processador: não há nada a fazer; se pedir um dispositivo pelo nome, escolha “CPU” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>as asked for</source>
        <comment>engine/device_choice.py 8444fa11</comment>
        <translation type="unfinished">como pedido</translation>
    </message>
    <message>
        <source>The processor was asked for: choose another device to use a GPU.</source>
        <comment>engine/device_choice.py 94ccea59</comment>
        <translation type="unfinished">O processador foi pedido: escolha outro dispositivo para usar uma GPU.</translation>
    </message>
    <message>
        <source>GPU paints wrongly</source>
        <comment>engine/device_choice.py 0f7493e4</comment>
        <translation type="unfinished">a GPU pinta errado</translation>
    </message>
    <message>
        <source>Its pictures differ from the CPU&apos;s by {levels} of 255 levels: update the graphics driver, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/device_choice.py 7c1bc83e</comment>
        <translation type="unfinished">As imagens dela diferem das da CPU em {levels} de 255 níveis: atualize o driver gráfico, ou escolha “CPU” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>faster than the GPU</source>
        <comment>engine/device_choice.py 96d85c53</comment>
        <translation type="unfinished">mais rápido que a GPU</translation>
    </message>
    <message>
        <source>A picture takes no longer on the processor ({told}): nothing has to be done; a device asked for by name is used all the same.</source>
        <comment>engine/device_choice.py e4dd6630</comment>
        <translation type="unfinished">Um quadro não demora mais no processador ({told}): não há nada a fazer; um dispositivo pedido pelo nome é usado mesmo assim.</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each.</source>
        <comment>engine/doctor.py 53abca19</comment>
        <translation type="unfinished">A 25 por segundo, há {beat_ms} ms para cada uma.</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>engine/doctor.py f88ec384</comment>
        <translation type="unfinished">som</translation>
    </message>
    <message>
        <source>libraries</source>
        <comment>engine/doctor.py 3add55a9</comment>
        <translation type="unfinished">bibliotecas</translation>
    </message>
    <message>
        <source>version {other_cuda} is installed, which this onnxruntime cannot use</source>
        <comment>engine/doctor.py 74dbc10e</comment>
        <translation type="unfinished">está instalada a versão {other_cuda}, que este onnxruntime não pode usar</translation>
    </message>
    <message>
        <source>{size}; {total} GiB free</source>
        <comment>engine/doctor.py 031b41e0</comment>
        <translation type="unfinished">{size}; {total} GiB livres</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms</source>
        <comment>engine/doctor.py 06e43ac5</comment>
        <translation type="unfinished">uma imagem leva {ms} ms</translation>
    </message>
    <message>
        <source>At 25 a second there are {beat_ms} ms for each, so live pictures are skipped.</source>
        <comment>engine/doctor.py 43a9a9b8</comment>
        <translation type="unfinished">A 25 por segundo, há {beat_ms} ms para cada uma; por isso, ao vivo, imagens são puladas.</translation>
    </message>
    <message>
        <source>The CPU makes no picture.</source>
        <comment>engine/doctor.py aa65b656</comment>
        <translation type="unfinished">A CPU não produz nenhuma imagem.</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms.</source>
        <comment>engine/doctor.py 133c50ee</comment>
        <translation type="unfinished">A CPU produz uma imagem em {ms} ms.</translation>
    </message>
    <message>
        <source>The CPU makes a picture in {ms} ms, faster than the GPU.</source>
        <comment>engine/doctor.py 4d28a604</comment>
        <translation type="unfinished">A CPU produz uma imagem em {ms} ms, mais rápido que a GPU.</translation>
    </message>
    <message>
        <source>One picture of {avatar}, from sound to finished:</source>
        <comment>engine/doctor.py c4184be4</comment>
        <translation type="unfinished">Uma imagem de {avatar}, do som à imagem pronta:</translation>
    </message>
    <message>
        <source>an avatar of your own</source>
        <comment>engine/doctor.py 0c21b664</comment>
        <translation type="unfinished">um avatar seu</translation>
    </message>
    <message>
        <source>System</source>
        <comment>engine/doctor.py cee114bd</comment>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>Built for CUDA</source>
        <comment>engine/doctor.py de98865a</comment>
        <translation type="unfinished">Compilado para CUDA</translation>
    </message>
    <message>
        <source>serves CUDA up to {driver_cuda}</source>
        <comment>engine/doctor.py 37e72d1c</comment>
        <translation type="unfinished">aceita CUDA até {driver_cuda}</translation>
    </message>
    <message>
        <source>does not tell what it serves</source>
        <comment>engine/doctor.py 190c69e5</comment>
        <translation type="unfinished">não diz o que aceita</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>engine/doctor.py 50d0c606</comment>
        <translation type="unfinished">responde</translation>
    </message>
    <message>
        <source>CUDA libraries</source>
        <comment>engine/doctor.py 4fec27f8</comment>
        <translation type="unfinished">Bibliotecas do CUDA</translation>
    </message>
    <message>
        <source>needed only where TensorRT is chosen</source>
        <comment>engine/doctor.py aa2651bf</comment>
        <translation type="unfinished">só é preciso onde TensorRT é escolhido</translation>
    </message>
    <message>
        <source>only an NVIDIA GPU needs it</source>
        <comment>engine/doctor.py ddc12526</comment>
        <translation type="unfinished">só uma GPU da NVIDIA precisa disso</translation>
    </message>
    <message>
        <source>not installed; {only}</source>
        <comment>engine/doctor.py 34b93eec</comment>
        <translation type="unfinished">não instalado; {only}</translation>
    </message>
    <message>
        <source>missing: {list}; {install}</source>
        <comment>engine/doctor.py 5dbb8fbf</comment>
        <translation type="unfinished">falta: {list}; {install}</translation>
    </message>
    <message>
        <source>there</source>
        <comment>engine/doctor.py 5a2fe996</comment>
        <translation type="unfinished">presente</translation>
    </message>
    <message>
        <source>nodes of the {network}: {list}</source>
        <comment>engine/doctor.py 4832a4ae</comment>
        <translation type="unfinished">nós de {network}: {list}</translation>
    </message>
    <message>
        <source>left to the CPU: {list}</source>
        <comment>engine/doctor.py 4bcecd81</comment>
        <translation type="unfinished">deixado para a CPU: {list}</translation>
    </message>
    <message>
        <source>no NVIDIA GPU: the CPU does the work</source>
        <comment>engine/doctor.py 9187f952</comment>
        <translation type="unfinished">nenhuma GPU da NVIDIA: a CPU faz o trabalho</translation>
    </message>
    <message>
        <source>no</source>
        <comment>engine/doctor.py 67aa281f</comment>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <comment>engine/doctor.py 5912370c</comment>
        <translation type="unfinished">Driver da NVIDIA</translation>
    </message>
    <message>
        <source>not installed (libcuda is not there)</source>
        <comment>engine/doctor.py e05c07c0</comment>
        <translation type="unfinished">não instalado (falta libcuda)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>engine/doctor.py 7f9000cf</comment>
        <translation type="unfinished">nenhuma</translation>
    </message>
    <message>
        <source>Another CUDA</source>
        <comment>engine/doctor.py 74a1f6e7</comment>
        <translation type="unfinished">Outro CUDA</translation>
    </message>
    <message>
        <source>{name} makes a picture in {ms} ms, the CPU in {ms2} ms.</source>
        <comment>engine/doctor.py c259c31e</comment>
        <translation type="unfinished">{name} produz uma imagem em {ms} ms, a CPU em {ms2} ms.</translation>
    </message>
    <message>
        <source>There is a driver for a GPU, but no GPU works.</source>
        <comment>engine/doctor.py aaa96b51</comment>
        <translation type="unfinished">Há um driver de GPU, mas nenhuma GPU funciona.</translation>
    </message>
    <message>
        <source>No GPU is used.</source>
        <comment>engine/doctor.py b68ee24b</comment>
        <translation type="unfinished">Nenhuma GPU é usada.</translation>
    </message>
    <message>
        <source>the same as {first}</source>
        <comment>engine/doctor.py 0afab3b2</comment>
        <translation type="unfinished">o mesmo que {first}</translation>
    </message>
    <message>
        <source>install what is missing with pip install &apos;viseme-studio[gpu]&apos;</source>
        <comment>engine/doctor.py 05d9ff79</comment>
        <translation type="unfinished">instale o que falta com pip install &apos;viseme-studio[gpu]&apos;</translation>
    </message>
    <message>
        <source>No sound comes from {name}; the picture rests until it is back.</source>
        <comment>engine/engine.py 828dafb1</comment>
        <translation type="unfinished">Não vem som de {name}; a imagem repousa até ele voltar.</translation>
    </message>
    <message>
        <source>A network of the avatar {name} does not run ({why}).</source>
        <comment>engine/models/avatar.py 77d39016</comment>
        <translation type="unfinished">Uma rede do avatar {name} não roda ({why}).</translation>
    </message>
    <message>
        <source>{text} is no device: use auto, cpu, cuda, cuda:1 for the second GPU, tensorrt, directml or coreml.</source>
        <comment>engine/models/device.py 3a0b95a8</comment>
        <translation type="unfinished">{text} não é um dispositivo: use auto, cpu, cuda, cuda:1 para a segunda GPU, tensorrt, directml ou coreml.</translation>
    </message>
    <message>
        <source>the libraries of CUDA {cuda_major} are not installed ({name} is missing)</source>
        <comment>engine/models/faults.py 42eb8671</comment>
        <translation type="unfinished">as bibliotecas de CUDA {cuda_major} não estão instaladas (falta {name})</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}</source>
        <comment>engine/models/faults.py ea0899c5</comment>
        <translation type="unfinished">CUDA {other_cuda} está instalado, mas este onnxruntime precisa de CUDA {cuda_major}</translation>
    </message>
    <message>
        <source>no CUDA driver</source>
        <comment>engine/models/faults.py be883181</comment>
        <translation type="unfinished">sem driver CUDA</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed (libcuda is not there): install NVIDIA&apos;s driver {driver} or newer and restart, or choose &quot;CPU&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py d71bd230</comment>
        <translation type="unfinished">O driver da NVIDIA não está instalado (falta libcuda): instale o driver {driver} ou mais novo e reinicie, ou escolha “CPU” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>onnxruntime without CUDA</source>
        <comment>engine/models/faults.py 4e6578e0</comment>
        <translation type="unfinished">onnxruntime sem CUDA</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without CUDA: replace it: pip uninstall onnxruntime, then pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 9f5d2d74</comment>
        <translation type="unfinished">O onnxruntime instalado foi compilado sem CUDA: troque-o: pip uninstall onnxruntime, depois pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>GPU memory full</source>
        <comment>engine/models/faults.py f2ff9adb</comment>
        <translation type="unfinished">memória da GPU cheia</translation>
    </message>
    <message>
        <source>The memory of the GPU is full: close other programs that use the GPU; the studio goes on with the processor meanwhile.</source>
        <comment>engine/models/faults.py 36bbfb5b</comment>
        <translation type="unfinished">A memória da GPU está cheia: feche outros programas que usam a GPU; enquanto isso o estúdio segue com o processador.</translation>
    </message>
    <message>
        <source>package onnx missing</source>
        <comment>engine/models/faults.py 0ac6ad11</comment>
        <translation type="unfinished">falta o pacote onnx</translation>
    </message>
    <message>
        <source>The package onnx, which lays out the stages for a GPU, is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py e667ce29</comment>
        <translation type="unfinished">O pacote onnx, que dispõe as etapas para uma GPU, não está instalado: instale o que falta com pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>no cuDNN</source>
        <comment>engine/models/faults.py d06f22e9</comment>
        <translation type="unfinished">sem cuDNN</translation>
    </message>
    <message>
        <source>The library cuDNN {cudnn_major} is not installed: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 287d3825</comment>
        <translation type="unfinished">A biblioteca cuDNN {cudnn_major} não está instalada: instale o que falta com pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>no TensorRT</source>
        <comment>engine/models/faults.py 9fed4a97</comment>
        <translation type="unfinished">sem TensorRT</translation>
    </message>
    <message>
        <source>TensorRT {tensorrt_major} is not installed: install it with pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, or choose &quot;CUDA&quot; under Performance in the settings.</source>
        <comment>engine/models/faults.py 47024e34</comment>
        <translation type="unfinished">TensorRT {tensorrt_major} não está instalado: instale-o com pip install &apos;tensorrt-cu{cuda_major}&lt;{tensorrt_major2}&apos;, ou escolha “CUDA” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>driver too old</source>
        <comment>engine/models/faults.py b72a33c0</comment>
        <translation type="unfinished">driver antigo demais</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is too old for CUDA {cuda_major}: install NVIDIA&apos;s driver {driver} or newer and restart.</source>
        <comment>engine/models/faults.py 9c0f1df6</comment>
        <translation type="unfinished">O driver da NVIDIA é antigo demais para CUDA {cuda_major}: instale o driver {driver} ou mais novo e reinicie.</translation>
    </message>
    <message>
        <source>no GPU found</source>
        <comment>engine/models/faults.py 39ff6a12</comment>
        <translation type="unfinished">nenhuma GPU encontrada</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver finds no GPU that it can use: see what &apos;nvidia-smi&apos; says; in a container pass the GPU through.</source>
        <comment>engine/models/faults.py a2936e20</comment>
        <translation type="unfinished">O driver da NVIDIA não encontra nenhuma GPU que possa usar: veja o que diz &apos;nvidia-smi&apos;; em um contêiner, repasse a GPU.</translation>
    </message>
    <message>
        <source>GPU not supported</source>
        <comment>engine/models/faults.py b240ca9b</comment>
        <translation type="unfinished">GPU sem suporte</translation>
    </message>
    <message>
        <source>This GPU is too old, or too new, for the installed onnxruntime: choose &quot;CPU&quot; under Performance in the settings, or another version of onnxruntime-gpu.</source>
        <comment>engine/models/faults.py d7c61f31</comment>
        <translation type="unfinished">Esta GPU é antiga demais, ou nova demais, para o onnxruntime instalado: use outra versão do onnxruntime-gpu, ou escolha “CPU” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>GPU does not work</source>
        <comment>engine/models/faults.py bd7f9e3e</comment>
        <translation type="unfinished">a GPU não funciona</translation>
    </message>
    <message>
        <source>{who} says: {text}: look at Check this computer, in the menu Help.</source>
        <comment>engine/models/faults.py 0a518ff5</comment>
        <translation type="unfinished">{who} diz: {text}: veja Verificar este computador, no menu Ajuda.</translation>
    </message>
    <message>
        <source>no such GPU</source>
        <comment>engine/models/faults.py 04c8355f</comment>
        <translation type="unfinished">essa GPU não existe</translation>
    </message>
    <message>
        <source>There is no GPU of that number{have}: choose &quot;CUDA&quot; under Performance in the settings for the first.</source>
        <comment>engine/models/faults.py 2550e467</comment>
        <translation type="unfinished">Não há GPU com esse número{have}: para a primeira, escolha “CUDA” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>CUDA libraries missing</source>
        <comment>engine/models/faults.py 6c290514</comment>
        <translation type="unfinished">faltam as bibliotecas CUDA</translation>
    </message>
    <message>
        <source>The libraries of CUDA {cuda_major} are not installed ({name} is missing): install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py 58fc758a</comment>
        <translation type="unfinished">As bibliotecas de CUDA {cuda_major} não estão instaladas (falta {name}): instale o que falta com pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {cuda_major}: install what is missing with pip install &apos;viseme-studio[gpu]&apos;.</source>
        <comment>engine/models/faults.py c66cebda</comment>
        <translation type="unfinished">CUDA {other_cuda} está instalado, mas este onnxruntime precisa de CUDA {cuda_major}: instale o que falta com pip install &apos;viseme-studio[gpu]&apos;.</translation>
    </message>
    <message>
        <source>wrong CUDA version</source>
        <comment>engine/models/faults.py 76f71cf1</comment>
        <translation type="unfinished">versão errada de CUDA</translation>
    </message>
    <message>
        <source>{name}/{name2} is {found}: the manifest says {width} x {height}.</source>
        <comment>engine/models/idle_loop.py 40a29c2a</comment>
        <translation type="unfinished">{name}/{name2} é {found}: o manifesto diz {width} x {height}.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: a matte did not come.</source>
        <comment>engine/models/idle_loop.py 5d65a818</comment>
        <translation type="unfinished">O ciclo de repouso do avatar parou: uma máscara não veio.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}, and the pictures are not.</source>
        <comment>engine/models/idle_loop.py 5d55f46d</comment>
        <translation type="unfinished">{name} tem {width} x {height}, e os quadros não.</translation>
    </message>
    <message>
        <source>{name} ends early.</source>
        <comment>engine/models/idle_loop.py f910ae85</comment>
        <translation type="unfinished">{name} termina cedo demais.</translation>
    </message>
    <message>
        <source>channels: {count}</source>
        <comment>engine/surroundings.py 5e5e6a9b</comment>
        <translation type="unfinished">canais: {count}</translation>
    </message>
    <message>
        <source>{free} GiB free</source>
        <comment>engine/surroundings.py 63b58779</comment>
        <translation type="unfinished">{free} GiB livres</translation>
    </message>
    <message>
        <source>the default has {rate} Hz</source>
        <comment>engine/surroundings.py 0d851c6d</comment>
        <translation type="unfinished">o padrão tem {rate} Hz</translation>
    </message>
    <message>
        <source>the first has {rate} Hz</source>
        <comment>engine/surroundings.py 03eea74c</comment>
        <translation type="unfinished">o primeiro tem {rate} Hz</translation>
    </message>
    <message>
        <source>{said}; a headset&apos;s telephone mode: use another microphone for clearer lips</source>
        <comment>engine/surroundings.py 00659197</comment>
        <translation type="unfinished">{said}; o modo telefone de um fone de ouvido: com outro microfone os lábios ficam mais claros</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>engine/surroundings.py 9f4549fd</comment>
        <translation type="unfinished">Alto-falante</translation>
    </message>
    <message>
        <source>Sound server</source>
        <comment>engine/surroundings.py 076edb0f</comment>
        <translation type="unfinished">Servidor de som</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>engine/surroundings.py ff265268</comment>
        <translation type="unfinished">Microfones</translation>
    </message>
    <message>
        <source>none: sound files play without being heard</source>
        <comment>engine/surroundings.py fbbf2c20</comment>
        <translation type="unfinished">nenhum: arquivos de som tocam sem ser ouvidos</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>engine/surroundings.py 7f74bcbc</comment>
        <translation type="unfinished">Avatares</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>engine/surroundings.py 808644e3</comment>
        <translation type="unfinished">Cache (pasta)</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <comment>engine/surroundings.py 9c6b4bfd</comment>
        <translation type="unfinished">Arquivos temporários</translation>
    </message>
    <message>
        <source>{room}: make room</source>
        <comment>engine/surroundings.py 08b5cbde</comment>
        <translation type="unfinished">{room}: libere espaço</translation>
    </message>
    <message>
        <source>none that answers pactl; devices are used directly</source>
        <comment>engine/surroundings.py 2b42632a</comment>
        <translation type="unfinished">nenhum responde ao pactl; os dispositivos são usados diretamente</translation>
    </message>
    <message>
        <source>none: connect one, or play sound files</source>
        <comment>engine/surroundings.py 979c4cc9</comment>
        <translation type="unfinished">nenhum: conecte um ou toque arquivos de som</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>engine/surroundings.py f0d3be7c</comment>
        <translation type="unfinished">recusado</translation>
    </message>
    <message>
        <source>cannot be written ({why}): allow it, or choose another folder</source>
        <comment>engine/surroundings.py db079fb2</comment>
        <translation type="unfinished">não pode ser gravada ({why}): permita ou escolha outra pasta</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>engine/surroundings.py d53b072c</comment>
        <translation type="unfinished">Dispositivos de som</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <comment>outputs/camera/finding.py 98c10fb5</comment>
        <translation type="unfinished">Câmera virtual</translation>
    </message>
    <message>
        <source>through {list}</source>
        <comment>outputs/camera/finding.py d15da9a1</comment>
        <translation type="unfinished">por {list}</translation>
    </message>
    <message>
        <source>The sound says next to nothing about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py aef35ea5</comment>
        <translation type="unfinished">O som não diz quase nada sobre esta boca ({agrees} de 1, a fala tem de 0,4 a 0,7): é a voz desta pessoa, sem música e sem outras vozes?</translation>
    </message>
    <message>
        <source>The sound says little about this mouth ({agrees} of 1, speech has 0.4 to 0.7): is it this person&apos;s voice, without music and without other voices?</source>
        <comment>personal/report.py 6205af18</comment>
        <translation type="unfinished">O som diz pouco sobre esta boca ({agrees} de 1, a fala tem de 0,4 a 0,7): é a voz desta pessoa, sem música e sem outras vozes?</translation>
    </message>
    <message>
        <source>Sound and mouth belong together ({agrees} of 1; 0.4 to 0.7 is usual).</source>
        <comment>personal/report.py eb83a67e</comment>
        <translation type="unfinished">O som e a boca combinam ({agrees} de 1; o usual é de 0,4 a 0,7).</translation>
    </message>
    <message>
        <source>no picture came within {patience_s} s.</source>
        <comment>engine/models/idle_loop.py 9d33bda3</comment>
        <translation type="unfinished">nenhum quadro veio em {patience_s} s.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped: {why}</source>
        <comment>engine/models/idle_loop.py 4fe91a42</comment>
        <translation type="unfinished">O ciclo de repouso do avatar parou: {why}</translation>
    </message>
    <message>
        <source>it has {decoded} pictures, the manifest says {frames}.</source>
        <comment>engine/models/idle_loop.py d31931ee</comment>
        <translation type="unfinished">tem {decoded} quadros, o manifesto diz {frames}.</translation>
    </message>
    <message>
        <source>avatar.toml has no table [{key}]: add it, or take the avatar from its author again.</source>
        <comment>avatars/format_fields.py 098640a4</comment>
        <translation type="unfinished">avatar.toml não tem a tabela [{key}]: adicione-a, ou pegue o avatar de novo com o autor.</translation>
    </message>
    <message>
        <source>avatar.toml: [[{key}]] must be a list of at most {most} tables.</source>
        <comment>avatars/format_fields.py 27d0fb5a</comment>
        <translation type="unfinished">avatar.toml: [[{key}]] deve ser uma lista de no máximo {most} tabelas.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a text of 1 to 2000 letters.</source>
        <comment>avatars/format_fields.py 5bbfeea7</comment>
        <translation type="unfinished">avatar.toml: {where} deve ser um texto de 1 a 2000 letras.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} has characters that cannot be shown.</source>
        <comment>avatars/format_fields.py 60e26d92</comment>
        <translation type="unfinished">avatar.toml: {where} tem caracteres que não podem ser mostrados.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be a whole number from {low} to {high}, not {value}.</source>
        <comment>avatars/format_fields.py 720243a8</comment>
        <translation type="unfinished">avatar.toml: {where} deve ser um inteiro de {low} a {high}, não {value}.</translation>
    </message>
    <message>
        <source>avatar.toml: {where} must be {wanted}, not {value}.</source>
        <comment>avatars/format_fields.py 7662a29a</comment>
        <translation type="unfinished">avatar.toml: {where} deve ser {wanted}, não {value}.</translation>
    </message>
    <message>
        <source>There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.</source>
        <comment>avatars/format_reading.py 21428733</comment>
        <translation type="unfinished">A pasta de avatar {folder} não existe: verifique o caminho, ou dê o nome de um avatar incluído.</translation>
    </message>
    <message>
        <source>{folder} is not an avatar: it has no avatar.toml.</source>
        <comment>avatars/format_reading.py 841c514f</comment>
        <translation type="unfinished">{folder} não é um avatar: não tem avatar.toml.</translation>
    </message>
    <message>
        <source>The spoken consent in the avatar {name} is not the one it was made with, so it is not loaded: take the avatar from its author again.</source>
        <comment>avatars/format_reading.py bf5abe89</comment>
        <translation type="unfinished">O consentimento falado do avatar {name} não é aquele com que foi feito, então ele não é carregado: pegue o avatar de novo com o autor.</translation>
    </message>
    <message>
        <source>avatar.toml: memory.width and memory.height must be even.</source>
        <comment>avatars/format_reading.py c5cd9a6a</comment>
        <translation type="unfinished">avatar.toml: memory.width e memory.height devem ser pares.</translation>
    </message>
    <message>
        <source>avatar.toml: the memory&apos;s pictures take more than {largest_bank} MB: fewer, or smaller ones.</source>
        <comment>avatars/format_reading.py bbb8a4fa</comment>
        <translation type="unfinished">avatar.toml: as imagens da memória ocupam mais de {largest_bank} MB: use menos, ou menores.</translation>
    </message>
    <message>
        <source>avatar.toml: to choose among {pictures} pictures, {ahead} ahead, takes too long for live: fewer pictures, or less ahead.</source>
        <comment>avatars/format_reading.py cd6ec745</comment>
        <translation type="unfinished">avatar.toml: escolher entre {pictures} imagens, com {ahead} de antecedência, demora demais ao vivo: use menos imagens ou menos antecedência.</translation>
    </message>
    <message>
        <source>avatar.toml: the name of a profile has at most {longest_name} letters and no new line.</source>
        <comment>avatars/format_reading.py c94a82ad</comment>
        <translation type="unfinished">avatar.toml: o nome de um perfil tem no máximo {longest_name} letras e nenhuma quebra de linha.</translation>
    </message>
    <message>
        <source>avatar.toml: a profile&apos;s encoder is a file such as encoder-040.onnx, not {encoder}.</source>
        <comment>avatars/format_reading.py 8c2604de</comment>
        <translation type="unfinished">avatar.toml: o codificador de um perfil é um arquivo como encoder-040.onnx, não {encoder}.</translation>
    </message>
    <message>
        <source>avatar.toml: name has at most {longest_title} letters and no new line.</source>
        <comment>avatars/format_reading.py 825e89f8</comment>
        <translation type="unfinished">avatar.toml: name tem no máximo {longest_title} letras e nenhuma quebra de linha.</translation>
    </message>
    <message>
        <source>avatar.toml: person.spoken_sha256 has 64 hexadecimal digits, and not {spoken}.</source>
        <comment>avatars/format_reading.py 30ac217c</comment>
        <translation type="unfinished">avatar.toml: person.spoken_sha256 tem 64 dígitos hexadecimais, e não {spoken}.</translation>
    </message>
    <message>
        <source>The avatar {name} cannot be read ({kind}: {why}).</source>
        <comment>avatars/format_reading.py 55e1a54d</comment>
        <translation type="unfinished">O avatar {name} não pode ser lido ({kind}: {why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <comment>avatars/format_reading.py 05e034a5</comment>
        <translation type="unfinished">{path} não pode ser lido ({why}).</translation>
    </message>
    <message>
        <source>The avatar {name} is incomplete: {name2} is missing. Take it from its author again.</source>
        <comment>avatars/format_reading.py bead1310</comment>
        <translation type="unfinished">O avatar {name} está incompleto: falta {name2}. Pegue-o de novo com o autor.</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {name2} has {st_size} bytes.</source>
        <comment>avatars/format_reading.py 6129b698</comment>
        <translation type="unfinished">O avatar {name} está danificado: {name2} tem {st_size} bytes.</translation>
    </message>
    <message>
        <source>There is no loudspeaker; connect one, then begin again to hear the sound.</source>
        <comment>devices/portaudio.py 68f724df</comment>
        <translation type="unfinished">Não há alto-falante; conecte um e comece de novo para ouvir o som.</translation>
    </message>
    <message>
        <source>a picture takes {ms} ms, too long to be live</source>
        <comment>engine/doctor.py a8f38086</comment>
        <translation type="unfinished">uma imagem leva {ms} ms, demais para ser ao vivo</translation>
    </message>
    <message>
        <source>{path} cannot be opened: choose a session that is there and that you may read.</source>
        <comment>engine/metrics/session_file.py 8fb4a09c</comment>
        <translation type="unfinished">{path} não pode ser aberto: escolha uma sessão que exista e que você possa ler.</translation>
    </message>
    <message>
        <source>The avatar&apos;s idle loop stopped</source>
        <comment>engine/models/idle_loop.py e7662101</comment>
        <translation type="unfinished">O ciclo de repouso do avatar parou</translation>
    </message>
    <message>
        <source>The avatar {name} is damaged: {encoder} gives numbers that are not finite.</source>
        <comment>engine/models/loaded_encoder.py 88f17737</comment>
        <translation type="unfinished">O avatar {name} está danificado: {encoder} dá números que não são finitos.</translation>
    </message>
    <message>
        <source>{name} is not a usable network ({why}).</source>
        <comment>engine/models/runtime.py da5fe985</comment>
        <translation type="unfinished">{name} não é uma rede utilizável ({why}).</translation>
    </message>
    <message>
        <source>{whole_name} fails on what it is given ({why}): choose another avatar.</source>
        <comment>engine/models/runtime.py 174e6575</comment>
        <translation type="unfinished">{whole_name} falha com o que recebe ({why}): escolha outro avatar.</translation>
    </message>
    <message>
        <source>{words} cannot be used. {sentence}</source>
        <comment>engine/models/sessions.py 7371a353</comment>
        <translation type="unfinished">{words} não pode ser usado. {sentence}</translation>
    </message>
    <message>
        <source>built for CUDA</source>
        <comment>engine/models/sessions.py 13fcfe82</comment>
        <translation type="unfinished">compilado para CUDA</translation>
    </message>
    <message>
        <source>{provider} was not taken</source>
        <comment>engine/models/sessions.py 3f94141b</comment>
        <translation type="unfinished">{provider} não foi usado</translation>
    </message>
    <message>
        <source>no {words}</source>
        <comment>engine/models/sessions.py 116c05fd</comment>
        <translation type="unfinished">sem {words}</translation>
    </message>
    <message>
        <source>The installed onnxruntime is built without {words}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>engine/models/sessions.py 6bd19c15</comment>
        <translation type="unfinished">O onnxruntime instalado foi compilado sem {words}: escolha “O mais rápido que funcione” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>A picture of {shape} does not hold the face of this avatar: it moves over {right} x {bottom}, and {wide} x {high} pixels would be left. Choose another shape, or none.</source>
        <comment>engine/offline/cropping.py c75420f0</comment>
        <translation type="unfinished">Uma imagem de {shape} não contém o rosto deste avatar: ele se move por {right} x {bottom}, e sobrariam {wide} x {high} pixels. Escolha outra forma, ou nenhuma.</translation>
    </message>
    <message>
        <source>{name}: cannot open shared object file</source>
        <comment>engine/painters/gpu/cuda.py f2c25234</comment>
        <translation type="unfinished">{name}: não é possível abrir a biblioteca compartilhada</translation>
    </message>
    <message>
        <source>no CUDA-capable device is detected</source>
        <comment>engine/painters/gpu/machine.py 9ca50740</comment>
        <translation type="unfinished">nenhum dispositivo com CUDA detectado</translation>
    </message>
    <message>
        <source>the driver and its library differ</source>
        <comment>engine/painters/gpu/machine.py b62292ca</comment>
        <translation type="unfinished">o driver e sua biblioteca diferem</translation>
    </message>
    <message>
        <source>out of memory</source>
        <comment>engine/painters/gpu/machine.py 9af4d6ef</comment>
        <translation type="unfinished">sem memória</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because of a fault in it ({kind}: {why}); the rest goes on.</source>
        <comment>engine/program.py b9b32db3</comment>
        <translation type="unfinished">A saída “{name}” foi retirada por uma falha nela ({kind}: {why}); o resto continua.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it kept the pictures waiting for {took_s} s; the rest goes on.</source>
        <comment>engine/program.py 4b25fd92</comment>
        <translation type="unfinished">A saída “{name}” foi retirada porque fez os quadros esperarem {took_s} s; o resto continua.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; was taken out because it stood still for {lag_ms} s; the rest goes on.</source>
        <comment>engine/program.py 8e103f9b</comment>
        <translation type="unfinished">A saída “{name}” foi retirada porque ficou parada {lag_ms} s; o resto continua.</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no sound.</source>
        <comment>engine/sources/dictation.py ab11e7f4</comment>
        <translation type="unfinished">O microfone “{name}” não dá som.</translation>
    </message>
    <message>
        <source>The sound file was given up because its decoder failed ({kind}: {why}).</source>
        <comment>engine/sources/feed.py 0f2221a0</comment>
        <translation type="unfinished">O arquivo de som foi abandonado porque o decodificador falhou ({kind}: {why}).</translation>
    </message>
    <message>
        <source>The microphone &quot;{name}&quot; gives no more sound; connect it again and it goes on by itself.</source>
        <comment>engine/sources/microphone.py 504554c2</comment>
        <translation type="unfinished">O microfone “{name}” não dá mais som; conecte-o de novo e ele segue sozinho.</translation>
    </message>
    <message>
        <source>The system&apos;s sound does not answer, so the file plays unheard; play it again once other programs are heard.</source>
        <comment>engine/sources/playback.py 573e23c1</comment>
        <translation type="unfinished">O som do sistema não responde, então o arquivo toca sem ser ouvido; toque-o de novo quando outros programas forem ouvidos.</translation>
    </message>
    <message>
        <source>The loudspeaker has stopped, so the file goes on unheard; play it again to hear it.</source>
        <comment>engine/sources/playback.py 136bebef</comment>
        <translation type="unfinished">O alto-falante parou, então o arquivo segue sem ser ouvido; toque-o de novo para ouvi-lo.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used ({kind}: {why}), so it plays unheard.</source>
        <comment>engine/sources/playback.py 977e70fb</comment>
        <translation type="unfinished">O alto-falante não pode ser usado ({kind}: {why}), então toca sem ser ouvido.</translation>
    </message>
    <message>
        <source>The sound file was given up because of a fault in its player ({failure}).</source>
        <comment>engine/sources/wavefile.py 4c5e18e2</comment>
        <translation type="unfinished">O arquivo de som foi abandonado por uma falha no player ({failure}).</translation>
    </message>
    <message>
        <source>{what} because of a fault in the studio ({kind}).</source>
        <comment>errors.py 616f532e</comment>
        <translation type="unfinished">{what} por uma falha no estúdio ({kind}).</translation>
    </message>
    <message>
        <source>{what}: this takes more memory than there is; close other programs, or use a smaller file.</source>
        <comment>errors.py fe228203</comment>
        <translation type="unfinished">{what}: é preciso mais memória do que há; feche outros programas, ou use um arquivo menor.</translation>
    </message>
    <message>
        <source>The studio is closing: it makes no more exports.</source>
        <comment>exports/queue.py 7f5c01c4</comment>
        <translation type="unfinished">O estúdio está fechando: não faz mais exportações.</translation>
    </message>
    <message>
        <source>There are {most_jobs} exports in the list: clear the finished ones first.</source>
        <comment>exports/queue.py 0e391b50</comment>
        <translation type="unfinished">A lista tem {most_jobs} exportações: limpe antes as concluídas.</translation>
    </message>
    <message>
        <source>The export could not be started ({why}): try again.</source>
        <comment>exports/queue.py 9dcc3883</comment>
        <translation type="unfinished">A exportação não pôde ser iniciada ({why}): tente de novo.</translation>
    </message>
    <message>
        <source>The export ended because of a fault in it (exit code {code}): try again, or try another sound.</source>
        <comment>exports/worker_process.py edc81121</comment>
        <translation type="unfinished">A exportação terminou por uma falha nela (código {code}): tente de novo, ou com outro som.</translation>
    </message>
    <message>
        <source>The system ended the export, most likely for lack of memory: close other programs and try again.</source>
        <comment>exports/worker_process.py 2ba5c65a</comment>
        <translation type="unfinished">O sistema encerrou a exportação, provavelmente por falta de memória: feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The export was ended from outside (signal {value}): try again.</source>
        <comment>exports/worker_process.py f562737b</comment>
        <translation type="unfinished">A exportação foi encerrada de fora (sinal {value}): tente de novo.</translation>
    </message>
    <message>
        <source>{path} is being made by another studio or command at this moment; wait for it, or choose another name.</source>
        <comment>files/claims.py 3b26b3b8</comment>
        <translation type="unfinished">{path} está sendo criado por outro estúdio ou comando; espere, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or name a file on another disk.</source>
        <comment>files/draft.py 9176a829</comment>
        <translation type="unfinished">o disco está cheio; libere espaço, ou escolha um arquivo em outro disco.</translation>
    </message>
    <message>
        <source>your disk quota is used up; free some space or name a file on another disk.</source>
        <comment>files/draft.py 4fef437c</comment>
        <translation type="unfinished">a sua cota de disco acabou; libere espaço, ou escolha um arquivo em outro disco.</translation>
    </message>
    <message>
        <source>it grew larger than this system allows; name a file on another disk.</source>
        <comment>files/draft.py 567dcff7</comment>
        <translation type="unfinished">ficou maior do que este sistema permite; escolha um arquivo em outro disco.</translation>
    </message>
    <message>
        <source>its folder does not exist; make the folder first.</source>
        <comment>files/draft.py f4e5749d</comment>
        <translation type="unfinished">a pasta não existe; crie-a antes.</translation>
    </message>
    <message>
        <source>what should be its folder is a file; name another folder.</source>
        <comment>files/draft.py 8e79a320</comment>
        <translation type="unfinished">o que deveria ser a pasta é um arquivo; escolha outra pasta.</translation>
    </message>
    <message>
        <source>you may not write in its folder; name a file in one of yours.</source>
        <comment>files/draft.py 10bc3abd</comment>
        <translation type="unfinished">você não pode gravar na pasta; escolha um arquivo em uma das suas.</translation>
    </message>
    <message>
        <source>its disk can only be read; name a file on another disk.</source>
        <comment>files/draft.py c1f550d3</comment>
        <translation type="unfinished">o disco é somente leitura; escolha um arquivo em outro disco.</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one.</source>
        <comment>files/draft.py 1755f099</comment>
        <translation type="unfinished">o nome é longo demais; escolha um mais curto.</translation>
    </message>
    <message>
        <source>the disk reports a fault; name a file on another disk.</source>
        <comment>files/draft.py 84156404</comment>
        <translation type="unfinished">o disco relata uma falha; escolha um arquivo em outro disco.</translation>
    </message>
    <message>
        <source>the link leads in a circle; name another file.</source>
        <comment>files/draft.py 70285505</comment>
        <translation type="unfinished">o link anda em círculo; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <comment>files/draft.py 5f03b22b</comment>
        <translation type="unfinished">{path} não pode ser gravado: {reason}</translation>
    </message>
    <message>
        <source>{said}; name another file.</source>
        <comment>files/draft.py 44818997</comment>
        <translation type="unfinished">{said}; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <comment>files/draft.py c1679095</comment>
        <translation type="unfinished">{path} é uma pasta; escolha um arquivo nela.</translation>
    </message>
    <message>
        <source>{path} is no file but a device, a pipe or a link in a circle; name a file.</source>
        <comment>files/draft.py 7cdb0489</comment>
        <translation type="unfinished">{path} não é um arquivo, e sim um dispositivo, um pipe ou um link circular; escolha um arquivo.</translation>
    </message>
    <message>
        <source>{path} is write-protected and stays as it is; name another file, or allow writing to this one.</source>
        <comment>files/draft.py 40632e10</comment>
        <translation type="unfinished">{path} está protegido contra gravação e fica como está; escolha outro arquivo, ou permita gravar nele.</translation>
    </message>
    <message>
        <source>{path} cannot be written: another program holds it; close other studios.</source>
        <comment>files/settings.py 133876cf</comment>
        <translation type="unfinished">{path} não pode ser gravado: outro programa o segura; feche outros estúdios.</translation>
    </message>
    <message>
        <source>{path} is more than {most_links} Ogg files, one after another; convert it to one.</source>
        <comment>media/chained.py 7da7a7f2</comment>
        <translation type="unfinished">{path} são mais de {most_links} arquivos Ogg em sequência; converta-o em um só.</translation>
    </message>
    <message>
        <source>The picture is AI-generated by Viseme Studio from the sound. Avatar: {avatar}. Pictured: {pictured}. Consent: {consent}.</source>
        <comment>media/clip.py 6e7893b3</comment>
        <translation type="unfinished">A imagem é gerada por IA pelo Viseme Studio a partir do som. Avatar: {avatar}. Aparece: {pictured}. Consentimento: {consent}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its pictures are {width} x {height}, and both must be even.</source>
        <comment>media/clip.py 2f1f4f54</comment>
        <translation type="unfinished">{path} não pode ser gravado: os quadros têm {width} x {height}, e ambos devem ser pares.</translation>
    </message>
    <message>
        <source>{path} cannot be written fast enough; record to another disk.</source>
        <comment>media/clip.py d1d93ffa</comment>
        <translation type="unfinished">{path} não pode ser gravado rápido o bastante; grave em outro disco.</translation>
    </message>
    <message>
        <source>{told} What was recorded until then is offered at the next start.</source>
        <comment>media/clip.py 2ce61e65</comment>
        <translation type="unfinished">{told} O que foi gravado até então é oferecido na próxima vez que o estúdio abrir.</translation>
    </message>
    <message>
        <source>{length} of the sound are not numbers (NaN or infinite); there is silence instead. Export it again.</source>
        <comment>media/condition.py d9b14177</comment>
        <translation type="unfinished">{length} do som não são números (NaN ou infinito); no lugar há silêncio. Exporte de novo.</translation>
    </message>
    <message>
        <source>The sound goes {over_db} dB over full scale, where it is cut off and distorts. Export it again, lower.</source>
        <comment>media/condition.py 5c34c7c2</comment>
        <translation type="unfinished">O som passa {over_db} dB do fundo de escala, onde é cortado e distorce. Exporte de novo, mais baixo.</translation>
    </message>
    <message>
        <source>The sound is silent, so the mouth stays shut. If there should be a voice, look whether the microphone was muted.</source>
        <comment>media/condition.py 065fdbdd</comment>
        <translation type="unfinished">O som está em silêncio, então a boca fica fechada. Se devia haver uma voz, veja se o microfone estava mudo.</translation>
    </message>
    <message>
        <source>Some samples</source>
        <comment>media/condition.py bc798d19</comment>
        <translation type="unfinished">Algumas amostras</translation>
    </message>
    <message>
        <source>{path} is empty; name {wanted}.</source>
        <comment>media/container.py e43bcb29</comment>
        <translation type="unfinished">{path} está vazio; escolha {wanted}.</translation>
    </message>
    <message>
        <source>There is no file {path}; check the name.</source>
        <comment>media/container.py 95d1751a</comment>
        <translation type="unfinished">O arquivo {path} não existe; verifique o nome.</translation>
    </message>
    <message>
        <source>{path} is not a plain file; name {wanted}.</source>
        <comment>media/container.py 421b3b68</comment>
        <translation type="unfinished">{path} não é um arquivo comum; escolha {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); check the name and its permissions.</source>
        <comment>media/container.py cd11b35f</comment>
        <translation type="unfinished">{path} não pode ser aberto ({why}); verifique o nome e as permissões.</translation>
    </message>
    <message>
        <source>{path} is not a sound or video that can be read{found}; name {wanted}.</source>
        <comment>media/container.py 124ebde4</comment>
        <translation type="unfinished">{path} não é um som ou vídeo que possa ser lido{found}; escolha {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not whole: it ends before its index, without which nothing of it can be read; copy or record it again.</source>
        <comment>media/container.py 36137fd3</comment>
        <translation type="unfinished">{path} não está completo: termina antes do índice, sem o qual nada pode ser lido; copie ou grave de novo.</translation>
    </message>
    <message>
        <source>the name holds a zero byte</source>
        <comment>media/container.py e61e0063</comment>
        <translation type="unfinished">o nome contém um byte zero</translation>
    </message>
    <message>
        <source>{path} is damaged: its sound cannot be decoded; save it anew, or name {readable}.</source>
        <comment>media/decoding.py 4f3a4add</comment>
        <translation type="unfinished">{path} está danificado: o som não pode ser decodificado; salve-o de novo, ou escolha {readable}.</translation>
    </message>
    <message>
        <source>{path} cannot be played from another place; play it from its start.</source>
        <comment>media/decoding.py b4020517</comment>
        <translation type="unfinished">{path} não pode ser tocado de outro ponto; toque-o do início.</translation>
    </message>
    <message>
        <source>{path} goes on with sound of an unknown kind; convert it to wav.</source>
        <comment>media/decoding.py e80d86c3</comment>
        <translation type="unfinished">{path} continua com som de tipo desconhecido; converta-o para wav.</translation>
    </message>
    <message>
        <source>{path} has no sound in it; name {readable}.</source>
        <comment>media/decoding.py 8c3c96a5</comment>
        <translation type="unfinished">{path} não tem som; escolha {readable}.</translation>
    </message>
    <message>
        <source>{path} has sound of an unknown kind; name {readable}.</source>
        <comment>media/decoding.py 1894af14</comment>
        <translation type="unfinished">{path} tem som de tipo desconhecido; escolha {readable}.</translation>
    </message>
    <message>
        <source>a wav, mp3, m4a, flac or ogg file, or a video with sound</source>
        <comment>media/decoding.py 51fa5bdb</comment>
        <translation type="unfinished">um arquivo wav, mp3, m4a, flac ou ogg, ou um vídeo com som</translation>
    </message>
    <message>
        <source>There is no encoder {name} that works here; these do: {works}.</source>
        <comment>media/encoders.py 330104fe</comment>
        <translation type="unfinished">Não há codificador {name} que funcione aqui; estes sim: {works}.</translation>
    </message>
    <message>
        <source>The encoder {words}, does not work here ({why}); choose another one.</source>
        <comment>media/encoding.py 590a6353</comment>
        <translation type="unfinished">O codificador {words} não funciona aqui ({why}); escolha outro.</translation>
    </message>
    <message>
        <source>{name} ({long_name}) has no moving pictures in it: give {wanted}.</source>
        <comment>media/film.py 740298e0</comment>
        <translation type="unfinished">{name} ({long_name}) não tem imagens em movimento: escolha {wanted}.</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known: {export}.</source>
        <comment>media/film.py a117ed11</comment>
        <translation type="unfinished">{name} tem quadros de tipo desconhecido: {export}.</translation>
    </message>
    <message>
        <source>{name} has pictures in {long_name} ({name2}), which is not read: {export}.</source>
        <comment>media/film.py 7d972972</comment>
        <translation type="unfinished">{name} tem quadros em {long_name} ({name2}), que não é lido: {export}.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height}: pictures of {smallest} to {largest} pixels in width and height are wanted.</source>
        <comment>media/film.py 2dd38d58</comment>
        <translation type="unfinished">{name} tem {width} x {height}: são precisas imagens de {smallest} a {largest} pixels de largura e altura.</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way: export it again.</source>
        <comment>media/film.py 63f69a33</comment>
        <translation type="unfinished">{name} muda o tamanho da imagem no caminho: exporte de novo.</translation>
    </message>
    <message>
        <source>{name} has no picture that can be read: {export}.</source>
        <comment>media/film.py 36c6ae0d</comment>
        <translation type="unfinished">{name} não tem nenhum quadro legível: {export}.</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): export it again.</source>
        <comment>media/film.py 5969b371</comment>
        <translation type="unfinished">{name} está danificado ({why}): exporte de novo.</translation>
    </message>
    <message>
        <source>{name} cannot be shown on an ordinary screen ({why}): {export}.</source>
        <comment>media/film.py 599dd216</comment>
        <translation type="unfinished">{name} não pode ser mostrado em uma tela comum ({why}): {export}.</translation>
    </message>
    <message>
        <source>a video ({kinds}) or a photo (JPEG, PNG or WebP)</source>
        <comment>media/film.py 54d6312d</comment>
        <translation type="unfinished">um vídeo ({kinds}) ou uma foto (JPEG, PNG ou WebP)</translation>
    </message>
    <message>
        <source>export it as MP4 with H.264</source>
        <comment>media/film.py 379fbeba</comment>
        <translation type="unfinished">exporte como MP4 com H.264</translation>
    </message>
    <message>
        <source>{clip} cannot be written: let its name end in {list} or {last}.</source>
        <comment>media/formats.py 46a9e07f</comment>
        <translation type="unfinished">{clip} não pode ser gravado: o nome deve terminar em {list} ou {last}.</translation>
    </message>
    <message>
        <source>There is no picture to make a loop of.</source>
        <comment>media/loop.py bb36a01f</comment>
        <translation type="unfinished">Não há quadro com que fazer um ciclo.</translation>
    </message>
    <message>
        <source>Picture {count} of the loop is {shape} x {shape2}, the first is {size} x {size2}.</source>
        <comment>media/loop.py a9b04ff2</comment>
        <translation type="unfinished">O quadro {count} do ciclo tem {shape} x {shape2}, o primeiro {size} x {size2}.</translation>
    </message>
    <message>
        <source>{name} has no pictures in it.</source>
        <comment>media/pictures.py 4eb99324</comment>
        <translation type="unfinished">{name} não contém quadros.</translation>
    </message>
    <message>
        <source>{name} has pictures of a kind that is not known.</source>
        <comment>media/pictures.py dd7ed5eb</comment>
        <translation type="unfinished">{name} tem quadros de tipo desconhecido.</translation>
    </message>
    <message>
        <source>{name} is {name2}: an idle loop is H.264.</source>
        <comment>media/pictures.py 5f09fce9</comment>
        <translation type="unfinished">{name} é {name2}: um ciclo de repouso é H.264.</translation>
    </message>
    <message>
        <source>{name} is {width} x {height} {form}: yuv420p of an even size is wanted.</source>
        <comment>media/pictures.py 6f2baf69</comment>
        <translation type="unfinished">{name} é {width} x {height} {form}: é preciso yuv420p de tamanho par.</translation>
    </message>
    <message>
        <source>{name} changes its picture size on the way.</source>
        <comment>media/pictures.py 002437c2</comment>
        <translation type="unfinished">{name} muda o tamanho da imagem no caminho.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a video.</source>
        <comment>media/pictures.py f25878ca</comment>
        <translation type="unfinished">{name} não pode ser aberto como vídeo.</translation>
    </message>
    <message>
        <source>{path} names the same sound again and again, far beyond its size; save it anew.</source>
        <comment>media/plausible.py 9f3d1179</comment>
        <translation type="unfinished">{path} nomeia o mesmo som repetidamente, muito além do seu tamanho; salve-o de novo.</translation>
    </message>
    <message>
        <source>{path} is cut into more than {most_pieces_a_s} pieces a second; save it anew.</source>
        <comment>media/plausible.py d1dbb395</comment>
        <translation type="unfinished">{path} está cortado em mais de {most_pieces_a_s} pedaços por segundo; salve-o de novo.</translation>
    </message>
    <message>
        <source>{file} is not there any more, or is in use.</source>
        <comment>media/recovery.py dd50328a</comment>
        <translation type="unfinished">{file} não está mais ali, ou está em uso.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed ({why}): rename it to {name} yourself.</source>
        <comment>media/recovery.py 8fb9e06b</comment>
        <translation type="unfinished">{file} não pode ser renomeado ({why}): renomeie-o você mesmo para {name}.</translation>
    </message>
    <message>
        <source>There is nothing to save yet; wait a second.</source>
        <comment>media/replay.py 10965496</comment>
        <translation type="unfinished">Ainda não há nada para salvar; espere um segundo.</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or remove it.</source>
        <comment>media/sequence.py 7230e8cf</comment>
        <translation type="unfinished">{path} já existe: escolha outro nome, ou remova-o.</translation>
    </message>
    <message>
        <source>a HEIC photo</source>
        <comment>media/signatures.py c1dea8d2</comment>
        <translation type="unfinished">uma foto HEIC</translation>
    </message>
    <message>
        <source>a HEIF photo</source>
        <comment>media/signatures.py 93e68775</comment>
        <translation type="unfinished">uma foto HEIF</translation>
    </message>
    <message>
        <source>a HEIF sequence</source>
        <comment>media/signatures.py 25c8bd7e</comment>
        <translation type="unfinished">uma sequência HEIF</translation>
    </message>
    <message>
        <source>an AVIF photo</source>
        <comment>media/signatures.py 2feece4c</comment>
        <translation type="unfinished">uma foto AVIF</translation>
    </message>
    <message>
        <source>an AVIF sequence</source>
        <comment>media/signatures.py 21121fa3</comment>
        <translation type="unfinished">uma sequência AVIF</translation>
    </message>
    <message>
        <source>a raw photo of a Canon camera</source>
        <comment>media/signatures.py 651d92ff</comment>
        <translation type="unfinished">uma foto bruta de uma câmera Canon</translation>
    </message>
    <message>
        <source>a JPEG photo</source>
        <comment>media/signatures.py 809c4e8d</comment>
        <translation type="unfinished">uma foto JPEG</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>media/signatures.py f4dfe8f9</comment>
        <translation type="unfinished">uma imagem PNG</translation>
    </message>
    <message>
        <source>a TIFF or raw photo</source>
        <comment>media/signatures.py 9e09d81f</comment>
        <translation type="unfinished">uma foto TIFF ou bruta</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <comment>media/signatures.py ecde7ac1</comment>
        <translation type="unfinished">uma imagem do Photoshop</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>media/signatures.py 21d30148</comment>
        <translation type="unfinished">uma imagem BMP</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <comment>media/signatures.py 85e3cc57</comment>
        <translation type="unfinished">um documento PDF</translation>
    </message>
    <message>
        <source>a zip archive or an office document</source>
        <comment>media/signatures.py e66008d4</comment>
        <translation type="unfinished">um arquivo zip ou um documento de escritório</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <comment>media/signatures.py 5fe7df46</comment>
        <translation type="unfinished">um arquivo gzip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>media/signatures.py 78c81f9e</comment>
        <translation type="unfinished">um arquivo RAR</translation>
    </message>
    <message>
        <source>an office document</source>
        <comment>media/signatures.py f27a9c53</comment>
        <translation type="unfinished">um documento de escritório</translation>
    </message>
    <message>
        <source>a RealMedia file</source>
        <comment>media/signatures.py 575ade43</comment>
        <translation type="unfinished">um arquivo RealMedia</translation>
    </message>
    <message>
        <source>MIDI notes</source>
        <comment>media/signatures.py 462ef920</comment>
        <translation type="unfinished">notas MIDI</translation>
    </message>
    <message>
        <source>a page or a document</source>
        <comment>media/signatures.py 408dffa0</comment>
        <translation type="unfinished">uma página ou um documento</translation>
    </message>
    <message>
        <source>data in JSON</source>
        <comment>media/signatures.py 1dd05546</comment>
        <translation type="unfinished">dados em JSON</translation>
    </message>
    <message>
        <source>an Ogg file of an unknown kind</source>
        <comment>media/signatures.py 1115486f</comment>
        <translation type="unfinished">um arquivo Ogg de tipo desconhecido</translation>
    </message>
    <message>
        <source>(it seems to be {iso_brands})</source>
        <comment>media/signatures.py 2133bea4</comment>
        <translation type="unfinished">(parece ser {iso_brands})</translation>
    </message>
    <message>
        <source>(it seems to be an animated WebP picture)</source>
        <comment>media/signatures.py 309bba29</comment>
        <translation type="unfinished">(parece ser uma imagem WebP animada)</translation>
    </message>
    <message>
        <source>(it seems to be text)</source>
        <comment>media/signatures.py 3a628b33</comment>
        <translation type="unfinished">(parece ser texto)</translation>
    </message>
    <message>
        <source>The sound begins {late_s} s after the start of the file; before that there is silence.</source>
        <comment>media/sound.py ca1738e5</comment>
        <translation type="unfinished">O som começa {late_s} s depois do início do arquivo; antes há silêncio.</translation>
    </message>
    <message>
        <source>{missing_s} s are missing in the sound; there is silence instead.</source>
        <comment>media/sound.py 85f8f129</comment>
        <translation type="unfinished">Faltam {missing_s} s no som; no lugar há silêncio.</translation>
    </message>
    <message>
        <source>The file was cut short: its last {lacks_s} s are not in it. Copy or record it again.</source>
        <comment>media/sound.py 23aec070</comment>
        <translation type="unfinished">O arquivo foi cortado: faltam os últimos {lacks_s} s. Copie-o ou grave-o de novo.</translation>
    </message>
    <message>
        <source>The time stamps jump by {closed_s} s, too long for a pause: the sound goes on without one.</source>
        <comment>media/sound.py 3a327a53</comment>
        <translation type="unfinished">As marcas de tempo saltam {closed_s} s, longo demais para uma pausa: o som segue sem ela.</translation>
    </message>
    <message>
        <source>{path} holds {name} samples, which cannot be used; convert it to wav.</source>
        <comment>media/sound.py bbf2c8f9</comment>
        <translation type="unfinished">{path} contém amostras {name}, que não podem ser usadas; converta-o para wav.</translation>
    </message>
    <message>
        <source>{path} has {rate} samples a second; between {low} and {high} can be used.</source>
        <comment>media/sound.py ab6ae088</comment>
        <translation type="unfinished">{path} tem {rate} amostras por segundo; podem ser usadas entre {low} e {high}.</translation>
    </message>
    <message>
        <source>{path} has {channels} channels; between 1 and {most_channels} can be used.</source>
        <comment>media/sound.py e4e06ebd</comment>
        <translation type="unfinished">{path} tem {channels} canais; podem ser usados entre 1 e {most_channels}.</translation>
    </message>
    <message>
        <source>{path} has sound that cannot be decoded; name {readable}.</source>
        <comment>media/sound.py a06f1e06</comment>
        <translation type="unfinished">O som de {path} não pode ser decodificado; escolha {readable}.</translation>
    </message>
    <message>
        <source>{path} holds no samples; name {readable}.</source>
        <comment>media/sound.py 7e3a9639</comment>
        <translation type="unfinished">{path} não contém amostras; escolha {readable}.</translation>
    </message>
    <message>
        <source>Track {number} of {count} {why}.</source>
        <comment>media/tracks.py 580a82bc</comment>
        <translation type="unfinished">A faixa {number} de {count} {why}.</translation>
    </message>
    <message>
        <source>Track {number} of {count} (&quot;{name}&quot;) {why}.</source>
        <comment>media/tracks.py 35f3d4b1</comment>
        <translation type="unfinished">A faixa {number} de {count} (“{name}”) {why}.</translation>
    </message>
    <message>
        <source>{path} has {said}, and no number {number}; choose a number from 1 to {count}.</source>
        <comment>media/tracks.py 19e6ce86</comment>
        <translation type="unfinished">{path} tem {said}, e nenhum número {number}; escolha um número de 1 a {count}.</translation>
    </message>
    <message>
        <source>is used</source>
        <comment>media/tracks.py 97363a27</comment>
        <translation type="unfinished">é usada</translation>
    </message>
    <message>
        <source>is used, because track {number} is silent</source>
        <comment>media/tracks.py 1e353c5c</comment>
        <translation type="unfinished">é usada, porque a faixa {number} está em silêncio</translation>
    </message>
    <message>
        <source>is used, because it sounds like a voice</source>
        <comment>media/tracks.py dba954a4</comment>
        <translation type="unfinished">é usada, porque soa como uma voz</translation>
    </message>
    <message>
        <source>one track of sound</source>
        <comment>media/tracks.py af42c06e</comment>
        <translation type="unfinished">uma faixa de som</translation>
    </message>
    <message>
        <source>{count} tracks of sound</source>
        <comment>media/tracks.py d1274600</comment>
        <translation type="unfinished">{count} faixas de som</translation>
    </message>
    <message>
        <source>{path} has nothing in it that can be read; name {wanted}.</source>
        <comment>media/trial.py d3af0f20</comment>
        <translation type="unfinished">{path} não contém nada que possa ser lido; escolha {wanted}.</translation>
    </message>
    <message>
        <source>{path} is not opened: tried out in a process of its own, {why}. Save it anew, or choose another file.</source>
        <comment>media/trying.py e26bd786</comment>
        <translation type="unfinished">{path} não é aberto: testado em um processo próprio, {why}. Salve-o de novo, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives no more pictures; connect it, then record again.</source>
        <comment>media/webcam.py 3b249506</comment>
        <translation type="unfinished">A câmera “{name}” não dá mais imagens; conecte-a e grave de novo.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; cannot be used ({why}); try another.</source>
        <comment>media/webcam.py 2e235849</comment>
        <translation type="unfinished">A câmera “{name}” não pode ser usada ({why}); tente outra.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is used by another program; close that, then try again.</source>
        <comment>media/webcam.py 2bd7931e</comment>
        <translation type="unfinished">A câmera “{name}” está sendo usada por outro programa; feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; may not be used; allow it in the system&apos;s privacy settings.</source>
        <comment>media/webcam.py 9c88225d</comment>
        <translation type="unfinished">A câmera “{name}” não pode ser usada; permita-a nas configurações de privacidade do sistema.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; is not connected any more; connect it, or choose another.</source>
        <comment>media/webcam.py 56eae1d1</comment>
        <translation type="unfinished">A câmera “{name}” não está mais conectada; conecte-a, ou escolha outra.</translation>
    </message>
    <message>
        <source>The camera &quot;{name}&quot; gives pictures of a kind that is not read; choose another.</source>
        <comment>media/webcam.py 91b2cc37</comment>
        <translation type="unfinished">A câmera “{name}” dá imagens de um tipo que não é lido; escolha outra.</translation>
    </message>
    <message>
        <source>The studio makes no virtual camera on this system: use the page in OBS, which has one, see docs/outputs.md.</source>
        <comment>outputs/camera/camera.py 35116778</comment>
        <translation type="unfinished">O estúdio não cria câmera virtual neste sistema: use a página no OBS, que tem uma, veja docs/outputs.md.</translation>
    </message>
    <message>
        <source>No virtual camera can be made: {why}. Use the page in OBS, or make one with this command in a terminal, and try again: {command}</source>
        <comment>outputs/camera/camera.py d2cbc792</comment>
        <translation type="unfinished">Nenhuma câmera virtual pode ser criada: {why}. Use a página no OBS, ou crie uma com este comando em um terminal, e tente de novo: {command}</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded</source>
        <comment>outputs/camera/camera.py 16f25ab5</comment>
        <translation type="unfinished">v4l2loopback não está carregado</translation>
    </message>
    <message>
        <source>v4l2loopback is not installed</source>
        <comment>outputs/camera/camera.py 79358f74</comment>
        <translation type="unfinished">v4l2loopback não está instalado</translation>
    </message>
    <message>
        <source>none of the studio&apos;s own on this system: use the page in OBS, which has one</source>
        <comment>outputs/camera/finding.py 2289e87c</comment>
        <translation type="unfinished">nenhuma do estúdio neste sistema: use a página no OBS, que tem uma</translation>
    </message>
    <message>
        <source>OBS&apos;s virtual camera cannot be used ({why}); start it once in OBS, stop it there, and try again</source>
        <comment>outputs/camera/obs.py f9aad775</comment>
        <translation type="unfinished">A câmera virtual do OBS não pode ser usada ({why}); inicie-a uma vez no OBS, pare-a lá e tente de novo</translation>
    </message>
    <message>
        <source>the camera needs OBS and the package pyvirtualcam: install OBS, start its virtual camera once, and run pip install &quot;viseme-studio[camera]&quot;</source>
        <comment>outputs/camera/obs.py 28b7b232</comment>
        <translation type="unfinished">a câmera precisa do OBS e do pacote pyvirtualcam: instale o OBS, inicie uma vez a câmera virtual dele e rode pip install &quot;viseme-studio[camera]&quot;</translation>
    </message>
    <message>
        <source>PipeWire is not running</source>
        <comment>outputs/camera/pipewire.py 3fb651d2</comment>
        <translation type="unfinished">PipeWire não está rodando</translation>
    </message>
    <message>
        <source>PipeWire takes no camera ({strerror})</source>
        <comment>outputs/camera/pipewire.py 04642613</comment>
        <translation type="unfinished">PipeWire não aceita câmera ({strerror})</translation>
    </message>
    <message>
        <source>PipeWire is not installed</source>
        <comment>outputs/camera/pipewire.py 81c2909c</comment>
        <translation type="unfinished">PipeWire não está instalado</translation>
    </message>
    <message>
        <source>The camera {path} takes no pictures of {size} x {size2}; close programs that read it, and try again.</source>
        <comment>outputs/camera/v4l2.py 0fbcfc27</comment>
        <translation type="unfinished">A câmera {path} não aceita imagens de {size} x {size2}; feche os programas que a leem e tente de novo.</translation>
    </message>
    <message>
        <source>The camera {path} cannot be opened ({why}); close other programs that write to it, or add yourself to the group video.</source>
        <comment>outputs/camera/v4l2.py 119f8a8d</comment>
        <translation type="unfinished">A câmera {path} não pode ser aberta ({why}); feche outros programas que gravam nela, ou entre no grupo video.</translation>
    </message>
    <message>
        <source>The page cannot be served: the system does not answer; try again.</source>
        <comment>outputs/page/server.py 316b40e2</comment>
        <translation type="unfinished">A página não pode ser servida: o sistema não responde; tente de novo.</translation>
    </message>
    <message>
        <source>The page cannot be served at port {port} ({why}); name another port.</source>
        <comment>outputs/page/server.py 85ee2259</comment>
        <translation type="unfinished">A página não pode ser servida na porta {port} ({why}); use outra porta.</translation>
    </message>
    <message>
        <source>{most_viewers} pages are open already; close one of them.</source>
        <comment>outputs/page/server.py c8ed768f</comment>
        <translation type="unfinished">Já há {most_viewers} páginas abertas; feche uma.</translation>
    </message>
    <message>
        <source>there is no such port</source>
        <comment>outputs/page/server.py 4c7cf248</comment>
        <translation type="unfinished">essa porta não existe</translation>
    </message>
    <message>
        <source>The recording was ended because only {free} MB of the disk are free; it is kept. Free some space before the next.</source>
        <comment>outputs/recording.py 7857d27d</comment>
        <translation type="unfinished">A gravação foi encerrada porque só há {free} MB livres no disco; ela é mantida. Libere espaço antes da próxima.</translation>
    </message>
    <message>
        <source>No loudspeaker is connected; connect one to hear yourself.</source>
        <comment>outputs/sound.py e9d46ec8</comment>
        <translation type="unfinished">Nenhum alto-falante está conectado; conecte um para se ouvir.</translation>
    </message>
    <message>
        <source>The key for {shown} was not kept: the system has no keyring that answers ({kind}). It is used this once; enter it again next time, or set up a keyring such as GNOME Keyring or KWallet.</source>
        <comment>outputs/stream/keys.py 429be0bf</comment>
        <translation type="unfinished">A chave de {shown} não foi guardada: o sistema não tem chaveiro que responda ({kind}). Ela é usada desta vez; digite-a de novo na próxima, ou instale um chaveiro como GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>only {free} MB of the disk are free</source>
        <comment>outputs/stream/sender.py 1507297d</comment>
        <translation type="unfinished">só há {free} MB livres no disco</translation>
    </message>
    <message>
        <source>the certificate of {host} is not valid ({rest}), so the key was not sent; see whether the address is right</source>
        <comment>outputs/stream/sender.py 1a18ffa5</comment>
        <translation type="unfinished">o certificado de {host} não é válido ({rest}), então a chave não foi enviada; veja se o endereço está certo</translation>
    </message>
    <message>
        <source>SRT needs an ffmpeg with SRT on this computer (on Debian and Ubuntu: apt-get install ffmpeg)</source>
        <comment>outputs/stream/sender.py 2585dbba</comment>
        <translation type="unfinished">SRT precisa de um ffmpeg com SRT neste computador (no Debian e no Ubuntu: apt-get install ffmpeg)</translation>
    </message>
    <message>
        <source>the folder: {why}</source>
        <comment>outputs/stream/sender.py 43976e07</comment>
        <translation type="unfinished">a pasta: {why}</translation>
    </message>
    <message>
        <source>the encoder does not work here ({why}); choose another one</source>
        <comment>outputs/stream/sender.py 3f4e0310</comment>
        <translation type="unfinished">o codificador não funciona aqui ({why}); escolha outro</translation>
    </message>
    <message>
        <source>The pictures are {width} x {height}; to be streamed both must be even.</source>
        <comment>outputs/stream/stream.py 0f259930</comment>
        <translation type="unfinished">Os quadros têm {width} x {height}; para transmitir ambos devem ser pares.</translation>
    </message>
    <message>
        <source>The stream to {name} begins anew, for the avatar&apos;s pictures have another size.</source>
        <comment>outputs/stream/stream.py d2edf7dc</comment>
        <translation type="unfinished">A transmissão para {name} recomeça, pois os quadros do avatar têm outro tamanho.</translation>
    </message>
    <message>
        <source>{name} {what}; it is tried again.</source>
        <comment>outputs/stream/stream.py 1016d417</comment>
        <translation type="unfinished">{name} {what}; tenta-se de novo.</translation>
    </message>
    <message>
        <source>The connection to {name} was lost ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 4524bf41</comment>
        <translation type="unfinished">A conexão com {name} caiu ({words}); tenta-se de novo.</translation>
    </message>
    <message>
        <source>The stream to {name} has ended: {words}.</source>
        <comment>outputs/stream/stream.py 38a72ae8</comment>
        <translation type="unfinished">A transmissão para {name} terminou: {words}.</translation>
    </message>
    <message>
        <source>The stream to {name} cannot be started ({why}); it is tried again.</source>
        <comment>outputs/stream/stream.py de71fed9</comment>
        <translation type="unfinished">A transmissão para {name} não pode ser iniciada ({why}); tenta-se de novo.</translation>
    </message>
    <message>
        <source>The process that sends to {name} ended; it is tried again.</source>
        <comment>outputs/stream/stream.py 67b058a8</comment>
        <translation type="unfinished">O processo que envia para {name} terminou; tenta-se de novo.</translation>
    </message>
    <message>
        <source>takes nothing any more</source>
        <comment>outputs/stream/stream.py 888742e3</comment>
        <translation type="unfinished">não aceita mais nada</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>outputs/stream/stream.py c3009ae0</comment>
        <translation type="unfinished">não responde</translation>
    </message>
    <message>
        <source>That is no address to stream to: give {words}.</source>
        <comment>outputs/stream/target.py 40ea12dd</comment>
        <translation type="unfinished">Isso não é um endereço de transmissão: use {words}.</translation>
    </message>
    <message>
        <source>An address of {scheme} names a host and a port: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 1ed0afe7</comment>
        <translation type="unfinished">Um endereço {scheme} nomeia um host e uma porta: {scheme}://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of {scheme} is a host and a port and has no path: {scheme}://HOST:PORT.</source>
        <comment>outputs/stream/target.py 53fe86d5</comment>
        <translation type="unfinished">Um endereço {scheme} é um host e uma porta, sem caminho: {scheme}://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of udp is a host and a port and nothing else: udp://HOST:PORT.</source>
        <comment>outputs/stream/target.py 24315958</comment>
        <translation type="unfinished">Um endereço udp é um host e uma porta, e mais nada: udp://HOST:PORT.</translation>
    </message>
    <message>
        <source>An address of {scheme} is {scheme}://HOST/APPLICATION or {scheme}://HOST/APPLICATION/KEY.</source>
        <comment>outputs/stream/target.py bbc1710f</comment>
        <translation type="unfinished">Um endereço {scheme} é {scheme}://HOST/APPLICATION ou {scheme}://HOST/APPLICATION/KEY.</translation>
    </message>
    <message>
        <source>An address of srt asks for {list} and nothing else.</source>
        <comment>outputs/stream/target.py 2cf13a4b</comment>
        <translation type="unfinished">Um endereço srt pede {list}, e mais nada.</translation>
    </message>
    <message>
        <source>The options of an srt address are plain words and numbers.</source>
        <comment>outputs/stream/target.py fad8197f</comment>
        <translation type="unfinished">As opções de um endereço srt são palavras e números simples.</translation>
    </message>
    <message>
        <source>There is no folder {value} to stream into: make it first, and give hls:FOLDER.</source>
        <comment>outputs/stream/target.py d4734169</comment>
        <translation type="unfinished">Não existe a pasta {value} para transmitir: crie-a antes, e use hls:FOLDER.</translation>
    </message>
    <message>
        <source>The key for {shown} has characters that no key has; copy it again from its page.</source>
        <comment>outputs/stream/target.py 06e631d5</comment>
        <translation type="unfinished">A chave de {shown} tem caracteres que nenhuma chave tem; copie-a de novo da página.</translation>
    </message>
    <message>
        <source>The output &quot;{name}&quot; failed ({kind}: {why}).</source>
        <comment>outputs/worker.py c52f4993</comment>
        <translation type="unfinished">A saída “{name}” falhou ({kind}: {why}).</translation>
    </message>
    <message>
        <source>Learnt on the footage {name}.</source>
        <comment>personal/assembly.py 5919b3d5</comment>
        <translation type="unfinished">Aprendido da filmagem {name}.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then go on; what is learnt so far is kept.</source>
        <comment>personal/worker_process.py a420cfe7</comment>
        <translation type="unfinished">O disco está cheio: libere espaço e continue; o que já foi aprendido é mantido.</translation>
    </message>
    <message>
        <source>Learning needs more memory than the {most_memory} GB that it may take: use a shorter video.</source>
        <comment>personal/worker_process.py 19c21bf9</comment>
        <translation type="unfinished">O aprendizado precisa de mais memória que os {most_memory} GB permitidos: use um vídeo mais curto.</translation>
    </message>
    <message>
        <source>{name} has no sound, and a face is learnt together with its voice: film again with the microphone on, or choose a video in which the person speaks.</source>
        <comment>personal/footage.py 17196b99</comment>
        <translation type="unfinished">{name} não tem som, e um rosto é aprendido junto com a voz: filme de novo com o microfone ligado, ou escolha um vídeo em que a pessoa fale.</translation>
    </message>
    <message>
        <source>No connection to {name} could be made ({words}); it is tried again.</source>
        <comment>outputs/stream/stream.py 56559bb5</comment>
        <translation type="unfinished">Não foi possível conectar a {name} ({words}); tenta-se de novo.</translation>
    </message>
    <message>
        <source>it goes by itself, and with its avatar</source>
        <comment>personal/finding.py 4a8d6c90</comment>
        <translation type="unfinished">some sozinho, e com o seu avatar</translation>
    </message>
    <message>
        <source>The footage needs the voice of the person: {why}</source>
        <comment>personal/footage.py 90f10850</comment>
        <translation type="unfinished">A filmagem precisa da voz da pessoa: {why}</translation>
    </message>
    <message>
        <source>Longer, lighter or sharper footage makes it better.</source>
        <comment>personal/grading.py c4bb9b13</comment>
        <translation type="unfinished">Uma filmagem mais longa, clara ou nítida melhora.</translation>
    </message>
    <message>
        <source>The studio&apos;s own encoder has no layer that can be learnt from: install the studio again.</source>
        <comment>personal/hearing.py 48ff1085</comment>
        <translation type="unfinished">O codificador do estúdio não tem camada com que aprender: instale o estúdio de novo.</translation>
    </message>
    <message>
        <source>Making an avatar of your own needs more packages: install them with &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</source>
        <comment>personal/hearing.py 9b2fb03f</comment>
        <translation type="unfinished">Para fazer um avatar próprio são precisos mais pacotes: instale-os com &apos;pip install &quot;viseme-studio[own]&quot;&apos;.</translation>
    </message>
    <message>
        <source>The packages cannot be installed{why}: install again.</source>
        <comment>personal/installing.py e477dbfa</comment>
        <translation type="unfinished">Os pacotes não podem ser instalados{why}: instale de novo.</translation>
    </message>
    <message>
        <source>This Python belongs to the operating system, which lets only its own programs install: install the studio into an environment of its own (python -m venv), then install there.</source>
        <comment>personal/installing.py 19d87e7f</comment>
        <translation type="unfinished">Este Python pertence ao sistema operacional, que só deixa seus próprios programas instalar: instale o estúdio em um ambiente próprio (python -m venv), e depois instale lá.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then install again.</source>
        <comment>personal/installing.py a14c8e89</comment>
        <translation type="unfinished">O disco está cheio: libere espaço e instale de novo.</translation>
    </message>
    <message>
        <source>{get_path} cannot be written to: install as who installed the studio.</source>
        <comment>personal/installing.py 9912ae38</comment>
        <translation type="unfinished">Não é possível gravar em {get_path}: instale com a conta que instalou o estúdio.</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded: look at the network, then install again.</source>
        <comment>personal/installing.py f6504f19</comment>
        <translation type="unfinished">Os pacotes não podem ser baixados: verifique a rede e instale de novo.</translation>
    </message>
    <message>
        <source>What was downloaded is damaged: install again.</source>
        <comment>personal/installing.py 989d9943</comment>
        <translation type="unfinished">O que foi baixado está danificado: instale de novo.</translation>
    </message>
    <message>
        <source>There is no {absent} for Python {major}.{minor} on this system.</source>
        <comment>personal/installing.py f6a15e89</comment>
        <translation type="unfinished">Não há {absent} para Python {major}.{minor} neste sistema.</translation>
    </message>
    <message>
        <source>What learning needs is not known here, since the studio was not installed with pip: install it again.</source>
        <comment>personal/installing.py c1b28e63</comment>
        <translation type="unfinished">Aqui não se sabe o que o aprendizado precisa, pois o estúdio não foi instalado com pip: instale-o de novo.</translation>
    </message>
    <message>
        <source>This Python has no pip: install the packages with the program that installed the studio, as &apos;uv pip install &quot;{name}[{extra}]&quot;&apos; does.</source>
        <comment>personal/installing.py 69fa2b38</comment>
        <translation type="unfinished">Este Python não tem pip: instale os pacotes com o programa que instalou o estúdio, como &apos;uv pip install &quot;{name}[{extra}]&quot;&apos;.</translation>
    </message>
    <message>
        <source>Installing needs {needed} GB of free disk and there are {free}: make room, then install again.</source>
        <comment>personal/installing.py 68d09099</comment>
        <translation type="unfinished">A instalação precisa de {needed} GB livres e há {free}: libere espaço e instale de novo.</translation>
    </message>
    <message>
        <source>Installing was called off; what was downloaded whole is kept.</source>
        <comment>personal/installing.py d423d3df</comment>
        <translation type="unfinished">A instalação foi cancelada; o que foi baixado por inteiro é mantido.</translation>
    </message>
    <message>
        <source>The packages are installed: start the studio again to use them.</source>
        <comment>personal/installing.py ae78a24f</comment>
        <translation type="unfinished">Os pacotes estão instalados: reinicie o estúdio para usá-los.</translation>
    </message>
    <message>
        <source>Installing cannot be started ({why}): try again.</source>
        <comment>personal/installing.py a2f702bd</comment>
        <translation type="unfinished">A instalação não pode ser iniciada ({why}): tente de novo.</translation>
    </message>
    <message>
        <source>No GPU can be used to learn, since torch {version} {why}: choose &quot;The fastest that works&quot; under Performance in the settings.</source>
        <comment>personal/learning.py 6406d0a9</comment>
        <translation type="unfinished">Nenhuma GPU pode ser usada para aprender, pois torch {version} {why}: escolha “O mais rápido que funcione” em Desempenho nas configurações.</translation>
    </message>
    <message>
        <source>The GPU has not enough free memory to learn: close other programs, and try again.</source>
        <comment>personal/learning.py a83b52f6</comment>
        <translation type="unfinished">A GPU não tem memória livre suficiente para aprender: feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>was built without CUDA</source>
        <comment>personal/learning.py be206d32</comment>
        <translation type="unfinished">foi compilado sem CUDA</translation>
    </message>
    <message>
        <source>finds none</source>
        <comment>personal/learning.py 67887e79</comment>
        <translation type="unfinished">não encontra nenhuma</translation>
    </message>
    <message>
        <source>It is a photo, and a mouth is learnt from a video of a minute.</source>
        <comment>personal/making.py 9a6ff044</comment>
        <translation type="unfinished">É uma foto, e uma boca é aprendida de um vídeo de um minuto.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a mouth is learnt from a minute of speech, and the face is seen well in {count} frames; film for longer.</source>
        <comment>personal/making.py 56506eed</comment>
        <translation type="unfinished">{name} não pode ser usado: uma boca é aprendida de um minuto de fala, e o rosto se vê bem em {count} quadros; filme por mais tempo.</translation>
    </message>
    <message>
        <source>Learning needs {least_free} GB of free disk: make room, then go on.</source>
        <comment>personal/making.py a2d66918</comment>
        <translation type="unfinished">O aprendizado precisa de {least_free} GB livres: libere espaço e continue.</translation>
    </message>
    <message>
        <source>Learning ended because of a fault in it{why}: start it again, it goes on from where it was.</source>
        <comment>personal/process.py b9027dc0</comment>
        <translation type="unfinished">O aprendizado terminou por uma falha nele{why}: inicie-o de novo, ele segue de onde estava.</translation>
    </message>
    <message>
        <source>Learning was ended; what is done is kept, and it goes on from there the next time.</source>
        <comment>personal/process.py 2684b5d1</comment>
        <translation type="unfinished">O aprendizado foi encerrado; o que está feito é mantido, e na próxima vez segue dali.</translation>
    </message>
    <message>
        <source>Learning cannot be started ({why}): try again.</source>
        <comment>personal/process.py 923d2b6a</comment>
        <translation type="unfinished">O aprendizado não pode ser iniciado ({why}): tente de novo.</translation>
    </message>
    <message>
        <source>The sound comes {late_ms} ms after its pictures: that is corrected.</source>
        <comment>personal/report.py 3d449ebd</comment>
        <translation type="unfinished">O som vem {late_ms} ms depois dos quadros: isso é corrigido.</translation>
    </message>
    <message>
        <source>The sound comes {value} ms before its pictures: that is corrected.</source>
        <comment>personal/report.py c10034ac</comment>
        <translation type="unfinished">O som vem {value} ms antes dos quadros: isso é corrigido.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech and {wanted_s} are wanted, at least {least_s}: read a page aloud while filming, near the microphone.</source>
        <comment>personal/report.py 0c306ef8</comment>
        <translation type="unfinished">Há {seconds} s de fala e são desejados {wanted_s}, pelo menos {least_s}: leia uma página em voz alta ao filmar, perto do microfone.</translation>
    </message>
    <message>
        <source>Sound and picture are out of step by half a second or more: film again, or mend it.</source>
        <comment>personal/report.py 4296626e</comment>
        <translation type="unfinished">Som e imagem estão fora de sincronia por meio segundo ou mais: filme de novo, ou corrija.</translation>
    </message>
    <message>
        <source>Cheeks or chin leave the picture in {value} % of it: go further away, or turn the camera, so that the whole head and the neck are seen.</source>
        <comment>personal/report.py d3052aad</comment>
        <translation type="unfinished">As bochechas ou o queixo saem da imagem em {value} % da filmagem: afaste-se, ou vire a câmera, para que se vejam toda a cabeça e o pescoço.</translation>
    </message>
    <message>
        <source>The head is turned away, covered or not followed in {value} % of the pictures, first at {clock}: these are left out; look at the camera.</source>
        <comment>personal/report.py ced63bc0</comment>
        <translation type="unfinished">A cabeça está virada, coberta ou perdida em {value} % dos quadros, primeiro em {clock}: eles são omitidos; olhe para a câmera.</translation>
    </message>
    <message>
        <source>Something else than a mouth is seen in {value} % of the pictures, first at {clock}: these are left out; keep hands and things away from the mouth, and look at the camera.</source>
        <comment>personal/report.py 6e463ddb</comment>
        <translation type="unfinished">Em {value} % das imagens vê-se algo que não é uma boca, primeiro em {clock}: elas são deixadas de fora; mantenha mãos e objetos longe da boca e olhe para a câmera.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech: {wanted_s} or more are better.</source>
        <comment>personal/report.py 09054868</comment>
        <translation type="unfinished">Há {seconds} s de fala: {wanted_s} ou mais é melhor.</translation>
    </message>
    <message>
        <source>There are {seconds} s of speech, which is enough.</source>
        <comment>personal/report.py 5b2cc508</comment>
        <translation type="unfinished">Há {seconds} s de fala, o que basta.</translation>
    </message>
    <message>
        <source>Which certificate signs cannot be read ({why}): choose it again in the settings, or remove {file}.</source>
        <comment>provenance/certificate.py 7cde6679</comment>
        <translation type="unfinished">Não é possível ler qual certificado assina ({why}): escolha-o de novo nas configurações, ou remova {file}.</translation>
    </message>
    <message>
        <source>{choice_file} cannot be removed ({why}).</source>
        <comment>provenance/certificate.py dff00458</comment>
        <translation type="unfinished">{choice_file} não pode ser removido ({why}).</translation>
    </message>
    <message>
        <source>{name} and {name2} cannot be used for content credentials ({why}): {wanted}.</source>
        <comment>provenance/certificate.py 8cde98fa</comment>
        <translation type="unfinished">{name} e {name2} não podem ser usados para Content Credentials ({why}): {wanted}.</translation>
    </message>
    <message>
        <source>{name} cannot be used for content credentials ({said}): {wanted}.</source>
        <comment>provenance/certificate.py 6de2a406</comment>
        <translation type="unfinished">{name} não pode ser usado para Content Credentials ({said}): {wanted}.</translation>
    </message>
    <message>
        <source>it names no key and certificates</source>
        <comment>provenance/certificate.py 2c7405a7</comment>
        <translation type="unfinished">não nomeia chave nem certificados</translation>
    </message>
    <message>
        <source>{format}there is something else at {name} and {name2}.</source>
        <comment>provenance/credentials.py 7ed09b06</comment>
        <translation type="unfinished">{format}há outra coisa em {name} e {name2}.</translation>
    </message>
    <message>
        <source>signing it failed ({why}).</source>
        <comment>provenance/credentials.py 91b9831f</comment>
        <translation type="unfinished">a assinatura falhou ({why}).</translation>
    </message>
    <message>
        <source>The key for content credentials, {file}, cannot be used ({why}): mend or remove it.</source>
        <comment>provenance/installation.py 008286e3</comment>
        <translation type="unfinished">A chave de Content Credentials, {file}, não pode ser usada ({why}): conserte-a ou remova-a.</translation>
    </message>
    <message>
        <source>The label has to have 1 to {longest} letters on one line.</source>
        <comment>provenance/label.py 41a94460</comment>
        <translation type="unfinished">O rótulo deve ter de 1 a {longest} letras em uma linha.</translation>
    </message>
    <message>
        <source>The label&apos;s place is one of {list}.</source>
        <comment>provenance/label.py 91a1c355</comment>
        <translation type="unfinished">O lugar do rótulo é um destes: {list}.</translation>
    </message>
    <message>
        <source>The label is shown for 1 to {longest_s} seconds, or always.</source>
        <comment>provenance/label.py 6a3738f2</comment>
        <translation type="unfinished">O rótulo é mostrado de 1 a {longest_s} segundos, ou sempre.</translation>
    </message>
    <message>
        <source>No font here has the letter &quot;{strange}&quot;; choose other words.</source>
        <comment>provenance/label.py 39e79f09</comment>
        <translation type="unfinished">Nenhuma fonte aqui tem a letra “{strange}”; escolha outras palavras.</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials: the avatar in it is not among the avatars here, or says something else of itself now.</source>
        <comment>provenance/recovered.py 2e623899</comment>
        <translation type="unfinished">{name} é mantido sem Content Credentials: o avatar nele não está entre os daqui, ou agora diz outra coisa de si.</translation>
    </message>
    <message>
        <source>{name} is kept without content credentials ({why}).</source>
        <comment>provenance/recovered.py a730ca00</comment>
        <translation type="unfinished">{name} é mantido sem Content Credentials ({why}).</translation>
    </message>
    <message>
        <source>{name} is unchanged since this installation of Viseme Studio signed it.</source>
        <comment>provenance/wording.py 9b3f73a0</comment>
        <translation type="unfinished">{name} está inalterado desde que esta instalação do Viseme Studio o assinou.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.</source>
        <comment>provenance/wording.py a176145c</comment>
        <translation type="unfinished">{name} está inalterado desde que {signer} o assinou com {maker}, com o certificado definido neste estúdio.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate set in this studio vouches for the name.</source>
        <comment>provenance/wording.py eac563f1</comment>
        <translation type="unfinished">{name} está inalterado desde que {signer} o assinou com {maker}. A autoridade que emitiu o certificado definido neste estúdio responde pelo nome.</translation>
    </message>
    <message>
        <source>{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no authority known here vouches for the name.</source>
        <comment>provenance/wording.py b3edc32d</comment>
        <translation type="unfinished">{name} está inalterado desde que {signer} o assinou com {maker}. Não se verificou quem é: nenhuma autoridade conhecida aqui responde pelo nome.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for it as it is now.</source>
        <comment>provenance/wording.py aa4989f2</comment>
        <translation type="unfinished">{name} foi alterado depois que {signer} o assinou com {maker}: nada do que suas credenciais dizem vale para o arquivo como está agora.</translation>
    </message>
    <message>
        <source>{name} has credentials that are not valid ({codes}): nothing that they say is proved.</source>
        <comment>provenance/wording.py 3e009387</comment>
        <translation type="unfinished">{name} tem credenciais que não são válidas ({codes}): nada do que dizem está provado.</translation>
    </message>
    <message>
        <source>{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.</source>
        <comment>provenance/wording.py f0e454ce</comment>
        <translation type="unfinished">{name} tem credenciais danificadas, ou de uma forma que não se conhece aqui: nada está provado sobre ele.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is proved about it.</source>
        <comment>provenance/wording.py 26889c09</comment>
        <translation type="unfinished">{name} está danificado, ou não é o que seu nome diz: não se pode saber se tem credenciais, e nada está provado sobre ele.</translation>
    </message>
    <message>
        <source>{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is asked on the network for a check, so nothing is proved about it.</source>
        <comment>provenance/wording.py cf194698</comment>
        <translation type="unfinished">{name} não tem credenciais de conteúdo dentro; indica um endereço onde elas estão ({address}). Para uma verificação nada se pergunta na rede, então nada está provado sobre ele.</translation>
    </message>
    <message>
        <source>{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is filmed. Remuxing, cutting or compressing a file anew takes them away.</source>
        <comment>provenance/wording.py 5f6b8ec2</comment>
        <translation type="unfinished">{name} não tem credenciais de conteúdo: nada está provado sobre ele, nem que é fabricado nem que é filmado. Remultiplexar, cortar ou comprimir de novo um arquivo as retira.</translation>
    </message>
    <message>
        <source>{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is made nor that it is filmed.</source>
        <comment>provenance/wording.py f88c9d0e</comment>
        <translation type="unfinished">{name} é de um tipo em que aqui não se procuram credenciais: nada está provado sobre ele, nem que é fabricado nem que é filmado.</translation>
    </message>
    <message>
        <source>Those of MKV and WebM are a file beside it, which has to come along.</source>
        <comment>provenance/wording.py f438167f</comment>
        <translation type="unfinished">As de MKV e WebM são um arquivo ao lado, que precisa vir junto.</translation>
    </message>
    <message>
        <source>Something that it was made from had credentials that do not hold: about that part nothing is proved.</source>
        <comment>provenance/wording.py 572b0260</comment>
        <translation type="unfinished">Algo de que foi feito tinha credenciais que não se sustentam: sobre essa parte nada está provado.</translation>
    </message>
    <message>
        <source>Its picture is {source}.</source>
        <comment>provenance/wording.py 0c3fc531</comment>
        <translation type="unfinished">Sua imagem é {source}.</translation>
    </message>
    <message>
        <source>Its credentials say that its picture is {source}.</source>
        <comment>provenance/wording.py 82b790f6</comment>
        <translation type="unfinished">Suas credenciais dizem que sua imagem é {source}.</translation>
    </message>
    <message>
        <source>Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.</source>
        <comment>provenance/wording.py 1fb9222d</comment>
        <translation type="unfinished">Avatar: {avatar} (licença {licence}). Retratado: {pictured}. Consentimento: {consent}, declarado em {date}.</translation>
    </message>
    <message>
        <source>Avatars in it: {count}.</source>
        <comment>provenance/wording.py d33741ba</comment>
        <translation type="unfinished">Avatares nele: {count}.</translation>
    </message>
    <message>
        <source>It states further avatars that are not listed here: {count}.</source>
        <comment>provenance/wording.py 3af0ebe8</comment>
        <translation type="unfinished">Declara outros avatares que não são listados aqui: {count}.</translation>
    </message>
    <message>
        <source>A spoken consent is kept in the avatar (SHA-256 {digest}…).</source>
        <comment>provenance/wording.py aa1dbc69</comment>
        <translation type="unfinished">O avatar guarda um consentimento falado (SHA-256 {digest}…).</translation>
    </message>
    <message>
        <source>The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is true.</source>
        <comment>provenance/wording.py 2b36b6cb</comment>
        <translation type="unfinished">O consentimento é o que quem fez o avatar declarou; está provado que foi declarado, não que é verdade.</translation>
    </message>
    <message>
        <source>Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to where it was made; it is no proof, for the pattern is no secret.</source>
        <comment>provenance/wording.py 676e089d</comment>
        <translation type="unfinished">Sua imagem tem a marca invisível do Viseme Studio; de qual avatar já não se pode ler. Isso indica onde foi feita; não é prova, pois o padrão não é segredo.</translation>
    </message>
    <message>
        <source>The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so much that the mark is lost.</source>
        <comment>provenance/wording.py 4c19c11b</comment>
        <translation type="unfinished">A marca invisível do Viseme Studio não foi encontrada em sua imagem: não é de lá, ou foi tão alterada que a marca se perdeu.</translation>
    </message>
    <message>
        <source>Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds.</source>
        <comment>provenance/wording.py 382a9531</comment>
        <translation type="unfinished">Seu vídeo é curto demais para saber se a marca invisível do Viseme Studio está nele: são precisos {seconds} segundos.</translation>
    </message>
    <message>
        <source>The mark was looked for in parts of the film alone: {times}.</source>
        <comment>provenance/wording.py 77e2d7b1</comment>
        <translation type="unfinished">A marca foi procurada apenas em partes do filme: {times}.</translation>
    </message>
    <message>
        <source>Its metadata says: {comment} Anyone can write or remove that; it proves nothing.</source>
        <comment>provenance/wording.py 26b6e106</comment>
        <translation type="unfinished">Seus metadados dizem: {comment} Qualquer um pode escrever ou remover isso; não prova nada.</translation>
    </message>
    <message>
        <source>{clip} is the sound itself; choose another name for the clip.</source>
        <comment>render.py de39adc6</comment>
        <translation type="unfinished">{clip} é o próprio som; escolha outro nome para o clipe.</translation>
    </message>
    <message>
        <source>The background of {name} cannot be exchanged: the avatar has no matte.</source>
        <comment>render.py 86127d4d</comment>
        <translation type="unfinished">O fundo de {name} não pode ser trocado: o avatar não tem máscara.</translation>
    </message>
    <message>
        <source>{clip} would be {width} pixels wide: choose a smaller height.</source>
        <comment>render.py 38d67412</comment>
        <translation type="unfinished">{clip} teria {width} pixels de largura: escolha uma altura menor.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <comment>TITLE</comment>
        <translation type="unfinished">Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>PAGES</comment>
        <translation type="unfinished">Páginas das configurações</translation>
    </message>
    <message>
        <source>Changes are kept at once</source>
        <comment>AT_ONCE</comment>
        <translation type="unfinished">As mudanças são guardadas na hora</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <comment>NOT_SAVED</comment>
        <translation type="unfinished">As configurações não foram salvas</translation>
    </message>
    <message>
        <source>{why} What was chosen holds until the window is closed.</source>
        <comment>NOT_SAVED_WHY</comment>
        <translation type="unfinished">{why} O que foi escolhido vale até a janela ser fechada.</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">Som</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">Microfone</translation>
    </message>
    <message>
        <source>The first follows the system when another microphone becomes its default.</source>
        <comment>MICROPHONE_HINT</comment>
        <translation type="unfinished">O primeiro segue o sistema quando outro microfone se torna o padrão.</translation>
    </message>
    <message>
        <source>Gain</source>
        <comment>GAIN</comment>
        <translation type="unfinished">Ganho</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <comment>GATE</comment>
        <translation type="unfinished">Noise gate</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>GATE_OFF</comment>
        <translation type="unfinished">Desligado</translation>
    </message>
    <message>
        <source>Quiet between words</source>
        <comment>GATE_ON</comment>
        <translation type="unfinished">Silêncio entre palavras</translation>
    </message>
    <message>
        <source>The room is learned in some seconds; it may cut a very soft beginning of a word.</source>
        <comment>GATE_HINT</comment>
        <translation type="unfinished">A sala é aprendida em alguns segundos; um começo de palavra muito suave pode ser cortado.</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <comment>LOUDSPEAKER</comment>
        <translation type="unfinished">Alto-falante</translation>
    </message>
    <message>
        <source>Looking for loudspeakers</source>
        <comment>LOOKING_LOUDSPEAKERS</comment>
        <translation type="unfinished">Procurando alto-falantes</translation>
    </message>
    <message>
        <source>No loudspeaker</source>
        <comment>NO_LOUDSPEAKER</comment>
        <translation type="unfinished">Nenhum alto-falante</translation>
    </message>
    <message>
        <source>No loudspeaker: connect one, then open this page anew.</source>
        <comment>NO_LOUDSPEAKER_TIP</comment>
        <translation type="unfinished">Nenhum alto-falante: conecte um e abra esta página de novo.</translation>
    </message>
    <message>
        <source>For files that play and for Hear yourself, from the next time they begin.</source>
        <comment>LOUDSPEAKER_HINT</comment>
        <translation type="unfinished">Para arquivos que tocam e para Ouvir-se, da próxima vez que começarem.</translation>
    </message>
    <message>
        <source>Volume of files</source>
        <comment>VOLUME</comment>
        <translation type="unfinished">Volume dos arquivos</translation>
    </message>
    <message>
        <source>What is heard here; what leaves the studio stays as it is.</source>
        <comment>VOLUME_HINT</comment>
        <translation type="unfinished">O que se ouve aqui; o que sai do estúdio fica como está.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>TEST</comment>
        <translation type="unfinished">Teste</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <comment>TEST_BUTTON</comment>
        <translation type="unfinished">Testar o microfone…</translation>
    </message>
    <message>
        <source>Five seconds of speech: level, background noise, and what to do about it.</source>
        <comment>TEST_HINT</comment>
        <translation type="unfinished">Cinco segundos de fala: nível, ruído de fundo e o que fazer.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>APPEARANCE</comment>
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>LANGUAGE</comment>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>English</source>
        <comment>LANGUAGE_ITSELF</comment>
        <translation type="unfinished">Português (Brasil)</translation>
    </message>
    <message>
        <source>From the next start on. What is marked was translated without native speakers, and none has read it yet.</source>
        <comment>LANGUAGE_HINT</comment>
        <translation type="unfinished">A partir do próximo início. O que está marcado foi traduzido sem falantes nativos, e nenhum leu ainda.</translation>
    </message>
    <message>
        <source>{hint} This system has no font for {names}: install one, such as Noto Sans CJK.</source>
        <comment>LANGUAGE_HINT_NO_FONT</comment>
        <translation type="unfinished">{hint} Este sistema não tem fonte para {names}: instale uma, como Noto Sans CJK.</translation>
    </message>
    <message>
        <source>{own} ({english}), not reviewed</source>
        <comment>LANGUAGE_UNREVIEWED</comment>
        <translation type="unfinished">{own} ({english}), não revisado</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>TEXT_SIZE</comment>
        <translation type="unfinished">Tamanho do texto</translation>
    </message>
    <message>
        <source>Rows and controls grow with it, as far as the screen has room. From the next start on.</source>
        <comment>TEXT_SIZE_HINT</comment>
        <translation type="unfinished">Linhas e controles crescem junto, enquanto a tela tiver espaço. A partir do próximo início.</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>RESTART</comment>
        <translation type="unfinished">Reinício</translation>
    </message>
    <message>
        <source>Restart the studio</source>
        <comment>RESTART_BUTTON</comment>
        <translation type="unfinished">Reiniciar o estúdio</translation>
    </message>
    <message>
        <source>Another language or text size is shown then, and who is live comes back live. A recording is kept; exports, streams and the page end.</source>
        <comment>RESTART_HINT</comment>
        <translation type="unfinished">Então aparece outro idioma ou tamanho de texto, e quem está ao vivo volta ao vivo. Uma gravação é mantida; exportações, transmissões e a página terminam.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">Menos movimento</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>PANELS</comment>
        <translation type="unfinished">Painéis</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <comment>PANELS_BUTTON</comment>
        <translation type="unfinished">Redefinir</translation>
    </message>
    <message>
        <source>Every panel of the layout on screen goes back to its place.</source>
        <comment>PANELS_HINT</comment>
        <translation type="unfinished">Cada painel do layout na tela volta ao seu lugar.</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <comment>FOLLOW_SYSTEM</comment>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>DARK</comment>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>LIGHT</comment>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>ALWAYS</comment>
        <translation type="unfinished">Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>NEVER</comment>
        <translation type="unfinished">Nunca</translation>
    </message>
    <message>
        <source>Notices</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">Avisos</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>LANGUAGES_WRITTEN zh_CN</comment>
        <translation type="unfinished">chinês</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>LANGUAGES_WRITTEN ja</comment>
        <translation type="unfinished">japonês</translation>
    </message>
    <message>
        <source>Trouble leaves when there was time to read it, or when it is over. Everything told is listed in Notices, in the menu Help.</source>
        <comment>NOTICES_HINT</comment>
        <translation type="unfinished">Problemas saem quando houve tempo para lê-los ou quando passam. Tudo o que foi dito está em Avisos, no menu Ajuda.</translation>
    </message>
    <message>
        <source>Leave when read</source>
        <comment>NOTICES_LEAVE</comment>
        <translation type="unfinished">Saem depois de lidos</translation>
    </message>
    <message>
        <source>Stay until dismissed</source>
        <comment>NOTICES_STAY</comment>
        <translation type="unfinished">Ficam até serem fechados</translation>
    </message>
    <message>
        <source>Recording and export</source>
        <comment>CLIPS</comment>
        <translation type="unfinished">Gravação e exportação</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>FOLDER</comment>
        <translation type="unfinished">Pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>FOLDER_BUTTON</comment>
        <translation type="unfinished">Escolher…</translation>
    </message>
    <message>
        <source>Recording quality</source>
        <comment>RECORDING_QUALITY</comment>
        <translation type="unfinished">Qualidade da gravação</translation>
    </message>
    <message>
        <source>From the next recording on.</source>
        <comment>RECORDING_QUALITY_HINT</comment>
        <translation type="unfinished">A partir da próxima gravação.</translation>
    </message>
    <message>
        <source>Recording format</source>
        <comment>RECORDING_FORMAT</comment>
        <translation type="unfinished">Formato da gravação</translation>
    </message>
    <message>
        <source>Recording in parts</source>
        <comment>RECORDING_SPLIT</comment>
        <translation type="unfinished">Gravação em partes</translation>
    </message>
    <message>
        <source>One file</source>
        <comment>RECORDING_SPLITS 0</comment>
        <translation type="unfinished">Um arquivo</translation>
    </message>
    <message>
        <source>Of 10 minutes</source>
        <comment>RECORDING_SPLITS 1</comment>
        <translation type="unfinished">De 10 minutos</translation>
    </message>
    <message>
        <source>Of 30 minutes</source>
        <comment>RECORDING_SPLITS 2</comment>
        <translation type="unfinished">De 30 minutos</translation>
    </message>
    <message>
        <source>Of an hour</source>
        <comment>RECORDING_SPLITS 3</comment>
        <translation type="unfinished">De uma hora</translation>
    </message>
    <message>
        <source>Of 1 GB</source>
        <comment>RECORDING_SPLITS 4</comment>
        <translation type="unfinished">De 1 GB</translation>
    </message>
    <message>
        <source>Of 4 GB</source>
        <comment>RECORDING_SPLITS 5</comment>
        <translation type="unfinished">De 4 GB</translation>
    </message>
    <message>
        <source>Encoder</source>
        <comment>ENCODER</comment>
        <translation type="unfinished">Codificador</translation>
    </message>
    <message>
        <source>Of recordings and streams, from the next on. Graphics hardware is offered where a trial shows that it works.</source>
        <comment>ENCODER_HINT</comment>
        <translation type="unfinished">De gravações e transmissões, a partir das próximas. O hardware gráfico é oferecido onde um teste mostra que funciona.</translation>
    </message>
    <message>
        <source>Export format</source>
        <comment>EXPORT_FORMAT</comment>
        <translation type="unfinished">Formato da exportação</translation>
    </message>
    <message>
        <source>Export quality</source>
        <comment>EXPORT_QUALITY</comment>
        <translation type="unfinished">Qualidade da exportação</translation>
    </message>
    <message>
        <source>Export size</source>
        <comment>EXPORT_SIZE</comment>
        <translation type="unfinished">Tamanho da exportação</translation>
    </message>
    <message>
        <source>What the export window offers first; each clip can still differ.</source>
        <comment>EXPORT_SIZE_HINT</comment>
        <translation type="unfinished">O que a janela de exportação oferece primeiro; cada clipe pode ser diferente.</translation>
    </message>
    <message>
        <source>As the avatar</source>
        <comment>AS_AVATAR</comment>
        <translation type="unfinished">Como o avatar</translation>
    </message>
    <message>
        <source>{value}p</source>
        <comment>HEIGHT</comment>
        <translation type="unfinished">{value}p</translation>
    </message>
    <message>
        <source>Avatars</source>
        <comment>AVATARS</comment>
        <translation type="unfinished">Avatares</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">Importação</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>IMPORT_BUTTON</comment>
        <translation type="unfinished">Importar…</translation>
    </message>
    <message numerus="yes">
        <source>{count} avatars in the gallery. A package ends in .avatar; it can also be dropped on the window.</source>
        <comment>IMPORT_HINT</comment>
        <extracomment>For one: {count} avatar in the gallery. A package ends in .avatar; it can also be dropped on the window.</extracomment>
        <translation type="unfinished">
            <numerusform>{count} avatar na galeria. Um pacote termina em .avatar; também pode ser solto na janela.</numerusform>
            <numerusform>{count} avatares na galeria. Um pacote termina em .avatar; também pode ser solto na janela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>OWN</comment>
        <translation type="unfinished">Os seus</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>PERFORMANCE</comment>
        <translation type="unfinished">Desempenho</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>PROCESSOR</comment>
        <translation type="unfinished">Processador</translation>
    </message>
    <message>
        <source>A processor chosen by name is used, or the reason why not is said. Check this computer, in the menu Help, tells more.</source>
        <comment>PROCESSOR_HINT</comment>
        <translation type="unfinished">Um processador escolhido pelo nome é usado, ou se diz por que não. Verificar este computador, no menu Ajuda, diz mais.</translation>
    </message>
    <message>
        <source>The fastest that works</source>
        <comment>PROCESSOR_AUTO</comment>
        <translation type="unfinished">O mais rápido que funcione</translation>
    </message>
    <message>
        <source>Networks run on</source>
        <comment>RUNS_ON</comment>
        <translation type="unfinished">As redes rodam em</translation>
    </message>
    <message>
        <source>Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">Antecipação</translation>
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
        <translation type="unfinished">Por que roda na CPU: {why}</translation>
    </message>
    <message>
        <source>{why} As long as the picture keeps 25 fps and none is skipped, nothing is lost.</source>
        <comment>WHY_SAYS</comment>
        <translation type="unfinished">{why} Enquanto a imagem mantiver 25 fps e nenhuma for pulada, nada se perde.</translation>
    </message>
    <message>
        <source>Running on the CPU now</source>
        <comment>FELL_TITLE</comment>
        <translation type="unfinished">Agora roda na CPU</translation>
    </message>
    <message>
        <source>{why} The GPU is tried again every half minute.</source>
        <comment>FELL_SAYS</comment>
        <translation type="unfinished">{why} A GPU é tentada de novo a cada meio minuto.</translation>
    </message>
    <message>
        <source>Running on the GPU again</source>
        <comment>BACK_TITLE</comment>
        <translation type="unfinished">Roda de novo na GPU</translation>
    </message>
    <message>
        <source>What made it fail has passed: the pictures come from it again.</source>
        <comment>BACK_SAYS</comment>
        <translation type="unfinished">O que a fez falhar passou: as imagens vêm dela de novo.</translation>
    </message>
    <message>
        <source>This processor cannot be used</source>
        <comment>UNUSABLE</comment>
        <translation type="unfinished">Este processador não pode ser usado</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>CHECK_BUTTON</comment>
        <translation type="unfinished">Verificar este computador…</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <comment>CHECK_TITLE</comment>
        <translation type="unfinished">Verificar este computador</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>CHECK_FOUND</comment>
        <translation type="unfinished">O que foi encontrado</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>CHECK_COPY</comment>
        <translation type="unfinished">Copiar relatório</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>CHECK_AGAIN</comment>
        <translation type="unfinished">Verificar de novo</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>CHECK_LOOKING</comment>
        <translation type="unfinished">Verificando</translation>
    </message>
    <message>
        <source>Checking {step}</source>
        <comment>CHECK_STEP</comment>
        <translation type="unfinished">Verificando {step}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <comment>CHECK_RECORDINGS</comment>
        <translation type="unfinished">Gravações</translation>
    </message>
    <message>
        <source>One frame of {avatar}, from sound to finished</source>
        <comment>CHECK_PICTURE</comment>
        <translation type="unfinished">Um quadro de {avatar}, do som ao fim</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It names no person, no computer and no folder: it can be sent with a question.</source>
        <comment>CHECK_COPIED</comment>
        <translation type="unfinished">O relatório está na área de transferência. Ele não nomeia pessoa, computador nem pasta: pode ser enviado com uma pergunta.</translation>
    </message>
    <message>
        <source>The check stopped because of a fault in it ({kind}).</source>
        <comment>CHECK_FAULT</comment>
        <translation type="unfinished">A verificação parou por uma falha nela ({kind}).</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>CHECK_SCREEN</comment>
        <translation type="unfinished">Tela</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <comment>CHECK_SCREEN_NUMBER</comment>
        <translation type="unfinished">Tela {number}</translation>
    </message>
    <message>
        <source>{width:.0f} x {height:.0f}, scale {scale:g}, {hertz:.0f} Hz</source>
        <comment>CHECK_SCREEN_IS</comment>
        <translation type="unfinished">{width:.0f} x {height:.0f}, escala {scale:g}, {hertz:.0f} Hz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>CHECK_SCREEN_NONE</comment>
        <translation type="unfinished">nenhuma</translation>
    </message>
    <message>
        <source>the display does not answer: look at DISPLAY, or sign in to a desktop</source>
        <comment>CHECK_SCREEN_SILENT</comment>
        <translation type="unfinished">a tela não responde: veja DISPLAY, ou entre em uma área de trabalho</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>KEYS</comment>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <comment>TALK</comment>
        <translation type="unfinished">Segurar para falar</translation>
    </message>
    <message>
        <source>While a key is chosen, the microphone is muted unless it is held and this window has the keyboard. Backspace takes a key away, here and below.</source>
        <comment>TALK_HINT</comment>
        <translation type="unfinished">Enquanto uma tecla estiver escolhida, o microfone fica mudo, a menos que ela seja segurada e esta janela tenha o teclado. Backspace tira uma tecla, aqui e abaixo.</translation>
    </message>
    <message>
        <source>{key} is the key of: {command}. Choose another, or take it away there first.</source>
        <comment>KEY_TAKEN</comment>
        <translation type="unfinished">{key} é a tecla de: {command}. Escolha outra, ou tire-a de lá antes.</translation>
    </message>
    <message>
        <source>Beside other programs</source>
        <comment>GLOBAL</comment>
        <translation type="unfinished">Junto a outros</translation>
    </message>
    <message>
        <source>Only in this window</source>
        <comment>GLOBAL_OFF</comment>
        <translation type="unfinished">Só nesta janela</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>GLOBAL_ON</comment>
        <translation type="unfinished">Em toda parte</translation>
    </message>
    <message>
        <source>Mute, start and stop, record, and the key that is held to talk. The desktop may ask you first.</source>
        <comment>GLOBAL_HINT</comment>
        <translation type="unfinished">Silenciar, iniciar e parar, gravar e a tecla de segurar para falar. O ambiente pode perguntar antes.</translation>
    </message>
    <message>
        <source>These keys work everywhere now.</source>
        <comment>GLOBAL_TAKEN</comment>
        <translation type="unfinished">Estas teclas agora funcionam em toda parte.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs beside others; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_NONE</comment>
        <translation type="unfinished">Este ambiente não dá teclas a programas em segundo plano; elas funcionam enquanto a janela do estúdio tiver o teclado.</translation>
    </message>
    <message>
        <source>The desktop did not give the keys; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_REFUSED</comment>
        <translation type="unfinished">O ambiente não deu as teclas; elas funcionam enquanto a janela do estúdio tiver o teclado.</translation>
    </message>
    <message>
        <source>Another program has one of these keys already; choose other keys, or end it.</source>
        <comment>GLOBAL_GRABBED</comment>
        <translation type="unfinished">Outro programa já tem uma dessas teclas; escolha outras, ou encerre-o.</translation>
    </message>
    <message>
        <source>{key} is no key that works everywhere; choose another.</source>
        <comment>GLOBAL_NO_KEY</comment>
        <translation type="unfinished">{key} não é uma tecla que funcione em toda parte; escolha outra.</translation>
    </message>
    <message>
        <source>The desktop does not give the keys any more; they work while the studio&apos;s window has the keyboard.</source>
        <comment>GLOBAL_LOST</comment>
        <translation type="unfinished">O ambiente não dá mais as teclas; elas funcionam enquanto a janela do estúdio tiver o teclado.</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>KEYS_RESET</comment>
        <translation type="unfinished">Todas as teclas</translation>
    </message>
    <message>
        <source>As they came</source>
        <comment>KEYS_RESET_BUTTON</comment>
        <translation type="unfinished">Como vieram</translation>
    </message>
    <message>
        <source>Every command gets the key that it came with.</source>
        <comment>KEYS_RESET_HINT</comment>
        <translation type="unfinished">Cada comando recebe a tecla com que veio.</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Start</source>
        <comment>START</comment>
        <translation type="unfinished">Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>STOP</comment>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Start or stop (Space)</source>
        <comment>START_TIP</comment>
        <translation type="unfinished">Iniciar ou parar (Espaço)</translation>
    </message>
    <message>
        <source>Start plays {name}: there is no microphone (Space)</source>
        <comment>START_FILE_TIP</comment>
        <translation type="unfinished">Iniciar reproduz {name}: não há microfone (Espaço)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>Make clips from sound files (Ctrl+E)</source>
        <comment>EXPORT_TIP</comment>
        <translation type="unfinished">Fazer clipes de arquivos de som (Ctrl+E)</translation>
    </message>
    <message>
        <source>Open a sound file (Ctrl+O)</source>
        <comment>OPEN_TIP</comment>
        <translation type="unfinished">Abrir um arquivo de som (Ctrl+O)</translation>
    </message>
    <message>
        <source>No file</source>
        <comment>NO_FILE</comment>
        <translation type="unfinished">Nenhum arquivo</translation>
    </message>
    <message>
        <source>Play the file (Ctrl+P)</source>
        <comment>PLAY_TIP</comment>
        <translation type="unfinished">Reproduzir o arquivo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause the file (Ctrl+P)</source>
        <comment>PAUSE_TIP</comment>
        <translation type="unfinished">Pausar o arquivo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Loop the file (Ctrl+L)</source>
        <comment>LOOP_TIP</comment>
        <translation type="unfinished">Repetir o arquivo (Ctrl+L)</translation>
    </message>
    <message>
        <source>Mute the microphone (Ctrl+M)</source>
        <comment>MUTE_TIP</comment>
        <translation type="unfinished">Silenciar o microfone (Ctrl+M)</translation>
    </message>
    <message>
        <source>Unmute the microphone (Ctrl+M)</source>
        <comment>UNMUTE_TIP</comment>
        <translation type="unfinished">Ativar o microfone (Ctrl+M)</translation>
    </message>
    <message>
        <source>Gain in decibels</source>
        <comment>GAIN_NAME</comment>
        <translation type="unfinished">Ganho em decibéis</translation>
    </message>
    <message>
        <source>Microphone gain; double-click for 0 dB</source>
        <comment>GAIN</comment>
        <translation type="unfinished">Ganho do microfone; clique duplo para 0 dB</translation>
    </message>
    <message>
        <source>Microphone gain: {value}; double-click for 0 dB</source>
        <comment>GAIN_TIP</comment>
        <translation type="unfinished">Ganho do microfone: {value}; clique duplo para 0 dB</translation>
    </message>
    <message>
        <source>Drop a sound file here and the avatar speaks it</source>
        <comment>SEEK_HINT</comment>
        <translation type="unfinished">Solte um arquivo de som aqui e o avatar o fala</translation>
    </message>
    <message>
        <source>Drop a sound file here</source>
        <comment>SEEK_HINT_SHORT</comment>
        <translation type="unfinished">Solte um arquivo de som aqui</translation>
    </message>
    <message>
        <source>Position in the sound file</source>
        <comment>SEEK_NAME</comment>
        <translation type="unfinished">Posição no arquivo de som</translation>
    </message>
    <message>
        <source>{position:.0f} of {length:.0f} seconds</source>
        <comment>SEEK_SAYS</comment>
        <translation type="unfinished">{position:.0f} de {length:.0f} segundos</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>MICROPHONE</comment>
        <translation type="unfinished">Microfone</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <comment>NONE</comment>
        <translation type="unfinished">Nenhum microfone encontrado</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NONE_SHORT</comment>
        <translation type="unfinished">Nenhum microfone</translation>
    </message>
    <message>
        <source>No microphone: connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>NONE_TIP</comment>
        <translation type="unfinished">Nenhum microfone: conecte um e ele aparece aqui sozinho, ou deixe o avatar falar um arquivo de som.</translation>
    </message>
    <message>
        <source> (default)</source>
        <comment>DEFAULT</comment>
        <translation type="unfinished"> (padrão)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>SYSTEM_DEFAULT</comment>
        <translation type="unfinished">Padrão do sistema</translation>
    </message>
    <message>
        <source>{name} records what this computer plays; it is no microphone.</source>
        <comment>MONITOR</comment>
        <translation type="unfinished">{name} grava o que este computador toca; não é um microfone.</translation>
    </message>
    <message>
        <source>The system&apos;s default, {monitor}, records what this computer plays; {name} is heard instead.</source>
        <comment>DEFAULT_IS_MONITOR</comment>
        <translation type="unfinished">O padrão do sistema, {monitor}, grava o que este computador toca; no lugar dele se ouve {name}.</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself. {name} only records what this computer plays.</source>
        <comment>ONLY_MONITOR</comment>
        <translation type="unfinished">Conecte um e ele aparece aqui sozinho. {name} só grava o que este computador toca.</translation>
    </message>
    <message>
        <source>There is no file to play yet: open a sound file first (Ctrl+O)</source>
        <comment>PLAY_NOT_YET</comment>
        <translation type="unfinished">Ainda não há arquivo para reproduzir: abra primeiro um arquivo de som (Ctrl+O)</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <comment>LOOKING</comment>
        <translation type="unfinished">Procurando microfones…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>LOOKING_SHORT</comment>
        <translation type="unfinished">Procurando…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <comment>USE_ANYWAY</comment>
        <translation type="unfinished">Usar mesmo assim</translation>
    </message>
    <message>
        <source>Unplugged: {name}</source>
        <comment>UNPLUGGED</comment>
        <translation type="unfinished">Desconectado: {name}</translation>
    </message>
    <message>
        <source>Level in dBFS. CLIP goes out after 5 seconds, or when you click it.</source>
        <comment>METER_TIP</comment>
        <translation type="unfinished">Nível em dBFS. CLIP apaga após 5 segundos ou quando você clica nele.</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <comment>METER_NAME</comment>
        <translation type="unfinished">Nível do microfone</translation>
    </message>
    <message>
        <source>{level:.0f} dB, peak {peak:.0f} dB</source>
        <comment>METER_SAYS</comment>
        <translation type="unfinished">{level:.0f} dB, pico {peak:.0f} dB</translation>
    </message>
    <message>
        <source>No signal</source>
        <comment>METER_SILENT</comment>
        <translation type="unfinished">Sem sinal</translation>
    </message>
    <message>
        <source>{level}. Clipped: press Enter to reset.</source>
        <comment>METER_CLIPPED</comment>
        <translation type="unfinished">{level}. Clipou: pressione Enter para apagar.</translation>
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
        <translation type="unfinished">Som e vídeo (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <comment>OPEN_FILE</comment>
        <translation type="unfinished">Abrir um arquivo de som</translation>
    </message>
    <message>
        <source>Open a sound file…</source>
        <comment>OPEN_FILE_BUTTON</comment>
        <translation type="unfinished">Abrir um arquivo de som…</translation>
    </message>
    <message>
        <source>Choose the track of sound</source>
        <comment>TRACKS</comment>
        <translation type="unfinished">Escolher a faixa de som</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <comment>TRACK</comment>
        <translation type="unfinished">Faixa {number}</translation>
    </message>
    <message>
        <source>{track}, one of {count} tracks of sound</source>
        <comment>TRACK_USED</comment>
        <translation type="unfinished">{track}, uma de {count} faixas de som</translation>
    </message>
    <message>
        <source>mono</source>
        <comment>MONO</comment>
        <translation type="unfinished">mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <comment>STEREO</comment>
        <translation type="unfinished">estéreo</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <comment>CHANNELS</comment>
        <translation type="unfinished">{count} canais</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <comment>FILE_UNUSABLE</comment>
        <translation type="unfinished">Este arquivo não pode ser usado</translation>
    </message>
    <message>
        <source>This file cannot be played</source>
        <comment>FILE_UNPLAYABLE</comment>
        <translation type="unfinished">Este arquivo não pode ser reproduzido</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>FILE_REMARKS</comment>
        <translation type="unfinished">Sobre {name}</translation>
    </message>
    <message>
        <source>No such file</source>
        <comment>NO_SUCH_FILE</comment>
        <translation type="unfinished">Arquivo não encontrado</translation>
    </message>
    <message>
        <source>{path} is not there: choose another file.</source>
        <comment>FILE_GONE</comment>
        <translation type="unfinished">{path} não está ali: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>NO_SOUND</comment>
        <translation type="unfinished">Sem som</translation>
    </message>
    <message>
        <source>The file plays unheard</source>
        <comment>UNHEARD</comment>
        <translation type="unfinished">O arquivo toca sem ser ouvido</translation>
    </message>
    <message>
        <source>Play the file</source>
        <comment>PLAY_FILE</comment>
        <translation type="unfinished">Reproduzir o arquivo</translation>
    </message>
    <message>
        <source>No microphone</source>
        <comment>NO_MICROPHONE</comment>
        <translation type="unfinished">Nenhum microfone</translation>
    </message>
    <message>
        <source>Connect one and it appears here by itself, or let the avatar speak a sound file.</source>
        <comment>CONNECT_ONE</comment>
        <translation type="unfinished">Conecte um e ele aparece aqui sozinho, ou deixe o avatar falar um arquivo de som.</translation>
    </message>
    <message>
        <source>The sound server does not answer</source>
        <comment>SERVER_SILENT</comment>
        <translation type="unfinished">O servidor de som não responde</translation>
    </message>
    <message>
        <source>It goes on by itself when it does; if not, sign out and in again, or let the avatar speak a sound file.</source>
        <comment>SERVER_SILENT_HINT</comment>
        <translation type="unfinished">Continua sozinho quando responder; senão, saia da sessão e entre de novo, ou deixe o avatar falar um arquivo de som.</translation>
    </message>
    <message>
        <source>{name} is late</source>
        <comment>LATE</comment>
        <translation type="unfinished">{name} está atrasado</translation>
    </message>
    <message>
        <source>{name}: no signal</source>
        <comment>NO_SIGNAL</comment>
        <translation type="unfinished">{name}: sem sinal</translation>
    </message>
    <message>
        <source>{name}: only silence</source>
        <comment>ONLY_SILENCE</comment>
        <translation type="unfinished">{name}: só silêncio</translation>
    </message>
    <message>
        <source>It is switched off, or this program may not use it: look at its switch and at the system&apos;s privacy settings.</source>
        <comment>SILENCE_HINT</comment>
        <translation type="unfinished">Está desligado, ou este programa não pode usá-lo: veja a chave dele e as configurações de privacidade do sistema.</translation>
    </message>
    <message>
        <source>The avatar is resting. Connect the microphone again and it goes on by itself, or use another.</source>
        <comment>NO_SIGNAL_LOST</comment>
        <translation type="unfinished">O avatar descansa. Conecte o microfone de novo e continua sozinho, ou use outro.</translation>
    </message>
    <message>
        <source>no signal since {time}</source>
        <comment>NO_SIGNAL_SINCE</comment>
        <translation type="unfinished">sem sinal desde {time}</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <comment>USE</comment>
        <translation type="unfinished">Usar {name}</translation>
    </message>
    <message>
        <source>You are muted</source>
        <comment>YOU_ARE_MUTED</comment>
        <translation type="unfinished">Você está sem áudio</translation>
    </message>
    <message>
        <source>The microphone hears you, the avatar does not.</source>
        <comment>MUTED_SPEECH</comment>
        <translation type="unfinished">O microfone ouve você, o avatar não.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>UNMUTE</comment>
        <translation type="unfinished">Ativar áudio</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <comment>TEST_TITLE</comment>
        <translation type="unfinished">Testar o microfone</translation>
    </message>
    <message>
        <source>Press Test and speak as you usually do.</source>
        <comment>TEST_FIRST</comment>
        <translation type="unfinished">Pressione Teste e fale como de costume.</translation>
    </message>
    <message>
        <source>Speak now, as you usually do.</source>
        <comment>TEST_NOW</comment>
        <translation type="unfinished">Fale agora, como de costume.</translation>
    </message>
    <message>
        <source>Test for 5 seconds</source>
        <comment>TEST_BEGIN</comment>
        <translation type="unfinished">Testar por 5 segundos</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <comment>TEST_PROGRESS</comment>
        <translation type="unfinished">Andamento do teste</translation>
    </message>
    <message>
        <source>No signal: look at the microphone&apos;s switch, and at the system&apos;s privacy settings.</source>
        <comment>TEST_ZEROS</comment>
        <translation type="unfinished">Sem sinal: veja a chave do microfone e as configurações de privacidade do sistema.</translation>
    </message>
    <message>
        <source>No sound came: choose another microphone, or connect this one again.</source>
        <comment>TEST_NOTHING</comment>
        <translation type="unfinished">Não veio som: escolha outro microfone ou conecte este de novo.</translation>
    </message>
    <message>
        <source>It is silent: speak closer to it, or choose another microphone.</source>
        <comment>TEST_SILENT</comment>
        <translation type="unfinished">Está em silêncio: fale mais perto ou escolha outro microfone.</translation>
    </message>
    <message>
        <source>It clips: lower the gain here or in the system. {heard}.</source>
        <comment>TEST_CLIPS</comment>
        <translation type="unfinished">Está clipando: abaixe o ganho aqui ou no sistema. {heard}.</translation>
    </message>
    <message>
        <source>Too quiet: raise the gain, or speak closer to it. {heard}.</source>
        <comment>TEST_QUIET</comment>
        <translation type="unfinished">Baixo demais: aumente o ganho ou fale mais perto. {heard}.</translation>
    </message>
    <message>
        <source>The room is noisy, or there was no speech: find a quieter place, or speak closer. {heard}.</source>
        <comment>TEST_NOISY</comment>
        <translation type="unfinished">A sala é barulhenta ou não houve fala: procure um lugar mais calmo ou fale mais perto. {heard}.</translation>
    </message>
    <message>
        <source>Good level. {heard}, no clipping.</source>
        <comment>TEST_GOOD</comment>
        <translation type="unfinished">Bom nível. {heard}, sem clipping.</translation>
    </message>
    <message>
        <source>Speech {speech}, background noise {noise}</source>
        <comment>TEST_HEARD</comment>
        <translation type="unfinished">Fala {speech}, ruído de fundo {noise}</translation>
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
        <translation type="unfinished">Carregando o avatar</translation>
    </message>
    <message>
        <source>No picture</source>
        <comment>NO_PICTURE</comment>
        <translation type="unfinished">Sem imagem</translation>
    </message>
    <message>
        <source>Preview of the avatar</source>
        <comment>PREVIEW</comment>
        <translation type="unfinished">Prévia do avatar</translation>
    </message>
    <message>
        <source>{state}, MUTED. {figures}</source>
        <comment>PREVIEW_SAYS_MUTED</comment>
        <translation type="unfinished">{state}, MUDO. {figures}</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>LIVE</comment>
        <translation type="unfinished">AO VIVO</translation>
    </message>
    <message>
        <source>RESTING</source>
        <comment>RESTING</comment>
        <translation type="unfinished">EM REPOUSO</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <comment>PAUSED</comment>
        <translation type="unfinished">EM PAUSA</translation>
    </message>
    <message>
        <source>MUTED</source>
        <comment>MUTED</comment>
        <translation type="unfinished">MUDO</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <comment>REC</comment>
        <translation type="unfinished">REC {time}</translation>
    </message>
    <message>
        <source>REC PAUSED</source>
        <comment>REC_PAUSED</comment>
        <translation type="unfinished">REC EM PAUSA</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <comment>ORIGINAL</comment>
        <translation type="unfinished">ORIGINAL</translation>
    </message>
    <message>
        <source>DIFFERENCE × {times}</source>
        <comment>DIFFERENCE</comment>
        <translation type="unfinished">DIFERENÇA × {times}</translation>
    </message>
    <message>
        <source>{value:.0f} fps</source>
        <comment>FPS</comment>
        <translation type="unfinished">{value:.0f} fps</translation>
    </message>
    <message>
        <source>sound → screen</source>
        <comment>TO_SCREEN</comment>
        <translation type="unfinished">som → tela</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <comment>MILLISECONDS</comment>
        <translation type="unfinished">{value} ms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>FILE</comment>
        <translation type="unfinished">&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open a sound file…</source>
        <comment>OPEN</comment>
        <translation type="unfinished">A&amp;brir um arquivo de som…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <comment>OPEN_RECENT</comment>
        <translation type="unfinished">Abrir &amp;recente</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>NO_RECENT</comment>
        <translation type="unfinished">Nenhum arquivo recente</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <comment>CLEAR_RECENT</comment>
        <translation type="unfinished">&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>EXPORT</comment>
        <translation type="unfinished">&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <comment>SAVE_PICTURE</comment>
        <translation type="unfinished">Salvar i&amp;magem…</translation>
    </message>
    <message>
        <source>Save &amp;trace…</source>
        <comment>SAVE_TRACE</comment>
        <translation type="unfinished">Salvar &amp;trace…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>QUIT</comment>
        <translation type="unfinished">&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>VIEW</comment>
        <translation type="unfinished">&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <comment>PRESENT_LAYOUT</comment>
        <translation type="unfinished">&amp;Apresentar</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <comment>STUDIO_LAYOUT</comment>
        <translation type="unfinished">&amp;Estúdio</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <comment>ENGINEER_LAYOUT</comment>
        <translation type="unfinished">Enge&amp;nharia</translation>
    </message>
    <message>
        <source>&amp;Compare the mouth</source>
        <comment>COMPARE</comment>
        <translation type="unfinished">&amp;Comparar a boca</translation>
    </message>
    <message>
        <source>&amp;Painted</source>
        <comment>COMPARE_PAINTED</comment>
        <translation type="unfinished">&amp;Pintada</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <comment>COMPARE_ORIGINAL</comment>
        <translation type="unfinished">&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Difference, {times} times stronger</source>
        <comment>COMPARE_DIFFERENCE</comment>
        <translation type="unfinished">&amp;Diferença, {times} vezes mais forte</translation>
    </message>
    <message>
        <source>&amp;Freeze the panels</source>
        <comment>FREEZE</comment>
        <translation type="unfinished">Con&amp;gelar os painéis</translation>
    </message>
    <message>
        <source>Exp&amp;ort the region as a clip</source>
        <comment>EXPORT_REGION</comment>
        <translation type="unfinished">Ex&amp;portar a região como clipe</translation>
    </message>
    <message>
        <source>Picture in a small &amp;window</source>
        <comment>FLOATING</comment>
        <translation type="unfinished">Imagem em uma &amp;janela pequena</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>THEME</comment>
        <translation type="unfinished">&amp;Tema</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <comment>MOTION</comment>
        <translation type="unfinished">Menos &amp;movimento</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <comment>RESET_LAYOUT</comment>
        <translation type="unfinished">&amp;Redefinir o layout</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <comment>AVATAR</comment>
        <translation type="unfinished">A&amp;vatar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <comment>IMPORT</comment>
        <translation type="unfinished">&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Make your own avatar…</source>
        <comment>MAKE_OWN</comment>
        <translation type="unfinished">&amp;Criar seu próprio avatar…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>NEXT</comment>
        <translation type="unfinished">&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>PREVIOUS</comment>
        <translation type="unfinished">A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Look-ahead</source>
        <comment>LOOK_AHEAD</comment>
        <translation type="unfinished">&amp;Antecipação</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>DETAILS</comment>
        <translation type="unfinished">&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <comment>SOUND</comment>
        <translation type="unfinished">&amp;Som</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <comment>START_STOP</comment>
        <translation type="unfinished">&amp;Iniciar ou parar</translation>
    </message>
    <message>
        <source>&amp;Mute the microphone</source>
        <comment>MUTE</comment>
        <translation type="unfinished">&amp;Silenciar o microfone</translation>
    </message>
    <message>
        <source>&amp;Test the microphone…</source>
        <comment>TEST</comment>
        <translation type="unfinished">&amp;Testar o microfone…</translation>
    </message>
    <message>
        <source>&amp;Play or pause the file</source>
        <comment>PLAY</comment>
        <translation type="unfinished">Reproduzir ou &amp;pausar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Loop the file</source>
        <comment>LOOP</comment>
        <translation type="unfinished">&amp;Repetir o arquivo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <comment>RECORD</comment>
        <translation type="unfinished">Gr&amp;avar</translation>
    </message>
    <message>
        <source>&amp;Pause the recording</source>
        <comment>PAUSE_RECORDING</comment>
        <translation type="unfinished">&amp;Pausar a gravação</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <comment>SETTINGS</comment>
        <translation type="unfinished">&amp;Configurações…</translation>
    </message>
    <message>
        <source>LATE</source>
        <comment>LATE</comment>
        <translation type="unfinished">ATRASADO</translation>
    </message>
    <message>
        <source>Over the budget of {budget:.0f} ms</source>
        <comment>OVER_BUDGET_TIP</comment>
        <translation type="unfinished">Acima do limite de {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Save pa&amp;nels…</source>
        <comment>SAVE_PANELS</comment>
        <translation type="unfinished">Salvar pai&amp;néis…</translation>
    </message>
    <message>
        <source>Ne&amp;xt view of the mouth</source>
        <comment>COMPARE_NEXT</comment>
        <translation type="unfinished">Pró&amp;xima vista da boca</translation>
    </message>
    <message>
        <source>Choose a &amp;region</source>
        <comment>CHOOSE_REGION</comment>
        <translation type="unfinished">E&amp;scolher uma região</translation>
    </message>
    <message>
        <source>R, Shift+drag</source>
        <comment>REGION_KEYS</comment>
        <translation type="unfinished">R, Shift+arrastar</translation>
    </message>
    <message>
        <source>Compare with a sess&amp;ion…</source>
        <comment>COMPARE_SESSION</comment>
        <translation type="unfinished">C&amp;omparar com uma sessão…</translation>
    </message>
    <message>
        <source>Stop comparin&amp;g with a session</source>
        <comment>COMPARE_NO_SESSION</comment>
        <translation type="unfinished">Parar &amp;de comparar com uma sessão</translation>
    </message>
    <message>
        <source>Picture in f&amp;ull screen</source>
        <comment>FULL_SCREEN</comment>
        <translation type="unfinished">Imagem em te&amp;la cheia</translation>
    </message>
    <message>
        <source>Back to the whole window (Escape)</source>
        <comment>BACK</comment>
        <translation type="unfinished">Voltar à janela inteira (Escape)</translation>
    </message>
    <message>
        <source>Play a s&amp;ample</source>
        <comment>PLAY_SAMPLE</comment>
        <translation type="unfinished">Tocar um &amp;exemplo</translation>
    </message>
    <message>
        <source>Show r&amp;ecordings</source>
        <comment>SHOW_RECORDINGS</comment>
        <translation type="unfinished">&amp;Mostrar gravações</translation>
    </message>
    <message>
        <source>&amp;Folder for recordings…</source>
        <comment>RECORDINGS_FOLDER</comment>
        <translation type="unfinished">Pasta das gra&amp;vações…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>HELP</comment>
        <translation type="unfinished">Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <comment>SHORTCUTS</comment>
        <translation type="unfinished">&amp;Atalhos</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <comment>NOTICES</comment>
        <translation type="unfinished">A&amp;visos…</translation>
    </message>
    <message>
        <source>Check a &amp;file…</source>
        <comment>CHECK_FILE</comment>
        <translation type="unfinished">Verificar um ar&amp;quivo…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <comment>CHECK</comment>
        <translation type="unfinished">Verificar este &amp;computador…</translation>
    </message>
    <message>
        <source>&amp;About Viseme Studio</source>
        <comment>ABOUT</comment>
        <translation type="unfinished">&amp;Sobre o Viseme Studio</translation>
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
        <translation type="unfinished">Apresentar</translation>
    </message>
    <message>
        <source>Studio</source>
        <comment>STUDIO_NAME</comment>
        <translation type="unfinished">Estúdio</translation>
    </message>
    <message>
        <source>Engineer</source>
        <comment>ENGINEER</comment>
        <translation type="unfinished">Engenharia</translation>
    </message>
    <message>
        <source>{panel}: panel menu</source>
        <comment>PANEL_MENU</comment>
        <translation type="unfinished">{panel}: menu do painel</translation>
    </message>
    <message>
        <source>Expand</source>
        <comment>EXPAND</comment>
        <translation type="unfinished">Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <comment>COLLAPSE</comment>
        <translation type="unfinished">Recolher</translation>
    </message>
    <message>
        <source>Dock</source>
        <comment>DOCK</comment>
        <translation type="unfinished">Encaixar</translation>
    </message>
    <message>
        <source>Float</source>
        <comment>FLOAT</comment>
        <translation type="unfinished">Soltar</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>HIDE</comment>
        <translation type="unfinished">Ocultar</translation>
    </message>
    <message>
        <source>{panel}: close</source>
        <comment>CLOSE_PANEL</comment>
        <translation type="unfinished">{panel}: fechar</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>TRANSPORT</comment>
        <translation type="unfinished">Transporte</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>STATUS</comment>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>why</source>
        <comment>WHY</comment>
        <translation type="unfinished">por quê</translation>
    </message>
    <message>
        <source>Why it runs on this processor</source>
        <comment>WHY_PROCESSOR</comment>
        <translation type="unfinished">Por que roda neste processador</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>STARTING</comment>
        <translation type="unfinished">Iniciando</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>READY</comment>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Ready: without a microphone, Start plays {name}</source>
        <comment>READY_FILE</comment>
        <translation type="unfinished">Pronto: sem microfone, Iniciar reproduz {name}</translation>
    </message>
    <message>
        <source>No signal from the microphone</source>
        <comment>LOST</comment>
        <translation type="unfinished">Sem sinal do microfone</translation>
    </message>
    <message>
        <source>The microphone is late: the computer or its sound server holds it up</source>
        <comment>LATE_SAYS</comment>
        <translation type="unfinished">O microfone está atrasado: o computador ou seu servidor de som o retém</translation>
    </message>
    <message>
        <source>Playing: {name}</source>
        <comment>PLAYING</comment>
        <translation type="unfinished">Reproduzindo: {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <comment>FILE_PAUSED</comment>
        <translation type="unfinished">Em pausa: {name}</translation>
    </message>
    <message>
        <source>the file</source>
        <comment>THE_FILE</comment>
        <translation type="unfinished">o arquivo</translation>
    </message>
    <message>
        <source>Live for {time}</source>
        <comment>LIVE_FOR</comment>
        <translation type="unfinished">Ao vivo há {time}</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>STATUS_MUTED</comment>
        <translation type="unfinished">Mudo</translation>
    </message>
    <message>
        <source>Too slow: {part} takes {took:.0f} of {budget:.0f} ms</source>
        <comment>TOO_SLOW</comment>
        <translation type="unfinished">Lento demais: {part} leva {took:.0f} de {budget:.0f} ms</translation>
    </message>
    <message>
        <source>Too slow: frames are skipped</source>
        <comment>TOO_SLOW_FRAMES</comment>
        <translation type="unfinished">Lento demais: quadros são pulados</translation>
    </message>
    <message>
        <source>Other programs take {others:.0f} % of the CPU: frames are skipped</source>
        <comment>TOO_BUSY</comment>
        <translation type="unfinished">Outros programas usam {others:.0f} % da CPU: quadros são pulados</translation>
    </message>
    <message>
        <source>fps</source>
        <comment>FIGURE_FPS</comment>
        <translation type="unfinished">fps</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>FIGURE_SKIPPED</comment>
        <translation type="unfinished">pulados</translation>
    </message>
    <message>
        <source>skipped since {time}</source>
        <comment>SKIPPED_SINCE</comment>
        <translation type="unfinished">pulados desde {time}</translation>
    </message>
    <message>
        <source>Frames that were never made, since {time}</source>
        <comment>SKIPPED_TIP</comment>
        <translation type="unfinished">Quadros que nunca foram feitos, desde {time}</translation>
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
        <translation type="unfinished">Aviso: {title}. {words}</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <comment>DISMISS</comment>
        <translation type="unfinished">Fechar este aviso</translation>
    </message>
    <message>
        <source>Notices since the start</source>
        <comment>NOTICES_TITLE</comment>
        <translation type="unfinished">Avisos desde o início</translation>
    </message>
    <message>
        <source>There was none.</source>
        <comment>NOTICES_NONE</comment>
        <translation type="unfinished">Não houve nenhum.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>NOTICES_COPY</comment>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>NOTICES_COPIED</comment>
        <translation type="unfinished">Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notices</source>
        <comment>NOTICES_UNSEEN</comment>
        <extracomment>For one: {count} notice</extracomment>
        <translation type="unfinished">
            <numerusform>{count} aviso</numerusform>
            <numerusform>{count} avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is too small to show it: click to read it</source>
        <comment>NOTICES_UNSEEN_TIP</comment>
        <translation type="unfinished">A imagem é pequena demais para mostrá-lo: clique para ler</translation>
    </message>
    <message numerus="yes">
        <source>{count} more notices</source>
        <comment>NOTICES_WAIT</comment>
        <extracomment>For one: {count} more notice</extracomment>
        <translation type="unfinished">
            <numerusform>mais {count} aviso</numerusform>
            <numerusform>mais {count} avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>SHOW_IN_FOLDER</comment>
        <translation type="unfinished">Mostrar na pasta</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>PLAY_IT</comment>
        <translation type="unfinished">Reproduzir</translation>
    </message>
    <message>
        <source>Nothing here can play it</source>
        <comment>NO_PLAYER</comment>
        <translation type="unfinished">Nada aqui pode tocá-lo</translation>
    </message>
    <message>
        <source>This system has no program for {name}: install a player, such as VLC, or show it in its folder.</source>
        <comment>NO_PLAYER_SAYS</comment>
        <translation type="unfinished">Este sistema não tem programa para {name}: instale um player como o VLC, ou mostre-o na pasta.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <comment>CHOOSE_ANOTHER</comment>
        <translation type="unfinished">Escolher outro…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <comment>CSV_SAVE</comment>
        <translation type="unfinished">Salvar como CSV…</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <comment>CSV_COPY</comment>
        <translation type="unfinished">Copiar como CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <comment>CSV_TITLE</comment>
        <translation type="unfinished">Salvar como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <comment>CSV_FILES</comment>
        <translation type="unfinished">CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table saved</source>
        <comment>CSV_SAVED</comment>
        <translation type="unfinished">Tabela salva</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <comment>CSV_NOT_SAVED</comment>
        <translation type="unfinished">A tabela não foi salva</translation>
    </message>
    <message>
        <source>Save picture</source>
        <comment>PICTURE_TITLE</comment>
        <translation type="unfinished">Salvar imagem</translation>
    </message>
    <message>
        <source>picture.png</source>
        <comment>PICTURE_NAME</comment>
        <translation type="unfinished">imagem.png</translation>
    </message>
    <message>
        <source>PNG (*.png);;JPEG (*.jpg)</source>
        <comment>PICTURE_FILES</comment>
        <translation type="unfinished">PNG (*.png);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <comment>PICTURE_SAVED</comment>
        <translation type="unfinished">Imagem salva</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <comment>PICTURE_NOT_SAVED</comment>
        <translation type="unfinished">A imagem não foi salva</translation>
    </message>
    <message>
        <source>Save trace</source>
        <comment>TRACE_TITLE</comment>
        <translation type="unfinished">Salvar trace</translation>
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
        <translation type="unfinished">O trace não foi salvo</translation>
    </message>
    <message numerus="yes">
        <source>Trace of {count} frames saved</source>
        <comment>TRACE_SAVED</comment>
        <extracomment>For one: Trace of {count} frame saved</extracomment>
        <translation type="unfinished">
            <numerusform>Trace de {count} quadro salvo</numerusform>
            <numerusform>Trace de {count} quadros salvo</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>WELCOME</comment>
        <translation type="unfinished">Boas-vindas</translation>
    </message>
    <message>
        <source>Press Start and speak: the avatar speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_SAYS</comment>
        <translation type="unfinished">Pressione Iniciar e fale: o avatar fala com você, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Press Start and speak: {name} speaks with you, and nothing leaves this computer.</source>
        <comment>WELCOME_NAMED</comment>
        <translation type="unfinished">Pressione Iniciar e fale: {name} fala com você, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one, or let the avatar speak a sample.</source>
        <comment>WELCOME_DEAF</comment>
        <translation type="unfinished">Nenhum microfone encontrado: conecte um, ou deixe o avatar falar um exemplo.</translation>
    </message>
    <message>
        <source>The sound server does not answer: sign out and in again, or let the avatar speak a sample.</source>
        <comment>WELCOME_SILENT</comment>
        <translation type="unfinished">O servidor de som não responde: saia da sessão e entre de novo, ou deixe o avatar falar um exemplo.</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <comment>WELCOME_SAMPLE</comment>
        <translation type="unfinished">Tocar um exemplo</translation>
    </message>
    <message>
        <source>Hide this card</source>
        <comment>WELCOME_HIDE</comment>
        <translation type="unfinished">Ocultar este cartão</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DONE</comment>
        <translation type="unfinished">Concluir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>CLOSE</comment>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>CANCEL</comment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>RENAME</comment>
        <translation type="unfinished">Renomear</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>SHORTCUTS_TITLE</comment>
        <translation type="unfinished">Atalhos</translation>
    </message>
    <message>
        <source>While the panels are frozen</source>
        <comment>FROZEN_TITLE</comment>
        <translation type="unfinished">Enquanto os painéis estão congelados</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <comment>FROZEN_DOES 0</comment>
        <translation type="unfinished">Escolher uma região</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>FROZEN_DOES 1</comment>
        <translation type="unfinished">Ampliar</translation>
    </message>
    <message>
        <source>Pan</source>
        <comment>FROZEN_DOES 2</comment>
        <translation type="unfinished">Mover</translation>
    </message>
    <message>
        <source>All ten minutes, the newest</source>
        <comment>FROZEN_DOES 3</comment>
        <translation type="unfinished">Os dez minutos, o mais novo</translation>
    </message>
    <message>
        <source>Set cursor A</source>
        <comment>FROZEN_DOES 4</comment>
        <translation type="unfinished">Pôr o cursor A</translation>
    </message>
    <message>
        <source>Set cursor B</source>
        <comment>FROZEN_DOES 5</comment>
        <translation type="unfinished">Pôr o cursor B</translation>
    </message>
    <message>
        <source>Where a frame&apos;s time went</source>
        <comment>FROZEN_DOES 6</comment>
        <translation type="unfinished">Para onde foi o tempo de um quadro</translation>
    </message>
    <message>
        <source>Read a value</source>
        <comment>FROZEN_DOES 7</comment>
        <translation type="unfinished">Ler um valor</translation>
    </message>
    <message>
        <source>Back to live</source>
        <comment>FROZEN_DOES 8</comment>
        <translation type="unfinished">Voltar ao vivo</translation>
    </message>
    <message>
        <source>Shift+drag, or R</source>
        <comment>FROZEN_KEYS 0</comment>
        <translation type="unfinished">Shift+arrastar ou R</translation>
    </message>
    <message>
        <source>Wheel, or Up and Down</source>
        <comment>FROZEN_KEYS 1</comment>
        <translation type="unfinished">Roda ou Acima e Abaixo</translation>
    </message>
    <message>
        <source>Drag, or Left and Right</source>
        <comment>FROZEN_KEYS 2</comment>
        <translation type="unfinished">Arrastar ou Esquerda e Direita</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>FROZEN_KEYS 3</comment>
        <translation type="unfinished">Home, End</translation>
    </message>
    <message>
        <source>Click, or A</source>
        <comment>FROZEN_KEYS 4</comment>
        <translation type="unfinished">Clique ou A</translation>
    </message>
    <message>
        <source>Shift+click, or B</source>
        <comment>FROZEN_KEYS 5</comment>
        <translation type="unfinished">Shift+clique ou B</translation>
    </message>
    <message>
        <source>Click in the latency&apos;s history</source>
        <comment>FROZEN_KEYS 6</comment>
        <translation type="unfinished">Clique no histórico da latência</translation>
    </message>
    <message>
        <source>Point at it</source>
        <comment>FROZEN_KEYS 7</comment>
        <translation type="unfinished">Apontar para ele</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>FROZEN_KEYS 8</comment>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>SPACE</comment>
        <translation type="unfinished">Espaço</translation>
    </message>
    <message>
        <source>A portrait speaks with your voice, live. Sound and pictures stay on this computer.</source>
        <comment>ABOUT_IS</comment>
        <translation type="unfinished">Um retrato fala com a sua voz, ao vivo. Som e imagens ficam neste computador.</translation>
    </message>
    <message>
        <source>Version {number}. MIT licence.</source>
        <comment>ABOUT_VERSION</comment>
        <translation type="unfinished">Versão {number}. Licença MIT.</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <comment>ABOUT_CHECKOUT</comment>
        <translation type="unfinished">de um repositório</translation>
    </message>
    <message>
        <source>Inter typeface: SIL Open Font License 1.1. Qt: LGPL 3.0.</source>
        <comment>ABOUT_PARTS</comment>
        <translation type="unfinished">Fonte Inter: SIL Open Font License 1.1. Qt: LGPL 3.0.</translation>
    </message>
</context>
</TS>
