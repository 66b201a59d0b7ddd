import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as openid from 'openid-client';
import { z } from 'zod';
import { logError } from '../operations/request.ts';
import type { Identity } from './accounts.ts';

/** An OpenID Connect provider, and what the site is to it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Why somebody could not be signed in, in words for them. */
export class SignInError extends Error {
  override name = 'SignInError';
}

/** How long one may take to sign in at the provider. */
export const SIGN_IN_SECONDS = 600;

/** What a sign-in under way has to find again when the browser comes back. */
const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});

/** Where the browser is sent to sign in, and what it has to bring back with the answer. */
export interface Beginning {
  readonly address: URL;
  /** encrypted: the browser keeps it for us, so that any server can go on and none has to remember strangers */
  readonly kept: string;
}

/** Signs people in by the authorization code flow of OpenID Connect, with PKCE, state and nonce. */
export class Provider {
  readonly #settings: ProviderSettings;
  readonly #key: Uint8Array;
  #discovered: Promise<openid.Configuration> | undefined;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
    const { clientSecret } = settings;
    this.#key = new Uint8Array(hkdfSync('sha256', clientSecret, '', 'observatory sign-in', 32));
  }

  /**
   * @param callback address of the site that the provider sends the browser back to
   * @param returnTo path of the page that one comes from
   * @throws SignInError when the provider does not answer
   */
  async begin(callback: string, returnTo: string): Promise<Beginning> {
    const configuration = await this.#configuration();
    const state = openid.randomState();
    const nonce = openid.randomNonce();
    const verifier = openid.randomPKCECodeVerifier();
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const kept = await new EncryptJWT({ state, nonce, verifier, returnTo })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${SIGN_IN_SECONDS}s`)
      .encrypt(this.#key);
    return { address, kept };
  }

  /**
   * Checks the answer that the browser brings, and asks the provider who it is.
   * @param answer the address of the callback with all its parameters
   * @param kept what the browser was given for this
   * @throws SignInError when the answer is not one to what this browser was sent for, or the provider refuses
   */
  async finish(answer: URL, kept: string | undefined): Promise<{ identity: Identity; returnTo: string }> {
    const begun = await this.#open(kept);
    const configuration = await this.#configuration();
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, answer, {
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
      });
      const stated = tokens.claims();
      if (!stated) throw new SignInError(FAILED);
      // What is not in the ID token the provider tells at another address.
      const told = configuration.serverMetadata().userinfo_endpoint
        ? await openid.fetchUserInfo(configuration, tokens.access_token, stated.sub)
        : {};
      return { identity: this.#identity({ ...stated, ...told }), returnTo: begun.returnTo };
    } catch (error) {
      // The code of the failure says enough; its cause may hold what the provider answered.
      logError(`Sign-in refused: ${codeOf(error)}`);
      throw new SignInError(FAILED);
    }
  }

  /**
   * Where a browser signs out at the provider too, by OpenID Connect RP-Initiated Logout 1.0. The provider is told which
   * site asks and not whose session it is: to tell that, the ID token would have to be kept.
   * @param returnTo address of the site to come back to
   * @returns null when the provider offers no such thing, or does not answer: one is signed out here in any case
   */
  async leave(returnTo: string): Promise<URL | null> {
    const configuration = await this.#configuration().catch(() => null);
    if (!configuration?.serverMetadata().end_session_endpoint) return null;
    return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo });
  }

  #identity(claims: openid.UserInfoResponse): Identity {
    const { sub, name, preferred_username, email, email_verified } = claims;
    const verified = email_verified === true && typeof email === 'string' ? email : null;
    const called = [name, preferred_username, verified, sub].find(
      (each) => typeof each === 'string' && each !== '',
    );
    return {
      issuer: this.#settings.issuer,
      subject: sub,
      name: String(called).slice(0, 200),
      email: verified,
    };
  }

  async #open(kept: string | undefined): Promise<z.infer<typeof pending>> {
    try {
      const { payload } = await jwtDecrypt(kept ?? '', this.#key);
      return pending.parse(payload);
    } catch {
      throw new SignInError(FAILED);
    }
  }

  /** What the provider says of itself, asked for once; again after a failure. */
  async #configuration(): Promise<openid.Configuration> {
    this.#discovered ??= this.#discover();
    try {
      return await this.#discovered;
    } catch (error) {
      this.#discovered = undefined;
      logError(`The OpenID Connect provider at ${this.#settings.issuer} cannot be used: ${codeOf(error)}`);
      throw new SignInError(
        'Le fournisseur d’identité ne répond pas : réessayez dans un moment. / The identity provider does not answer. Try again in a moment.',
      );
    }
  }

  #discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const server = new URL(issuer);
    // The settings allow it on this machine only.
    const execute = server.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
    return openid.discovery(server, clientId, clientSecret, undefined, { execute });
  }
}

const FAILED =
  'La connexion n’a pas abouti : revenez à l’observatoire et recommencez. / You could not be signed in: go back to the observatory and try again.';

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.name;
}
