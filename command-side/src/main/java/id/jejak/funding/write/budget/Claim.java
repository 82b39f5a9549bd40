package id.jejak.funding.write.budget;

import id.jejak.kernel.FundId;
import id.jejak.kernel.SessionId;

/** Which money for what. */
record Claim(SessionId sessionId, FundId fundId) {}
