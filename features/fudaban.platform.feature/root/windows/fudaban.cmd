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
set "options=-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dstdin.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
set "language="
if defined FUDABAN_LANGUAGE set "language=-nl %FUDABAN_LANGUAGE%"
if "%~1"=="" goto workbench
chcp 65001 >nul
"%java%" -XX:+UseSerialGC -Djava.awt.headless=true %options% "-Djava.util.logging.config.file=%here%logging.properties" %FUDABAN_OPTIONS% -jar "%launcher%" %language% -nosplash -data @none -application fudaban.cli.application %*
exit /b %ERRORLEVEL%
:workbench
start "" /wait "%java%w" %options% "-Djava.util.logging.config.file=%here%logging.properties" %FUDABAN_OPTIONS% -jar "%launcher%" %language% -nosplash
rem 23 and 24: the workbench asks to be started again, after an update for example.
if %ERRORLEVEL%==23 goto workbench
if %ERRORLEVEL%==24 goto workbench
exit /b %ERRORLEVEL%
