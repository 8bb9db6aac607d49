@echo off
rem Starts Vitrine with the runtime that lies beside this script.
setlocal
set "HERE=%~dp0"
set "CACHE=-Xshare:auto"
if exist "%HERE%vitrine.aot" set "CACHE=-XX:AOTCache=%HERE%vitrine.aot"
"%HERE%runtime\bin\java" "%CACHE%" @flags@ "-Dorg.sqlite.lib.path=%HERE%native" -cp "@jars@" app.vitrine.Launcher %*
