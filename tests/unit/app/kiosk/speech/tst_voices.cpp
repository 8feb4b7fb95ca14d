// SPDX-License-Identifier: Apache-2.0
// Voices: into a file, from recordings, by synthesis, or none.
#include "app/kiosk/speech/log_voice.h"
#include "app/kiosk/speech/recorded_voice.h"
#include "app/kiosk/speech/voice_choice.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/app/kiosk/speech/spoken.h"

#include <QFile>
#include <QTest>

namespace {

QString said(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class TestVoices : public QObject {
    Q_OBJECT

private slots:
    void theLogHoldsWhatIsSaid() {
        const testsupport::TempFolder folder;
        const QString path = folder.path() + QStringLiteral("/speech.tsv");
        kiosk::LogVoice voice(path);
        QVERIFY(voice.ready());
        voice.setLanguage(QStringLiteral("en"));
        voice.say({QStringLiteral("help"), QStringLiteral("Somebody comes.")});
        voice.stop();
        QCOMPARE(said(path), QStringLiteral("say\thelp\ten\tSomebody comes.\nstop\n"));
    }

    void theSettingsChooseTheVoice() {
        const testsupport::TempFolder folder;
        const kiosk::SoundOutput outputs({});
        platform::Config::Speech settings;
        settings.engine = QStringLiteral("none");
        QVERIFY(!kiosk::makeVoice(settings, {}, outputs));
        settings.engine = QStringLiteral("log");
        settings.log = folder.path() + QStringLiteral("/a.tsv");
        QVERIFY(dynamic_cast<kiosk::LogVoice*>(kiosk::makeVoice(settings, {}, outputs).get()) != nullptr);
        settings.engine = QStringLiteral("none");
        QVERIFY(kiosk::makeVoice(settings, folder.path() + QStringLiteral("/b.tsv"), outputs));  // --speech-log wins
        QVERIFY(!kiosk::makeVoice(settings, folder.path() + QStringLiteral("/none/c.tsv"), outputs));
    }

    /// Whatever the folder holds: a line that has no recording is said by the voice behind it.
    void aRecordingStandsInForItsLine() {
        const testsupport::TempFolder folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("ja")));
        folder.write(QStringLiteral("ja/help.ogg"), "not a sound");
        const kiosk::SoundOutput outputs({});
        auto behind = std::make_unique<testsupport::HeardVoice>();
        const auto& heard = *behind;
        kiosk::RecordedVoice voice(folder.path(), std::move(behind), outputs);
        QVERIFY(voice.recordingOf(QStringLiteral("help")).endsWith(QStringLiteral("/ja/help.ogg")));
        QVERIFY(voice.recordingOf(QStringLiteral("wait.long")).isEmpty());
        voice.say({QStringLiteral("wait.long"), QStringLiteral("…")});
        QCOMPARE(heard.keys, QStringList{QStringLiteral("wait.long")});
        voice.setLanguage(QStringLiteral("en"));
        QVERIFY(voice.recordingOf(QStringLiteral("help")).isEmpty());
        QCOMPARE(heard.language, QStringLiteral("en"));
    }

    /// One that cannot be played must not leave the person in silence.
    void aDamagedRecordingIsSaidInstead() {
        const testsupport::TempFolder folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("ja")));
        folder.write(QStringLiteral("ja/help.wav"), "not a sound");
        const kiosk::SoundOutput outputs({});
        auto behind = std::make_unique<testsupport::HeardVoice>();
        const auto& heard = *behind;
        kiosk::RecordedVoice voice(folder.path(), std::move(behind), outputs);
        voice.say({QStringLiteral("help"), QStringLiteral("…")});
        QTRY_COMPARE_WITH_TIMEOUT(heard.keys, QStringList{QStringLiteral("help")}, 60'000);
    }

    void theHeadsetIsFoundByItsName() {
        const QStringList names{QStringLiteral("Built-in Audio"), QStringLiteral("USB Audio Device Stereo")};
        QCOMPARE(kiosk::headsetAmong(names, QStringLiteral("usb audio*")), 1);
        QCOMPARE(kiosk::headsetAmong(names, QStringLiteral("*Bluetooth*")), -1);
        QCOMPARE(kiosk::headsetAmong(names, QString()), -1);
        QCOMPARE(kiosk::headsetAmong({}, QStringLiteral("*")), -1);
    }
};

QTEST_GUILESS_MAIN(TestVoices)
#include "tst_voices.moc"
