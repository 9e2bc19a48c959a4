"""The check of a file, and what is said about content credentials."""

from studio.provenance.wording import CHECKED as CHECKED
from studio.provenance.wording import SOURCES as SOURCES

TITLE = "Check a file"
CHOOSE = "Choose a file…"
CHOOSE_TITLE = "Choose a file to check"
FILES = "Clips, pictures and sounds (*.mp4 *.mov *.mkv *.webm *.m4v *.png *.jpg *.jpeg *.wav *.gif *.mp3 *.m4a);;All files (*)"
HINT = (
    "Drop a clip here, or choose one: what is proved about it, by whom, and what is not. Files of other programs are read too."
)
FOUND = "What was found"
LOOKING = "Looking into {name}…"
FAULT = "The check stopped because of a fault in it ({kind})."
PROOFS = {
    "HERE": "Unchanged, and signed by this installation.",
    "OWN": "Unchanged, and signed with the certificate set here.",
    "VOUCHED": "Unchanged; the authority of the certificate set here vouches for the signer.",
    "UNKNOWN_SIGNER": "Unchanged; who signed it is not known here.",
    "CHANGED": "Changed after it was signed.",
    "INVALID": "Its credentials are not valid.",
    "UNREADABLE": "Its credentials cannot be read.",
    "DAMAGED": "Damaged, or not what its name says.",
    "ELSEWHERE": "Its credentials are kept elsewhere.",
    "NONE": "No content credentials.",
    "UNKNOWN_KIND": "Not of a kind that is checked for credentials.",
}
UNSIGNED = "Kept without content credentials"

# The settings.

MARKS = "Marks"
CREDENTIALS = "Content credentials"
CREDENTIALS_HINT = (
    "Signed clips and recordings say who is seen, on whose consent, and whether anything was changed since."
)
SIGN = "Sign every clip"
DO_NOT_SIGN = "Do not sign"
CERTIFICATE = "Signed with"
CHOOSE_CERTIFICATE = "Choose a certificate…"
OWN_KEY = "Use this computer's key"
CHOOSE_KEY = "Choose the private key"
CHOOSE_CHAIN = "Choose its certificates"
KEY_FILES = "Private keys (*.pem *.key);;All files (*)"
CHAIN_FILES = "Certificates (*.pem *.crt *.cer);;All files (*)"
TRYING = "Trying whether it can sign…"
NOT_TRIED = "The certificate was not tried"
SIGNED_HERE = "This computer's own key: others can tell that a clip is unchanged, not whose it is."
SIGNED_OWN = "{chain}, with the key in {key}. The key stays where it is."
SIGNED_AS = "Clips are signed as {name} from now on. The key stays where it is."
INVISIBLE = "Invisible mark"
MARK = "In every picture"
DO_NOT_MARK = "Leave it out"
INVISIBLE_HINT = "In the live picture, recordings and exports: a film of the screen can still be told by it."
LABEL = "Visible label"
LABEL_HINT = "In the live picture, in every output, in recordings and exports. Seconds count anew when an output begins."
LABEL_TIMES = ("None", "Always", "First 5 seconds", "First 10 seconds", "First 30 seconds")
LABEL_WORDS = "Words"
LABEL_PLACE = "Corner"
LABEL_PLACES = ("Top left", "Top right", "Bottom left", "Bottom right")
