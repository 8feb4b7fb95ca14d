// SPDX-License-Identifier: Apache-2.0
// Voices: into a file, from recordings, by synthesis, or none.
#include "app/kiosk/speech/log_voice.h"
#include "app/kiosk/speech/recorded_voice.h"
#include "app/kiosk/speech/voice_choice.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/app/kiosk/speech/spoken.h"

#include <sndfile.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <utility>
#include <vector>

namespace {

QString said(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Mono, 16 kHz, silence.
void writeSound(const QString& path, int format, int frames) {
    SF_INFO info{};
    info.samplerate = 16'000;
    info.channels = 1;
    info.format = format;
    SNDFILE* const file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    const std::vector<short> samples(static_cast<std::size_t>(frames));
    sf_writef_short(file, samples.data(), frames);
    sf_close(file);
}

/// A loudspeaker that remembers.
class HeardPlayer final : public kiosk::SoundPlayer {
public:
    [[nodiscard]] bool ready() const override { return loudspeaker; }
    void play(const QString& file) override { files.append(file); }
    void stop() override { ++stops; }
    void setVolume(int percent) override { volume = percent; }

    bool loudspeaker = true;
    QStringList files;
    int stops = 0;
    int volume = -1;
};

/// A recorded voice over a folder with these files.
struct Recorded {
    explicit Recorded(const QStringList& files) {
        for (const QString& file : files) {
            QDir(folder.path()).mkpath(QFileInfo(file).path());
            folder.write(file, "a sound");
        }
        auto heard = std::make_unique<testsupport::HeardVoice>();
        auto heardPlayer = std::make_unique<HeardPlayer>();
        behind = heard.get();
        player = heardPlayer.get();
        voice = std::make_unique<kiosk::RecordedVoice>(folder.path(), std::move(heard), std::move(heardPlayer));
    }
    void say(const char* key) { voice->say({QString::fromLatin1(key), QStringLiteral("…")}); }
    [[nodiscard]] QStringList played() const {
        QStringList names;
        for (const QString& file : player->files) {
            names << QDir(folder.path()).relativeFilePath(file);
        }
        return names;
    }

    testsupport::TempFolder folder;
    testsupport::HeardVoice* behind = nullptr;
    HeardPlayer* player = nullptr;
    std::unique_ptr<kiosk::RecordedVoice> voice;
};

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

    /// Line by line: which source said it, and nothing of the queue's rules is different.
    void aRecordingStandsInForItsLine() {
        Recorded recorded({QStringLiteral("ja/help.ogg"), QStringLiteral("en/wait.long.wav")});
        recorded.say("help");
        QCOMPARE(recorded.played(), QStringList{QStringLiteral("ja/help.ogg")});
        QVERIFY(recorded.voice->speaking() && recorded.behind->keys.isEmpty());
        recorded.say("wait.long");  // recorded in English alone; what is new cuts off what is old
        QCOMPARE(recorded.player->stops, 1);
        QCOMPARE(recorded.behind->keys, QStringList{QStringLiteral("wait.long")});
        recorded.voice->setLanguage(QStringLiteral("en"));
        QCOMPARE(recorded.behind->language, QStringLiteral("en"));
        recorded.say("help");
        recorded.say("wait.long");
        QCOMPARE(recorded.played().last(), QStringLiteral("en/wait.long.wav"));
        QCOMPARE(recorded.behind->keys.last(), QStringLiteral("help"));
    }

    void aLineEndsWithItsRecordingAndASilencedOneDoesNot() {
        Recorded recorded({QStringLiteral("ja/help.wav")});
        QSignalSpy finished(recorded.voice.get(), &kiosk::Voice::finished);
        recorded.say("help");
        emit recorded.player->ended();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!recorded.voice->speaking());
        recorded.say("help");
        recorded.voice->stop();
        emit recorded.player->ended();  // came late
        QCOMPARE(finished.count(), 1);
    }

    void volumeHoldsForBothSources() {
        const Recorded recorded({});
        recorded.voice->setVolume(35);
        QCOMPARE(recorded.player->volume, 35);
        QCOMPARE(recorded.behind->volume, 35);
    }

    /// One that cannot be played must not leave the person in silence, and is told of once.
    void aDamagedRecordingIsSaidInsteadAndToldOnce() {
        static const QRegularExpression warning(QStringLiteral("speech.recording-damaged"));
        Recorded recorded({QStringLiteral("ja/help.wav")});
        recorded.say("help");
        QTest::ignoreMessage(QtWarningMsg, warning);
        emit recorded.player->damaged();
        QCOMPARE(recorded.behind->keys, QStringList{QStringLiteral("help")});
        QTest::failOnWarning(warning);
        recorded.say("help");
        emit recorded.player->damaged();
        QCOMPARE(recorded.played().size(), 1);
        QCOMPARE(recorded.behind->keys.size(), 2);
    }

    void withoutLoudspeakerEveryLineIsLeftToTheVoice() {
        Recorded recorded({QStringLiteral("ja/help.wav")});
        recorded.player->loudspeaker = false;
        recorded.say("help");
        QVERIFY(recorded.played().isEmpty());
        QCOMPARE(recorded.behind->keys, QStringList{QStringLiteral("help")});
    }

    void wavAndOggAreReadAndNothingElse() {
        const testsupport::TempFolder folder;
        for (const auto& [name, format] : {std::pair{"a.wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},
                                           std::pair{"a.ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS}}) {
            const QString file = folder.path(QString::fromLatin1(name));
            writeSound(file, format, 1'600);
            const auto sound = kiosk::readSound(file);
            QVERIFY2(sound.has_value(), name);
            QCOMPARE(sound->format.sampleRate(), 16'000);
            QCOMPARE(sound->samples.size(), 1'600 * 2);
        }
        writeSound(folder.path(QStringLiteral("empty.wav")), SF_FORMAT_WAV | SF_FORMAT_PCM_16, 0);
        QVERIFY(!kiosk::readSound(folder.path(QStringLiteral("empty.wav"))));
        writeSound(folder.path(QStringLiteral("long.wav")), SF_FORMAT_WAV | SF_FORMAT_PCM_16, 121 * 16'000);
        QVERIFY(!kiosk::readSound(folder.path(QStringLiteral("long.wav"))));
        QVERIFY(!kiosk::readSound(folder.path(QStringLiteral("missing.wav"))));
        const kiosk::SoundOutput outputs({});
        kiosk::FilePlayer player(outputs);
        QSignalSpy damaged(&player, &kiosk::FilePlayer::damaged);
        player.play(folder.write(QStringLiteral("help.wav"), "not a sound"));
        QCOMPARE(damaged.count(), 1);
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
