// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_presenter.h"
#include "app/desk/screenshots.h"
#include "app/platform/config.h"
#include "app/platform/hardening.h"
#include "app/platform/log.h"
#include "app/platform/quit_on_signal.h"
#include "ui/desk/desk_view_model.h"
#include "ui/desk/desk_window.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <optional>

namespace {

constexpr int wrongUse = 2;
constexpr int unavailable = 3;
constexpr int damaged = 4;
constexpr auto restBeforePicture = std::chrono::milliseconds{250};
constexpr QSize firstSize{1280, 800};

void explain(const QString& text) {
    static_cast<void>(std::fputs(qPrintable(text + QLatin1Char('\n')), stderr));
}

struct Options {
    QString config;
    QString language;
    QString screenshots;
    bool fullscreen = false;
};

std::optional<Options> optionsOf(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The receptionist's list of arrivals."));
    const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("configuration (TOML)"),
                                    QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("ja or en (default: as configured)"),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption fullscreen(QStringLiteral("fullscreen"), QStringLiteral("cover the whole screen"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("save a picture of every change"), QStringLiteral("DIR"));
    parser.addOptions({config, language, fullscreen, screenshots});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const auto wanted = parser.value(language);
    const bool knownLanguage = wanted.isEmpty() || wanted == QLatin1String("ja") || wanted == QLatin1String("en");
    if (!parser.isSet(config) || !knownLanguage || !parser.positionalArguments().isEmpty()) {
        explain(parser.helpText());
        return std::nullopt;
    }
    return Options{parser.value(config), wanted, parser.value(screenshots), parser.isSet(fullscreen)};
}

int exitCodeOf(const platform::ConfigError& error) {
    const bool away =
        error.code == platform::ErrorCode::ConfigMissing || error.code == platform::ErrorCode::ConfigUnreadable;
    return away ? unavailable : damaged;
}

int show(const Options& options, const platform::Config& config, const platform::FailureTable& failures) {
    const auto language = options.language.isEmpty() ? config.kiosk.language : options.language;
    platform::SystemClock clock;
    ui::DeskViewModel model;
    ui::DeskWindow window(model, language);
    if (!window.loaded()) {
        explain(
            QStringLiteral("uketsuke-desk: the screens of this installation are damaged; install the program again"));
        return unavailable;
    }
    desk::Screenshots screenshots(window, options.screenshots);
    desk::DeskPresenter presenter(config, language, clock, failures, model);
    QTimer settled;  // a picture is worth keeping once the screen has come to rest
    settled.setSingleShot(true);
    QObject::connect(&settled, &QTimer::timeout, &window, [&screenshots] { screenshots.save(); });
    if (!options.screenshots.isEmpty()) {
        QObject::connect(&window, &QQuickWindow::frameSwapped, &settled,
                         [&settled] { settled.start(restBeforePicture); });
    }
    window.resize(firstSize);
    if (options.fullscreen) {
        window.showFullScreen();
    } else {
        window.show();
    }
    presenter.start();
    return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    const auto hardening = platform::harden();
    platform::QuitOnSignal::block();
    QGuiApplication application(argc, argv);
    const platform::QuitOnSignal quitOnSignal;
    QGuiApplication::setApplicationName(QStringLiteral("uketsuke-desk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(UKETSUKE_VERSION));
    const auto options = optionsOf(application);
    if (!options) {
        return wrongUse;
    }
    const auto language = options->language.isEmpty() ? QStringLiteral("ja") : options->language;
    const auto failures = platform::FailureTable::load();
    if (!failures) {
        explain(platform::FailureTable().text(platform::name(failures.error().code), language).cause);
        return damaged;
    }
    const auto config = platform::readConfig(options->config);
    if (!config) {
        explain(QStringLiteral("uketsuke-desk: ") + config.error().toText(language));
        return exitCodeOf(config.error());
    }
    for (const auto& problem :
         {hardening, platform::installLog({QStringLiteral("uketsuke-desk"), config->log.directory})}) {
        if (problem) {
            const auto text = failures->text(platform::name(problem->code), language);
            explain(QStringLiteral("uketsuke-desk: %1 %2").arg(text.cause, text.next));
        }
    }
    return show(*options, *config, *failures);
}
