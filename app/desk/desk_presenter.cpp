// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_presenter.h"

#include "app/chart/face_file_writer.h"
#include "app/desk/arrival_words.h"
#include "app/platform/log.h"
#include "ui/desk/desk_view_model.h"

#include <algorithm>
#include <utility>

namespace desk {
namespace {

Q_LOGGING_CATEGORY(lcDesk, "uketsuke.desk")

/// Period of everything that is not woken by an event: a store that was away, files that wait, midnight. The desk must
/// know of a folder's failure within 10 s (reception-domain §7.5).
constexpr auto period = std::chrono::seconds{5};

}  // namespace

DeskPresenter::DeskPresenter(platform::Config config, QString language, platform::Clock& clock,
                             const platform::FailureTable& failures, ui::DeskViewModel& model)
    : m_config(std::move(config)),
      m_language(std::move(language)),
      m_clock(clock),
      m_failures(failures),
      m_model(model) {
    m_model.setFacilityName(m_config.facility.name);
    connect(&m_model, &ui::DeskViewModel::refreshRequested, this, &DeskPresenter::refresh);
    listenToCalls();
}

DeskPresenter::~DeskPresenter() = default;

void DeskPresenter::start() {
    tick();
}

void DeskPresenter::tick() {
    if (!m_store) {
        openStore();
    } else {
        retryChartFiles();
        if (today() != m_shownDay) {
            refresh();
        }
    }
    m_timer = m_clock.startTimer(period, [this] { tick(); });
}

void DeskPresenter::openStore() {
    store::StoreSettings settings;
    settings.url = m_config.store.url;
    settings.now = [this] {
        return QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count(), Qt::UTC);
    };
    auto opened = store::Store::open(settings);
    if (!opened) {
        platform::LogLine(lcDesk(), QtWarningMsg, "store.open").code(opened.error().code);
        say(store::name(opened.error().code));
        emit refreshed();
        return;
    }
    m_store = std::move(*opened);
    openTickets(settings);
    m_watcher = std::make_unique<store::ArrivalWatcher>(*m_store);
    connect(m_watcher.get(), &store::ArrivalWatcher::changed, this, &DeskPresenter::refresh);
    connect(m_watcher.get(), &store::ArrivalWatcher::failed, this,
            [this](const QString& code) { say(code.toStdString()); });
    platform::LogLine(lcDesk(), QtInfoMsg, "store.open");  // NOLINT(bugprone-unused-raii): its end writes the line
    retryChartFiles();
    refresh();
}

void DeskPresenter::refresh() {
    if (!m_store) {
        return;
    }
    m_shownDay = today();
    m_model.setToday(dayInWords(m_shownDay, m_language));
    const auto arrivals = m_store->arrivals(m_shownDay);
    if (!arrivals) {
        platform::LogLine(lcDesk(), QtWarningMsg, "arrivals.read").code(arrivals.error().code);
        say(store::name(arrivals.error().code));
        emit refreshed();
        return;
    }
    QList<ui::ArrivalRow> newestFirst;
    std::transform(arrivals->rbegin(), arrivals->rend(), std::back_inserter(newestFirst),
                   [this](const auto& arrival) { return rowOf(arrival, m_failures, m_language); });
    showTickets(newestFirst);
    m_model.arrivals()->setArrivals(newestFirst);
    if (m_chartTrouble.isEmpty()) {
        m_model.setConnected();
    } else {
        say(m_chartTrouble.toStdString());
    }
    emit refreshed();
}

void DeskPresenter::retryChartFiles() {
    if (m_config.chart.folder.isEmpty()) {
        return;
    }
    chart::FaceFileWriter writer({m_config.chart.folder, m_config.facility.institutionCode}, *m_store);
    const auto report = writer.retryPending();
    const auto before = m_chartTrouble;
    m_chartTrouble.clear();
    if (report && !report->waiting.empty()) {
        const auto code = chart::name(report->waiting.front().code);
        m_chartTrouble = QString::fromLatin1(code);
    }
    if (m_chartTrouble != before || (report && report->written > 0)) {
        refresh();
    }
}

void DeskPresenter::say(std::string_view dottedCode) {
    const auto text = m_failures.text(dottedCode, m_language);
    m_model.setTrouble(QStringLiteral("%1 %2").arg(text.deskCode, text.cause), text.next);
}

QDate DeskPresenter::today() const {
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().time_since_epoch().count()).date();
}

}  // namespace desk
