// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/clock.h"
#include "app/platform/config.h"
#include "app/platform/failure_table.h"
#include "app/store/arrival_watcher.h"
#include "app/store/store.h"
#include "app/store/ticket_ledger.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <memory>
#include <string_view>

namespace ui {
struct ArrivalRow;
class DeskViewModel;
}  // namespace ui

namespace desk {

/// Keeps the receptionist's list true: opens the store (and tries again when it cannot), reads today's arrivals
/// whenever something changed, sees to files that still wait for the chart computer, and says what is wrong and what to
/// do.
/// @thread the main thread
class DeskPresenter : public QObject {
    Q_OBJECT
public:
    /// @param clock, failures, model  outlive the presenter
    DeskPresenter(platform::Config config, QString language, platform::Clock& clock,
                  const platform::FailureTable& failures, ui::DeskViewModel& model);
    ~DeskPresenter() override;

    void start();

signals:
    /// The model has been brought up to date.
    void refreshed();

private:
    void tick();
    void openStore();
    void refresh();
    void retryChartFiles();
    // desk_calls.cpp: people called by numbers
    void listenToCalls();
    void openTickets(const store::StoreSettings& settings);
    void showTickets(QList<ui::ArrivalRow>& rows);
    void called(const store::Result<int>& number);
    void say(std::string_view dottedCode);
    [[nodiscard]] QDate today() const;

    platform::Config m_config;
    QString m_language;
    platform::Clock& m_clock;
    const platform::FailureTable& m_failures;
    ui::DeskViewModel& m_model;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::TicketLedger> m_tickets;  ///< null where nobody is called by a number
    std::unique_ptr<store::ArrivalWatcher> m_watcher;
    std::unique_ptr<platform::Timer> m_timer;
    QDate m_shownDay;
    QString m_chartTrouble;
};

}  // namespace desk
