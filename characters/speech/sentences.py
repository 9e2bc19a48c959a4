"""Sentences of our own making, as many as wanted, the same for the same seed.

Plain sentences from small word lists, lists of words, numbers, and words that do not exist: the last cover sequences of
phones that a small vocabulary never meets. Lips are shut for P, B and M, so such words are frequent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


def words(text: str) -> tuple[str, ...]:
    """Split a text at its blanks."""
    return tuple(text.split())


NOUNS = words(
    "lamp map book apple bottle window river mountain teacher farmer pepper butter family village problem number summer "
    "winter music letter paper thumb lamb beam pipe rope cup bowl movie video voice face leaf wolf shelf fish dish bush "
    "brush watch judge bridge cage garage measure treasure vision beach church kitchen chicken butcher mother father "
    "brother weather feather leather path bath moth cloth thing thought breath tooth north south earth valley van vase "
    "oven glove wave stove cave knife roof chef graph laugh cough elephant dolphin photo phone foam home stone bone moon "
    "spoon room school pool tool shoe blue fruit juice goose goat boat coat road toad window piano potato tomato banana "
    "umbrella camera hammer summer drummer member chamber timber bamboo rabbit robber ribbon table cable bubble pebble "
    "puddle paddle bottle temple people purple maple simple sample example camp lamp stamp pump jump bump lump shop ship "
    "sheep sleep step stop map cap cup soup soap type hope harp sharp shape grape sheet seat tree sea key bee knee queen "
    "wheel wool wood wind word world week work quiz question square squash swan swing sweater twin tower flower shower "
    "hour mouse house mouth cloud crowd town clown coin point toy boy joy oil soil voice choice noise bird girl nurse "
    "purse curse earth heart garden market card star car park arm farm palm calm dog log fog song long dawn lawn ball "
    "wall hall call sauce horse fork door floor store story glory sofa zoo zebra zone rose nose prize size maze breeze "
    "cheese jazz fuzz yard yacht yolk onion union music uniform unicorn engine giant magic pigeon orange hinge sponge"
)
VERBS = words(
    "make take bring move want need buy build help keep give find put love prefer forget remember watch wash show pull "
    "push open improve believe choose use follow have leave throw measure teach join bake boil borrow break brush carry "
    "climb compare complain compose deliver describe drop dump empty explain fetch fix fold grab hammer imagine invite "
    "jump mix paint pump pick polish prove pump remove repeat rub save share shape shove solve stamp sweep swim tap tempt"
)
ADJECTIVES = words(
    "big small warm cool blue purple brown green yellow white black empty simple happy funny famous rough smooth sharp "
    "heavy perfect broken open quiet loud pretty ugly bitter better best brave bumpy calm cheap clever common deep dim "
    "double early fresh full gentle golden huge humble jolly juicy late lovely lumpy marvellous modern narrow neighbouring "
    "new old odd ordinary peaceful plump polite popular proper quick rapid rare rich ripe round rusty shabby shallow "
    "shiny sleepy slow smart soft sour spare steep strong sweet swift tall tame thick thin tiny tough unusual usual vague "
    "vast visible vivid weak weird whole wide wild wise wooden woollen wrong young"
)
PEOPLE = (*words("I you we they people everybody somebody Bob Pam Emma Mabel"), "my mother", "our team", "the women", "the boy")
DETERMINERS = words("the a this that my your our their his her some every no one two three five eight more most many")
JOINERS = words("and but so because while before after if though")
PLACES = (
    "in the morning",
    "by the door",
    "above the bed",
    "from the beach",
    "with us",
    "for a while",
    "at home",
    "over there",
    "near the pub",
    "on Monday",
    "before lunch",
    "as far as we know",
    "now and then",
    "under the bridge",
    "in my opinion",
    "of course",
    "maybe",
    "very often",
)
OPENERS = words("Well, So, Okay, Um, Hmm. Mm. Oh, Yes, No, Hey, Right, Now, But And Maybe Hello, Good, Please,")
ONSETS = words(
    "p b m p b m f v w th s z sh ch j y h l r n t d k g pl bl pr br fl fr sm sp spr st str sl sw tw qu kr gl dr tr thr"
)
NUCLEI = words("a e i o u ee oo ai oa ow oy ar or er ea aw ie")
CODAS = words("- - p b m p m f v th s z sh ch n t d k g l r ng mp lb rm pt ft st nt ld sk ps bz mz lf rv nd")


def invented_word(random: Random) -> str:
    """Make a pronounceable word that does not exist, of one to three syllables."""
    syllables = [
        random.choice(ONSETS) + random.choice(NUCLEI) + random.choice(CODAS).strip("-")
        for _ in range(random.choice((1, 2, 2, 3)))
    ]
    return "".join(syllables)


def _noun(random: Random) -> str:
    words = [random.choice(DETERMINERS)]
    if random.random() < 0.6:
        words.append(random.choice(ADJECTIVES))
    words.append(invented_word(random) if random.random() < 0.08 else random.choice(NOUNS))
    return " ".join(words)


def _clause(random: Random) -> str:
    form = random.randrange(5)
    if form == 0:
        return f"{random.choice(PEOPLE)} {random.choice(VERBS)} {_noun(random)}"
    if form == 1:
        link = random.choice(("was", "is", "has been", "would be", "may become", "moved to", "came from", "looks like"))
        return f"{_noun(random)} {link} {_noun(random)}"
    if form == 2:
        return f"{random.choice(PEOPLE)} {random.choice(VERBS)} {_noun(random)} {random.choice(PLACES)}"
    if form == 3:
        helper = random.choice(("could", "should", "will", "might", "must", "do not", "never"))
        return f"{random.choice(PEOPLE)} {helper} {random.choice(VERBS)} {_noun(random)} or {random.choice(VERBS)} it"
    asker = random.choice(("why do", "how could", "when will", "where did", "who said"))
    return f"{asker} {random.choice(PEOPLE)} {random.choice(VERBS)} {_noun(random)}"


def sentence(random: Random) -> str:
    """Make one English sentence: letters, digits, commas and one final mark; 1 to about 25 words."""
    kind = random.random()
    if kind < 0.12:
        return ", ".join(invented_word(random) for _ in range(random.randint(2, 5))) + "."
    if kind < 0.22:
        return " ".join(random.choice(NOUNS + ADJECTIVES) for _ in range(random.randint(1, 5))) + "."
    if kind < 0.28:
        day = random.choice(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
        return f"{random.choice(PEOPLE)} {random.choice(VERBS)} {random.randint(1, 9999)} {random.choice(NOUNS)} on {day}."
    text = _clause(random)
    if random.random() < 0.3:
        text = f"{random.choice(OPENERS)} {text}"
    if random.random() < 0.5:
        text += f"{random.choice((',', ',', ''))} {random.choice(JOINERS)} {_clause(random)}"
    return text[0].upper() + text[1:] + random.choice("...?")


def invented_sentence(random: Random) -> str:
    """Make a sentence of invented words, for a voice of any language that is written in Latin letters."""
    words = [invented_word(random) for _ in range(random.randint(3, 9))]
    for place in range(2, len(words), random.randint(3, 5)):
        words[place] += ","
    return " ".join(words).rstrip(",") + "."


_CYRILLIC_ONSETS = words("п б м ф в т д н с з ш ж ч ц л р к г х пр бр тр др кр гр пл бл кл гл сп ст ск сл см вл мн")
_CYRILLIC_VOWELS = words("а о у э ы и я е ю ё а о и")
_CYRILLIC_CODAS = words("- - - м н п б т к л р с ш в ф ст")


def invented_cyrillic(random: Random) -> str:
    """Make a sentence of invented words in Cyrillic letters."""
    words = []
    for _ in range(random.randint(3, 8)):
        syllables = [
            random.choice(_CYRILLIC_ONSETS) + random.choice(_CYRILLIC_VOWELS) for _ in range(random.choice((1, 2, 2, 3)))
        ]
        words.append("".join(syllables) + random.choice(_CYRILLIC_CODAS).strip("-"))
    if len(words) > 5 and random.random() < 0.5:
        words[3] += ","
    return " ".join(words) + "."
