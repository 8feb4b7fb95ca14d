// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/clock.h"
#include "app/platform/staff_file.h"
#include "app/session/staff_worker.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace session {

/// Why a visual check was needed; recorded with it (reception-domain §4.3).
enum class StaffReason : std::uint8_t { FaceFailed, PinForgotten, CannotOperate, NoPhoto, Other };
[[nodiscard]] std::string_view name(StaffReason reason);

/// How a member of staff proves himself at the kiosk: a name, then a passcode. Counts wrong passcodes over all names
/// and visits: after three in a row it closes for a minute, after each further one for twice as long, up to sixteen
/// minutes; a right one opens it again. Knows no visit: the session asks, and drops what comes too late.
/// @thread main
class StaffGate : public QObject {
    Q_OBJECT

public:
    enum class Stage : std::uint8_t {
        Away,      ///< nobody of the staff has come
        Choosing,  ///< which name
        Entering,  ///< the passcode
        Checking,  ///< the passcode is being compared
        Closed,    ///< too many wrong ones: secondsClosed()
    };
    static constexpr int triesAllowed = 3;

    /// @param clock  outlives the gate
    StaffGate(std::vector<platform::StaffMember> staff, platform::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString chosenId() const;  ///< empty when nobody is chosen
    [[nodiscard]] int digits() const { return static_cast<int>(m_passcode.size()); }
    [[nodiscard]] int triesLeft() const;  ///< before it closes
    [[nodiscard]] bool wrongBefore() const { return m_wrongHere; }
    [[nodiscard]] int secondsClosed() const;

    /// Wrong passcodes in a row, over all names and visits.
    [[nodiscard]] int wrongInARow() const { return m_wrong; }
    /// What was counted before the program was started anew. @param ago  since the last wrong one
    void remember(int wrongInARow, std::chrono::milliseconds ago);

    void arrive();            ///< to the list of names
    void choose(int member);  ///< index into names(); anything else is ignored
    void enterDigit(int digit);
    void eraseDigit();
    void submit();  ///< with six digits and more: checkWanted()
    void leave();   ///< wipes what was typed and forgets who it was; wrong tries stay counted
    /// The answer to checkWanted(). @return the id of the one who proved himself; empty otherwise
    [[nodiscard]] QString answer(quint64 request, bool right);

signals:
    void changed();
    void checkWanted(quint64 request, const std::shared_ptr<session::Passcode>& passcode, const QString& hash);

private:
    [[nodiscard]] bool closed() const;
    void countWrong();
    [[nodiscard]] std::chrono::milliseconds closure() const;
    void tick();

    const std::vector<platform::StaffMember> m_staff;
    platform::Clock& m_clock;
    Stage m_stage = Stage::Away;
    std::optional<std::size_t> m_member;
    Passcode m_passcode;
    quint64 m_request = 0;
    int m_wrong = 0;
    bool m_wrongHere = false;  ///< said on this page
    std::chrono::milliseconds m_openAgain{0};
    std::unique_ptr<platform::Timer> m_timer;
};

}  // namespace session
