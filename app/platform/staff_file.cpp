// SPDX-License-Identifier: Apache-2.0
#include "app/platform/staff_file.h"

#include "app/platform/passcode.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace platform {
namespace {

constexpr qint64 sizeLimit = 1 << 20;
constexpr qsizetype nameLimit = 40;

bool isMember(const StaffMember& member) {
    return isStaffId(member.id) && isStaffName(member.name) && isPasscodeHash(member.passcodeHash);
}

tl::unexpected<Error> damaged() {
    return tl::unexpected(Error{ErrorCode::StaffFileDamaged});
}

}  // namespace

bool isStaffId(const QString& text) {
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]{1,32}")));
    return form.match(text).hasMatch();
}

bool isStaffName(const QString& text) {
    return !text.trimmed().isEmpty() && text.size() <= nameLimit &&
           std::ranges::all_of(text, [](QChar one) { return one.isPrint(); });
}

Result<std::vector<StaffMember>> readStaffFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{ErrorCode::StaffFileUnreadable});
    }
    if (file.size() > sizeLimit) {
        return damaged();
    }
    std::vector<StaffMember> staff;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (cells.size() != 3) {
            return damaged();
        }
        const StaffMember member{.id = cells[0], .name = cells[1], .passcodeHash = cells[2]};
        if (!isMember(member) || std::ranges::find(staff, member.id, &StaffMember::id) != staff.end()) {
            return damaged();
        }
        staff.push_back(member);
    }
    return staff;
}

Result<void> writeStaffFile(const QString& path, const std::vector<StaffMember>& staff) {
    const bool fresh = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return tl::unexpected(Error{ErrorCode::StaffFileUnwritable});
    }
    if (fresh) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
    }
    file.write(
        "# Who may vouch for a patient at the kiosk: id, name, hash of the passcode. Written by uketsukectl staff.\n");
    for (const StaffMember& member : staff) {
        file.write((member.id + u'\t' + member.name + u'\t' + member.passcodeHash + u'\n').toUtf8());
    }
    if (!file.commit()) {
        return tl::unexpected(Error{ErrorCode::StaffFileUnwritable});
    }
    return {};
}

}  // namespace platform
