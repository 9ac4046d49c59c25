; The installer for Windows: for one person, without an administrator, silent with /S.
; Built by installers/windows/build.py, which defines VERSION, APP, SETUP and SIZE.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user
Name "Counsel Desk"
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\counsel_desk"
Icon "${APP}\counsel_desk.ico"
UninstallIcon "${APP}\counsel_desk.ico"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Counsel Desk"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Counsel Desk"
VIAddVersionKey LegalCopyright "The authors of counsel_desk"
BrandingText "Counsel Desk ${VERSION}"
ShowInstDetails show
ShowUninstDetails show
!define DATA "$LOCALAPPDATA\counsel_desk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\counsel_desk"
!define OPEN "Counsel Desk is open. Please lock and close it first, then try again. Nothing has been changed."

Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; Windows lets nobody write to a program that runs; whoever tries, notices.
!macro StopIfOpen
  ClearErrors
  IfFileExists "$INSTDIR\python311.dll" 0 +7
  FileOpen $0 "$INSTDIR\python311.dll" a
  IfErrors 0 +4
  MessageBox MB_OK|MB_ICONEXCLAMATION "${OPEN}" /SD IDOK
  SetErrorLevel 2
  Quit
  FileClose $0
!macroend

; What the program itself put there, and nothing else: somebody may have put files of their own beside.
!macro RemoveProgram
  RMDir /r "$INSTDIR\site"
  Delete "$INSTDIR\*.pyd"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\python.exe"
  Delete "$INSTDIR\pythonw.exe"
  Delete "$INSTDIR\python311.zip"
  Delete "$INSTDIR\python311._pth"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\counsel_desk.ico"
  Delete "$INSTDIR\counsel-desk.cmd"
!macroend

Section
  !insertmacro StopIfOpen
  ; Modules of an older version must not be found by a newer one.
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${APP}\*.*"
  CreateShortCut "$SMPROGRAMS\Counsel Desk.lnk" "$INSTDIR\pythonw.exe" "-m counsel_desk.start" "$INSTDIR\counsel_desk.ico" 0 SW_SHOWNORMAL "" "Encrypted counselling records"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Counsel Desk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\counsel_desk.ico"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  DetailPrint "Records are kept in ${DATA}. They are not touched."
SectionEnd

Section Uninstall
  !insertmacro StopIfOpen
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Counsel Desk.lnk"
  DeleteRegKey HKCU "${KEY}"
  IfFileExists "${DATA}\*.*" 0 +3
  DetailPrint "The records are still in ${DATA}."
  MessageBox MB_OK|MB_ICONINFORMATION "Counsel Desk is removed. The records are still in ${DATA}, encrypted as before. Installed again, the program opens them." /SD IDOK
SectionEnd
