// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adviceorder.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(AdviceStep::Count)> kStepKeys {
    "4", "3", "ask-to-leave", "2", "6", "5", "1"};

} // namespace

QLatin1String adviceStepKey(AdviceStep step)
{
    return QLatin1String(kStepKeys[static_cast<std::size_t>(step)]);
}

QString adviceOrderText(const AdviceOrder &order)
{
    QStringList keys;
    for (const AdviceStep step : order)
        keys.append(adviceStepKey(step));
    return keys.join(u',');
}

Result<AdviceOrder> adviceOrderFromText(QStringView text)
{
    const auto bad = [] { return fail(ErrorCode::BadOption, QStringLiteral("advice-order"), adviceOrderText(kDefaultAdviceOrder)); };
    const QList<QStringView> parts = text.split(u',');
    AdviceOrder order {};
    std::array<bool, static_cast<std::size_t>(AdviceStep::Count)> named {};
    if (parts.size() != static_cast<qsizetype>(order.size()))
        return bad();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QStringView part = parts[static_cast<qsizetype>(i)].trimmed();
        const auto found = std::find_if(kStepKeys.begin(), kStepKeys.end(), [part](const char *key) { return part == QLatin1String(key); });
        const auto step = static_cast<std::size_t>(found - kStepKeys.begin());
        if (found == kStepKeys.end() || std::exchange(named[step], true))
            return bad();
        order[i] = static_cast<AdviceStep>(step);
    }
    return order;
}

} // namespace core
