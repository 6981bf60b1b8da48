// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <array>

namespace core {

/// Who an access is of, as far as columns tell it apart.
enum class AccessGroup : quint8 { Users, Guests, Customers };
AccessGroup groupOf(AccessRole role);

/// How two assessments were made, and what both of their files tell.
struct ComparisonBasis
{
    bool rulesDiffer = false;
    bool pricesDiffer = false;
    bool profileDiffers = false;
    bool kindsDiffer = false;
    bool columnsDiffer = false;
    bool hasUsersOnly = false; ///< one of them has no file that says who exists
    bool isCoarse = false;    ///< kinds or eras write accesses differently: only their products can be compared
    bool hasBothFlags = false;
    bool hasBothPolicyNames = false;
    bool hasBothPolicyTypes = false;
    bool hasBothStatus = false;
    bool hasBothManagers = false;
    bool hasBothClaims = false;
    bool hasBothDepartments = false;
    bool hasBothNames = false;
    bool hasBothMails = false;
    bool hasBothIds = false;
    bool hasBothLastSeen = false;
    std::array<quint8, static_cast<std::size_t>(Product::Count)> told {}; ///< bits 1 << AccessGroup that both files tell

    bool tells(Product product, AccessRole role) const
    {
        return (told[static_cast<std::size_t>(product)] >> static_cast<int>(groupOf(role)) & 1) != 0;
    }
};

ComparisonBasis basisOf(const Assessment &older, const Assessment &newer);

/// Whether the kind of file of @p other lists accounts of which the one that has it says this: exports of managed accounts leave those
/// out that are not claimed, and a list of users or of a policy's members is not all.
bool wouldList(const Assessment &other, const ComparisonBasis &basis, Tri claimed);

} // namespace core
