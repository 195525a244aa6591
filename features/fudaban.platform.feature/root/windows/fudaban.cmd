@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the workbench; with arguments, the command line: fudaban --help
setlocal
set "here=%~dp0"
set "java=%here%jre\bin\java"
if not exist "%java%.exe" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%java%.exe" set "java=java"
set "launcher="
for /f "delims=" %%f in ('dir /b /o:d "%here%plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%here%plugins\%%f"
set "options=-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dstdin.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -XX:-CreateCoredumpOnCrash"
rem What a program that crashes reports may hold a little of keys and people: it lies with the desk.
set "data=%FUDABAN_DATA%"
if not defined FUDABAN_DATA set "data=%USERPROFILE%\.local\share\fudaban"
set "crash=-XX:-CreateCoredumpOnCrash"
if exist "%data%\" set "crash=-XX:ErrorFile=%data%\hs_err_%%p.log"
set "language="
if defined FUDABAN_LANGUAGE set "language=-nl %FUDABAN_LANGUAGE%"
set "guard=%here%updates\guard"
if "%~1"=="" goto workbench
chcp 65001 >nul
call :look_after
"%java%" -XX:+UseSerialGC -Djava.awt.headless=true %options% "%crash%" "-Djava.util.logging.config.file=%here%logging.properties" %FUDABAN_OPTIONS% -jar "%launcher%" %language% -nosplash -data @none -application fudaban.cli.application %*
exit /b %ERRORLEVEL%
:workbench
call :look_after
start "" /wait "%java%w" -XX:CompileThresholdScaling=3 -Xms256m -XX:MetaspaceSize=160m %options% "%crash%" "-Djava.util.logging.config.file=%here%logging.properties" %FUDABAN_OPTIONS% -jar "%launcher%" %language% -nosplash
set "code=%ERRORLEVEL%"
rem Whoever closes it at the log-in has seen it start.
if %code%==0 del "%guard%\tried" 2>nul
if %code%==23 del "%guard%\tried" 2>nul
if %code%==24 del "%guard%\tried" 2>nul
rem 23 and 24: the workbench asks to be started again, after an update for example.
if %code%==23 goto workbench
if %code%==24 goto workbench
exit /b %code%

rem What an update left that was cut off, or that does not start, is taken back here, as in the script for Linux.
:look_after
if not exist "%guard%\applying" goto look_after_trial
set "owner=0"
set /p owner=<"%guard%\applying"
tasklist /fi "PID eq %owner%" /fi "IMAGENAME eq java*" 2>nul | find "%owner%" >nul || call :put_back applying
exit /b 0
:look_after_trial
if not exist "%guard%\trial" exit /b 0
if exist "%guard%\tried" (call :put_back trial) else (echo 0 >"%guard%\tried")
exit /b 0

:put_back
copy /y "%guard%\before\bundles.info" "%here%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info" >nul || exit 1
copy /y "%guard%\before\config.ini" "%here%configuration\config.ini" >nul || exit 1
for %%f in ("%here%p2\org.eclipse.equinox.p2.engine\profileRegistry\DefaultProfile.profile\*.profile*") do (
  findstr /x /l /c:"%%~nxf" "%guard%\before\profiles" >nul || del "%%f"
)
del "%guard%\tried" 2>nul
move /y "%guard%\%~1" "%guard%\restored" >nul
exit /b 0
