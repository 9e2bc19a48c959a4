"""What is behind the figure: the page of the settings, and the notices about it."""

BACKGROUND = "Background"
MENU = "&Background…"
NAMES = {"original": "As filmed", "blur": "Blurred", "colour": "Colour…", "picture": "Picture…", "transparent": "Transparent"}
HINT = "For the window and for everything that leaves it, from the next picture on."
TRANSPARENT_HINT = (
    "Transparent on the page and in exported WebM and MOV clips; green, for a chroma key, in the camera, in streams and in "
    "recordings."
)
NOT_OFFERED = "{name} was made with its background, which cannot be exchanged."
NONE_YET = "An avatar is being loaded."
CHOOSE_COLOUR = "Colour of the background"
CHOOSE_PICTURE = "Picture for the background"
PICTURES = "Pictures (*.jpg *.jpeg *.png *.webp)"
REFUSED = "The background stays as it is"
TILE = "Background: {name}"
