"""The parts everything else is made of; numpy and the standard library only."""
