"""What a file says of itself: that its picture is made, of which avatar, on whose consent; and how anyone checks that.

`statement` is what is said, `installation` the key that signs it, `credentials` puts it into a file (C2PA), `strict` looks at
the bytes that a signature leaves out, `seal` has a finished clip signed in a process of its own. `mark` puts the invisible mark
into pictures, `mark_reading` finds it again, `label` writes words into them, `marks` is both for pictures of one size. `verify`
words what is proved, `checking` is the part of it that runs confined. No Qt, no engine; c2pa and cryptography are imported in
this room alone, and only when they are used.

May be here: what says, signs, marks or checks where a picture comes from.
"""
