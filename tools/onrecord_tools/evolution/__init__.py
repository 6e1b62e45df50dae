"""How the published schema may change: what differs between two versions, and the gates of CI."""
