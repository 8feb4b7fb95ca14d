// SPDX-License-Identifier: Apache-2.0
#include "facematch/engines/alignment.h"

#include <QtTest>

#include <cmath>
#include <opencv2/imgproc.hpp>

using namespace facematch;

class TestAlignment : public QObject {
    Q_OBJECT

    static Landmarks moved(const Landmarks& points, double degrees, double scale, Point shift) {
        const double a = scale * std::cos(degrees * CV_PI / 180);
        const double b = scale * std::sin(degrees * CV_PI / 180);
        Landmarks result;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double x = points[i].x;
            const double y = points[i].y;
            result[i] = {static_cast<float>(a * x - b * y) + shift.x, static_cast<float>(b * x + a * y) + shift.y};
        }
        return result;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void similarityUndoesAMove() {
        const Landmarks points = moved(retailTarget.points, 17, 2.5, {80, -40});
        const cv::Mat transform = similarity(points, retailTarget.points);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const cv::Mat point = (cv::Mat_<double>(3, 1) << points[i].x, points[i].y, 1);
            const cv::Mat goal = transform * point;
            QVERIFY(std::abs(goal.at<double>(0) - retailTarget.points[i].x) < 0.001);
            QVERIFY(std::abs(goal.at<double>(1) - retailTarget.points[i].y) < 0.001);
        }
    }

    void pointsInOnePlaceDoNotDivideByZero() {
        Landmarks points;
        points.fill({10, 10});
        QVERIFY(cv::checkRange(similarity(points, retailTarget.points)));
    }

    void markedPointsLandOnTheTarget_data() {
        QTest::addColumn<double>("scale");
        QTest::newRow("as large") << 1.0;
        QTest::newRow("enlarged") << 0.6;
        QTest::newRow("halved once") << 3.0;
        QTest::newRow("halved twice") << 6.0;
    }

    void markedPointsLandOnTheTarget() {
        QFETCH(double, scale);
        const Landmarks points = moved(retailTarget.points, -12, scale, {200, 300});
        cv::Mat picture(1400, 1400, CV_8UC3, cv::Scalar::all(0));
        for (const Point& point : points) {
            cv::circle(picture, {cvRound(point.x), cvRound(point.y)}, cvRound(3 * scale), cv::Scalar::all(255),
                       cv::FILLED);
        }
        const cv::Mat chip = align(picture, points, retailTarget);
        QCOMPARE(chip.size(), cv::Size(128, 128));
        for (const Point& point : retailTarget.points) {
            QVERIFY(chip.at<cv::Vec3b>(cvRound(point.y), cvRound(point.x))[0] > 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
