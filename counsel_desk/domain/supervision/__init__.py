"""What a supervisor and a counsellor keep together; it holds no score and no rating of anybody."""
