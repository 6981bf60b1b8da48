// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

// A certificate for 127.0.0.1 that nobody vouches for, until 2126, and its key: both only for tests.
constexpr char kCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                                "MIIBkDCCATagAwIBAgIUKXNNBN9COMywfuRwIfUHH6M30nQwCgYIKoZIzj0EAwIw\n"
                                "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNTAxMTUyNFoYDzIxMjYxMTAx\n"
                                "MDExNTI0WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
                                "PQMBBwNCAASmj0/BuJo9eMXa8CU+/U+YzyhPfVpRlEPYFLW8lqDthu6Tcy4+LvDa\n"
                                "In+IXjmcy/iOwL2ZhCVTJEh5/lLebmIMo2QwYjAdBgNVHQ4EFgQUp6Nibx0sD8l/\n"
                                "IS5khl4zf67T/nMwHwYDVR0jBBgwFoAUp6Nibx0sD8l/IS5khl4zf67T/nMwDwYD\n"
                                "VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC\n"
                                "IQDrcdiMWwH19c0T4YFEkakST+MkoggrkPpFR5mlqKf0fAIgNIyxYWiKtEQ7MH3n\n"
                                "t8C9dxF6EiMgsa1LACbxvHtpEJc=\n"
                                "-----END CERTIFICATE-----\n";
constexpr char kPrivateKey[] = "-----BEGIN PRIVATE KEY-----\n"
                               "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgPKs0AJQBej8T4Uo4\n"
                               "u7PIVowYIr3RyQlPDJODijeLvoehRANCAASmj0/BuJo9eMXa8CU+/U+YzyhPfVpR\n"
                               "lEPYFLW8lqDthu6Tcy4+LvDaIn+IXjmcy/iOwL2ZhCVTJEh5/lLebmIM\n"
                               "-----END PRIVATE KEY-----\n";

} // namespace support
