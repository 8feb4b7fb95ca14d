// SPDX-License-Identifier: Apache-2.0
// uketsuke-kiosk: reads the configuration, puts the parts together, shows them.
#include "app/kiosk/alert_tone.h"
#include "app/kiosk/branding.h"
#include "app/kiosk/broken_configuration.h"
#include "app/kiosk/kiosk_presenter.h"
#include "app/kiosk/lobby.h"
#include "app/kiosk/receipt_printer.h"
#include "app/kiosk/screen_recorder.h"
#include "app/kiosk/speech/speech_room.h"
#include "app/kiosk/tray_code_b.h"
#include "app/kiosk/visit_timeline.h"
#include "app/platform/config.h"
#include "app/platform/config_screen.h"
#include "app/platform/hardening.h"
#include "app/platform/log.h"
#include "app/platform/quit_on_signal.h"
#include "ui/kiosk/kiosk_window.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdlib>
#include <optional>

namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.kiosk")

struct Options {
    QString config;
    QString language;
    QString screenshots;
    QString timeline;
    QString speechLog;
    bool fullscreen = false;
};

Options readOptions(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Reception kiosk for patients with a My Number Card."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("config"), QStringLiteral("Settings of this kiosk."), QStringLiteral("FILE"),
         QStringLiteral("/etc/uketsuke/uketsuke.toml")},
        {QStringLiteral("fullscreen"), QStringLiteral("Fill the screen.")},
        {QStringLiteral("language"), QStringLiteral("ja, ja-easy, en, zh-Hans, …; otherwise that of the settings."),
         QStringLiteral("LANG")},
        {QStringLiteral("screenshots"), QStringLiteral("Demo: save every screen and timeline.jsonl here."),
         QStringLiteral("DIR")},
        {QStringLiteral("timeline"), QStringLiteral("Bench: write how long each step took, as JSON lines."),
         QStringLiteral("FILE")},
        {QStringLiteral("speech-log"), QStringLiteral("Write what would be spoken to this file, and stay silent."),
         QStringLiteral("FILE")},
    });
    parser.process(app);
    return {.config = parser.value(QStringLiteral("config")),
            .language = parser.value(QStringLiteral("language")),
            .screenshots = parser.value(QStringLiteral("screenshots")),
            .timeline = parser.value(QStringLiteral("timeline")),
            .speechLog = parser.value(QStringLiteral("speech-log")),
            .fullscreen = parser.isSet(QStringLiteral("fullscreen"))};
}

/// @return where the time line goes; beside the pictures unless it was asked for elsewhere; empty: nobody wants one
QString timelineFile(const Options& options) {
    if (!options.timeline.isEmpty() || options.screenshots.isEmpty()) {
        return options.timeline;
    }
    QDir().mkpath(options.screenshots);
    return options.screenshots + QStringLiteral("/timeline.jsonl");
}

void startLog(const QString& directory) {
    platform::uninstallLog();
    const auto problem = platform::installLog({.program = QStringLiteral("uketsuke-kiosk"), .directory = directory});
    if (problem) {
        platform::LogLine(category(), QtWarningMsg, "kiosk.start").code(problem->code);
    }
}

void show(ui::KioskWindow& window, const Options& options) {
    if (options.fullscreen) {
        // A kiosk session may run without a window manager: then nobody else gives the window its size.
        window.setGeometry(window.screen()->geometry());
        window.showFullScreen();
    } else {
        window.resize(1080, 1440);
        window.show();
    }
}

/// Where the glass stands, and how the site wants it used from the start.
void fitToGlass(const platform::Config::Screen& glass, ui::KioskViewModel& model, ui::KioskWindow& window) {
    window.setPixelsPerMillimetre(platform::pixelsPerMillimetre(glass, window.screen()->geometry().height()));
    window.setMotionReduced(glass.motionReduced);
    model.appearance()->setLowerEdgeMm(glass.lowerEdgeMm);
    model.appearance()->setDefaults(glass.low, glass.leftHanded);
}

/// Exit code of the event loop, never of the program.
constexpr int settingsMended = 1000;
constexpr std::chrono::seconds lookForSettingsEvery{5};

/// A kiosk that cannot read its settings still says so, in the hall and on the terminal, instead of vanishing.
/// @return settingsMended when they can be read again, without anybody touching the kiosk
int showBrokenConfiguration(const platform::ConfigError& error, const platform::FailureTable& failures,
                            ui::KioskViewModel& model, ui::KioskWindow& window, const Options& options) {
    const QString language = options.language.isEmpty() ? QStringLiteral("ja") : options.language;
    QTextStream(stderr) << error.toText(language) << '\n';
    platform::LogLine(category(), QtCriticalMsg, "config.read").code(error.code);
    emit model.languageRequested(language);
    const kiosk::BrokenConfiguration broken(error, failures, model);
    show(window, options);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [&options] {
        if (platform::readConfig(options.config)) {
            QCoreApplication::exit(settingsMended);
        }
    });
    look.start(lookForSettingsEvery);
    return QGuiApplication::exec();
}

int run(const platform::Config& config, const platform::FailureTable& failures, ui::KioskViewModel& model,
        ui::KioskWindow& window, const Options& options) {
    platform::SystemClock clock;
    const QString language = options.language.isEmpty() ? config.kiosk.language : options.language;
    session::SessionSettings settings = session::settingsFrom(config);
    settings.codeB = kiosk::trayCodeB(config.tray.source);
    session::Session session(std::move(settings), clock);
    emit model.languageRequested(language);
    model.setFacilityName(config.facility.name);
    fitToGlass(config.screen, model, window);
    for (const QString& refused : kiosk::applyBrand(config.facility, model)) {
        QTextStream(stderr) << "uketsuke-kiosk: " << refused << '\n';
        platform::LogLine(category(), QtWarningMsg, "kiosk.brand_refused");
    }
    const kiosk::Daylight dimmer(config.screen, clock, model);
    model.setPhonePlace(config.card.phonePlace);
    kiosk::AlertTone tone;
    QObject::connect(&session, &session::Session::cardLeftAlert, &session, [&tone, &model](int stage) {
        tone.play(stage);
        model.speech()->flash();
    });
    kiosk::ReceiptPrinter printer(config.kiosk.receiptCommand, clock);
    kiosk::KioskPresenter presenter(session, model, failures, clock, language);
    presenter.setReceipts({.code = config.kiosk.receiptCode, .printer = printer.isThere() ? &printer : nullptr});
    std::optional<kiosk::VisitTimeline> timeline;
    kiosk::SpeechRoom speech(session, model, window, clock, config, options.speechLog);
    kiosk::Lobby lobby(config.facility, session, model, clock);
    QObject::connect(&lobby, &kiosk::Lobby::numberCalled, &session, [&](int number) {
        tone.play(1);
        model.speech()->flash();
        speech.callNumber(number);
    });
    std::optional<kiosk::ScreenRecorder> recorder;
    if (const QString file = timelineFile(options); !file.isEmpty()) {
        timeline.emplace(file, session, model, window);
        if (!timeline->ready()) {
            QTextStream(stderr) << "uketsuke-kiosk: cannot write " << file << "; choose another place\n";
            return 3;
        }
        if (!options.screenshots.isEmpty()) {
            recorder.emplace(options.screenshots, *timeline, model, window);
        }
    }
    show(window, options);
    session.start();
    lobby.start();
    const int code = QGuiApplication::exec();
    window.hide();
    if (!session.stop()) {
        platform::uninstallLog();
        std::_Exit(code);  // a thread stuck in a driver still uses what the way out would tear down
    }
    return code;
}

}  // namespace

int main(int argc, char* argv[]) {
    const auto notHardened = platform::harden();
    platform::QuitOnSignal::block();
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("uketsuke-kiosk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UKETSUKE_VERSION));
    const platform::QuitOnSignal quitOnSignal;
    const Options options = readOptions(app);
    auto config = platform::readConfig(options.config);
    startLog(config ? config->log.directory : QString());
    if (notHardened) {
        platform::LogLine(category(), QtWarningMsg, "kiosk.start").code(notHardened->code);
    }
    const auto failures = platform::FailureTable::load();
    ui::KioskViewModel model;
    ui::KioskWindow window(model);
    if (!failures || !window.loaded()) {
        QTextStream(stderr)
            << "uketsuke-kiosk: this build is damaged (texts or screens are missing); install it anew\n";
        return 3;
    }
    int code = settingsMended;
    while (!config && code == settingsMended) {
        code = showBrokenConfiguration(config.error(), *failures, model, window, options);
        if (code == settingsMended) {
            config = platform::readConfig(options.config);
            startLog(config ? config->log.directory : QString());
        }
    }
    if (config) {
        code = run(*config, *failures, model, window, options);
    }
    platform::uninstallLog();
    return code;
}
