// SPDX-License-Identifier: Apache-2.0
#include "facematch/evaluate/people.h"

#include <map>
#include <numeric>

namespace facematch {

namespace {

/// Every picture points towards the first one of its person.
class Links {
public:
    explicit Links(std::size_t count) : m_to(count) { std::iota(m_to.begin(), m_to.end(), std::uint32_t{0}); }

    std::uint32_t first(std::uint32_t picture) {
        while (m_to[picture] != picture) {
            m_to[picture] = m_to[m_to[picture]];
            picture = m_to[picture];
        }
        return picture;
    }

    void join(std::uint32_t one, std::uint32_t other) { m_to[first(one)] = first(other); }

private:
    std::vector<std::uint32_t> m_to;
};

}  // namespace

std::vector<std::uint32_t> peopleOf(const EvaluationReport& report) {
    Links links(report.names.size());
    for (const Comparison& comparison : report.comparisons) {
        if (comparison.same) {
            links.join(comparison.reference, comparison.probe);
        }
    }
    std::map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> people;
    for (std::uint32_t picture = 0; picture < report.names.size(); ++picture) {
        const std::string& person =
            report.identities.empty() ? report.names[links.first(picture)] : report.identities[picture];
        people.push_back(numbers.emplace(person, static_cast<std::uint32_t>(numbers.size())).first->second);
    }
    return people;
}

}  // namespace facematch
