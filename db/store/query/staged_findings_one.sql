SELECT findings FROM staged_findings WHERE letter = ?1
