"""Files that are written here: their names, how they appear whole or not at all, who holds them, and what a crash leaves.

Read `names` (a file name out of any text), `locks` (who holds a file, over processes and containers), `draft` and `folders`
(a file, a folder under a hidden name until it is whole), `leftovers` (the hidden names whose process has died), `private`
(for this user alone). `bounded` reads what strangers wrote, `settings` what the window remembers.

May be here: what makes, names, locks or removes files, and knows nothing of what is in them. Everything that the studio writes
under a name of its own is made here, so that there is one kind of hidden name and one sweeper.
"""
