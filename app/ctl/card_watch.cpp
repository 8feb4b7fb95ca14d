// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/card_watch.h"

#include "app/ctl/card_access.h"
#include "app/ctl/end_signal.h"
#include "app/ctl/error.h"
#include "app/ctl/printer.h"
#include "cardreader/pcsc/reader_changes.h"

#include <QDateTime>

namespace ctl {
namespace {

using cardreader::ReaderChange;
using cardreader::ReaderSnapshot;

/// Says what changed from one snapshot to the next. Lives on the monitor's thread while that runs.
class Teller {
public:
    Teller(const Call& call, cardreader::ReaderRoles roles) : m_call(call), m_roles(std::move(roles)) {}

    void tell(const ReaderSnapshot& now) {
        auto changes = cardreader::changesBetween(m_last, now);
        if (m_told == 0 && !now.serviceAvailable) {
            changes.push_back({ReaderChange::Kind::ServiceDown, {}});  // no change, and yet the first thing to say
        }
        for (const ReaderChange& change : changes) {
            say(change, now.problem);
        }
        m_last = now;
    }
    [[nodiscard]] qint64 told() const { return m_told; }
    [[nodiscard]] bool lost() const { return m_lost; }

private:
    void say(const ReaderChange& change, const std::optional<cardreader::Error>& problem) {
        const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        const QString event = QString::fromLatin1(name(change.kind));
        QJsonObject object{{QStringLiteral("time"), when}, {QStringLiteral("event"), event}};
        QString line = QStringLiteral("%1  %2").arg(when, event.leftJustified(14));
        if (!change.slot.name.empty()) {
            const QString reader = QString::fromStdString(change.slot.name);
            const QString role = QString::fromLatin1(name(m_roles.of(change.slot.name)));
            const QString card = QString::fromLatin1(name(change.slot.state));
            object.insert(QStringLiteral("reader"), reader);
            object.insert(QStringLiteral("role"), role);
            object.insert(QStringLiteral("card"), card);
            line += QStringLiteral("  %1  [%2]  %3").arg(reader, role, card);
        } else if (change.kind == ReaderChange::Kind::ServiceDown && problem) {
            const std::string_view code = name(problem->code);
            object.insert(QStringLiteral("code"), QString::fromLatin1(code));
            object.insert(QStringLiteral("cause"), m_call.texts.text(code, m_call.language).cause);
            line += QStringLiteral("  %1 [%2]")
                        .arg(m_call.texts.text(code, m_call.language).cause, QString::fromLatin1(code));
        }
        m_lost = !m_call.printer.line(object, line) || m_lost;
        ++m_told;
    }

    const Call& m_call;
    cardreader::ReaderRoles m_roles;
    ReaderSnapshot m_last;
    qint64 m_told = 0;
    bool m_lost = false;
};

}  // namespace

Outcome watch(const Call& call) {
    auto roles = readerRoles(call);
    if (!roles) {
        return tl::unexpected(roles.error());
    }
    const EndSignal end;
    Teller teller(call, std::move(*roles));
    bool told = false;
    {
        const cardreader::ReaderMonitor monitor([&teller](const ReaderSnapshot& now) { teller.tell(now); });
        told = end.wait();
    }
    if (!told) {
        return failFrom(cardreader::Error{cardreader::ErrorCode::OutOfResources});
    }
    return Answer{teller.lost() ? Exit::Unavailable : Exit::Yes,
                  {{QStringLiteral("event"), QStringLiteral("ended")}, {QStringLiteral("events"), teller.told()}}};
}

}  // namespace ctl
