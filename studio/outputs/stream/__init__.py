"""The program sent to a streaming service, another computer, or a folder that a web server serves.

May be here: where a stream goes (`target`, and `services` by name), its key (`keys`), the output (`stream`) with the process
that does the sending (`link`, `shared`), and what runs in that process (`sender`, `relay`).
"""
