"""What is measured while the engine runs, for the panels, the report and the benchmarks alike."""
