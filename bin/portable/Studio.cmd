@echo off
rem Starts the studio of this folder, wherever the folder lies. With words behind it, any other command: Studio.cmd list
setlocal
pushd "%~dp0" || exit /b 1
rem No setting of another Node reaches this one.
set "NODE_OPTIONS="
set "NODE_PATH="
set "NODE_COMPILE_CACHE="
set "words=%*"
if not defined words set "words=studio"
program\node.exe --max-semi-space-size=16 --heap-growing-percent=150 program\dist\cli.js %words%
set "code=%errorlevel%"
if not "%code%"=="0" if not "%code%"=="130" pause
popd
exit /b %code%
