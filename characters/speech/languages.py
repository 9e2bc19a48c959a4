"""Words of four more languages, strung together at random: their phones in their usual company, no sense intended.

Mandarin is written in pinyin with tone numbers, as espeak-ng's voice ``cmn-latn-pinyin`` reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from characters.speech.sentences import words

if TYPE_CHECKING:
    from random import Random

WORDS = {
    "de": words(
        "ich wir sie der die das und oder aber wenn weil über unter vor mit ohne bei zum Apfel Baum Brücke Buch Bild Mutter "
        "Vater Bruder Familie Woche Wasser Wein Wolke Fenster Finger Vogel Pferd Kopf Topf Suppe Lampe Pumpe Blume Himmel "
        "Sommer Winter Frühling Löffel Schüssel Schule Stuhl Straße Stadt Sprache Stimme Arbeit Leben Liebe Wort Ort Tür "
        "Auge Haus Maus Freude Leute Zeit Reise Mühe Höhe schön böse müde früh grün blau weiß braun warm groß klein jung "
        "möchte müssen können dürfen sprechen bleiben geben haben kommen nehmen bringen bauen putzen pflegen wünschen hoffen "
        "laufen rufen zeigen bewegen immer wieder niemals ungefähr plötzlich vielleicht bestimmt zwölf fünf hundert"
    ),
    "fr": words(
        "je nous vous elle un une des le la les mon notre votre avec pour sans sous dans depuis pendant toujours jamais "
        "beaucoup peut-être maintenant bonjour merci pain beurre pomme poire viande fromage maman papa frère femme famille "
        "enfant ami voisin maison chambre porte fenêtre table lampe bouche oeil main jambe pluie neige soleil lune ciel mer "
        "montagne bateau voiture vélo rue pont place ville village livre lettre musique film chanson voix parole peur "
        "bonheur feu bleu vert rouge blanc brun petit grand beau nouveau vieux jeune bon mauvais chaud froid vouloir pouvoir "
        "savoir venir prendre mettre ouvrir fermer parler manger boire dormir promener apporter appeler trouver deux huit neuf"
    ),
    "es": words(
        "yo nosotros ella usted un una los las mi nuestro con para sin sobre bajo desde hasta siempre nunca mucho ahora "
        "mañana hoy buenos días gracias pan agua leche manzana pimienta pescado mamá papá hermano mujer familia niño amigo "
        "vecino casa puerta ventana mesa lámpara boca ojo mano pierna lluvia nieve sol luna cielo mar montaña barco coche "
        "puente plaza ciudad pueblo libro carta música película canción voz palabra miedo fuego azul verde rojo blanco "
        "pequeño grande bello nuevo viejo joven bueno caliente frío querer poder saber venir tomar poner abrir cerrar hablar "
        "comer beber dormir pasear llevar llamar encontrar empezar pensar volver ocho nueve veinte muchacho lluvioso guitarra"
    ),
    "cmn-latn-pinyin": words(
        "wo3 ni3 ta1 wo3men5 ni3men5 zhe4 na4 shen2me5 zen3me5 wei4shen2me5 peng2you5 ma1ma5 ba4ba5 ge1ge5 mei4mei5 lao3shi1 "
        "xue2sheng5 yi1sheng1 ping2guo3 mian4bao1 mi3fan4 niu2nai3 shui3 cha2 ka1fei1 bei1zi5 zhuo1zi5 yi3zi5 men2 "
        "chuang1hu5 fang2zi5 xue2xiao4 gong1si1 shang1dian4 bei3jing1 shang4hai3 zhong1guo2 fei1ji1 huo3che1 ma3lu4 qiao2 "
        "shan1 hai3 yue4liang5 tai4yang2 feng1 yu3 xue3 hua1 shu4 niao3 yu2 gou3 mao1 hong2 lü4 lan2 bai2 hei1 da4 xiao3 "
        "piao4liang5 gao1xing4 leng3 re4 chi1fan4 he1 shui4jiao4 pao3bu4 mai3 mai4 kan4shu1 xie3zi4 shuo1hua4 ting1 chang4ge1 "
        "pa2shan1 you2yong3 bang1zhu4 xi3huan5 yao4 neng2 hui4 yi1 er4 san1 si4 wu3 liu4 qi1 ba1 jiu3 shi2 bai3 wan4"
    ),
}


def strung_words(language: str, random: Random) -> str:
    """Make a sentence of 2 to 10 words of a language of `WORDS`."""
    chosen = [random.choice(WORDS[language]) for _ in range(random.randint(2, 10))]
    for place in range(random.randint(2, 4), len(chosen), random.randint(3, 5)):
        chosen[place - 1] += random.choice((",", ",", "."))
    return " ".join(chosen) + random.choice("...?!")
