// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/app/visit/walk.h"

#include <QString>

namespace walk {

/// What went wrong first, in words; empty = nothing.
struct Verdict {
    QString problem;
    void require(bool holds, const Seen& seen, const char* what) {
        if (!holds && problem.isEmpty()) {
            problem = QStringLiteral("%1: in %2, event %3, to %4")
                          .arg(QLatin1String(what), QLatin1String(name(seen.before.visit.state).data()))
                          .arg(int(seen.event.kind))
                          .arg(QLatin1String(name(seen.step.visit.state).data()));
        }
    }
};

/// Whether this visit is over when the card is taken: one by a certificate leans on none until its end.
[[nodiscard]] bool leansOnTheCard(const visit::Visit& visit);

/// K11 to K13: what goes out was asked, answered, and is what was pressed.
/// Nobody is compared before the card's photo is whole, and nobody stands before a camera that waits for nothing.
void facesAreComparedWithTheWholePhoto(const Seen& seen, Verdict& verdict);
void receiptOnlyOnK17AndNoLonger(const Seen& s, Verdict& verdict);
void choicesAreSentOnlyWhenAskedAndAnswered(const Seen& s, Verdict& verdict);

/// K15 and design §3: what was typed asks for eligibility and nothing else, once, and goes with the visit.
void certificatesAskForEligibilityOnly(const Seen& s, Verdict& verdict);

/// K10 and design §3: a telephone is used in the lane of telephones only, never for a face, and once taken away before
/// it has proved anything nothing of it is left.
void phonesShowNoFace(const Seen& s, Verdict& verdict);

/// What goes on at the desk takes no answer along and leaves nothing at the kiosk but the way out.
void handOverLeavesTheAnswersToThePerson(const Seen& s, Verdict& verdict);

/// Reception-domain §6.9: only the person, or somebody in whose scope it is, answers what is the person's to answer;
/// and who acts is forgotten with the visit.
void proxiesStayInTheirScope(const Seen& s, Verdict& verdict);

}  // namespace walk
