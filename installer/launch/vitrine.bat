@echo off
rem Starts Vitrine with the runtime that lies beside this script.
set "HERE=%~dp0"
"%HERE%runtime\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xmx1g --enable-native-access=ALL-UNNAMED,javafx.graphics,javafx.media "-Dorg.sqlite.lib.path=%HERE%native" -cp "%HERE%app\*" app.vitrine.Launcher %*
