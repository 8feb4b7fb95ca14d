// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/message_check.h"

#include "app/eligibility/element_rules.h"
#include "app/eligibility/message_file.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/value_check.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace eligibility {
namespace {

/// Checks every element below one. Paths are put together only for what is reported: most messages are without fault.
class ElementWalk {
public:
    explicit ElementWalk(QList<MessageProblem>& problems, QStringView above = {})
        : m_problems(problems), m_above(above) {}

    void visit(const Element& element) {
        m_path.push_back(&element);
        look(element);
        m_path.pop_back();
    }

private:
    void look(const Element& element) {
        const ElementRule* const rule = ruleFor(element.name);
        if (rule == nullptr) {
            report(element.line, "unknown-element", false);
            return;  // what is inside cannot be judged either
        }
        if (const char* const problem = valueProblem(*rule, element)) {
            report(element.line, problem, isBlocking(QString::fromLatin1(problem)));
        }
        if (element.name == u"ResultOfQualificationConfirmation") {
            for (const auto& [name, problem] : contradictions(element)) {
                const Element* const child = element.child(name);
                report(child == nullptr ? element.line : child->line, problem, false, name);
            }
        }
        for (const Element& child : element.children) {
            visit(child);
        }
    }

    void report(qint64 line, const char* problem, bool blocking, QStringView below = {}) {
        QString path = m_above.toString();
        for (const Element* const each : m_path) {
            path += (path.isEmpty() ? QString() : QStringLiteral("/")) + each->name;
        }
        if (!below.isEmpty()) {
            path += u'/' + below.toString();
        }
        m_problems.append({line, path, QString::fromLatin1(problem), blocking});
    }

    QList<MessageProblem>& m_problems;
    QStringView m_above;
    std::vector<const Element*> m_path;
};

class Checker {
public:
    explicit Checker(const Message& message) : m_message(message) {}

    QList<MessageProblem> run() {
        if (m_message.type.isEmpty()) {
            report(-1, {}, "unknown-kind", false);
        }
        checkEncoding();
        visit(m_message.header);
        visit(m_message.body);
        for (const Element& each : m_message.others) {
            report(each.line, each.name, "unknown-element", false);
        }
        for (const Requirement& requirement : requirements()) {
            if (m_message.type.startsWith(requirement.type)) {
                require(requirement);
            }
        }
        checkPersonProcessed();
        return std::move(m_problems);
    }

private:
    void report(qint64 line, const QString& element, const char* problem, bool blocking = true) {
        m_problems.append({line, element, QString::fromLatin1(problem), blocking});
    }

    void checkEncoding() {
        const Element* const identifier = m_message.header.child(u"CharacterCodeIdentifier");
        const QString expected = QString::number(m_message.encoding == Encoding::Utf8 ? 0 : 1);
        if (identifier != nullptr && !identifier->text.isEmpty() && identifier->text != expected) {
            report(identifier->line, QStringLiteral("MessageHeader/CharacterCodeIdentifier"), "encoding-disagrees",
                   false);
        }
    }

    void visit(const Element& element) { ElementWalk(m_problems).visit(element); }

    void require(const Requirement& requirement) {
        const QList<QStringView> parts = requirement.parent.split(u'/');
        std::vector<const Element*> parents{parts.front() == u"MessageHeader" ? &m_message.header : &m_message.body};
        for (const QStringView part : parts.sliced(1)) {
            std::vector<const Element*> next;
            for (const Element* const parent : parents) {
                for (const Element& child : parent->children) {
                    if (child.name == part) {
                        next.push_back(&child);
                    }
                }
            }
            parents = std::move(next);
        }
        for (const Element* const parent : parents) {
            for (const QStringView name : requirement.names) {
                if (!parent->has(name)) {
                    report(parent->line, requirement.parent.toString() + u'/' + name.toString(), "missing");
                }
            }
        }
    }

    /// A call that ran must say whether the person was processed; one that did not must say why (eligibility-messages
    /// §4).
    void checkPersonProcessed() {
        if (!m_message.type.startsWith(QStringLiteral("OQSsiquc01res"))) {
            return;
        }
        const QString segment = m_message.header.value(u"SegmentOfResult");
        if (segment == QStringLiteral("1") && !m_message.body.has(u"ProcessingResultStatus")) {
            report(m_message.body.line, QStringLiteral("MessageBody/ProcessingResultStatus"), "missing");
        }
        if (segment == QStringLiteral("9") && !m_message.header.has(u"ErrorCode")) {
            report(m_message.header.line, QStringLiteral("MessageHeader/ErrorCode"), "missing", false);
        }
    }

    const Message& m_message;
    QList<MessageProblem> m_problems;
};

QList<MessageProblem> problemsOf(const Result<Message>& message) {
    if (message) {
        return checkMessage(*message);
    }
    MessageProblem problem;
    problem.line = message.error().line;
    problem.problem = QString::fromLatin1(name(message.error().code));
    problem.offset = message.error().offset;
    return {problem};
}

/// What lies beside messages on purpose is told, but does not make a folder bad.
bool isNotice(ErrorCode code, const QString& file) {
    return code == ErrorCode::MessageRejected ||
           (code == ErrorCode::MessageTruncated && !file.endsWith(QStringLiteral(".xml"), Qt::CaseInsensitive));
}

void take(CheckReport& report, const QString& file, const Result<Message>& message) {
    QList<MessageProblem> problems = problemsOf(message);
    for (MessageProblem& problem : problems) {
        problem.blocking = problem.blocking && (message.has_value() || !isNotice(message.error().code, file));
        report.ok = report.ok && !problem.blocking;
        report.problems.append({file, problem});
    }
}

void checkFile(CheckReport& report, const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        ++report.files;
        take(report, path, tl::unexpected(Error{ErrorCode::MessageUnreadable}));
        return;
    }
    const QString folder = path.chopped(QFileInfo(path).fileName().size());
    for (const FileMessage& each : readMessagesOf(file.read(maximumBulkBytes + 1), QFileInfo(path).fileName())) {
        ++report.files;
        take(report, folder + each.name, *each.message);
    }
}

}  // namespace

QList<MessageProblem> checkMessage(const Message& message) {
    return Checker(message).run();
}

void checkUnit(const Element& unit, QList<MessageProblem>& problems) {
    ElementWalk(problems, u"MessageBody").visit(unit);
}

QList<MessageProblem> checkBytes(QByteArrayView bytes, const QString& fileName) {
    return problemsOf(readMessage(bytes, fileName));
}

CheckReport checkPaths(const QStringList& paths) {
    CheckReport report;
    for (const QString& path : paths) {
        for (const QString& file : messageFilesUnder(path)) {
            checkFile(report, file);
        }
    }
    return report;
}

}  // namespace eligibility
