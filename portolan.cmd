@echo off
rem Starts Portolan; builds it first when there is no jar yet, and keeps an archive of loaded classes beside it so that it starts faster.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\portolan.jar"
set "JAVA_CMD=java"
if defined JAVA_HOME set "JAVA_CMD=%JAVA_HOME%\bin\java"

if not exist "%JAR%" (
  echo Portolan is not built yet; building it once ^(needs Maven, takes about a minute^). 1>&2
  pushd "%HOME_DIR%"
  call mvn -B -q -DskipTests package 1>&2
  if errorlevel 1 ( popd & exit /b 2 )
  popd
)

set "OPTIONS=-XX:+UseSerialGC -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off -Dfile.encoding=UTF-8"
rem A run is over before the best code pays for itself, unless a workbook is large.
set "LARGE="
for %%A in (%*) do if exist "%%~A" if %%~zA GTR 4194304 set "LARGE=yes"
if not defined LARGE set "OPTIONS=%OPTIONS% -XX:TieredStopAtLevel=1"
set "ARCHIVE=%HOME_DIR%target\portolan.jsa"
rem An archive older than the jar belongs to another build.
for /f %%F in ('dir /b /o-d "%HOME_DIR%target\portolan.j*" 2^>nul') do (
  if /i "%%F"=="portolan.jar" del /q "%ARCHIVE%" 2>nul
  goto archive
)
:archive
if exist "%ARCHIVE%" (
  set OPTIONS=%OPTIONS% "-XX:SharedArchiveFile=%ARCHIVE%"
) else if /i "%~1"=="run" (
  set OPTIONS=%OPTIONS% "-XX:ArchiveClassesAtExit=%ARCHIVE%"
)
"%JAVA_CMD%" %OPTIONS% %PORTOLAN_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
