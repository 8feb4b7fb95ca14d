// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/logistic.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace facematch {

namespace {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

constexpr int mostSteps = 100;
constexpr int mostHalvings = 30;
constexpr double settled = 1e-9;
/// Keeps the weights finite where the two kinds do not overlap at all.
constexpr double ridge = 1e-6;

/// Gaussian elimination with pivoting; the systems here have as many rows as there are engines, plus one.
std::optional<Vector> solve(Matrix a, Vector b) {
    const std::size_t n = b.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row) {
            pivot = std::abs(a[row][column]) > std::abs(a[pivot][column]) ? row : pivot;
        }
        if (std::abs(a[pivot][column]) < 1e-14) {
            return std::nullopt;
        }
        std::swap(a[pivot], a[column]);
        std::swap(b[pivot], b[column]);
        for (std::size_t row = column + 1; row < n; ++row) {
            const double factor = a[row][column] / a[column][column];
            for (std::size_t i = column; i < n; ++i) {
                a[row][i] -= factor * a[column][i];
            }
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t row = n; row-- > 0;) {
        for (std::size_t i = row + 1; i < n; ++i) {
            b[row] -= a[row][i] * b[i];
        }
        b[row] /= a[row][row];
    }
    return b;
}

/// What a step of Newton's method needs at the present weights; the offset is the last of them.
struct Slope {
    double cost = 0;
    Vector gradient;
    Matrix curvature;
};

class Regression {
public:
    Regression(const ScoreTable& table, std::vector<std::size_t> used, double prior)
        : m_table(table), m_used(std::move(used)), m_priorOdds(std::log(prior / (1 - prior))) {
        const auto same = static_cast<double>(std::ranges::count(table.same, 1));
        m_importance = {(1 - prior) / (static_cast<double>(table.same.size()) - same), prior / same};
    }

    [[nodiscard]] std::optional<Vector> run() const {
        Vector weights(m_used.size() + 1, 0.0);
        Slope here = slopeAt(weights);
        for (int step = 0; step < mostSteps; ++step) {
            const auto change = solve(here.curvature, here.gradient);
            if (!change) {
                return std::nullopt;
            }
            const double before = here.cost;
            descend(weights, here, *change);
            if (before - here.cost < settled * before) {
                break;
            }
        }
        return weights;
    }

private:
    /// A full step of Newton's may overshoot where the curve is flat: halved until it leads down.
    void descend(Vector& weights, Slope& here, const Vector& change) const {
        for (int halvings = 0; halvings < mostHalvings; ++halvings) {
            const double length = std::ldexp(1.0, -halvings);
            Vector next = weights;
            for (std::size_t i = 0; i < weights.size(); ++i) {
                next[i] -= length * change[i];
            }
            Slope there = slopeAt(next);
            if (there.cost <= here.cost) {
                weights = std::move(next);
                here = std::move(there);
                return;
            }
        }
    }

    [[nodiscard]] Slope slopeAt(const Vector& weights) const {
        const std::size_t n = weights.size();
        Slope slope{.cost = 0, .gradient = Vector(n, 0.0), .curvature = Matrix(n, Vector(n, 0.0))};
        for (std::size_t i = 0; i + 1 < n; ++i) {
            slope.gradient[i] = ridge * weights[i];
            slope.curvature[i][i] = ridge;
            slope.cost += ridge * weights[i] * weights[i] / 2;
        }
        Vector values(n, 1.0);
        for (std::size_t row = 0; row < m_table.same.size(); ++row) {
            for (std::size_t i = 0; i + 1 < n; ++i) {
                values[i] = m_table.columns[m_used[i]][row];
            }
            const bool same = m_table.same[row] != 0;
            const double odds = std::inner_product(values.begin(), values.end(), weights.begin(), m_priorOdds);
            const double chance = 1 / (1 + std::exp(-odds));
            const double importance = same ? m_importance.same : m_importance.other;
            const double against = same ? -odds : odds;
            slope.cost += importance * (std::max(against, 0.0) + std::log1p(std::exp(-std::abs(against))));
            const double error = importance * (chance - (same ? 1 : 0));
            const double bend = importance * chance * (1 - chance);
            for (std::size_t i = 0; i < n; ++i) {
                slope.gradient[i] += error * values[i];
                for (std::size_t j = 0; j < n; ++j) {
                    slope.curvature[i][j] += bend * values[i] * values[j];
                }
            }
        }
        return slope;
    }

    struct Importance {
        double other;
        double same;
    };
    const ScoreTable& m_table;
    std::vector<std::size_t> m_used;
    double m_priorOdds;
    Importance m_importance{};
};

}  // namespace

std::optional<LogisticFit> fitLogistic(const ScoreTable& table, double prior) {
    const auto same = static_cast<std::size_t>(std::ranges::count(table.same, 1));
    if (same == 0 || same == table.same.size()) {
        return std::nullopt;
    }
    std::vector<std::size_t> used(table.columns.size());
    std::iota(used.begin(), used.end(), std::size_t{0});
    while (!used.empty()) {
        const auto weights = Regression(table, used, prior).run();
        if (!weights) {
            return std::nullopt;
        }
        const auto least = std::min_element(weights->begin(), weights->end() - 1);
        if (*least < 0) {
            used.erase(used.begin() + (least - weights->begin()));
            continue;
        }
        LogisticFit fit{.weights = Vector(table.columns.size(), 0.0), .offset = weights->back()};
        for (std::size_t i = 0; i < used.size(); ++i) {
            fit.weights[used[i]] = (*weights)[i];
        }
        return fit;
    }
    return std::nullopt;
}

}  // namespace facematch
