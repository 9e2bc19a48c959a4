"""What an avatar is on disk and where avatars are. Knows no engine and no Qt."""
