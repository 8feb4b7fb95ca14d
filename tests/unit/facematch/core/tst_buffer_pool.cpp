// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/buffer_pool.h"
#include "facematch/core/frame.h"
#include "tests/unit/facematch/memory_search.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <thread>

using namespace facematch;
using face_fixture::Needle;
using face_fixture::searchOwnMemory;

/// The memory of frames, chips and embeddings: lent clean, taken back clean, lent again.
class TestBufferPool : public QObject {
    Q_OBJECT

    static std::span<std::uint8_t> bytesOf(void* memory, std::size_t count) {
        return {static_cast<std::uint8_t*>(memory), count};
    }

    static bool allZero(std::span<const std::uint8_t> bytes) {
        return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
    }

    /// Bytes that nothing else in this process has.
    static void plant(std::span<std::uint8_t> bytes) {
        quint32 seed = 20261121;
        for (std::uint8_t& byte : bytes) {
            seed = seed * 1664525U + 1013904223U;
            byte = static_cast<std::uint8_t>(seed >> 24U);
        }
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    /// Everything up to a few doublings, and around the shelves of larger ones: enough room, aligned, zero.
    void everySizeIsLentWhole() {
        BufferPool pool;
        std::vector<std::size_t> sizes;
        for (std::size_t bytes = 0; bytes < 700; ++bytes) {
            sizes.push_back(bytes);
        }
        for (std::size_t bytes = 1024; bytes <= (4UL << 20U); bytes += bytes / 4) {
            sizes.insert(sizes.end(), {bytes - 1, bytes, bytes + 1});
        }
        for (const std::size_t bytes : sizes) {
            for (int again = 0; again < 2; ++again) {
                void* const memory = pool.take(bytes);
                QCOMPARE(reinterpret_cast<std::uintptr_t>(memory) % BufferPool::alignment, 0U);
                QVERIFY(allZero(bytesOf(memory, bytes)));
                plant(bytesOf(memory, bytes));
                pool.giveBack(memory, bytes);
            }
        }
        QCOMPARE(pool.tally().lentBytes, 0U);
        QVERIFY(pool.keepsOnlyZeros());
    }

    void whatWasGivenBackIsWipedAndLentAgain() {
        BufferPool pool;
        std::vector<Needle> needles;
        void* const first = pool.take(5000);
        plant(bytesOf(first, 5000));
        needles.emplace_back("planted", std::span<const std::uint8_t>(bytesOf(first, 5000).subspan(2000, 48)));
        QCOMPARE(searchOwnMemory(needles).front(), 1);  // or the search is blind
        pool.giveBack(first, 5000);
        QCOMPARE(searchOwnMemory(needles).front(), 0);
        QVERIFY(pool.keepsOnlyZeros());
        void* const second = pool.take(4900);  // the same shelf
        QCOMPARE(second, first);
        QCOMPARE(pool.tally().taken, 2U);
        QCOMPARE(pool.tally().fresh, 1U);
        pool.giveBack(second, 4900);
    }

    /// The audit that other tests rely upon sees a byte that somebody wrote after giving back.
    void theAuditSeesWhatIsNotWiped() {
#if defined(__SANITIZE_ADDRESS__) || (defined(__has_feature) && __has_feature(address_sanitizer))
        QSKIP("the address sanitizer ends the program at such a write, which is better still");
#else
        BufferPool pool;
        void* const memory = pool.take(1000);
        pool.giveBack(memory, 1000);
        QVERIFY(pool.keepsOnlyZeros());
        static_cast<std::uint8_t*>(memory)[999] = 1;
        QVERIFY(!pool.keepsOnlyZeros());
        static_cast<std::uint8_t*>(memory)[999] = 0;
#endif
    }

    void neitherManyNorHugeBuffersAreKept() {
        BufferPool pool;
        constexpr std::size_t huge = BufferPool::largestKeptBytes + 1;
        pool.giveBack(pool.take(huge), huge);
        QCOMPARE(pool.tally().keptBytes, 0U);
        std::vector<void*> lent;
        constexpr std::size_t large = 3UL << 20U;
        for (int i = 0; i < 20; ++i) {
            lent.push_back(pool.take(large));
        }
        QCOMPARE(pool.tally().lentBytes, 20 * large);
        for (void* const memory : lent) {
            pool.giveBack(memory, large);
        }
        QVERIFY(pool.tally().keptBytes > 0);
        QVERIFY(pool.tally().keptBytes <= BufferPool::mostKeptBytes);
        pool.trim();
        QCOMPARE(pool.tally().keptBytes, 0U);
    }

    void framesComeFromThePoolOfTheProcess() {
        const auto before = BufferPool::shared().tally();
        const std::uint8_t* place = nullptr;
        {
            Frame frame(64, 48);
            plant(frame.pixels());
            place = frame.pixels().data();
        }
        const Frame next(64, 48);
        QCOMPARE(next.pixels().data(), place);
        QVERIFY(allZero(next.pixels()));
        QCOMPARE(BufferPool::shared().tally().taken, before.taken + 2);
        QVERIFY(BufferPool::shared().tally().fresh <= before.fresh + 1);
    }

    void severalThreadsShareIt() {
        BufferPool pool;
        std::array<bool, 4> good{};
        {
            std::vector<std::jthread> threads;
            for (std::size_t number = 0; number < good.size(); ++number) {
                threads.emplace_back([&pool, &own = good.at(number), number] {
                    own = true;
                    for (std::size_t turn = 0; turn < 2000; ++turn) {
                        const std::size_t bytes = 64 + turn % 17 * 100 + number;
                        void* const memory = pool.take(bytes);
                        own = own && allZero(bytesOf(memory, bytes));
                        plant(bytesOf(memory, bytes));
                        pool.giveBack(memory, bytes);
                    }
                });
            }
        }
        QVERIFY(std::ranges::all_of(good, std::identity{}));
        QCOMPARE(pool.tally().lentBytes, 0U);
        QCOMPARE(pool.tally().taken, 8000U);
        QVERIFY(pool.keepsOnlyZeros());
    }
};

QTEST_GUILESS_MAIN(TestBufferPool)
#include "tst_buffer_pool.moc"
