"""From a person's footage to an idle loop: find and follow the face, say what is wrong, place the crops, keep the work.

May be here: what looks at pictures of a person before there is an avatar. It knows no family of models.
"""
