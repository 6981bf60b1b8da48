// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace models {

/// What went wrong in a conversation with Atlassian, in words; for the codes from BadAddress on.
struct ConversationText
{
    QString what;
    QString advice;
    QString detail; ///< "GET /users/{account_id}/manage · 403 · forbidden.action · …": not translated, for Atlassian's
                    ///< support
};
ConversationText conversationText(const core::Error &error);
inline bool isOfConversation(core::ErrorCode code)
{
    return code >= core::ErrorCode::BadAddress && code <= core::ErrorCode::PageRepeated;
}

} // namespace models
