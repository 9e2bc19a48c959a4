"""From somebody's footage to an idle loop: find and follow the face, say what is wrong, place the crops, keep the work."""
