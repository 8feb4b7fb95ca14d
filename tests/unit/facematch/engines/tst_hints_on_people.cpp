// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/face_chain.h"
#include "facematch/engines/mat_view.h"
#include "tests/unit/facematch/face_fixture.h"

#include <opencv2/imgproc.hpp>

using namespace facematch;

/// Every hint on pictures of the synthetic people, as they are or changed by what a camera meets.
class TestHintsOnPeople : public QObject {
    Q_OBJECT

    using Change = Frame (*)(const Frame&, const Face&);
    std::optional<FaceChain> m_chain;
    std::optional<FaceChain> m_modelFree;

    /// The picture in the middle of a grey frame of this size, scaled.
    static Frame placed(const Frame& picture, double scale, int width, int height, int atX) {
        cv::Mat scaled;
        cv::resize(matView(picture), scaled, {}, scale, scale, cv::INTER_AREA);
        Frame frame(width, height);
        auto whole = matView(frame);
        whole.setTo(cv::Scalar::all(128));
        const cv::Rect place(atX, (height - scaled.rows) / 2, scaled.cols, scaled.rows);
        const cv::Rect inside = place & cv::Rect(0, 0, width, height);
        scaled(cv::Rect(inside.x - place.x, inside.y - place.y, inside.width, inside.height)).copyTo(whole(inside));
        return frame;
    }

    static Frame unchanged(const Frame& picture, const Face&) { return picture.clone(); }

    static Frame withEyesApart(double wantedPx, const Frame& picture, const Face& face) {
        const double scale = wantedPx / eyeDistance(face.landmarks);
        return placed(picture, scale, 1280, 720, 640 - static_cast<int>(picture.width() * scale / 2));
    }
    static Frame far(const Frame& picture, const Face& face) { return withEyesApart(25, picture, face); }
    static Frame ratherFar(const Frame& picture, const Face& face) { return withEyesApart(32, picture, face); }

    static Frame near(const Frame& picture, const Face& face) {
        const cv::Rect all(0, 0, picture.width(), picture.height());
        const cv::Rect tight(static_cast<int>(face.box.x), static_cast<int>(face.box.y),
                             static_cast<int>(face.box.width), static_cast<int>(face.box.height));
        return frameFrom(matView(picture)(tight & all).clone());
    }

    static Frame beside(const Frame& picture, const Face&) {
        const double scale = 600.0 / picture.height();
        return placed(picture, scale, 1280, 720, 1280 - static_cast<int>(picture.width() * scale * 0.8));
    }

    static Frame dark(const Frame& picture, const Face&) {
        Frame result = picture.clone();
        matView(result).convertTo(matView(result), -1, 0.25);
        return result;
    }

    static Frame smeared(const Frame& picture, double sigmaPx) {
        Frame result = picture.clone();
        auto view = matView(result);
        cv::GaussianBlur(view, view, {}, sigmaPx);
        return result;
    }
    static Frame blurred(const Frame& picture, const Face& face) {
        return smeared(picture, eyeDistance(face.landmarks) / 10.0);
    }
    static Frame slightlyBlurred(const Frame& picture, const Face& face) {
        return smeared(picture, eyeDistance(face.landmarks) / 14.0);
    }

    static Frame sideLit(const Frame& picture, const Face& face) {
        Frame result = picture.clone();
        auto view = matView(result);
        for (int y = 0; y < view.rows; ++y) {
            for (int x = 0; x < view.cols; ++x) {
                const double along = (x - static_cast<double>(face.box.centre().x)) / face.box.width;
                view.at<cv::Vec3b>(y, x) *= std::clamp(0.65 + 1.1 * along, 0.2, 1.0);
            }
        }
        return result;
    }

    static Frame sunglasses(const Frame& picture, const Face& face) {
        Frame result = picture.clone();
        auto view = matView(result);
        const double eyes = eyeDistance(face.landmarks);
        for (int eye = 0; eye < 2; ++eye) {
            const cv::Point at(static_cast<int>(face.landmarks.at(static_cast<std::size_t>(eye)).x),
                               static_cast<int>(face.landmarks.at(static_cast<std::size_t>(eye)).y));
            cv::ellipse(view, at, cv::Size(static_cast<int>(eyes * 0.42), static_cast<int>(eyes * 0.3)), 0, 0, 360,
                        cv::Scalar::all(12), cv::FILLED, cv::LINE_AA);
        }
        return result;
    }

    static Frame twoPeople(const Frame& picture, const Face&) {
        cv::Mat both;
        cv::hconcat(matView(picture), matView(picture), both);
        return frameFrom(both);
    }

    /// Somebody else in the back of a frame of 1280 x 720, `share` as large as the person, to one side.
    static Frame withCompanion(const Frame& picture, const Frame& other, double share, bool left) {
        const double scale = 620.0 / picture.height();
        Frame frame = placed(picture, scale, 1280, 720, left ? 760 : 60);
        cv::Mat behind;
        const double theirs = 620.0 * share / other.height();
        cv::resize(matView(other), behind, {}, theirs, theirs, cv::INTER_AREA);
        const cv::Rect place(left ? 60 : 1220 - behind.cols, 120, behind.cols, std::min(behind.rows, 600));
        auto whole = matView(frame);
        behind(cv::Rect({0, 0}, place.size())).copyTo(whole(place));
        return frame;
    }

    static Frame empty(const Frame& picture, const Face&) {
        Frame result = picture.clone();
        matView(result).setTo(cv::Scalar::all(120));
        return result;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }
    void initTestCase() {
        m_modelFree.emplace(FaceChain::forHints());
        if (face_fixture::models()) {
            m_chain.emplace(FaceChain::open(face_fixture::store()).value());
        }
    }

    void everyTroubleHasItsHint_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char* file, const char* title, Change change, const char* hint) {
            QTest::addRow("%s %s", file, title) << QByteArray(file) << change << QString::fromLatin1(hint);
        };
        for (const char* const person :
             {"s07_live1.jpg", "s15_live1.jpg", "s24_live1.jpg", "p1_live1.jpg", "p2_live1.jpg"}) {
            row(person, "as it is", unchanged, "hold-still");
            row(person, "far away", far, "too-far");
            row(person, "very near", near, "too-near");
            row(person, "beside the middle", beside, "off-centre");
            row(person, "in the dark", dark, "too-dark");
            row(person, "moving", blurred, "blurred");
            row(person, "lit from one side", sideLit, "side-lit");
            row(person, "with sunglasses", sunglasses, "eyes-covered");
            row(person, "with a companion", twoPeople, "several-faces");
            row(person, "gone", empty, "no-face");
        }
        for (const char* const person : {"p1_mask.jpg", "p2_mask.jpg"}) {
            row(person, "with a mask", unchanged, "mouth-covered");
        }
        for (const char* const person : {"p1_glasses.jpg", "p2_glasses.jpg"}) {
            row(person, "with glasses", unchanged, "hold-still");
        }
        for (const char* const person : {"p2_live3.jpg", "s17_live3.jpg", "s23_live3.jpg", "s34_live3.jpg"}) {
            row(person, "before a window", unchanged, "back-lit");
        }
    }

    void everyTroubleHasItsHint() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, file);
        QFETCH(Change, change);
        QFETCH(QString, hint);
        const auto picture = face_fixture::picture(file.constData());
        const auto seen = m_chain->observe(picture);
        QVERIFY(seen.face.has_value());
        const auto changed = change(picture, *seen.face);
        QCOMPARE(QString::fromLatin1(name(m_chain->observe(changed).hint)), hint);
    }

    /// A helper who stands behind is seen as long as his face could be taken for the patient's: also where the person
    /// is near enough to be found at a glance.
    void aCompanionInTheBackIsSeen_data() {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<double>("share");
        QTest::addColumn<bool>("left");
        const std::array people{"s07", "s15", "s23", "s24", "s34", "p1", "p2"};
        for (std::size_t i = 0; i < people.size(); ++i) {
            for (const double share : {0.78, 0.85, 1.0}) {
                const char* const other = people.at((i + 1) % people.size());
                const bool left = i % 2 == 0;
                QTest::addRow("%s with %s at %g", people.at(i), other, share)
                    << QByteArray(people.at(i)) << QByteArray(other) << share << left;
            }
        }
    }

    void aCompanionInTheBackIsSeen() {
        REQUIRE_FACE_MODELS();
        QFETCH(QByteArray, person);
        QFETCH(QByteArray, other);
        QFETCH(double, share);
        QFETCH(bool, left);
        const auto frame = withCompanion(face_fixture::picture((person + "_live1.jpg").constData()),
                                         face_fixture::picture((other + "_live1.jpg").constData()), share, left);
        QCOMPARE(QString::fromLatin1(name(m_chain->observe(frame).hint)), QStringLiteral("several-faces"));
    }

    /// Whose card this is must not change what is said: nobody bare-faced is told to take something off.
    void nobodyBareFacedIsCovered() {
        REQUIRE_FACE_MODELS();
        for (const auto& entry : std::filesystem::directory_iterator(face_fixture::root() / "resources/people")) {
            const auto file = entry.path().filename().string();
            if (entry.path().extension() != ".jpg" || file.find("mask") != std::string::npos) {
                continue;
            }
            auto picture = loadPicture(entry.path()).value();
            const auto hint = m_chain->observeStill(picture).value().hint;
            QVERIFY2(hint != Hint::MouthCovered && hint != Hint::EyesCovered, file.c_str());
        }
    }

    /// dlib's built-in detector alone: where to stand, how the light is, who else is there.
    void withoutAnyModelHintsStillWork_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char* file, const char* title, Change change, const char* hint) {
            QTest::addRow("%s %s", file, title) << QByteArray(file) << change << QString::fromLatin1(hint);
        };
        for (const char* const person :
             {"s07_live1.jpg", "s15_live1.jpg", "s24_live1.jpg", "p1_live1.jpg", "p2_live1.jpg"}) {
            row(person, "as it is", unchanged, "hold-still");
            row(person, "rather far away", ratherFar, "too-far");
            row(person, "beside the middle", beside, "off-centre");
            row(person, "in the dark", dark, "too-dark or back-lit");
            row(person, "moving", slightlyBlurred, "blurred");
            row(person, "with a companion", twoPeople, "several-faces");
            row(person, "gone", empty, "no-face");
        }
        for (const char* const person : {"p2_live3.jpg", "s17_live3.jpg"}) {
            row(person, "before a window", unchanged, "back-lit");
        }
    }

    void withoutAnyModelHintsStillWork() {
        QFETCH(QByteArray, file);
        QFETCH(Change, change);
        QFETCH(QString, hint);
        const auto picture = face_fixture::picture(file.constData());
        const auto seen = m_modelFree->observe(picture);
        QVERIFY(seen.face.has_value());
        const auto changed = change(picture, *seen.face);
        const auto said = QString::fromLatin1(name(m_modelFree->observe(changed).hint));
        QVERIFY2(hint.split(QStringLiteral(" or ")).contains(said), qPrintable(said));
        QCOMPARE(m_modelFree->embed(picture, *seen.face).error().code, ErrorCode::ModelsMissing);
        QVERIFY(m_modelFree->calibration() == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestHintsOnPeople)
#include "tst_hints_on_people.moc"
