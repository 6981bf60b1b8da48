// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apportion.h"

#include "core/decimal.h"

#include <algorithm>
#include <numeric>

namespace core {

std::vector<qint64> apportion(qint64 total, const std::vector<qint64> &weights)
{
    Q_ASSERT(total >= 0);
    const std::size_t size = weights.size();
    std::vector<qint64> parts(size);
    if (size == 0)
        return parts;

    Int128 sum = 0;
    for (const qint64 weight : weights) {
        Q_ASSERT(weight >= 0);
        sum += weight;
    }
    const bool isEqual = sum == 0;
    if (isEqual)
        sum = static_cast<Int128>(size);

    std::vector<Int128> remainders(size);
    qint64 left = total;
    for (std::size_t i = 0; i < size; ++i) {
        const Int128 product = static_cast<Int128>(total) * (isEqual ? 1 : weights[i]);
        parts[i] = static_cast<qint64>(product / sum);
        remainders[i] = product % sum;
        left -= parts[i];
    }

    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t(0));
    // Fewer units are left than there are parts, since each part lost less than one.
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(left);
    std::nth_element(order.begin(), end, order.end(), [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : a < b;
    });
    std::for_each(order.begin(), end, [&parts](std::size_t i) { ++parts[i]; });
    return parts;
}

} // namespace core
