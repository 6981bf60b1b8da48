// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountfacts.h"
#include "core/assessment.h"

namespace core {

/// Who manages the account, by its own field and else by the profile. Saml and Other stay as they are where the profile
/// doesn't tell more: SSO alone doesn't tell whether a SCIM record exists.
ManagedBy managedBy(const CaseContext &context, ManagedBy written);

/// Whether a bill exists that depends on this account: not on an Enterprise plan, and on Guard Premium alone only for accounts
/// that Premium counts.
bool hasSomethingToSave(const CaseContext &context, const Case &made);

/// The six options for one account, as far as files can tell (design.md 5, atlassian-api.md 13.4 and 15). @p made has verdict,
/// intent, cause, management, findings.
OptionAnswers optionsOf(const CaseContext &context, const Case &made);

/// What to do with it: the first that is eligible in the order of decisions.md 2. @p made has its options.
Recommendation recommend(const CaseContext &context, const Case &made);

} // namespace core
