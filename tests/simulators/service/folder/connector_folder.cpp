// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/folder/connector_folder.h"

#include "app/eligibility/message_reader.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/text_encoding.h"
#include "tests/simulators/service/answers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace simservice {
namespace {

bool writeWhole(const QString& path, QByteArrayView bytes) {
    QSaveFile file(path);  // another name first, then renamed
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
}

bool isRequest(const QString& name) {
    const QString type = eligibility::typeOfFileName(name);
    return type.endsWith(QStringLiteral("req")) && MessageDesk::knows(type.chopped(3).toStdString());
}

}  // namespace

ConnectorFolder::ConnectorFolder(MessageDesk& desk, QString folder, QString facility)
    : m_desk(desk), m_folder(std::move(folder)), m_facility(std::move(facility)) {}

ConnectorFolder::~ConnectorFolder() {
    m_thread.request_stop();
    m_wake.notify_all();
}

QString ConnectorFolder::open() {
    for (const char* each : {"/req", "/res", "/face"}) {
        if (!QDir().mkpath(m_folder + QString::fromLatin1(each))) {
            return QStringLiteral("cannot make %1%2").arg(m_folder, QString::fromLatin1(each));
        }
    }
    return {};
}

void ConnectorFolder::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            lock.unlock();
            look();
            lock.lock();
            m_wake.wait_for(lock, stop, interval, [] { return false; });
        }
    });
}

int ConnectorFolder::look() {
    int taken = 0;
    const QStringList names = QDir(m_folder + QStringLiteral("/req")).entryList(QDir::Files, QDir::Name);
    QHash<QString, QByteArray> seen;
    for (const QString& name : names) {
        if (!isRequest(name)) {
            continue;
        }
        QFile file(m_folder + QStringLiteral("/req/") + name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;  // locked by its writer
        }
        const QByteArray hash =
            QCryptographicHash::hash(file.read(eligibility::maximumMessageBytes + 1), QCryptographicHash::Sha256);
        if (m_seen.value(name) != hash) {
            seen.insert(name, hash);
        } else if (take(name)) {
            ++taken;
        }
    }
    m_seen = seen;
    return taken;
}

bool ConnectorFolder::take(const QString& name) {
    const QString path = m_folder + QStringLiteral("/req/") + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray bytes = file.read(eligibility::maximumMessageBytes + 1);
    const QString type = eligibility::typeOfFileName(name).chopped(3);
    const qsizetype place = type.size();
    const QString answerPath =
        m_folder + QStringLiteral("/res/") + type + QStringLiteral("res") + name.sliced(place + 3);
    if (!name.endsWith(QStringLiteral(".xml"))) {
        refuse(name, "暗号化されたファイルには対応していません。");
        return true;
    }
    if (QFile::exists(answerPath)) {
        refuse(name, "同じ名前の結果ファイルが残っています。");
        return true;
    }
    const Caller caller{m_facility, QStringLiteral("folder"), name, QStringLiteral("reception"), QString()};
    const auto answer = m_desk.answer(type.toStdString(), caller, bytes);
    if (!answer) {
        refuse(name, "要求ファイルを読み取れません。");
        return true;
    }
    // Without room for the answer the request stays and is asked again; nothing is lost.
    const HttpResponse written = xml(*answer);
    return writeWhole(answerPath, QByteArrayView(written.body.data(), static_cast<qsizetype>(written.body.size()))) &&
           QFile::remove(path);
}

void ConnectorFolder::refuse(const QString& name, const char* why) {
    const QString base = m_folder + QStringLiteral("/res/") + name.first(name.lastIndexOf(u'.'));
    const QString words = QStringLiteral("（合成）") + QString::fromUtf8(why) + u'\n';
    writeWhole(base + QStringLiteral(".err"),
               eligibility::encode(words, eligibility::Encoding::Cp932).value_or(words.toUtf8()));
    const QString back = m_folder + QStringLiteral("/res/") + name;
    QFile::remove(back);
    QFile::rename(m_folder + QStringLiteral("/req/") + name, back);
}

QString ConnectorFolder::pushFace(const std::string& bytes) {
    quint64 number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_faces;
    }
    const QString path = QStringLiteral("%1/face/OQSsiquc01res_face_%2%3_%4.xml")
                             .arg(m_folder, m_facility)
                             .arg(number, 20, 16, QLatin1Char('0'))
                             .arg(eligibility::toWire(now()));
    return writeWhole(path, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))) ? path : QString();
}

}  // namespace simservice
