@"%~dp0python.exe" -m counsel_desk.start %*
