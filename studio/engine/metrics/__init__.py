"""What is measured while the engine runs, for the panels, the report and the benchmarks alike.

May be here: tables of times and sizes that are made at the start, and what reads the process's memory. It imports ``core``.
"""
